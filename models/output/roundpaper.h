#pragma once

#include <QStringList>

#include "models/map/walktrace.h"
#include "models/output/exportcontext.h"
#include "models/output/gate.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/roundwalk.h"

namespace rosette {

/// A door of a round on paper.
struct RoundStop
{
    int number = 0; ///< from 1 on over the whole round; the same on the map and in the list
    Door door;
    QStringList people; ///< who may be named; empty where nobody is to be
};

/// A stage with those of its doors that may be gone to.
struct RoundPaperStage
{
    int number = 0; ///< from 1 on, the same on the map and in the list
    QString title;  ///< "Brownlow Road odds 1–17"
    QList<RoundStop> stops;
    Line trace; ///< longitude before latitude; empty where no place is known
};

/// What a round's paper shows: its stages and doors in walking order as the gate lets them out.
struct RoundPaper
{
    Round round;
    RoundPurpose purpose = RoundPurpose::Leaflet;
    QList<RoundPaperStage> stages; ///< none is empty
    WalkFigures figures;           ///< of the whole round
    Clearance clearance;
    int doors = 0;
    int people = 0;       ///< named
    int unregistered = 0; ///< doors of a round for canvassing that are left out, since nobody is registered there

    /// For leaflets: doors that take one. Else doors where somebody may be gone to. With `isNamed` these people's names
    /// are read, too. NotFound when the round is gone or no door of it may be gone to.
    static Result<RoundPaper> load(const ExportContext &context, RoundId round, bool isNamed);
};

} // namespace rosette
