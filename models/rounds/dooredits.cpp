#include "models/rounds/dooredits.h"

#include <QCoreApplication>

#include "models/places/doorrepository.h"
#include "models/rounds/homeplacing.h"
#include "models/rounds/homeremoval.h"
#include "models/rounds/round.h"
#include "models/rounds/stageselector.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DoorEdits", text); }

/// What is never parted: a number on a street with all its letters and flats, else a building.
QString houseOf(const Door &door)
{
    const int number = numberWithin(door.number);
    return QString::number(door.street.value()) + u'/' +
           (number > 0 ? QString::number(number) : buildingKey(door.building));
}

/// Moves doors between the rounds of one set; each street is read once.
class DoorMover
{
public:
    DoorMover(Connection &connection, const Round &round)
        : m_connection(connection)
        , m_streets(connection)
        , m_round(round)
    {
    }

    /// With the rest of their houses, street by street in their order.
    Status read(const QList<DoorId> &ids);
    Status leave(RoundId round, int *taken = nullptr);
    Status leaveOthers();
    Status join();
    const DoorMoves &moves() const { return m_moves; }

private:
    Connection &m_connection;
    StreetDoors m_streets;
    const Round &m_round;
    QList<StreetId> m_order;
    QHash<StreetId, QList<Door>> m_doors;
    QSet<DoorId> m_ids;
    DoorMoves m_moves;
};

Status DoorMover::read(const QList<DoorId> &ids)
{
    ROSETTE_ASSIGN(const QList<Door> asked, DoorRepository::list(m_connection, {.ids = ids}));
    QSet<QString> houses;
    for (const Door &door : asked) {
        houses.insert(houseOf(door));
        if (door.street && !m_order.contains(door.street))
            m_order += door.street;
    }
    for (const StreetId street : m_order) {
        ROSETTE_ASSIGN(QList<Door> doors, m_streets.of(street));
        doors.removeIf([&](const Door &door) { return !houses.contains(houseOf(door)); });
        for (const Door &door : doors)
            m_ids.insert(door.id);
        m_doors.insert(street, doors);
    }
    return {};
}

Status DoorMover::leave(RoundId round, int *taken)
{
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(m_connection, round));
    ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(m_streets, stages));
    int found = 0;
    for (const StageDoors &stage : walk)
        found += int(std::count_if(stage.doors.begin(), stage.doors.end(),
                                   [this](const Door &door) { return m_ids.contains(door.id); }));
    if (taken)
        *taken = found;
    if (found == 0)
        return {};
    ROSETTE_ASSIGN(const auto rest, stagesWithout(m_streets, stages, m_ids));
    if (!rest)
        return Error{ErrorCode::Invalid,
                     tr("These doors cannot be taken out: a home beside them has neither number nor name, so that no "
                        "stage would reach it any more."),
                     {}};
    return StageRepository::replace(m_connection, round, *rest);
}

Status DoorMover::leaveOthers()
{
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(m_connection, {.set = m_round.set}));
    for (const Round &round : rounds) {
        int taken = 0;
        if (round.id != m_round.id) {
            ROSETTE_CHECK(leave(round.id, &taken));
        }
        if (taken > 0)
            m_moves.rounds += round.name;
    }
    return {};
}

Status DoorMover::join()
{
    ROSETTE_ASSIGN(QList<Stage> stages, StageRepository::listOf(m_connection, m_round.id));
    ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(m_streets, stages));
    QSet<DoorId> reached;
    for (const StageDoors &stage : walk) {
        for (const Door &door : stage.doors)
            reached.insert(door.id);
    }
    for (const StreetId street : m_order) {
        QList<Door> doors = m_doors.value(street);
        doors.removeIf([&](const Door &door) { return reached.contains(door.id); });
        if (doors.isEmpty())
            continue;
        ROSETTE_ASSIGN(auto placing, placeHomes(m_streets, stages, doors, m_round.ward));
        if (!placing && m_round.ward) { // beyond the ward, where somebody drew on purpose
            ROSETTE_ASSIGN(placing, placeHomes(m_streets, stages, doors, {}));
        }
        if (!placing)
            return Error{ErrorCode::Invalid,
                         tr("No stage can name these doors of %1 without others. Write the stage yourself.")
                             .arg(doors.first().streetName),
                         {}};
        stages = placing->stages;
        m_moves.moved += int(doors.size());
    }
    return StageRepository::replace(m_connection, m_round.id, stages);
}

Result<Round> existing(Connection &connection, RoundId id)
{
    ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, id));
    if (!round)
        return Error{ErrorCode::NotFound, tr("The round is not there any more."), {}};
    return *round;
}

} // namespace

Result<DoorMoves> giveDoors(Connection &connection, RoundId id, const QList<DoorId> &doors)
{
    ROSETTE_ASSIGN(const Round round, existing(connection, id));
    DoorMover mover(connection, round);
    ROSETTE_CHECK(mover.read(doors));
    ROSETTE_CHECK(mover.leaveOthers());
    ROSETTE_CHECK(mover.join());
    if (mover.moves().moved == 0)
        return Error{ErrorCode::Conflict, tr("%1 reaches all of these doors already.").arg(round.name), {}};
    return mover.moves();
}

Result<DoorMoves> takeDoors(Connection &connection, RoundId id, const QList<DoorId> &doors)
{
    ROSETTE_ASSIGN(const Round round, existing(connection, id));
    DoorMover mover(connection, round);
    ROSETTE_CHECK(mover.read(doors));
    DoorMoves moves{0, {round.name}};
    ROSETTE_CHECK(mover.leave(id, &moves.moved));
    if (moves.moved == 0)
        return Error{ErrorCode::Conflict, tr("None of these doors is on %1.").arg(round.name), {}};
    return moves;
}

} // namespace rosette
