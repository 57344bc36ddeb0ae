#pragma once

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Which side of the street.
enum class Parity {
    All,
    Odds,
    Evens,
};

enum class WalkingDirection {
    Up,
    Down,
};

/// A stretch of one street, or one building on it, in the order in which the feet meet the doors. Bounds are house
/// numbers as written ("10A"); an empty bound is open. From > to is stored as from > to and walked downwards.
struct Stage
{
    StageId id;
    RoundId round;
    int position = 0;
    StreetId street;
    WardId ward; ///< only doors of this ward, where a street crosses a boundary
    QString building;
    QString from;
    QString to;
    Parity parity = Parity::All;
    WalkingDirection direction = WalkingDirection::Up;

    QString streetName; ///< read only

    /// The same doors from the other end.
    Stage reversed() const;
};

class StageRepository
{
public:
    static Result<QList<Stage>> listOf(Connection &connection, RoundId round);
    /// Of all rounds of a set (of all rounds when none), round by round.
    static Result<QList<Stage>> listOf(Connection &connection, RoundSetId set);
    /// Makes `stages` the round's stages in this order; positions, ids and round are set here.
    static Status replace(Connection &connection, RoundId round, const QList<Stage> &stages);
};

} // namespace rosette
