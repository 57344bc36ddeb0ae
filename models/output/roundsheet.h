#pragma once

#include <optional>

#include "models/output/paperdraft.h"
#include "models/rounds/roundset.h"

namespace rosette {

/// What is printed of rounds: for each its map and the list of its doors in walking order, black on white.
struct RoundSheetRequest
{
    QList<RoundId> rounds; ///< each begins on a new page
    bool hasMap = true;
    bool hasList = true;
    bool isLargePrint = false; ///< 14 point
    /// With people's names; else there is no personal data on it. Unset: names where people are knocked at, none for
    /// leaflets.
    std::optional<bool> isNamed;
    std::optional<RoundPurpose> purpose; ///< what they are walked for this time; unset: what their sets are for
};

/// How much it came to.
struct RoundSheets
{
    PaperDraft draft;
    int doors = 0;
    int people = 0; ///< named
};

/// Reads the rounds and asks the gate which doors and whose names may be on paper. Takes as long as reading the map
/// around them: run it in a task. NotFound when a round is gone or none of its doors may be gone to; Invalid when
/// nothing is to be printed. A round whose doors nobody can place has a list and no map.
Result<RoundSheets> makeRoundSheets(const ExportContext &context, const RoundSheetRequest &request);

} // namespace rosette
