#include "models/register/columnnaming.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/places/tablechoice.h"
#include "models/register/columnguess.h"
#include "models/register/registerdetection.h"
#include "models/register/registerrowreader.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsLookedAt = 60;
constexpr qsizetype kRowsShown = 8;

struct OfferedField
{
    RegisterField field;
    const char *text;
};

constexpr OfferedField kOffered[] = {
    {RegisterField::Number, QT_TRANSLATE_NOOP("ColumnNaming", "Elector number")},
    {RegisterField::District, QT_TRANSLATE_NOOP("ColumnNaming", "Polling district")},
    {RegisterField::Suffix, QT_TRANSLATE_NOOP("ColumnNaming", "Number suffix")},
    {RegisterField::Surname, QT_TRANSLATE_NOOP("ColumnNaming", "Surname")},
    {RegisterField::Forename, QT_TRANSLATE_NOOP("ColumnNaming", "Forename")},
    {RegisterField::MiddleNames, QT_TRANSLATE_NOOP("ColumnNaming", "Middle names or initials")},
    {RegisterField::Title, QT_TRANSLATE_NOOP("ColumnNaming", "Title")},
    {RegisterField::WholeName, QT_TRANSLATE_NOOP("ColumnNaming", "Whole name, surname first")},
    {RegisterField::FullName, QT_TRANSLATE_NOOP("ColumnNaming", "Whole name, surname last")},
    {RegisterField::Address, QT_TRANSLATE_NOOP("ColumnNaming", "Address line")},
    {RegisterField::Postcode, QT_TRANSLATE_NOOP("ColumnNaming", "Postcode")},
    {RegisterField::Marker, QT_TRANSLATE_NOOP("ColumnNaming", "Franchise marker")},
    {RegisterField::BirthDate, QT_TRANSLATE_NOOP("ColumnNaming", "Date of birth")},
    {RegisterField::AttainmentDate, QT_TRANSLATE_NOOP("ColumnNaming", "Date of attainment")},
    {RegisterField::OptOut, QT_TRANSLATE_NOOP("ColumnNaming", "Opted out of open register")},
    {RegisterField::Uprn, QT_TRANSLATE_NOOP("ColumnNaming", "UPRN")},
    {RegisterField::Ward, QT_TRANSLATE_NOOP("ColumnNaming", "Ward")},
    {RegisterField::Change, QT_TRANSLATE_NOOP("ColumnNaming", "Added, amended, deleted")},
};

QString tr(const char *text) { return QCoreApplication::translate("ColumnNaming", text); }

bool isRepeatable(RegisterField field) { return field == RegisterField::Address || field == RegisterField::Postcode; }

/// "2", "14A", "Flat 2, 6", "3-5"; or nothing.
bool isHouse(const QString &text)
{
    static const QRegularExpression kHouse(u"^((flat|unit|apartment|room)\\b)?[\\s\\d,/-]*(\\d[a-z]?)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.contains(kHouse);
}

bool saysDistrict(const QString &number)
{
    const auto parsed = ElectorNumber::parse(number);
    return parsed && !parsed->district.isEmpty();
}

} // namespace

Result<ColumnNaming> ColumnNaming::open(const QString &path, const TableWish &wish, QDate today)
{
    const auto isHeading = [](const QStringList &cells) { return isRegisterHeading(cells); };
    ROSETTE_ASSIGN(const auto reader, TableReader::open(path, isHeading, wish));
    ColumnNaming naming;
    naming.m_today = today;
    naming.m_firstRow = reader->heading();
    naming.m_firstLine = reader->headingLine();
    naming.m_form = TableChoice::guesses(*reader);
    for (TableRow row; naming.m_rows.size() < kRowsLookedAt;) {
        ROSETTE_ASSIGN(const bool hasRow, reader->next(row));
        if (!hasRow)
            break;
        naming.m_rows += row;
    }
    naming.m_isFirstRowData = isRatherData(naming.m_firstRow);
    QList<TableRow> data = naming.m_rows;
    if (naming.m_isFirstRowData)
        data.prepend(TableRow{naming.m_firstLine, naming.m_firstRow, {}});
    naming.m_fields = guessColumns(naming.heading(), data);
    return naming;
}

QStringList ColumnNaming::heading() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_firstRow.size(); ++i) {
        const QString name = m_isFirstRowData ? QString() : cleanedText(m_firstRow.at(i));
        names += name.isEmpty() ? tr("Column %1").arg(i + 1) : name;
    }
    return names;
}

