#include "models/rounds/wardrounds.h"

#include <QCoreApplication>

#include "models/places/doorrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/streetnetworkloader.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RoundPlanner", text); }

GeoBox boxOf(const QList<Door> &doors)
{
    GeoBox box;
    for (const Door &door : doors) {
        if (door.point)
            box = box.united(*door.point);
    }
    return box;
}

/// The highest number that a round's name is, 0 when none is one.
int lastNumber(const QList<Round> &rounds)
{
    int last = 0;
    for (const Round &round : rounds)
        last = std::max(last, round.name.toInt());
    return last;
}

} // namespace

Result<RoundProposal> proposeWardRounds(Connection &connection, const RoundWish &wish, const Feedback &feedback)
{
    feedback.report(-1, tr("Reading doors and the map"));
    DoorFilter filter;
    filter.ward = wish.ward;
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(connection, filter));
    if (doors.isEmpty()) {
        return Error{ErrorCode::Invalid,
                     tr("There are no doors here yet, so no rounds can be planned. Import the register or streets with "
                        "addresses first."),
                     {}};
    }
    const GeoBox box = boxOf(doors);
    ROSETTE_ASSIGN(const StreetNetwork network,
                   box.isValid() ? loadStreetNetwork(connection, box) : Result<StreetNetwork>(StreetNetwork({})));
    return RoundPlanner::plan(doors, network, wish, feedback);
}

Result<QList<RoundId>> keepRounds(Connection &connection, const RoundSet &set, const RoundProposal &proposal)
{
    RoundFilter filter;
    filter.set = set.id;
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, filter));
    int number = lastNumber(rounds);
    QList<RoundId> ids;
    for (const ProposedRound &proposed : proposal.rounds) {
        Round round;
        round.set = set.id;
        round.ward = set.ward;
        round.name = QString::number(++number);
        ROSETTE_ASSIGN(const RoundId id, RoundRepository::insert(connection, round));
        ROSETTE_CHECK(StageRepository::replace(connection, id, proposed.stages));
        ids += id;
    }
    return ids;
}

} // namespace rosette
