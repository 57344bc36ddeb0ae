#include "models/map/mapdoorfigures.h"

#include <array>
#include <span>

#include "models/canvass/codes.h"
#include "models/leaflets/delivereddoors.h"
#include "models/leaflets/refusingdoors.h"
#include "models/map/mapramp.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// `classOf(doors)` for the doors of each step.
template <typename ClassOf>
std::vector<quint8> forSteps(const MapScene &scene, ClassOf classOf)
{
    std::vector<quint8> classes;
    classes.reserve(scene.doorsteps.size());
    for (const MapDoorstep &step : scene.doorsteps)
        classes.push_back(classOf(std::span(scene.doorIds).subspan(step.firstDoor, step.doorCount)));
    return classes;
}

/// The value of the doors for which `instantOf(value)` is newest; null when none has one.
template <typename Value, typename InstantOf>
const Value *newestOf(std::span<const DoorId> doors, const QHash<DoorId, Value> &values, InstantOf instantOf)
{
    const Value *newest = nullptr;
    for (const DoorId door : doors) {
        const auto found = values.constFind(door);
        if (found != values.constEnd() && (!newest || instantOf(*found) > instantOf(*newest)))
            newest = &*found;
    }
    return newest;
}

/// The codes of a kind as classes, in their order.
Result<CodeBook> useCodes(Connection &connection, MapFigures &figures, CodeKind kind)
{
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(connection));
    for (const Code &code : codes.ofKind(kind)) {
        figures.doorKeys.append(code.key);
        figures.doorLabels.append(code.label);
    }
    return codes;
}

/// The place of the key among the classes; a retired code gets a class of its own at the end.
quint8 classOfKey(MapFigures &figures, const CodeBook &codes, CodeKind kind, const QString &key)
{
    qsizetype place = figures.doorKeys.indexOf(key);
    if (place < 0) {
        place = figures.doorKeys.size();
        figures.doorKeys.append(key);
        figures.doorLabels.append(codes.label(kind, key));
    }
    return quint8(std::min<qsizetype>(place, kNoMapClass - 1));
}

} // namespace

Result<LeafletDays> LeafletDays::load(Connection &connection, const MapScene &scene, const FiguresPeriod &period)
{
    LeafletDays leaflets;
    ROSETTE_ASSIGN(leaflets.refusing,
                   doorsTakingNone(connection, QList<DoorId>(scene.doorIds.begin(), scene.doorIds.end())));
    QHash<RoundId, const MapRound *> rounds;
    for (const MapRound &round : scene.rounds)
        rounds.insert(round.id, &round);
    // Earlier ones too: a later delivery of an edition goes on where they ended.
    ROSETTE_ASSIGN(const QList<Delivery> deliveries, DeliveryRepository::list(connection, {.to = period.to}));
    DeliveredDoors delivered(leaflets.refusing);
    for (auto delivery = deliveries.crbegin(); delivery != deliveries.crend(); ++delivery) { // the oldest first
        const MapRound *round = rounds.value(delivery->round);
        if (!round)
            continue;
        for (const DoorId door : delivered.take(*delivery, round->doors)) {
            if (period.contains(delivery->deliveredOn))
                leaflets.days.insert(door, delivery->deliveredOn);
        }
    }
    return leaflets;
}

namespace MapDoorFigures {

Status readOutcomes(Connection &connection, MapFigures &figures, const QHash<DoorId, DoorVisit> &visits)
{
    ROSETTE_ASSIGN(const CodeBook codes, useCodes(connection, figures, CodeKind::Outcome));
    figures.doorClasses = forSteps(*figures.scene, [&](std::span<const DoorId> doors) {
        const DoorVisit *visit = newestOf(doors, visits, [](const DoorVisit &one) { return one.lastAt; });
        return visit ? classOfKey(figures, codes, CodeKind::Outcome, visit->outcome) : kNoMapClass;
    });
    return {};
}

Status readSupport(Connection &connection, MapFigures &figures, const FiguresPeriod &period)
{
    ROSETTE_ASSIGN(const CodeBook codes, useCodes(connection, figures, CodeKind::Support));
    ROSETTE_ASSIGN(const auto answers, doorSupport(connection, period));
    figures.doorClasses = forSteps(*figures.scene, [&](std::span<const DoorId> doors) {
        const DoorSupport *answer = newestOf(doors, answers, [](const DoorSupport &one) { return one.at; });
        return answer ? classOfKey(figures, codes, CodeKind::Support, answer->answer) : kNoMapClass;
    });
    return {};
}

std::vector<quint8> leftClasses(const MapScene &scene, const QHash<DoorId, DoorVisit> &visits, QDate today)
{
    constexpr quint8 kUntried = 0;
    constexpr quint8 kInVain = 1;
    constexpr quint8 kLongAgo = 2;
    constexpr int kLongAgoDays = 180;
    const qint64 longAgo = today.addDays(-kLongAgoDays).startOfDay().toMSecsSinceEpoch();
    const auto classOf = [&](DoorId door) {
        const auto visit = visits.constFind(door);
        if (visit == visits.constEnd())
            return kUntried;
        if (visit->lastContactAt == 0)
            return kInVain;
        return visit->lastContactAt < longAgo ? kLongAgo : kNoMapClass;
    };
    return forSteps(scene, [&](std::span<const DoorId> doors) {
        quint8 most = kNoMapClass;
        for (const DoorId door : doors)
            most = std::min(most, classOf(door));
        return most;
    });
}

std::vector<quint8> contactClasses(const MapScene &scene, const QHash<DoorId, DoorVisit> &visits, QDate today)
{
    std::array<qint64, kDayClassEnds.size()> starts; // instants, so that no visit's day is looked up
    for (size_t i = 0; i < starts.size(); ++i)
        starts[i] = today.addDays(-kDayClassEnds[i]).startOfDay().toMSecsSinceEpoch();
    return forSteps(scene, [&](std::span<const DoorId> doors) {
        const DoorVisit *visit = newestOf(doors, visits, [](const DoorVisit &one) { return one.lastContactAt; });
        if (!visit || visit->lastContactAt == 0)
            return kNoMapClass;
        return quint8(
            std::count_if(starts.begin(), starts.end(), [&](qint64 start) { return visit->lastContactAt < start; }));
    });
}

std::vector<quint8> leafletClasses(const MapScene &scene, const LeafletDays &leaflets, QDate today)
{
    return forSteps(scene, [&](std::span<const DoorId> doors) {
        quint8 worst = 0;
        bool isAny = false;
        for (const DoorId door : doors) {
            if (leaflets.refusing.contains(door))
                continue;
            const QDate day = leaflets.days.value(door);
            worst = std::max(worst, day.isValid() ? quint8(dayClassOf(day.daysTo(today))) : kNoMapClass);
            isAny = true;
        }
        return isAny ? worst : kNoMapClass;
    });
}

std::vector<quint8> exactnessClasses(const MapScene &scene)
{
    std::vector<quint8> classes;
    for (const MapDoorstep &step : scene.doorsteps)
        classes.push_back(quint8(step.exactness));
    return classes;
}

} // namespace MapDoorFigures

} // namespace rosette
