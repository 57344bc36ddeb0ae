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

QVariant TallyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Tally &tally = m_tallies.at(index.row());
    const QPalette colours = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Number)
            return groupedNumber(tally.number);
        return tally.meaning ? Theme::shapeOf(*tally.meaning) + u' ' + tally.label : tally.label;
    case Qt::ToolTipRole:
        return tally.label;
    case Qt::TextAlignmentRole:
        return int((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (tally.number == 0)
            return Theme::muted(colours);
        return tally.meaning && index.column() == Label ? QVariant(Theme::of(*tally.meaning, colours)) : QVariant();
    default:
        return {};
    }
}

} // namespace rosette
