#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Somebody who might walk a round in place of its deliverer.
struct Cover
{
    VolunteerId volunteer;
    QString name;
    QString mobile;
    bool canCover = true;
    QString reason; ///< "Sat 10:00–13:00 · lives 300 m away · walks Round 3 · last asked 5 weeks ago", or why not
    std::optional<double> metres; ///< from home to the nearest door of the round
    int rounds = 0;               ///< walks as the standing deliverer
    qint64 lastAskedAtMs = 0;     ///< UTC; 0 when never
};

/// Everybody who may be asked, but for the round's own deliverer: those who can come first, among them asked longest
/// ago first. Nobody can who is away, says no to that weekday or has the shifts of that week that they wanted at most.
Result<QList<Cover>> coversFor(Connection &connection, RoundId round, QDate day, qint64 nowMs);

/// Notes that somebody was asked, so that the next question goes to somebody else.
Status noteAsked(Connection &connection, VolunteerId volunteer, qint64 nowMs);

} // namespace rosette