QList<TableRow> ColumnNaming::rows() const
{
    QList<TableRow> rows = m_rows.first(std::min(kRowsShown, m_rows.size()));
    if (m_isFirstRowData)
        rows.prepend(TableRow{m_firstLine, m_firstRow, {}});
    return rows;
}

void ColumnNaming::setField(qsizetype column, const Field &field)
{
    if (field && !isRepeatable(*field))
        std::replace(m_fields.begin(), m_fields.end(), field, Field());
    m_fields[column] = field;
}

void ColumnNaming::apply(const RegisterMapping &mapping)
{
    const RegisterLayout layout = mapping.layout();
    m_isFirstRowData = layout.isHeadless;
    m_fields.fill({});
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString key = headingKey(m_firstRow.at(i));
        for (const RegisterLayout::Column &column : layout.columns) {
            if (column.positions.contains(int(i)) || (!m_isFirstRowData && column.names.contains(key)))
                m_fields[i] = column.field;
        }
    }
}

QString ColumnNaming::missing() const
{
    if (!has(RegisterField::Number))
        return tr("Say which column holds the elector number.");
    const QList<TableRow> shown = rows();
    const qsizetype number = m_fields.indexOf(Field(RegisterField::Number));
    const bool isWhole = std::any_of(shown.begin(), shown.end(),
                                     [&](const TableRow &row) { return saysDistrict(row.cells.value(number)); });
    if (!has(RegisterField::District) && !isWhole)
        return tr("Say which column holds the polling district: the numbers do not name it.");
    if (!has(RegisterField::Surname) && !has(RegisterField::WholeName) && !has(RegisterField::FullName))
        return tr("Say which column holds the surname, or the whole name.");
    if (!has(RegisterField::Address))
        return tr("Say which columns hold the lines of the address.");
    return {};
}

/// Its name parts it from all others, and can stand in a mapping's text.
bool ColumnNaming::isNamedAlone(qsizetype column) const
{
    const QString key = headingKey(m_firstRow.at(column));
    for (qsizetype i = 0; i < m_firstRow.size(); ++i) {
        if (m_fields.at(i) != m_fields.at(column) && headingKey(m_firstRow.at(i)) == key)
            return false;
    }
    return !m_isFirstRowData && !key.isEmpty();
}

QString ColumnNaming::columnName(qsizetype column) const
{
    if (!isNamedAlone(column))
        return u'#' + QString::number(column + 1);
    const QString name = cleanedText(m_firstRow.at(column));
    const bool isPlain = !name.contains(u',') && !name.contains(u'=') && !name.startsWith(u'#');
    return isPlain ? name : headingKey(name);
}

/// A house's number goes before its street, as addresses are written, wherever its column stands.
QList<qsizetype> ColumnNaming::columnsInOrder() const
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        order += i;
    std::stable_partition(order.begin(), order.end(), [&](qsizetype column) {
        const bool isAddress = m_fields.at(column) == RegisterField::Address;
        return !isAddress || std::all_of(m_rows.begin(), m_rows.end(), [&](const TableRow &row) {
            return isHouse(cleanedText(row.cells.value(column)));
        });
    });
    return order;
}

QString ColumnNaming::mapping() const
{
    if (!missing().isEmpty())
        return {};
    QStringList parts;
    bool hasPlaces = false;
    for (const qsizetype i : columnsInOrder()) {
        if (!m_fields.at(i))
            continue;
        const QString part = RegisterMapping::fieldOf(*m_fields.at(i)) + u'=' + columnName(i);
        hasPlaces = hasPlaces || !isNamedAlone(i);
        if (!parts.contains(part)) // columns of one name are all meant
            parts += part;
    }
    if (hasPlaces)
        parts += u"columns=%1"_s.arg(m_firstRow.size());
    if (m_isFirstRowData)
        parts += u"first-row=data"_s;
    return parts.join(u',');
}

QList<ColumnNaming::Elector> ColumnNaming::electors() const
{
    const auto mapping = RegisterMapping::parse(this->mapping());
    if (!mapping)
        return {};
    const RegisterRowReader reader(mapping->layout(), m_firstRow, m_today);
    QList<Elector> electors;
    for (const TableRow &source : rows()) {
        Elector elector;
        elector.rejection = reader.read(source, elector.row);
        electors += elector;
    }
    return electors;
}

QList<RegisterField> ColumnNaming::offered()
{
    QList<RegisterField> fields;
    for (const OfferedField &one : kOffered)
        fields += one.field;
    return fields;
}

QString ColumnNaming::fieldText(RegisterField field)
{
    for (const OfferedField &one : kOffered) {
        if (one.field == field)
            return tr(one.text);
    }
    return {};
}

} // namespace rosette
