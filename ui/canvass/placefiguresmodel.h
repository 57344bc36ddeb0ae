#pragma once

#include <QAbstractTableModel>

#include "models/canvass/canvassrows.h"
#include "models/reports/canvassprogress.h"

namespace rosette {

/// What canvassing came to, row by row: wards, polling districts, rounds or people who canvassed.
class PlaceFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Doors,
        Tried,
        SpokenTo,
        DoorRate,
        Contacts,
        WithUs,
        Undecided,
        FollowUpsDue,
        LastVisit,
        AtStalls,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What the rows behind a column are; of LastVisit: doors tried, whenever that was. Not of Name and AtStalls.
    static CanvassFigure figureOf(int column);

    /// `kind` gives the first column its heading. Days since the last visit are counted to `today`.
    void setPlaces(CanvassPlaceKind kind, const QList<CanvassPlace> &places, QDate today);
    const CanvassPlace &place(int row) const { return m_places.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant number(const CanvassPlace &place, int column) const;
    QString text(const CanvassPlace &place, int column) const;

    CanvassPlaceKind m_kind = CanvassPlaceKind::Ward;
    QList<CanvassPlace> m_places;
    QDate m_today;
};

} // namespace rosette
