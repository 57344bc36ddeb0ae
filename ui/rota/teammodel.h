#pragma once

#include <QAbstractListModel>

#include "models/activities/assignment.h"

namespace rosette {

/// The people on one shift for a WordsDelegate: state, name, and why they are there. Rows can be dragged to another
/// shift unless they are locked.
class TeamModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Somebody on the shift.
    struct Place
    {
        Assignment assignment;
        QString why;             ///< and what stands against it
        bool isClashing = false; ///< cannot be there
    };

    using QAbstractListModel::QAbstractListModel;

    void setPlaces(const QList<Place> &places);
    const Assignment &assignment(int row) const { return m_places.at(row).assignment; }
    int indexOf(VolunteerId volunteer) const; ///< -1 when not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QList<Place> m_places;
};

} // namespace rosette
