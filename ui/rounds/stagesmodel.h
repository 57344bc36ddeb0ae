#pragma once

#include <QAbstractListModel>

#include "models/rounds/rounddoors.h"

namespace rosette {

/// The stages of one round in walking order; moved by drag or moveRow(), written by whoever hears rowsMoved().
class StagesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setStages(const QList<StageDoors> &stages);
    QList<Stage> stages() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &sourceParent, int from, int count, const QModelIndex &targetParent, int to) override;

private:
    QList<StageDoors> m_stages;
};

} // namespace rosette
