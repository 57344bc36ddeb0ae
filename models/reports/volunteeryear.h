#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/reports/workrow.h"

namespace rosette {

class Connection;

/// What one person gave. Work in another constituency is counted apart, in `awayShifts` and `awayMinutes` alone.
struct VolunteerWork
{
    int shifts = 0;        ///< came to
    int noShows = 0;       ///< was expected and did not come
    int notNoted = 0;      ///< was expected, and nobody noted whether they came
    int minutes = 0;       ///< of the shifts they came to
    int sessions = 0;      ///< canvass sessions; a day of conversations that name no session is one
    int doors = 0;         ///< different doors tried
    int conversations = 0; ///< different people spoken to at doors
    int leaflets = 0;      ///< through doors
    int awayShifts = 0;
    int awayMinutes = 0;

    /// Of the shifts that somebody noted, those they came to, 0 to 1; nothing when none is noted.
    std::optional<double> reliability() const;
    bool isEmpty() const { return *this == VolunteerWork(); }

    friend bool operator==(const VolunteerWork &, const VolunteerWork &) = default;
};

/// A calendar month of it.
struct VolunteerMonth
{
    QDate first; ///< day of the month
    VolunteerWork work;
};

/// What one volunteer gave between two days, in all and month by month.
struct VolunteerYear
{
    VolunteerId volunteer;
    QString name;
    bool isRepresentative = false;
    bool isActive = true;
    VolunteerWork total;          ///< a door tried in two months is one door here
    QList<VolunteerMonth> months; ///< every month of the period, in order, empty ones too
};

/// One volunteer; both days are included, `to` is today at the latest. NotFound when there is none.
Result<VolunteerYear> volunteerYear(Connection &connection, VolunteerId volunteer, QDate from, QDate to);
/// All volunteers by surname, those who gave nothing too.
Result<QList<VolunteerYear>> volunteerYears(Connection &connection, QDate from, QDate to);
/// The sessions that VolunteerWork counts, in order of days.
Result<QList<WorkRow>> volunteerSessions(Connection &connection, VolunteerId volunteer, QDate from, QDate to);

} // namespace rosette
