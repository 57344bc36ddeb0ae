#include "models/rota/linearmodel.h"

namespace rosette {

namespace {

QByteArray number(double value) { return QByteArray::number(value, 'g', 12); }

QByteArray columnName(std::size_t place) { return 'C' + QByteArray::number(qulonglong(place)); }
QByteArray rowName(std::size_t place) { return 'R' + QByteArray::number(qulonglong(place)); }

char letterOf(LinearModel::Sense sense)
{
    switch (sense) {
    case LinearModel::Sense::AtMost:
        return 'L';
    case LinearModel::Sense::AtLeast:
        return 'G';
    case LinearModel::Sense::Equal:
        break;
    }
    return 'E';
}

void addMarker(QByteArray &text, const char *kind) { text += "    MARKER 'MARKER' '" + QByteArray(kind) + "'\n"; }

} // namespace

int LinearModel::addColumn(double cost, double lower, double upper, bool isWhole)
{
    m_columns.push_back({cost, lower, upper, isWhole, {}});
    return columnCount() - 1;
}

int LinearModel::addRow(Sense sense, double side, std::vector<Entry> entries)
{
    const int row = rowCount();
    m_rows.push_back({sense, side});
    for (const Entry &entry : entries)
        m_columns[std::size_t(entry.column)].rows.push_back({row, entry.factor});
    return row;
}

void LinearModel::fix(int column, double value)
{
    m_columns[std::size_t(column)].lower = value;
    m_columns[std::size_t(column)].upper = value;
}

QByteArray LinearModel::toMps() const
{
    QByteArray text = "NAME rota\nROWS\n N COST\n";
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        text += ' ' + QByteArray(1, letterOf(m_rows[i].sense)) + ' ' + rowName(i) + '\n';
    text += "COLUMNS\n";
    bool isWhole = false;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        if (column.isWhole != isWhole)
            addMarker(text, column.isWhole ? "INTORG" : "INTEND");
        isWhole = column.isWhole;
        // Written even when it costs nothing, since a column is known by its first line.
        text += ' ' + columnName(i) + " COST " + number(column.cost) + '\n';
        for (const Entry &entry : column.rows)
            text += ' ' + columnName(i) + ' ' + rowName(std::size_t(entry.column)) + ' ' + number(entry.factor) + '\n';
    }
    if (isWhole)
        addMarker(text, "INTEND");
    text += "RHS\n";
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].side != 0)
            text += " SIDE " + rowName(i) + ' ' + number(m_rows[i].side) + '\n';
    }
    text += "BOUNDS\n";
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const QByteArray name = columnName(i);
        if (column.lower == column.upper) {
            text += " FX BOUND " + name + ' ' + number(column.lower) + '\n';
            continue;
        }
        if (column.lower != 0)
            text += " LO BOUND " + name + ' ' + number(column.lower) + '\n';
        if (column.upper == kNoLimit)
            text += " PL BOUND " + name + '\n';
        else
            text += " UP BOUND " + name + ' ' + number(column.upper) + '\n';
    }
    return text + "ENDATA\n";
}

} // namespace rosette
