#pragma once

#include <QAbstractTableModel>

#include "models/rota/candidates.h"
#include "models/rota/weekplan.h"

namespace rosette {

/// The week as people down, by name, and shifts across, by time: who is on what, who could be, and for who cannot the
/// word that says why.
class RotaGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< int(Mark)
        LockedRole,
        ClashRole,  ///< is on it, but cannot be
        AsideRole,  ///< of a person: "1 of 2 · 3 h"
        GroupRole,  ///< of a shift: its day and activity
        TimeRole,   ///< of a shift: "10:00"
        CountRole,  ///< of a shift: "■ 0/2"
        MeaningRole ///< of a shift: int(Meaning)
    };
    enum class Mark {
        On,    ///< fills a place
        Said,  ///< said no, or did not come
        Could, ///< said yes to the time
        Maybe, ///< said if need be, or nothing
        Cannot,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void showPlan(const WeekPlan &plan);
    const PlannedShift &shift(int column) const { return m_shifts.at(column); }
    VolunteerId volunteer(int row) const { return m_people.at(row)->volunteer.id; }
    /// The place of the cell; nullptr when they are not on that shift.
    const Assignment *assignment(const QModelIndex &cell) const;
    bool isOver(int column) const { return shift(column).isOver; }
    int columnOf(ShiftId shift) const; ///< -1 when not there
    int rowOf(VolunteerId volunteer) const;
    /// Why, in words, for the tip of a cell.
    QString reason(const QModelIndex &cell, qint64 nowMs) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    const Candidate &candidate(const QModelIndex &cell) const;
    Mark markOf(const QModelIndex &cell) const;
    QString wordOf(const QModelIndex &cell) const;
    QVariant personData(int row, int role) const;
    QVariant shiftData(int column, int role) const;
    QString shiftTip(int column) const;

    WeekPlan m_plan;
    QList<const Team::Member *> m_people; ///< of m_plan, by name
    QList<PlannedShift> m_shifts;
    QList<QSet<VolunteerId>> m_clashing;                            ///< of the columns
    mutable QHash<int, QHash<VolunteerId, Candidate>> m_candidates; ///< of columns, judged when first seen
};

} // namespace rosette
