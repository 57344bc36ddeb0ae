#include "models/people/xpressregister.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/people/registerlayout.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

bool isXpressHeading(const QStringList &cells) { return registerLayoutOf(cells) == RegisterLayout::XpressFull; }

} // namespace

Result<std::unique_ptr<XpressRegister>> XpressRegister::open(const QString &path, QDate today)
{
    ROSETTE_ASSIGN(auto reader, TableReader::open(path, isXpressHeading));
    const RegisterLayout layout = registerLayoutOf(reader->heading());
    if (layout != RegisterLayout::XpressFull)
        return wrongLayout(path, layout, reader->heading(), registerLayoutText(RegisterLayout::XpressFull));
    return std::unique_ptr<XpressRegister>(new XpressRegister(std::move(reader), today));
}

XpressRegister::XpressRegister(std::unique_ptr<TableReader> reader, QDate today)
    : m_reader(std::move(reader))
    , m_today(today)
{
    m_columns.prefix = m_reader->column({"electornumberprefix"_L1});
    m_columns.number = m_reader->column({"electornumber"_L1});
    m_columns.suffix = m_reader->column({"electornumbersuffix"_L1});
    m_columns.marker = m_reader->column({"electormarkers"_L1, "electormarker"_L1});
    m_columns.birthDate = m_reader->column({"electordob"_L1});
    m_columns.name = m_reader->column({"electorname"_L1, "electorsurnameelectorforename"_L1});
    m_columns.surname = m_reader->column({"electorsurname"_L1});
    m_columns.forename = m_reader->column({"electorforename"_L1});
    m_columns.postcode = m_reader->column({"postcode"_L1});
    m_columns.uprn = m_reader->column({"uprn"_L1, "propertyuprn"_L1});
    for (const QLatin1String key :
         {"address1"_L1, "address2"_L1, "address3"_L1, "address4"_L1, "address5"_L1, "address6"_L1}) {
        if (const int column = m_reader->column({key}); column >= 0)
            m_columns.address += column;
    }
}

Result<bool> XpressRegister::next(RegisterRow &row, QString &rejection)
{
    ROSETTE_ASSIGN(const bool hasRow, m_reader->next(m_row));
    if (!hasRow)
        return false;
    row = RegisterRow{.line = m_row.line};
    rejection = fill(row);
    return true;
}

QString XpressRegister::cell(int column) const { return column >= 0 ? cleanedText(m_row.cells.at(column)) : QString(); }

QString XpressRegister::fill(RegisterRow &row) const
{
    if (!m_row.problem.isEmpty())
        return m_row.problem;
    const qsizetype columns = m_reader->heading().size();
    const bool hasFilledExtra =
        std::any_of(m_row.cells.begin() + std::min(columns, m_row.cells.size()), m_row.cells.end(),
                    [](const QString &extra) { return !cleanedText(extra).isEmpty(); });
    if (m_row.cells.size() < columns || hasFilledExtra)
        return tr("The row has %1 columns where the heading has %2.").arg(m_row.cells.size()).arg(columns);

    const QString prefix = cell(m_columns.prefix);
    const QString digits = cell(m_columns.number);
    const QString suffix = cell(m_columns.suffix);
    if (digits.isEmpty())
        return tr("The row has no elector number.");
    const auto number = ElectorNumber::fromParts(prefix, digits, suffix);
    if (!number)
        return tr("“%1” is no elector number.").arg(digits);
    if (number->district.isEmpty())
        return tr("The row does not say its polling district.");
    row.number = *number;
    row.sourceNumber = prefix.isEmpty() ? digits : prefix + u'-' + digits;
    if (!suffix.isEmpty())
        row.sourceNumber += u'-' + suffix;

    row.marker = cell(m_columns.marker).toUpper();
    row.kind = electorKindOf(row.marker);
    if (m_columns.name >= 0) {
        row.sourceName = cell(m_columns.name);
        row.name = PersonName::fromSurnameFirst(row.sourceName);
    } else {
        const QString surname = cell(m_columns.surname);
        const QString forename = cell(m_columns.forename);
        row.name = PersonName::fromParts(forename, surname);
        row.sourceName = forename.isEmpty() ? surname : surname + u", " + forename;
    }
    if (row.name.isEmpty() && row.kind != ElectorKind::Anonymous)
        return tr("The row has no name and is not marked as an anonymous entry (N).");

    if (const QString date = cell(m_columns.birthDate); !date.isEmpty()) {
        row.birthDate = dateOf(date);
        if (!row.birthDate.isValid())
            row.remark = tr("“%1” is no date of birth. The elector was kept without it.").arg(date);
    }
    fillAddress(row);
    return {};
}

void XpressRegister::fillAddress(RegisterRow &row) const
{
    if (row.kind == ElectorKind::Overseas || row.kind == ElectorKind::Anonymous)
        return; // they have no address, whatever stands in its columns
    for (const int column : m_columns.address) {
        if (const QString line = cell(column); !line.isEmpty())
            row.addressLines += line;
    }
    row.postcode = cell(m_columns.postcode);
    if (const qint64 uprn = cell(m_columns.uprn).toLongLong(); uprn > 0)
        row.uprn = uprn;
    const bool isOther = !row.addressLines.isEmpty() && headingKey(row.addressLines.first()) == "otherelectors"_L1;
    if (row.addressLines.isEmpty() && row.remark.isEmpty())
        row.remark = tr("The row has no address. The elector was kept without a door.");
    if (isOther)
        row.addressLines.clear();
    if (row.addressLines.isEmpty())
        row.kind = ElectorKind::Other;
}

QDate XpressRegister::dateOf(const QString &text) const
{
    const QLocale english = QLocale::c(); // its September is "Sep", as in the files; the British one is "Sept"
    for (const QString &format : {u"d-MMM-yy"_s, u"d-MMM-yyyy"_s, u"d/M/yyyy"_s, u"yyyy-M-d"_s, u"d MMM yyyy"_s}) {
        QDate date = english.toDate(text, format);
        if (!date.isValid())
            continue;
        // Two digits: Qt says 19yy; attainers are born in this century as long as that is not the future.
        if (format == "d-MMM-yy"_L1 && date.addYears(100) <= m_today)
            date = date.addYears(100);
        return date;
    }
    return {};
}

} // namespace rosette
