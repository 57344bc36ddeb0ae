#pragma once

#include "models/rota/rotasolver.h"
#include "models/rota/rotaweeks.h"

namespace rosette {

/// What is to be planned.
struct RotaRequest
{
    QDate monday;
    int weeks = 1;
    RotaWeights weights;
    int seconds = RotaSolver::kSeconds; ///< at most
};

/// Somebody on a shift, as proposed.
struct ProposedPlace
{
    ShiftId shift;
    VolunteerId volunteer;
    QString name;
    bool isNew = false; ///< was not on it before
    QString reason;     ///< "free Sat 09:00–12:00 · last asked 3 weeks ago; next: Ben Ng"
};

/// A shift that stays below its minimum.
struct ProposedGap
{
    ShiftId shift;
    int missing = 0;
    QString reason; ///< "five not free, two at their limit; Dora Lund could, if she took 3 shifts this week"
};

struct RotaProposal
{
    RotaWeeks input;
    RotaSolution solution;
    RotaScore score;
    QList<ProposedPlace> places; ///< on shifts that can still be filled
    QList<ProposedGap> gaps;
    QList<ProposedPlace> takenOff; ///< were asked, and are better elsewhere
    QStringList remarks;           ///< what is odd about these weeks, in sentences that say what to do
};

/// Reads the weeks, finds the best rota and its reasons. Changes nothing; for a task. Invalid when nothing is planned
/// in these weeks, Cancelled.
Result<RotaProposal> proposeRota(Connection &connection, const RotaRequest &request, const Clock &clock,
                                 const Feedback &feedback);
/// Puts people on their shifts as proposed. For Campaign::edit. Conflict when somebody changed the rota meanwhile.
Status keepRota(Connection &connection, const RotaProposal &proposal, const Clock &clock);

} // namespace rosette
