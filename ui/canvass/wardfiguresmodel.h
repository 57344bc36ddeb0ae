#pragma once

#include <QAbstractTableModel>

#include "models/activities/stallfigures.h"
#include "models/canvass/canvassfigures.h"

namespace rosette {

/// What canvassing came to, ward by ward, and how many were spoken to at stalls there.
class WardFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Doors,
        Tried,
        SpokenTo,
        Contacts,
        DoorRate,
        AtStalls,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `stalls` by the ward they stood in: the last column.
    void setFigures(const QList<CanvassFigures> &figures, const QHash<WardId, StallFigures> &stalls = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant value(const CanvassFigures &ward, int column) const;

    QList<CanvassFigures> m_figures;
    QHash<WardId, StallFigures> m_stalls;
};

} // namespace rosette
