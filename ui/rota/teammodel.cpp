#include "ui/rota/teammodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

void TeamModel::setAssignments(const QList<Assignment> &assignments)
{
    beginResetModel();
    m_assignments = assignments;
    endResetModel();
}

int TeamModel::indexOf(AssignmentId id) const
{
    for (int i = 0; i < int(m_assignments.size()); ++i) {
        if (m_assignments[i].id == id)
            return i;
    }
    return -1;
}

int TeamModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_assignments.size()); }

int TeamModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant TeamModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Assignment &assignment = m_assignments.at(index.row());
    switch (index.column()) {
    case Name:
        return assignment.volunteerName;
    case State: {
        const QString state = symbol(assignment.state) + u' ' + label(assignment.state);
        return assignment.isLocked ? tr("%1, locked").arg(state) : state;
    }
    case Why:
        return assignment.reason;
    default:
        return {};
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Name"), tr("State"), tr("Chosen because")};
    return titles.value(section);
}

} // namespace rosette
