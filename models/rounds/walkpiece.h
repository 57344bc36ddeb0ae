#pragma once

#include "models/rounds/stage.h"
#include "models/rounds/walkstand.h"

namespace rosette {

/// A stretch of one side of a street, or a building, that is never shared between two rounds: what a planner of rounds
/// puts in order.
struct WalkPiece
{
    Stage stage;             ///< walked upwards; bounds between two pieces of a side are closed
    QList<WalkStand> stands; ///< of its doors, upwards; at least one
    double metres = 0;       ///< from the first door to the last, past all others
    int crossings = 0;       ///< of these, from one side of the street to the other
    int side = 0;            ///< pieces of the same side of a street have the same number…
    int place = 0;           ///< …and stand one behind the other

    int doors() const { return int(stands.size()); }
};

/// Cuts stages into pieces, each of at most so many doors unless one house has more.
class PieceCutter
{
public:
    /// `network` must outlive this.
    PieceCutter(const StreetNetwork &network, int mostDoors)
        : m_network(network)
        , m_mostDoors(mostDoors)
    {
    }

    /// Cuts a stage of numbered houses at junctions and where a gap is. `stands` are its doors by number; what the
    /// stage leaves open at its ends stays open, and a house that is built between two pieces is in one of them.
    void addSide(const QList<WalkStand> &stands, const Stage &stage);
    /// Cuts a large block between its flats, as a street between its houses.
    void addBuilding(const QList<WalkStand> &stands, const Stage &stage);
    /// The stage as one piece.
    void addWhole(const QList<WalkStand> &stands, const Stage &stage);

    const QList<WalkPiece> &pieces() const { return m_pieces; }

private:
    void add(const Stage &stage, const QList<WalkStand> &stands, int place);
    bool isCutBefore(const WalkStand &next, const WalkStand &last, qsizetype doorsBefore) const;

    const StreetNetwork &m_network;
    int m_mostDoors;
    int m_side = 0;
    QList<WalkPiece> m_pieces;
};

/// Those of one side, or of the whole street, in the order of their numbers.
QList<WalkStand> byNumber(QList<WalkStand> stands);

} // namespace rosette
