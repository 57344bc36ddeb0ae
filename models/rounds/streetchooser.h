#pragma once

#include "models/base/feedback.h"
#include "models/rounds/piecewalk.h"
#include "models/rounds/roundstreets.h"

namespace rosette {

/// How one street is walked, and what the other way would have cost.
struct StreetChoice
{
    bool isCrossingOver = false;
    double metresSaved = 0; ///< against the other way, crossings counted; 0 when there is no other
};

/// Chooses for every street of a round whether to walk it side by side or crossing over, and the order of everything,
/// so that there is least to walk.
class StreetChooser
{
public:
    /// What a crossing from door to door is counted as, in metres of walking: looking out costs more than the width.
    static constexpr double kCrossingCost = 15;

    /// All must outlive this.
    StreetChooser(const QList<RoundStreet> &streets, const StreetNetwork &network, std::optional<LonLat> meetingPoint);

    /// Ends early, with what it has, when cancelled.
    void choose(const Feedback &feedback);

    /// The same walk from its other end.
    void turnRound();

    const QList<StreetChoice> &choices() const { return m_choices; }
    PieceWalk walk() const;

private:
    struct Candidate
    {
        ArcRoute arcs; ///< as walkThrough() takes them, of m_pieces
        double cost = 0;
    };
    Candidate shortest(int questions) const;
    double costOtherwise(qsizetype street);

    const QList<RoundStreet> &m_streets;
    QList<WalkPiece> m_pieces;   ///< of all streets, in both ways
    std::vector<int> m_streetOf; ///< by piece
    std::vector<char> m_isOver;  ///< by piece: for crossing over
    Distances m_distances;
    QList<StreetChoice> m_choices;
    Candidate m_best;
};

} // namespace rosette
