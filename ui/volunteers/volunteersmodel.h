#pragma once

#include <QAbstractTableModel>

#include "models/reports/volunteeryear.h"
#include "models/volunteers/availability.h"
#include "models/volunteers/gratitude.h"
#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

class Connection;

/// Which volunteers the list shows: the repository's filter, and who is free on a part of a day.
struct VolunteerListFilter
{
    /// In the order in which the page lists them.
    enum class Group {
        Everybody,
        Active, ///< see VolunteerFilter::isActiveOnly
        Resting,
        ToThank,
        Representatives,
        New,
    };

    VolunteerFilter basic;
    int weekday = 0; ///< 1 = Monday; 0: any
    std::optional<PartOfDay> part;
    Group group = Group::Everybody;
};

/// A volunteer in the list, with times, this week's shifts, and what they gave.
struct VolunteerRowData
{
    Volunteer volunteer;
    WeeklyAvailability weekly;
    int shiftsThisWeek = 0;
    VolunteerYear year;          ///< the twelve months up to today
    std::optional<Giving> given; ///< since they were last thanked
    QDate thankedOn;             ///< invalid: never
};

/// Volunteers by name.
class VolunteersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Mobile,
        Skills,
        Times,
        Ward,
        Shifts,
        Hours,       ///< over a year
        Reliability, ///< over a year
        LastAsked,
        Thanked,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection, const VolunteerListFilter &filter, QDate today);
    /// What was given is read again by the next load().
    void forgetYears() { m_areYearsRead = false; }
    const VolunteerRowData &row(int index) const { return m_rows.at(index); }
    int indexOf(VolunteerId id) const;    ///< -1 when not in the list
    int total() const { return m_total; } ///< before filtering

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const VolunteerRowData &row, int column) const;
    QVariant sortValue(const VolunteerRowData &row, int column) const;

    Status readYears(Connection &connection, QDate today);

    QList<VolunteerRowData> m_rows;
    bool m_areYearsRead = false;
    QHash<VolunteerId, VolunteerYear> m_years;
    QHash<VolunteerId, Giving> m_given;
    QHash<VolunteerId, QDate> m_thankedOn;
    int m_total = 0;
};

} // namespace rosette
