#pragma once

#include "models/rounds/homeplacing.h"
#include "models/rounds/nearbyrounds.h"
#include "models/rounds/setcoverage.h"

namespace rosette {

/// Finds the round of a set that would best take homes in: one that only has to go on to them, else the one whose walk
/// they lengthen least, as long as it is near and has room. Counts what it has promised to each round.
class HomeProposer
{
public:
    /// Both must outlive it.
    HomeProposer(StreetDoors &streets, const SetCoverage &coverage);

    /// Homes of one street; where different rounds take in parts of them, one group for each round.
    Result<QList<HomesInNoRound>> propose(const SetHomes &homes);

private:
    struct Offer
    {
        qsizetype round = -1;
        HomePlacing placing;
        double cost = 0;
    };

    Result<std::optional<Offer>> bestOffer(const QList<Door> &homes);
    Result<std::optional<Offer>> bestOffer(const QList<qsizetype> &rounds, const QList<Door> &homes);
    Result<std::optional<Offer>> offerOf(qsizetype round, const QList<Door> &homes);
    QList<qsizetype> neighbours(const QList<Door> &homes) const;
    bool hasRoom(qsizetype round, qsizetype homes) const;
    bool isOnStreet(qsizetype round, StreetId street) const;
    bool isReached(StreetId street) const;
    Result<HomesInNoRound> group(const SetHomes &street, qsizetype round, const QList<Door> &homes);

    StreetDoors &m_streets;
    const SetCoverage &m_coverage;
    NearbyRounds m_nearby;
    QHash<StreetId, QList<qsizetype>> m_roundsOnStreet;
    QList<int> m_promised; ///< homes, by round
    int m_mostDoors;
};

} // namespace rosette
