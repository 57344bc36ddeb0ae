#include "models/register/registercolumns.h"

#include "models/tables/tabletext.h"

namespace rosette {

namespace {

/// `pattern` may end in #, which stands for one digit.
bool matches(const QString &key, const QString &pattern)
{
    if (!pattern.endsWith(u'#'))
        return key == pattern;
    return key.size() == pattern.size() && key.back().isDigit() &&
           QStringView(key).chopped(1) == QStringView(pattern).chopped(1);
}

QList<int> positionsOf(const RegisterLayout::Column &column, const QStringList &keys)
{
    QList<int> found;
    for (int i = 0; i < keys.size(); ++i) {
        if (std::any_of(column.names.begin(), column.names.end(),
                        [&](const QString &name) { return matches(keys.at(i), name); }))
            found += i;
    }
    for (const int position : column.positions) {
        if (position < keys.size())
            found += position;
    }
    return found;
}

} // namespace

RegisterColumns::RegisterColumns(const RegisterLayout &layout, const QStringList &heading)
{
    QStringList keys;
    for (const QString &cell : heading)
        keys += headingKey(cell);
    m_isComplete = layout.columnCount == 0 || layout.columnCount == heading.size();
    for (const RegisterLayout::Column &column : layout.columns) {
        QList<int> &positions = m_columns[size_t(column.field)];
        const QList<int> found = positionsOf(column, keys);
        positions += found;
        m_known += int(found.size());
        m_isComplete = m_isComplete && !(column.isNeeded && found.isEmpty());
    }
    m_isComplete =
        m_isComplete && (has(RegisterField::Surname) || has(RegisterField::WholeName) || has(RegisterField::FullName));
}

QString RegisterColumns::text(RegisterField field, const TableRow &row) const
{
    const QList<int> &columns = m_columns[size_t(field)];
    return columns.isEmpty() ? QString() : cleanedText(row.cells.at(columns.first()));
}

QString RegisterColumns::lastText(RegisterField field, const TableRow &row) const
{
    const QList<int> &columns = m_columns[size_t(field)];
    for (auto column = columns.crbegin(); column != columns.crend(); ++column) {
        if (QString text = cleanedText(row.cells.at(*column)); !text.isEmpty())
            return text;
    }
    return {};
}

QStringList RegisterColumns::texts(RegisterField field, const TableRow &row) const
{
    QStringList texts;
    for (const int column : m_columns[size_t(field)]) {
        if (QString text = cleanedText(row.cells.at(column)); !text.isEmpty())
            texts += text;
    }
    return texts;
}

} // namespace rosette
