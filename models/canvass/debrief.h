#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What is said of a session when it is over, beside its conversations.
struct Debrief
{
    ActivityId activity;
    int minutes = 0;       ///< at the doors; 0: not said
    QString cameUp;        ///< what people talked about
    qint64 recordedAt = 0; ///< UTC milliseconds
};

/// A session with what it came to. Corrected conversations do not count.
struct SessionFigures
{
    Debrief debrief;
    QString title;
    QDate date;
    int doorsTried = 0;
    int doorsSpokenTo = 0;
    int contacts = 0; ///< people spoken to
    int asks = 0;     ///< follow-ups that came of it
    int openAsks = 0;

    /// Doors where somebody was spoken to of the doors tried, 0 to 1.
    double rate() const { return doorsTried > 0 ? double(doorsSpokenTo) / doorsTried : 0; }
    double doorsAnHour() const { return debrief.minutes > 0 ? doorsTried * 60.0 / debrief.minutes : 0; }
};

class DebriefRepository
{
public:
    /// Canvass sessions up to `today` and whatever else conversations were had at, without cancelled ones; newest
    /// first.
    static Result<QList<SessionFigures>> sessions(Connection &connection, QDate today, int limit = 200);
    /// Written for the first time or again.
    static Status save(Connection &connection, const Debrief &debrief);
};

} // namespace rosette
