#pragma once

#include <QAbstractTableModel>

#include "models/canvass/canvassfigures.h"

namespace rosette {

/// What canvassing came to, ward by ward.
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
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const QList<CanvassFigures> &figures);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant value(const CanvassFigures &ward, int column) const;

    QList<CanvassFigures> m_figures;
};

} // namespace rosette
