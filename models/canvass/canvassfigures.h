#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Which conversations are counted; days are local, both included; an invalid day is open.
struct FiguresPeriod
{
    QDate from;
    QDate to;

    qint64 fromMs() const; ///< UTC milliseconds
    qint64 endMs() const;  ///< the first instant after it
    bool contains(QDate day) const { return (!from.isValid() || day >= from) && (!to.isValid() || day <= to); }

    friend bool operator==(const FiguresPeriod &, const FiguresPeriod &) = default;
};

/// What canvassing came to. Corrected events do not count.
struct CanvassFigures
{
    QString name; ///< of the ward; empty for the total
    WardId ward;
    int doors = 0; ///< with electors
    int electors = 0;
    int doorsTried = 0;
    int doorsSpokenTo = 0;
    int contacts = 0;       ///< people spoken to; somebody met at two doors counts at each
    int supporters = 0;     ///< by the newest answer of each person
    int undecided = 0;      ///< likewise
    int followUpsDue = 0;   ///< open, and due today or before
    qint64 lastTriedAt = 0; ///< the newest visit ever, UTC milliseconds; 0: never

    /// Doors where somebody was spoken to of the doors tried, 0 to 1.
    double doorRate() const { return doorsTried > 0 ? double(doorsSpokenTo) / doorsTried : 0; }
};

/// Count of one outcome or support answer.
struct CodeCount
{
    QString key;
    QString label;
    int count = 0;
};

/// Doors tried and spoken to, and contacts, wherever they were.
Result<CanvassFigures> canvassTotal(Connection &connection, const FiguresPeriod &period = {});
/// Likewise in each ward, with its doors and electors.
Result<QList<CanvassFigures>> canvassByWard(Connection &connection, const FiguresPeriod &period = {});
/// Conversations by what they came to, in the order of codes.
Result<QList<CodeCount>> canvassOutcomes(Connection &connection, const FiguresPeriod &period = {});

} // namespace rosette
