#include "models/rounds/roundstreets.h"

#include <algorithm>
#include <limits>

#include <QSet>

#include "models/places/naturalkey.h"
#include "models/rounds/stageselector.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnyDoors = std::numeric_limits<int>::max(); // pieces end at junctions and gaps only

/// A stage walked upwards, with its doors.
struct UpStage
{
    Stage stage;
    QList<WalkStand> stands;
};

UpStage upwards(const StageDoors &entry, const StreetNetwork &network)
{
    if (entry.stage.direction == WalkingDirection::Up)
        return {entry.stage, standsOf(entry.doors, network)};
    QList<Door> doors = entry.doors;
    std::reverse(doors.begin(), doors.end());
    return {entry.stage.reversed(), standsOf(doors, network)};
}

QList<WalkStand> onSide(const QList<WalkStand> &stands, Side side)
{
    QList<WalkStand> found;
    std::copy_if(stands.begin(), stands.end(), std::back_inserter(found),
                 [side](const WalkStand &stand) { return sideOf(stand.door.number) == side; });
    return found;
}

/// Cuts the stages of one street.
class StreetCutter
{
public:
    StreetCutter(const QList<Door> &doorsOfStreet, const QList<UpStage> &stages, const StreetNetwork &network)
        : m_doorsOfStreet(doorsOfStreet)
        , m_stages(stages)
        , m_sides(network, kAnyDoors)
        , m_over(network, kAnyDoors)
    {
        for (const UpStage &stage : stages)
            m_street.doors += int(stage.stands.size());
        m_street.name = stages.first().stage.streetName;
        for (const UpStage &stage : stages) {
            for (const WalkStand &stand : stage.stands)
                m_street.isBusy |= stand.place.isValid() && network.crossingAt(stand.place) > 0;
        }
    }

    RoundStreet cut();

private:
    void cutSideBySide(const UpStage &stage);
    void cutCrossingOver();
    Stage joined() const;
    bool reachesTheSame(const Stage &stage) const;

    const QList<Door> &m_doorsOfStreet;
    const QList<UpStage> &m_stages;
    PieceCutter m_sides;
    PieceCutter m_over;
    QList<WalkStand> m_numbered; ///< of stages that are no building's
    RoundStreet m_street;
};

RoundStreet StreetCutter::cut()
{
    for (const UpStage &stage : m_stages) {
        if (stage.stage.building.isEmpty())
            m_numbered += stage.stands;
        cutSideBySide(stage);
    }
    m_street.hasSides = !onSide(m_numbered, Side::Odd).isEmpty() && !onSide(m_numbered, Side::Even).isEmpty();
    m_street.sideBySide = m_sides.pieces();
    if (m_street.hasSides && !m_street.isBusy)
        cutCrossingOver();
    return m_street;
}

/// A stage of both sides is walked as two, if every door has a number and a side; else as it is.
void StreetCutter::cutSideBySide(const UpStage &stage)
{
    if (!stage.stage.building.isEmpty())
        return m_sides.addWhole(stage.stands, stage.stage);
    if (stage.stage.parity != Parity::All)
        return m_sides.addSide(stage.stands, stage.stage);
    const QList<WalkStand> odds = onSide(stage.stands, Side::Odd);
    const QList<WalkStand> evens = onSide(stage.stands, Side::Even);
    if (odds.isEmpty() || evens.isEmpty() || odds.size() + evens.size() != stage.stands.size())
        return m_sides.addWhole(stage.stands, stage.stage);
    Stage side = stage.stage;
    side.parity = Parity::Odds;
    m_sides.addSide(odds, side);
    side.parity = Parity::Evens;
    m_sides.addSide(evens, side);
}

void StreetCutter::cutCrossingOver()
{
    Stage stage = joined();
    if (stage.from.isEmpty() && !reachesTheSame(stage))
        stage.from = u"1"_s; // an open end takes in buildings without a number, which sides do not
    if (!reachesTheSame(stage))
        return;
    m_over.addSide(byNumber(m_numbered), stage);
    for (const UpStage &other : m_stages) {
        if (!other.stage.building.isEmpty())
            m_over.addWhole(other.stands, other.stage);
    }
    m_street.crossingOver = m_over.pieces();
}

/// One stage from the lowest to the highest bound of all.
Stage StreetCutter::joined() const
{
    Stage whole;
    bool isFirst = true;
    for (const UpStage &stage : m_stages) {
        if (!stage.stage.building.isEmpty())
            continue;
        if (std::exchange(isFirst, false)) {
            whole = stage.stage;
            continue;
        }
        if (whole.from.isEmpty() || numberWithin(stage.stage.from) < numberWithin(whole.from))
            whole.from = stage.stage.from;
        if (!whole.to.isEmpty() && (stage.stage.to.isEmpty() || numberWithin(stage.stage.to) > numberWithin(whole.to)))
            whole.to = stage.stage.to;
    }
    whole.parity = Parity::All;
    return whole;
}

bool StreetCutter::reachesTheSame(const Stage &stage) const
{
    QSet<DoorId> wanted;
    for (const UpStage &own : m_stages) {
        for (const WalkStand &stand : own.stands)
            wanted.insert(stand.door.id);
    }
    qsizetype reached = 0;
    for (const Door &door : m_doorsOfStreet) {
        if (!isOnStage(stage, door))
            continue;
        if (!wanted.contains(door.id))
            return false;
        ++reached;
    }
    return reached >= m_numbered.size();
}

} // namespace

Result<QList<RoundStreet>> roundStreets(StreetDoors &streets, const QList<StageDoors> &walk,
                                        const StreetNetwork &network)
{
    using StreetInWard = std::pair<StreetId, WardId>;
    QList<StreetInWard> order;
    QHash<StreetInWard, QList<UpStage>> stages;
    for (const StageDoors &entry : walk) {
        if (entry.doors.isEmpty())
            continue;
        const StreetInWard street{entry.stage.street, entry.stage.ward};
        if (!stages.contains(street))
            order.append(street);
        stages[street].append(upwards(entry, network));
    }
    QList<RoundStreet> cut;
    for (const StreetInWard &street : std::as_const(order)) {
        ROSETTE_ASSIGN(const QList<Door> doors, streets.of(street.first));
        cut += StreetCutter(doors, stages.value(street), network).cut();
    }
    return cut;
}

} // namespace rosette
