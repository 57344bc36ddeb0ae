#include "models/register/registerrowreader.h"

#include <QCoreApplication>

#include "models/register/registerdate.h"
#include "models/register/registerwords.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

bool isSaidYes(const QString &text)
{
    const QString key = headingKey(text);
    return key == "y"_L1 || key == "yes"_L1 || key == "z"_L1 || key == "1"_L1 || key == "true"_L1 ||
           key.startsWith("optedout"_L1);
}

/// What suppliers write in place of an address, however spaced.
bool isOtherElectors(const QString &line)
{
    return line.contains("electors"_L1, Qt::CaseInsensitive) && headingKey(line) == "otherelectors"_L1;
}

RegisterChange changeOfMonths(bool isCreated, bool isDeleted)
{
    if (isDeleted)
        return isCreated ? RegisterChange::Passed : RegisterChange::Removed;
    return isCreated ? RegisterChange::Added : RegisterChange::Amended;
}

} // namespace

RegisterRowReader::RegisterRowReader(const RegisterLayout &layout, const QStringList &heading, QDate today)
    : m_layout(layout)
    , m_columns(layout, heading)
    , m_columnCount(heading.size())
    , m_today(today)
{
}

QString RegisterRowReader::read(const TableRow &source, RegisterRow &row) const
{
    row = RegisterRow{.line = source.line};
    if (QString reason = readShape(source); !reason.isEmpty())
        return reason;
    if (QString reason = readChange(source, row); !reason.isEmpty())
        return reason;
    if (QString reason = readNumber(source, row); !reason.isEmpty())
        return reason;
    row.ward = text(RegisterField::Ward, source);
    readMarker(source, row);
    if (QString reason = readName(source, row); !reason.isEmpty())
        return reason;
    readDates(source, row);
    readAddress(source, row);
    return {};
}

qint64 RegisterRowReader::statedTotal(const TableRow &source) const
{
    const bool canSay = m_columns.has(RegisterField::RecordTotal) && source.cells.size() >= m_columnCount;
    return canSay ? code(RegisterField::RecordTotal, source).toLongLong() : 0;
}

QString RegisterRowReader::code(RegisterField field, const TableRow &source) const
{
    return unquotedCode(m_columns.text(field, source));
}

QString RegisterRowReader::readShape(const TableRow &source) const
{
    if (!source.problem.isEmpty())
        return source.problem;
    const bool hasFilledExtra =
        std::any_of(source.cells.begin() + std::min(m_columnCount, source.cells.size()), source.cells.end(),
                    [](const QString &extra) { return !cleanedText(extra).isEmpty(); });
    if (source.cells.size() < m_columnCount || hasFilledExtra)
        return tr("The row has %1 columns where the heading has %2.").arg(source.cells.size()).arg(m_columnCount);
    return {};
}

QString RegisterRowReader::readChange(const TableRow &source, RegisterRow &row) const
{
    if (!m_layout.isUpdate)
        return {};
    if (m_columns.has(RegisterField::DeletedMonth)) {
        const auto isFilled = [&](RegisterField field) { return code(field, source).toDouble() > 0; };
        row.change = changeOfMonths(isFilled(RegisterField::CreatedMonth), isFilled(RegisterField::DeletedMonth));
        return {};
    }
    const QString word = text(RegisterField::Change, source).toUpper();
    const auto known = word.isEmpty() ? m_layout.changes.cend() : m_layout.changes.constFind(word.front());
    if (known == m_layout.changes.cend())
        return tr("“%1” does not say whether the row adds, changes or removes.").arg(word);
    row.change = *known;
    return {};
}

QString RegisterRowReader::readNumber(const TableRow &source, RegisterRow &row) const
{
    const QString district = code(RegisterField::District, source);
    const QString digits = code(RegisterField::Number, source);
    const QString suffix = code(RegisterField::Suffix, source);
    if (digits.isEmpty())
        return tr("The row has no elector number.");
    auto number = m_layout.hasDecimalNumbers ? ElectorNumber::fromDecimal(district, digits)
                                             : ElectorNumber::fromParts(district, digits, suffix);
    if (!number && m_layout.isUpdate)
        number = ElectorNumber::parse(digits); // the number knows its district better than the column beside it
    if (!number && isSpreadsheetsDate(digits))
        return tr("“%1” is no elector number: a spreadsheet program made a date of it. Ask for the file as the council "
                  "saved it.")
            .arg(digits);
    if (!number)
        return tr("“%1” is no elector number.").arg(digits);
    if (number->district.isEmpty())
        return tr("The row does not say its polling district.");
    row.number = *number;
    if (row.number.suffix == "N"_L1) { // so says the number of an anonymous entry
        row.number.suffix.clear();
        row.kind = ElectorKind::Anonymous;
    }
    const bool isWhole = district.isEmpty() || digits.startsWith(number->district + u'-');
    row.sourceNumber = isWhole ? digits : district + u'-' + digits;
    if (!suffix.isEmpty())
        row.sourceNumber += u'-' + suffix;
    return {};
}

