#pragma once

#include <optional>

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
    QString house;      ///< what stands on the gate: "14A", "Connell Court"
    QString flat;       ///< behind it: "Flat 2"; empty for a house
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

/// For what a round is printed.
struct RoundPaperWish
{
    std::optional<RoundPurpose> purpose; ///< unset: its set's
    std::optional<bool> isNamed;         ///< unset: unless it is for leaflets
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

    /// "Millfield 3"; a bare number becomes "Round 2".
    QString title() const;

    /// For leaflets: doors that take one. Else doors where somebody may be gone to, and these people's names if they
    /// are wanted. NotFound when the round is gone or no door may be gone to.
    static Result<RoundPaper> load(const ExportContext &context, RoundId round, const RoundPaperWish &wish = {});
};

} // namespace rosette
