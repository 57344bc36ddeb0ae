#pragma once

#include <optional>

#include "models/base/feedback.h"
#include "models/rounds/roundwalk.h"

namespace rosette {

/// What rounds are wanted.
struct RoundWish
{
    RoundPurpose purpose = RoundPurpose::Leaflet;
    int doors = 150;                    ///< of a round, give or take kTolerance
    std::optional<LonLat> meetingPoint; ///< rounds begin near it
    WardId ward;                        ///< whose doors they are; stages hold to it
    int tries = 400;                    ///< plans to compare: more cost time and make rounds shorter
};

/// A round as proposed, with what it asks of the feet.
struct ProposedRound
{
    QList<Stage> stages;
    WalkFigures figures;
};

struct RoundProposal
{
    QList<ProposedRound> rounds;
    QList<DoorId> leftOut; ///< doors that no stage can name: they have neither number nor building
    int tries = 0;         ///< plans compared
};

/// Cuts doors into rounds of about the wished size, each a sensible walk on the street network. The same doors, map and
/// wish give the same rounds.
class RoundPlanner
{
public:
    static constexpr double kTolerance = 0.15; ///< of the wished size

    /// `doors` in their natural order, street by street. Cancelled when the user cancels; nothing is kept then.
    static Result<RoundProposal> plan(const QList<Door> &doors, const StreetNetwork &network, const RoundWish &wish,
                                      const Feedback &feedback);
};

} // namespace rosette