/// A Z among the markers is the supplier's sign for the open register, no franchise.
void RegisterRowReader::readMarker(const TableRow &source, RegisterRow &row) const
{
    row.marker = text(RegisterField::Marker, source).toUpper();
    if (row.marker.contains(u'Z')) {
        row.isOptedOut = true;
        row.marker = row.marker.remove(u'Z').trimmed();
    }
    if (row.kind == ElectorKind::Anonymous && !row.marker.contains(u'N'))
        row.marker += u'N';
    row.kind = electorKindOf(row.marker);
    row.isOptedOut = row.isOptedOut || isSaidYes(text(RegisterField::OptOut, source));
}

QString RegisterRowReader::readName(const TableRow &source, RegisterRow &row) const
{
    row.title = text(RegisterField::Title, source);
    const bool isWhole = m_columns.has(RegisterField::WholeName) || m_columns.has(RegisterField::FullName);
    if (isWhole)
        readWholeName(source, row);
    else
        readParts(source, row);
    if (row.name.isEmpty() && row.kind != ElectorKind::Anonymous && row.change != RegisterChange::Removed)
        return tr("The row has no name and is not marked as an anonymous entry (N).");
    return {};
}

void RegisterRowReader::readWholeName(const TableRow &source, RegisterRow &row) const
{
    const bool isSurnameFirst = m_columns.has(RegisterField::WholeName);
    row.sourceName = text(isSurnameFirst ? RegisterField::WholeName : RegisterField::FullName, source);
    QString name = row.sourceName;
    row.isOptedOut = takeOptOut(name) || row.isOptedOut;
    if (row.title.isEmpty() && !isSurnameFirst)
        row.title = takeTitle(name);
    row.name = isSurnameFirst ? PersonName::fromSurnameFirst(name) : PersonName::fromSurnameLast(name);
}

void RegisterRowReader::readParts(const TableRow &source, RegisterRow &row) const
{
    QString surname = text(RegisterField::Surname, source);
    QString forename = text(RegisterField::Forename, source);
    if (const QString middle = text(RegisterField::MiddleNames, source); !middle.isEmpty())
        forename += (forename.isEmpty() ? u""_s : u" "_s) + middle;
    row.sourceName = forename.isEmpty() ? surname : surname + u", " + forename;
    row.isOptedOut = takeOptOut(surname) || row.isOptedOut;
    if (row.title.isEmpty())
        row.title = takeTitle(forename);
    row.name = PersonName::fromParts(forename, surname);
}

void RegisterRowReader::readDates(const TableRow &source, RegisterRow &row) const
{
    if (const QString date = code(RegisterField::BirthDate, source); !date.isEmpty()) {
        row.birthDate = registerDateOf(date, RegisterDate::Birth, m_today);
        if (!row.birthDate.isValid())
            row.remark = tr("“%1” is no date of birth. The elector was kept without it.").arg(date);
    }
    if (const QString date = code(RegisterField::AttainmentDate, source); !date.isEmpty()) {
        row.attainmentDate = registerDateOf(date, RegisterDate::Attainment, m_today);
        if (!row.attainmentDate.isValid())
            row.remark = tr("“%1” is no date of attainment. The elector was kept without it.").arg(date);
    }
}

void RegisterRowReader::readAddress(const TableRow &source, RegisterRow &row) const
{
    if (row.kind == ElectorKind::Overseas || row.kind == ElectorKind::Anonymous)
        return; // they have no address, whatever stands in its columns
    row.addressLines = m_columns.texts(RegisterField::Address, source);
    row.postcode = m_columns.lastText(RegisterField::Postcode, source);
    readUprn(source, row);
    const bool isOther = !row.addressLines.isEmpty() && isOtherElectors(row.addressLines.first());
    const bool isRemoval = row.change == RegisterChange::Removed || row.change == RegisterChange::Passed;
    if (row.addressLines.isEmpty() && row.remark.isEmpty() && !isRemoval)
        row.remark = tr("The row has no address. The elector was kept without a door.");
    if (isOther)
        row.addressLines.clear();
    if (row.addressLines.isEmpty())
        row.kind = ElectorKind::Other;
}

void RegisterRowReader::readUprn(const TableRow &source, RegisterRow &row) const
{
    QString digits = code(RegisterField::Uprn, source);
    if (digits.isEmpty())
        return;
    if (digits.endsWith(".0"_L1)) // a spreadsheet's number
        digits.chop(2);
    const qint64 uprn = digits.toLongLong();
    if (uprn > 0)
        row.uprn = uprn;
    else if (digits != "0"_L1 && row.remark.isEmpty())
        row.remark = tr("“%1” is no UPRN. The elector was kept without it.").arg(digits);
}

} // namespace rosette
