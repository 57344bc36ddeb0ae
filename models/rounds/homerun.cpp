#include "models/rounds/homerun.h"

#include <algorithm>

#include <QMap>
#include <QSet>

#include "models/places/naturalkey.h"
#include "models/rounds/stageselector.h"
#include "models/rounds/stagespec.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamedOneByOne = 3;

/// What a door has its neighbours on: a side of the street, or its building.
QString rowOf(const Door &door)
{
    switch (sideOf(door.number)) {
    case Side::Odd:
        return u"1"_s;
    case Side::Even:
        return u"3"_s;
    case Side::Unknown:
        break;
    }
    return u"2"_s + buildingKey(door.building);
}

HomeRun newRun(const Door &first)
{
    HomeRun run;
    const Side side = sideOf(first.number);
    if (side != Side::Unknown)
        run.parity = side == Side::Odd ? Parity::Odds : Parity::Evens;
    return run;
}

/// The homes among the doors of one row.
QList<HomeRun> runsOfRow(const QList<Door> &doors, const QSet<DoorId> &homes)
{
    QList<HomeRun> runs;
    bool isRunning = false;
    for (const Door &door : doors) {
        const bool isHome = homes.contains(door.id);
        if (isHome && !isRunning)
            runs += newRun(door);
        if (isHome)
            runs.last().homes += door;
        isRunning = isHome;
    }
    if (runs.size() == 1)
        runs.first().isWholeSide = runs.first().parity != Parity::All && runs.first().homes.size() == doors.size();
    return runs;
}

/// The one building of all homes; empty when they have several or none.
QString buildingOf(const QList<Door> &homes)
{
    const QString key = buildingKey(homes.first().building);
    const bool isOne =
        std::all_of(homes.begin(), homes.end(), [&](const Door &home) { return buildingKey(home.building) == key; });
    return isOne ? homes.first().building : QString();
}

struct Bounds
{
    int low = 0;
    int high = 0;

    bool isValid() const { return low > 0; }
};

/// Of the flats of a building, else of the houses.
Bounds boundsOf(const QList<Door> &homes, bool isFlats)
{
    Bounds bounds;
    for (const Door &home : homes) {
        const int number = numberWithin(isFlats ? home.flat : home.number);
        if (number == 0)
            return {};
        bounds.low = bounds.low == 0 ? number : std::min(bounds.low, number);
        bounds.high = std::max(bounds.high, number);
    }
    return bounds;
}

} // namespace

QString HomeRun::words() const
{
    const QString building = buildingOf(homes);
    const bool isBuilding = !building.isEmpty() && homes.size() > 1;
    QStringList labels;
    for (const Door &home : homes)
        labels += isBuilding ? home.flat : home.shortLabel();
    if (isBuilding)
        return homes.size() > kNamedOneByOne ? building : u"%1 (%2)"_s.arg(building, labels.join(u", "_s));
    if (homes.size() <= kNamedOneByOne)
        return labels.join(u", "_s);
    Stage stage; // only to be put in words
    stage.parity = parity;
    if (const Bounds bounds = boundsOf(homes, false); bounds.isValid()) {
        stage.from = QString::number(bounds.low);
        stage.to = QString::number(bounds.high);
    }
    return StageSpec::print(stage, stage.street);
}

std::optional<Stage> HomeRun::stretched(const Stage &stage) const
{
    const bool isBuilding = !stage.building.isEmpty();
    if (stage.street != homes.first().street || (stage.from.isEmpty() && stage.to.isEmpty()))
        return {};
    if (isBuilding ? buildingKey(stage.building) != buildingKey(buildingOf(homes))
                   : stage.parity != Parity::All && stage.parity != parity)
        return {};
    const Bounds bounds = boundsOf(homes, isBuilding);
    if (!bounds.isValid())
        return {};
    Stage longer = stage;
    const bool isDown = stage.direction == WalkingDirection::Down;
    QString &low = isDown ? longer.to : longer.from;
    QString &high = isDown ? longer.from : longer.to;
    bool isLonger = false;
    if (!low.isEmpty() && bounds.low < numberWithin(low)) {
        low = QString::number(bounds.low);
        isLonger = true;
    }
    if (!high.isEmpty() && bounds.high > numberWithin(high)) {
        high = QString::number(bounds.high);
        isLonger = true;
    }
    return isLonger ? std::optional(longer) : std::nullopt;
}

QList<HomeRun> homeRuns(const QList<Door> &homes, const QList<Door> &doorsOfStreet)
{
    QSet<DoorId> ids;
    for (const Door &home : homes)
        ids.insert(home.id);
    QMap<QString, QList<Door>> rows;
    for (const Door &door : doorsOfStreet)
        rows[rowOf(door)] += door;
    QList<HomeRun> runs;
    for (const QList<Door> &row : std::as_const(rows))
        runs += runsOfRow(row, ids);
    return runs;
}

} // namespace rosette
