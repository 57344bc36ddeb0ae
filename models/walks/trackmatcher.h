#pragma once

#include "models/base/feedback.h"
#include "models/base/result.h"
#include "models/walks/streetnetwork.h"
#include "models/walks/walkingfixes.h"

namespace rosette {

/// A walk along the ways of the map, as far as the track shows it without a break.
struct MatchedWalk
{
    Line line;
    TrackFixes fixes; ///< that it was found from, on the way where each was noted
    double metres = 0;
};

/// What the map says of a track.
struct TrackMatch
{
    QList<MatchedWalk> walks;
    double metresDriven = 0; ///< left out because nobody walks that fast
    double metresAstray = 0; ///< as the crow flies, where no way is near

    double metres() const;
    bool isEmpty() const { return walks.isEmpty(); }
};

/// Lays a track with noise and gaps on the ways that feet may use: of all sequences of places near its fixes the most
/// likely, where a fix is likely near a way and a step likely when the way between two fixes is about as long as the
/// distance (hidden Markov model of P. Newson and J. Krumm 2009, solved by A. Viterbi's algorithm). Keeps a reference
/// to the network; any thread.
class TrackMatcher
{
public:
    explicit TrackMatcher(const StreetNetwork &network)
        : m_network(network)
    {
    }

    /// Cancelled when the user cancels.
    Result<TrackMatch> match(const TrackFixes &fixes, const Feedback &feedback = Feedback()) const;

private:
    const StreetNetwork &m_network;
};

} // namespace rosette
