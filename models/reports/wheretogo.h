#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"

namespace rosette {

/// How far canvassing is at one round, or one polling district, over all time.
struct CanvassGround
{
    RoundId round;
    DistrictId district; ///< when it is no round
    QString name;
    int doors = 0;     ///< with electors
    int tried = 0;     ///< somebody called
    int spokenTo = 0;  ///< and spoke to somebody
    int undecided = 0; ///< people whose newest answer that is
    QDate lastVisit;   ///< invalid: never

    int untried() const { return doors - tried; }
    int inVain() const { return tried - spokenTo; }
};

/// A place worth going to next.
struct NextGround
{
    CanvassGround ground;
    double worth = 0; ///< only for comparing
    QString reason;   ///< "Never visited: 64 doors"
};

/// The grounds with anything left to do, the most worthwhile first. What counts, for each door of a ground: nobody
/// called yet (whole), nobody was in (a half), somebody undecided lives there (whole); and the longer ago the last
/// visit was, up to half a year, the more. Where somebody was within the last week comes far down.
QList<NextGround> whereToGo(const QList<CanvassGround> &grounds, QDate today);

} // namespace rosette
