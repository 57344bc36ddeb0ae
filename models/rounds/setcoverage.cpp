#include "models/rounds/setcoverage.h"

#include <algorithm>

#include "models/rounds/homerun.h"
#include "models/rounds/leftouthomes.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status describeHomes(StreetDoors &streets, SetHomes &homes)
{
    // Ids are made in the order of time.
    homes.areNew = std::all_of(homes.homes.begin(), homes.homes.end(),
                               [&](const Door &door) { return door.id.value() > homes.set.id.value(); });
    if (!homes.street)
        return {};
    ROSETTE_ASSIGN(const QList<Door> doorsOfStreet, streets.of(homes.street));
    QStringList parts;
    for (const HomeRun &run : homeRuns(homes.homes, doorsOfStreet))
        parts += run.words();
    homes.stretch = parts.join(u", "_s);
    return {};
}

QList<Stage> SetCoverage::ReachedBy::bareStages() const
{
    QList<Stage> bare;
    for (const StageDoors &entry : stages)
        bare += entry.stage;
    return bare;
}

Result<SetCoverage> SetCoverage::load(Connection &connection, StreetDoors &streets, const QList<Door> &all,
                                      const RoundSet &set)
{
    SetCoverage coverage;
    coverage.m_set = set;
    ROSETTE_CHECK(coverage.loadRounds(connection, streets));
    ROSETTE_ASSIGN(const QSet<DoorId> leftOut, LeftOutHomes::of(connection, set.id));
    coverage.sortDoors(all, leftOut);
    for (SetHomes &homes : coverage.m_inNoRound)
        ROSETTE_CHECK(describeHomes(streets, homes));
    for (SetHomes &homes : coverage.m_leftOut)
        ROSETTE_CHECK(describeHomes(streets, homes));
    for (HomesInTwoRounds &homes : coverage.m_inTwoRounds)
        ROSETTE_CHECK(describeHomes(streets, homes));
    return coverage;
}

Status SetCoverage::loadRounds(Connection &connection, StreetDoors &streets)
{
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, RoundFilter{.set = m_set.id}));
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, m_set.id));
    QHash<RoundId, QList<Stage>> stagesOf;
    for (const Stage &stage : stages)
        stagesOf[stage.round] += stage;
    for (const Round &round : rounds) {
        ReachedBy reached{{round.id, round.name}, {}, 0};
        ROSETTE_ASSIGN(reached.stages, doorsOfStages(streets, stagesOf.value(round.id)));
        for (const StageDoors &entry : std::as_const(reached.stages)) {
            reached.doors += int(entry.doors.size());
            for (const Door &door : entry.doors)
                m_roundsOf[door.id] += m_rounds.size();
        }
        m_rounds += reached;
    }
    return {};
}

/// A set without a ward works in those that its rounds lead to.
QSet<WardId> SetCoverage::wards(const QList<Door> &all) const
{
    if (m_set.ward)
        return {m_set.ward};
    QSet<WardId> wards;
    for (const Door &door : all) {
        if (m_roundsOf.contains(door.id))
            wards.insert(door.ward);
    }
    return wards;
}

void SetCoverage::sortDoors(const QList<Door> &all, const QSet<DoorId> &leftOut)
{
    const QSet<WardId> worked = wards(all);
    for (const Door &door : all) {
        const auto rounds = m_roundsOf.constFind(door.id);
        if (rounds == m_roundsOf.constEnd()) {
            if (worked.contains(door.ward))
                addTo(leftOut.contains(door.id) ? m_leftOut : m_inNoRound, door);
        } else if (rounds->size() > 1) {
            addTwice(door, *rounds);
        }
    }
}

SetHomes SetCoverage::newGroup(const Door &door) const
{
    SetHomes homes;
    homes.set = m_set;
    homes.street = door.street;
    homes.streetName = door.streetName;
    homes.wardName = door.wardName;
    return homes;
}

/// Doors come street by street.
void SetCoverage::addTo(QList<SetHomes> &streets, const Door &door) const
{
    if (streets.isEmpty() || streets.last().street != door.street)
        streets += newGroup(door);
    streets.last().homes += door;
}

void SetCoverage::addTwice(const Door &door, const QList<qsizetype> &rounds)
{
    QList<RoundName> names;
    for (const qsizetype round : rounds)
        names += m_rounds.at(round).name;
    const auto group = std::find_if(m_inTwoRounds.begin(), m_inTwoRounds.end(), [&](const HomesInTwoRounds &known) {
        return known.street == door.street && known.rounds == names;
    });
    if (group != m_inTwoRounds.end()) {
        group->homes += door;
        return;
    }
    HomesInTwoRounds homes{newGroup(door), names, {}};
    homes.homes += door;
    m_inTwoRounds += homes;
}

} // namespace rosette
