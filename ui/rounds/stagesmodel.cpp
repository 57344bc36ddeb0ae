#include "ui/rounds/stagesmodel.h"

#include <QMimeData>

#include "models/rounds/stagespec.h"

namespace rosette {

using namespace Qt::StringLiterals;

QString StagesModel::mimeType() { return u"application/x-rosette-stage"_s; }

QStringList StagesModel::mimeTypes() const { return {mimeType()}; }

QMimeData *StagesModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), QByteArray::number(indexes.first().row()));
    return data;
}

void StagesModel::setStages(const QList<StageDoors> &stages)
{
    beginResetModel();
    m_stages = stages;
    endResetModel();
}

QList<Stage> StagesModel::stages() const
{
    QList<Stage> stages;
    for (const StageDoors &stage : m_stages)
        stages += stage.stage;
    return stages;
}

int StagesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_stages.size()); }

QVariant StagesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StageDoors &stage = m_stages.at(index.row());
    const QString words = StageSpec::print(stage.stage);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1.  %2  ·  %3").arg(index.row() + 1).arg(words).arg(stage.doors.size());
    case Qt::EditRole:
        return words;
    case kDoorsRole:
        return stage.doors.size();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return stage.doors.size() == 1 ? tr("%1, 1 door").arg(words)
                                       : tr("%1, %2 doors").arg(words).arg(stage.doors.size());
    default:
        return {};
    }
}

Qt::ItemFlags StagesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the stages
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool StagesModel::moveRows(const QModelIndex &sourceParent, int from, int count, const QModelIndex &targetParent,
                           int to)
{
    const bool isInside = from >= 0 && to >= 0 && count == 1 && from < m_stages.size() && to <= m_stages.size();
    if (!isInside || !beginMoveRows(sourceParent, from, from, targetParent, to))
        return false;
    m_stages.move(from, to > from ? to - 1 : to);
    endMoveRows();
    return true;
}

} // namespace rosette
