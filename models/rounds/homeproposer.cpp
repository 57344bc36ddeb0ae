#include "models/rounds/homeproposer.h"

#include <algorithm>

#include <QMap>

#include "models/rounds/homerun.h"

namespace rosette {

namespace {

constexpr int kMostDoors = 200; // what one person carries and walks in one go
constexpr int kFewHomes = 10;   // fit into any round
constexpr double kNearMetres = 400;
constexpr qsizetype kNearRounds = 4;
constexpr double kNewStageMetres = 60;    // what a stage more is worth: a stretched one is walked as before
constexpr double kOtherStreetMetres = 40; // whoever walks the street anyway finds the homes
constexpr double kUnknownMetres = 1000;   // to homes whose place nobody knows

} // namespace

HomeProposer::HomeProposer(StreetDoors &streets, const SetCoverage &coverage)
    : m_streets(streets)
    , m_coverage(coverage)
    , m_promised(coverage.rounds().size(), 0)
    , m_mostDoors(kMostDoors)
{
    for (qsizetype round = 0; round < coverage.rounds().size(); ++round) {
        m_mostDoors = std::max(m_mostDoors, coverage.rounds().at(round).doors);
        for (const StageDoors &entry : coverage.rounds().at(round).stages) {
            QList<qsizetype> &onStreet = m_roundsOnStreet[entry.stage.street];
            if (!onStreet.contains(round))
                onStreet += round;
            for (const Door &door : entry.doors) {
                if (door.point)
                    m_nearby.add(round, *door.point);
            }
        }
    }
}

Result<QList<HomesInNoRound>> HomeProposer::propose(const SetHomes &homes)
{
    QList<QList<Door>> units;
    if (!homes.street || !isReached(homes.street)) {
        units += homes.homes;
    } else {
        ROSETTE_ASSIGN(const QList<Door> doorsOfStreet, m_streets.of(homes.street));
        for (const HomeRun &run : homeRuns(homes.homes, doorsOfStreet))
            units += run.homes;
    }
    QMap<qsizetype, QList<Door>> homesOf; // by round, none first
    for (const QList<Door> &unit : std::as_const(units)) {
        ROSETTE_ASSIGN(const auto offer, bestOffer(unit));
        const qsizetype round = offer ? offer->round : -1;
        homesOf[round] += unit;
        if (round >= 0)
            m_promised[round] += int(unit.size());
    }
    QList<HomesInNoRound> groups;
    for (auto it = homesOf.cbegin(); it != homesOf.cend(); ++it) {
        ROSETTE_ASSIGN(const HomesInNoRound homesOfRound, group(homes, it.key(), it.value()));
        groups += homesOfRound;
    }
    return groups;
}

bool HomeProposer::isReached(StreetId street) const { return m_roundsOnStreet.contains(street); }

bool HomeProposer::isOnStreet(qsizetype round, StreetId street) const
{
    return m_roundsOnStreet.value(street).contains(round);
}

bool HomeProposer::hasRoom(qsizetype round, qsizetype homes) const
{
    return homes <= kFewHomes || m_coverage.rounds().at(round).doors + m_promised.at(round) + homes <= m_mostDoors;
}

/// Rounds of other streets that come near.
QList<qsizetype> HomeProposer::neighbours(const QList<Door> &homes) const
{
    const auto known =
        std::find_if(homes.begin(), homes.end(), [](const Door &home) { return home.point.has_value(); });
    if (known == homes.end())
        return {};
    QList<qsizetype> rounds = m_nearby.near(*known->point, kNearMetres, kNearRounds);
    rounds.removeIf([&](qsizetype round) { return isOnStreet(round, homes.first().street); });
    return rounds;
}

Result<std::optional<HomeProposer::Offer>> HomeProposer::bestOffer(const QList<Door> &homes)
{
    ROSETTE_ASSIGN(const auto own, bestOffer(m_roundsOnStreet.value(homes.first().street), homes));
    if (own && own->placing.isStretched)
        return own; // who walks up to the next door goes on to them
    ROSETTE_ASSIGN(const auto other, bestOffer(neighbours(homes), homes));
    return own && (!other || own->cost <= other->cost) ? own : other;
}

Result<std::optional<HomeProposer::Offer>> HomeProposer::bestOffer(const QList<qsizetype> &rounds,
                                                                   const QList<Door> &homes)
{
    std::optional<Offer> best;
    for (const qsizetype round : rounds) {
        ROSETTE_ASSIGN(const auto offer, offerOf(round, homes));
        if (offer && (!best || offer->cost < best->cost))
            best = offer;
    }
    return best;
}

Result<std::optional<HomeProposer::Offer>> HomeProposer::offerOf(qsizetype round, const QList<Door> &homes)
{
    if (!hasRoom(round, homes.size()))
        return std::optional<Offer>();
    ROSETTE_ASSIGN(const auto placing,
                   placeHomes(m_streets, m_coverage.rounds().at(round).bareStages(), homes, m_coverage.set().ward));
    if (!placing)
        return std::optional<Offer>();
    Offer offer{round, *placing, placing->metresMore.value_or(kUnknownMetres)};
    if (!placing->isStretched)
        offer.cost += kNewStageMetres;
    if (!isOnStreet(round, homes.first().street))
        offer.cost += kOtherStreetMetres;
    return std::optional(offer);
}

Result<HomesInNoRound> HomeProposer::group(const SetHomes &street, qsizetype round, const QList<Door> &homes)
{
    HomesInNoRound group{street, {}, {}, {}, 0, {}};
    group.homes = homes;
    std::sort(group.homes.begin(), group.homes.end(),
              [](const Door &a, const Door &b) { return a.sortKey < b.sortKey; });
    ROSETTE_CHECK(describeHomes(m_streets, group));
    if (round < 0)
        return group;
    const SetCoverage::ReachedBy &taker = m_coverage.rounds().at(round);
    ROSETTE_ASSIGN(const auto placing, placeHomes(m_streets, taker.bareStages(), group.homes, m_coverage.set().ward));
    if (!placing)
        return group;
    group.round = taker.name;
    group.where = placing->where;
    group.stages = placing->stages;
    group.doorsThen = taker.doors + int(homes.size());
    group.metresMore = placing->metresMore;
    return group;
}

} // namespace rosette
