#pragma once

#include <QAbstractListModel>

#include "models/rounds/rounddoors.h"

namespace rosette {

/// The stages of one round in walking order; moved by drag or moveRow(), written by whoever hears rowsMoved(). A stage
/// may be dragged elsewhere as well.
class StagesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// How many doors the stage has.
    static constexpr int kDoorsRole = Qt::UserRole + 1;
    /// What a dragged stage is, elsewhere than among its own: its place in the round, as text.
    static QString mimeType();

    using QAbstractListModel::QAbstractListModel;

    void setStages(const QList<StageDoors> &stages);
    QList<Stage> stages() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &sourceParent, int from, int count, const QModelIndex &targetParent,
                  int to) override;

private:
    QList<StageDoors> m_stages;
};

} // namespace rosette
