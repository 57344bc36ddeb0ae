#include "models/rounds/stagecut.h"

#include <QSet>

#include "models/places/naturalkey.h"
#include "models/rounds/stageselector.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Says what stands together on a stage, and how its bounds name it.
class Houses
{
public:
    Houses(const Stage &stage, const QList<Door> &doors)
        : m_isBuilding(!stage.building.isEmpty())
        , m_haveFlatsNumbers(
              std::all_of(doors.begin(), doors.end(), [](const Door &door) { return numberWithin(door.flat) > 0; }))
    {
    }

    /// The same for doors that are never parted.
    QString keyOf(const Door &door) const
    {
        if (m_isBuilding)
            return m_haveFlatsNumbers ? numberOf(door) : QString();
        return isNumbered(door) ? numberOf(door) : u"="_s + buildingKey(door.building);
    }

    QSet<QString> keysOf(const QList<Door> &doors) const
    {
        QSet<QString> keys;
        for (const Door &door : doors)
            keys.insert(keyOf(door));
        return keys;
    }

    /// Reached by bounds; a building without a number only by its name.
    bool isNumbered(const Door &door) const { return m_isBuilding || numberWithin(door.number) > 0; }
    QString numberOf(const Door &door) const
    {
        return QString::number(numberWithin(m_isBuilding ? door.flat : door.number));
    }
    /// Whether one stretch may hold both.
    bool areTogether(const Door &one, const Door &next) const
    {
        return isNumbered(one) == isNumbered(next) && (isNumbered(one) || keyOf(one) == keyOf(next));
    }

private:
    bool m_isBuilding;
    bool m_haveFlatsNumbers;
};

/// The part of `stage` from its door `first` to its door `last`.
Stage partOf(const Stage &stage, const Houses &houses, const QList<Door> &doors, qsizetype first, qsizetype last)
{
    Stage part = stage;
    part.id = {};
    if (!houses.isNumbered(doors.at(first))) {
        part.building = doors.at(first).building;
        part.parity = Parity::All;
        part.from.clear();
        part.to.clear();
        return part;
    }
    if (first > 0)
        part.from = houses.numberOf(doors.at(first));
    if (last + 1 < doors.size())
        part.to = houses.numberOf(doors.at(last));
    return part;
}

QList<Door> onSide(const QList<Door> &doors, Side side)
{
    QList<Door> found;
    std::copy_if(doors.begin(), doors.end(), std::back_inserter(found),
                 [side](const Door &door) { return sideOf(door.number) == side; });
    return found;
}

} // namespace

QList<Stage> cutStage(const Stage &stage, const QList<Door> &doors, const QList<Door> &wanted)
{
    const Houses houses(stage, doors);
    const QSet<QString> keys = houses.keysOf(wanted);
    if (keys.isEmpty())
        return {};
    const auto isWanted = [&](const Door &door) { return keys.contains(houses.keyOf(door)); };
    if (std::all_of(doors.begin(), doors.end(), isWanted))
        return {stage};
    QList<Stage> stages;
    for (qsizetype first = 0; first < doors.size(); ++first) {
        if (!isWanted(doors.at(first)))
            continue;
        qsizetype last = first;
        while (last + 1 < doors.size() && isWanted(doors.at(last + 1)) &&
               houses.areTogether(doors.at(last), doors.at(last + 1)))
            ++last;
        const bool canBeNamed = houses.isNumbered(doors.at(first)) || !doors.at(first).building.isEmpty();
        if (canBeNamed)
            stages += partOf(stage, houses, doors, first, last);
        first = last;
    }
    return stages;
}

QList<Stage> stagesForDoors(const QList<Door> &doorsOfStreet, const QList<Door> &wanted)
{
    if (wanted.isEmpty())
        return {};
    Stage street;
    street.street = wanted.first().street;
    street.streetName = wanted.first().streetName;
    const QList<Door> odds = onSide(doorsOfStreet, Side::Odd);
    QList<Door> evens = onSide(doorsOfStreet, Side::Even);
    const bool hasNameless = std::any_of(doorsOfStreet.begin(), doorsOfStreet.end(), [](const Door &door) {
        return sideOf(door.number) == Side::Unknown && door.building.isEmpty();
    });
    if (wanted.size() == doorsOfStreet.size() && (odds.isEmpty() || evens.isEmpty() || hasNameless))
        return {street};
    Stage oddSide = street;
    oddSide.parity = Parity::Odds;
    Stage evenSide = street;
    evenSide.parity = Parity::Evens;
    evenSide.direction = WalkingDirection::Down;
    std::reverse(evens.begin(), evens.end());
    return cutStage(oddSide, odds, onSide(wanted, Side::Odd)) +
           cutStage(street, doorsOfStreet, onSide(wanted, Side::Unknown)) +
           cutStage(evenSide, evens, onSide(wanted, Side::Even));
}

} // namespace rosette
