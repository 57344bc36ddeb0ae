#include "ui/activities/misseddoorsmodel.h"

#include <QGuiApplication>
#include <QPalette>

namespace rosette {

void MissedDoorsModel::setDoors(const QList<Door> &doors, const QList<MissedDoor> &missed)
{
    QHash<DoorId, MissedReason> reasons;
    for (const MissedDoor &door : missed)
        reasons.insert(door.door, door.reason);
    beginResetModel();
    m_doors = doors;
    m_missed.clear();
    for (int row = 0; row < doors.size(); ++row) {
        if (const auto found = reasons.constFind(doors.at(row).id); found != reasons.constEnd())
            m_missed.insert(row, *found);
    }
    m_reached = int(doors.size());
    endResetModel();
    emit missedChanged();
}

void MissedDoorsModel::setReached(int doors)
{
    if (m_doors.isEmpty() || doors == m_reached)
        return;
    m_reached = doors;
    m_missed.removeIf([doors](const auto &missed) { return missed.key() >= doors; });
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit missedChanged();
}

QList<MissedDoor> MissedDoorsModel::missed() const
{
    QList<MissedDoor> doors;
    for (int row = 0; row < m_doors.size(); ++row) {
        if (const auto found = m_missed.constFind(row); found != m_missed.constEnd())
            doors += MissedDoor{.door = m_doors.at(row).id, .reason = *found};
    }
    return doors;
}

QList<MissedDoor> MissedDoorsModel::missedForGood() const
{
    QList<MissedDoor> doors = missed();
    doors.removeIf([](const MissedDoor &door) { return !isLasting(door.reason); });
    return doors;
}

int MissedDoorsModel::served() const { return m_reached - int(m_missed.size()); }

void MissedDoorsModel::tick(int row, bool isMissed)
{
    if (isMissed)
        m_missed.insert(row, m_lastReason);
    else
        m_missed.remove(row);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit missedChanged();
}

void MissedDoorsModel::setReason(int row, MissedReason reason)
{
    m_lastReason = reason;
    tick(row, true);
}

int MissedDoorsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_doors.size()); }

int MissedDoorsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant MissedDoorsModel::addressData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_doors.at(row).label();
    case Qt::CheckStateRole:
        return m_missed.contains(row) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

QVariant MissedDoorsModel::reasonData(int row, int role) const
{
    const auto found = m_missed.constFind(row);
    switch (role) {
    case Qt::DisplayRole:
        if (row >= m_reached)
            return tr("not reached");
        return found == m_missed.constEnd() ? QString() : label(*found);
    case kReasonRole:
        return found == m_missed.constEnd() ? QVariant() : QVariant(int(*found));
    default:
        return {};
    }
}

QVariant MissedDoorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ForegroundRole && index.row() >= m_reached)
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    return index.column() == Address ? addressData(index.row(), role) : reasonData(index.row(), role);
}

bool MissedDoorsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= m_reached)
        return false;
    if (index.column() == Address && role == Qt::CheckStateRole)
        tick(index.row(), value.toInt() == Qt::Checked);
    else if (index.column() == Reason && role == kReasonRole)
        setReason(index.row(), MissedReason(value.toInt()));
    else
        return false;
    return true;
}

Qt::ItemFlags MissedDoorsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.row() >= m_reached)
        return flags;
    return index.column() == Address ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
}

QVariant MissedDoorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Address ? tr("Tick the doors that were missed") : tr("Why");
}

} // namespace rosette
