#include "models/rounds/stageselector.h"

#include <compare>

#include <QRegularExpression>

#include "models/places/naturalkey.h"
#include "models/places/streetname.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// "10A" as people count: 10, then the letter.
struct HouseNumber
{
    int number = 0;
    QString suffix;

    friend std::strong_ordering operator<=>(const HouseNumber &, const HouseNumber &) = default;
    friend bool operator==(const HouseNumber &, const HouseNumber &) = default;
};

HouseNumber houseNumber(const QString &text)
{
    static const QRegularExpression pattern(u"(\\d+)\\s*([A-Za-z]?)(?![A-Za-z])"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? HouseNumber{match.captured(1).toInt(), match.captured(2).toUpper()} : HouseNumber{};
}

bool isAtLeast(const HouseNumber &number, const HouseNumber &bound)
{
    return bound.suffix.isEmpty() ? number.number >= bound.number : number >= bound;
}

bool isAtMost(const HouseNumber &number, const HouseNumber &bound)
{
    return bound.suffix.isEmpty() ? number.number <= bound.number : number <= bound;
}

bool isBetween(const Stage &stage, const QString &text)
{
    if (stage.from.isEmpty() && stage.to.isEmpty())
        return true;
    const HouseNumber number = houseNumber(text);
    if (number.number == 0)
        return false;
    const bool isDown = stage.direction == WalkingDirection::Down;
    const QString &low = isDown ? stage.to : stage.from;
    const QString &high = isDown ? stage.from : stage.to;
    return (low.isEmpty() || isAtLeast(number, houseNumber(low))) && (high.isEmpty() || isAtMost(number, houseNumber(high)));
}

bool isOnSide(Parity parity, const QString &number)
{
    switch (parity) {
    case Parity::All:
        return true;
    case Parity::Odds:
        return sideOf(number) == Side::Odd;
    case Parity::Evens:
        return sideOf(number) == Side::Even;
    }
    return false;
}

template <typename AnyDoor>
bool stands(const Stage &stage, const AnyDoor &door)
{
    if (door.street != stage.street || (stage.ward && door.ward != stage.ward))
        return false;
    if (!stage.building.isEmpty())
        return buildingKey(door.building) == buildingKey(stage.building) && isBetween(stage, door.flat);
    return isOnSide(stage.parity, door.number) && isBetween(stage, door.number);
}

} // namespace

QString buildingKey(const QString &building)
{
    return StreetName::key(building);
}

int numberWithin(const QString &text) { return houseNumber(text).number; }

bool isOnStage(const Stage &stage, const Door &door) { return stands(stage, door); }

bool isOnStage(const Stage &stage, const DoorPlace &door) { return stands(stage, door); }

} // namespace rosette
