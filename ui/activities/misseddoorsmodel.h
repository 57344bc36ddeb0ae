#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "models/leaflets/delivery.h"
#include "models/places/door.h"

namespace rosette {

/// The doors of a round in walking order, each to be ticked when it was missed, with why. Doors after the last one that
/// was reached are listed but cannot be ticked: nobody stood before them.
class MissedDoorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Address,
        Reason,
        ColumnCount,
    };
    static constexpr int kReasonRole = Qt::UserRole + 1; ///< a MissedReason, for the editor

    using QAbstractTableModel::QAbstractTableModel;

    void setDoors(const QList<Door> &doors, const QList<MissedDoor> &missed = {});
    const QList<Door> &doors() const { return m_doors; }
    /// How many doors from the beginning of the walk somebody came to; those behind lose their tick.
    void setReached(int doors);
    /// Ticked ones, in walking order.
    QList<MissedDoor> missed() const;
    /// Of those: whose reason will stand the next time too.
    QList<MissedDoor> missedForGood() const;
    /// Doors that got a leaflet: reached and not missed.
    int served() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Ticks or how far the walk came.
    void missedChanged();

private:
    void tick(int row, bool isMissed);
    void setReason(int row, MissedReason reason);
    QVariant addressData(int row, int role) const;
    QVariant reasonData(int row, int role) const;

    QList<Door> m_doors;
    QHash<int, MissedReason> m_missed; ///< by row
    int m_reached = 0;
    MissedReason m_lastReason = MissedReason::NoLetterbox; ///< the next tick has it too
};

} // namespace rosette
