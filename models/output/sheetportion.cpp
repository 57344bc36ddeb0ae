#include "models/output/sheetportion.h"

#include <cmath>

#include "models/rounds/stageselector.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortRunLines = 8; // such a run does not get a sheet of its own
constexpr int kFlatsForABand = 3; // from here on flats stand under the name of their house

QString houseKey(const Door &door)
{
    return u"%1|%2|%3"_s.arg(QString::number(door.street.value()), door.number, buildingKey(door.building));
}

/// "1–43": tells the sheets of a long side apart; empty when a house at an end has no number.
QString numbersOf(const SheetPortion &portion)
{
    const QString first = portion.households.first().door.number;
    const QString last = portion.households.last().door.number;
    return first.isEmpty() || last.isEmpty() ? QString() : u" %1–%2"_s.arg(first, last);
}

double rowsOf(const SheetPortion &portion, const SheetRoom &room)
{
    double rows = portion.lines + room.perHousehold * double(portion.households.size());
    QString above;
    for (const QString &band : portion.bands()) {
        if (band != above && !band.isEmpty())
            ++rows;
        above = band;
    }
    return rows;
}

bool fits(const SheetPortion &portion, const SheetRoom &room)
{
    constexpr double kSumsOfTenths = 1e-6;
    return rowsOf(portion, room) <= room.rows + kSumsOfTenths;
}

/// Pieces of even height, at household borders.
QList<SheetPortion> cut(const SheetRun &run, int pieces, const SheetRoom &room)
{
    const double target = (run.lines() + room.perHousehold * double(run.households.size())) / pieces;
    QList<SheetPortion> portions;
    double placed = 0;
    for (const SheetHousehold &household : run.households) {
        const int lines = int(household.electors.size());
        const double rows = lines + room.perHousehold;
        const bool isNext = portions.isEmpty() || placed + rows / 2 > target * double(portions.size());
        if (isNext && portions.size() < pieces)
            portions += SheetPortion{{run.title()}, {}, run.street, run.side, 0};
        portions.last().households += household;
        portions.last().lines += lines;
        placed += rows;
    }
    return portions;
}

} // namespace

QString houseName(const Door &door)
{
    Door house = door;
    house.flat.clear();
    return house.label();
}

QStringList SheetPortion::bands() const
{
    QHash<QString, int> flats;
    bool isOfManyStreets = false;
    for (const SheetHousehold &household : households) {
        if (!household.door.flat.isEmpty())
            ++flats[houseKey(household.door)];
        isOfManyStreets = isOfManyStreets || household.door.street != households.first().door.street;
    }
    QStringList bands;
    QString band;
    for (const SheetHousehold &household : households) {
        const Door &door = household.door;
        const bool isUnderHouse = !door.flat.isEmpty() && flats.value(houseKey(door)) >= kFlatsForABand;
        band = isUnderHouse ? houseName(door) : isOfManyStreets || !band.isEmpty() ? door.streetName : QString();
        bands += band;
    }
    return bands;
}

QList<SheetPortion> SheetPortion::of(const SheetRun &run, const SheetRoom &room)
{
    const double rows = run.lines() + room.perHousehold * double(run.households.size());
    int pieces = std::max(1, int(std::ceil(rows / room.rows)));
    QList<SheetPortion> portions = cut(run, pieces, room);
    const auto isOnePage = [&](const SheetPortion &portion) {
        return portion.households.size() < 2 || fits(portion, room);
    };
    while (!std::all_of(portions.cbegin(), portions.cend(), isOnePage))
        portions = cut(run, ++pieces, room);
    if (portions.size() > 1) {
        for (SheetPortion &portion : portions)
            portion.titles.first() += numbersOf(portion);
    }
    return portions;
}

bool SheetPortion::belongsTo(const SheetPortion &before, const SheetRoom &room) const
{
    if ((lines > kShortRunLines && before.lines > kShortRunLines) || street == before.street)
        return false;
    SheetPortion both = before;
    both.append(*this);
    return fits(both, room);
}

void SheetPortion::append(const SheetPortion &next)
{
    titles += next.titles;
    households += next.households;
    street = next.street;
    side = next.side;
    lines += next.lines;
}

} // namespace rosette
