#include "ui/imports/tallymodel.h"

#include <QGuiApplication>

#include "ui/imports/importcounts.h"

namespace rosette {

bool TallyModel::hasSameLabels(const QList<Tally> &tallies) const
{
    return std::equal(tallies.begin(), tallies.end(), m_tallies.begin(), m_tallies.end(),
                      [](const Tally &one, const Tally &other) { return one.label == other.label; });
}

void TallyModel::setTallies(const QList<Tally> &tallies)
{
    if (!m_tallies.isEmpty() && hasSameLabels(tallies)) {
        m_tallies = tallies;
        emit dataChanged(index(0, 0), index(rowCount() - 1, Number));
        return;
    }
    beginResetModel();
    m_tallies = tallies;
    endResetModel();
}

int TallyModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_tallies.size()); }

int TallyModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TallyModel::text(const Tally &tally, int column) const
{
    switch (column) {
    case Mark:
        return tally.meaning ? QVariant(Theme::shapeOf(*tally.meaning)) : QVariant();
    case Label:
        return tally.label;
    case Number:
        return groupedNumber(tally.number);
    default:
        return {};
    }
}

QVariant TallyModel::colour(const Tally &tally, int column) const
{
    const QPalette colours = QGuiApplication::palette();
    if (tally.number == 0)
        return Theme::muted(colours);
    return column == Mark && tally.meaning ? QVariant(Theme::of(*tally.meaning, colours)) : QVariant();
}

QVariant TallyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Tally &tally = m_tallies.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(tally, index.column());
    case Qt::ToolTipRole:
        return tally.label;
    case Qt::TextAlignmentRole:
        return int((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return colour(tally, index.column());
    default:
        return {};
    }
}

} // namespace rosette
