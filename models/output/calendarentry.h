#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/geo/lonlat.h"

namespace rosette {

class Connection;

/// One entry of a calendar that leaves the file. Local date and times.
struct CalendarEntry
{
    QString uid;           ///< stable for life
    VolunteerId volunteer; ///< in whose own calendar it is; none: in the campaign's
    ActivityId activity;   ///< none when it was removed since
    int sequence = 0;      ///< goes up when what is said changes
    QString summary;
    QString place;
    QDate date;
    QTime start;
    QTime end;
    bool isCancelled = false;
    QString description = {};         ///< not remembered
    std::optional<LonLat> point = {}; ///< not remembered

    /// What somebody would miss if it changed unseen.
    bool saysTheSameAs(const CalendarEntry &other) const;
};

/// What each entry said when it last left.
class CalendarEntryRepository
{
public:
    /// In the volunteer's own calendar, or with none in the campaign's; by date.
    static Result<QList<CalendarEntry>> list(Connection &connection, VolunteerId volunteer);
    /// Remembers it in place of the entry with the same uid.
    static Status save(Connection &connection, const CalendarEntry &entry);
};

} // namespace rosette
