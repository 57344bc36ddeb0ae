#include "ui/elections/electionsmodel.h"

#include <QLocale>

namespace rosette {

using namespace Qt::StringLiterals;

Status ElectionsModel::load(Connection &c, QDate today)
{
    ROSETTE_ASSIGN(const QList<Election> elections, ElectionRepository::list(c, today));
    beginResetModel();
    m_elections = elections;
    endResetModel();
    return {};
}

void ElectionsModel::setCount(ElectionId id, const ElectorateCount &count)
{
    m_counts.insert(id, count);
    const int row = rowOf(id);
    if (row >= 0)
        emit dataChanged(index(row, MayVote), index(row, MayVote));
}

int ElectionsModel::rowOf(ElectionId id) const
{
    const auto found =
        std::find_if(m_elections.begin(), m_elections.end(), [id](const Election &one) { return one.id == id; });
    return found == m_elections.end() ? -1 : int(found - m_elections.begin());
}

int ElectionsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_elections.size()); }

int ElectionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ElectionsModel::text(const Election &election, int column) const
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    switch (column) {
    case PollingDay:
        return british.toString(election.pollingDate, u"ddd d MMM yyyy"_s);
    case Name:
        return election.name;
    case Kind:
        return label(election.kind);
    case VotingAge:
        return election.votingAge;
    case MayVote:
        return m_counts.contains(election.id) ? british.toString(m_counts.value(election.id).mayVote) : u"…"_s;
    default:
        return {};
    }
}

QVariant ElectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Election &election = m_elections.at(index.row());
    if (role == Qt::DisplayRole)
        return text(election, index.column());
    if (role == Qt::ToolTipRole && index.column() == MayVote && m_counts.contains(election.id))
        return m_counts.value(election.id).toText();
    if (role == Qt::TextAlignmentRole && (index.column() == VotingAge || index.column() == MayVote))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ElectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Polling day"), tr("Election"), tr("Kind"), tr("From age"), tr("May vote")};
    return titles.value(section);
}

} // namespace rosette
