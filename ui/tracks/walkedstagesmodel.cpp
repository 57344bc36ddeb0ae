#include "ui/tracks/walkedstagesmodel.h"

#include <QSet>

#include "models/rounds/stagespec.h"

namespace rosette {

namespace {

Qt::CheckState tickOf(WalkedPart part)
{
    switch (part) {
    case WalkedPart::Nothing:
        return Qt::Unchecked;
    case WalkedPart::Some:
        return Qt::PartiallyChecked;
    case WalkedPart::Whole:
        return Qt::Checked;
    }
    return Qt::Unchecked;
}

WalkedPart partOf(Qt::CheckState tick)
{
    if (tick == Qt::PartiallyChecked)
        return WalkedPart::Some;
    return tick == Qt::Checked ? WalkedPart::Whole : WalkedPart::Nothing;
}

} // namespace

void WalkedStagesModel::setRound(const WalkedRound &round)
{
    beginResetModel();
    m_round = round;
    m_parts.clear();
    for (const WalkedStage &stage : round.stages)
        m_parts += stage.part();
    endResetModel();
    emit ticksChanged();
}

QList<Door> WalkedStagesModel::walkedDoors() const
{
    QList<Door> doors;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        doors += m_round.stages.at(i).walkedDoors(m_parts.at(i));
    return doors;
}

QList<Door> WalkedStagesModel::otherDoors() const
{
    QSet<DoorId> walked;
    for (const Door &door : walkedDoors())
        walked.insert(door.id);
    QList<Door> others;
    for (const WalkedStage &stage : m_round.stages) {
        for (const Door &door : stage.stage.doors) {
            if (!walked.contains(door.id))
                others += door;
        }
    }
    return others;
}

int WalkedStagesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_parts.size()); }

int WalkedStagesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString WalkedStagesModel::walkedText(const WalkedStage &stage) const
{
    if (stage.part() == WalkedPart::Nothing)
        return tr("not passed");
    if (stage.part() == WalkedPart::Whole)
        return tr("all %n door(s)", nullptr, int(stage.stage.doors.size()));
    return tr("%1 of %2 doors: %3").arg(stage.passed()).arg(stage.stage.doors.size()).arg(stage.passedText());
}

QVariant WalkedStagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WalkedStage &stage = m_round.stages.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == StageText)
        return tickOf(m_parts.at(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == StageText ? StageSpec::print(stage.stage.stage) : walkedText(stage);
}

bool WalkedStagesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_parts[index.row()] = partOf(value.value<Qt::CheckState>());
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit ticksChanged();
    return true;
}

Qt::ItemFlags WalkedStagesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != StageText)
        return flags;
    flags |= Qt::ItemIsUserCheckable;
    if (m_round.stages.at(index.row()).part() == WalkedPart::Some)
        flags |= Qt::ItemIsUserTristate;
    return flags;
}

QVariant WalkedStagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == StageText ? tr("Stage") : tr("The track says");
}

} // namespace rosette
