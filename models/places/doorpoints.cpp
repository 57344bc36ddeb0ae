#include "models/places/doorpoints.h"

#include "models/places/naturalkey.h"
#include "models/places/streetname.h"
#include "models/places/streetrepository.h"

namespace rosette {

namespace {

constexpr double kReachMetres = 300;    // from a street's line to its doors
constexpr double kPostcodeReach = 1500; // from a postcode's middle to a door of it
constexpr double kAddressMetres = 150;  // from a postcode's middle: no doubt about a mapped address
constexpr double kNeighbourMetres = 60; // nor about a place between neighbours
constexpr double kSnapMetres = 250;     // a postcode's middle this near to the street is moved onto it

struct OnStreet
{
    double metresAway = std::numeric_limits<double>::infinity();
    LonLat point;
};

OnStreet nearestOf(const QList<Line> &lines, LonLat point)
{
    OnStreet nearest;
    for (const Line &line : lines) {
        if (line.isEmpty())
            continue;
        if (const NearestPoint candidate = nearestOn(line, point); candidate.metresAway < nearest.metresAway)
            nearest = {candidate.metresAway, candidate.point};
    }
    return nearest;
}

LonLat middleOf(const QList<Line> &lines)
{
    const auto longest = std::max_element(lines.begin(), lines.end(),
                                          [](const Line &a, const Line &b) { return metresAlong(a) < metresAlong(b); });
    return pointAlong(*longest, metresAlong(*longest) / 2);
}

} // namespace

Result<DoorPoints> DoorPoints::load(Connection &connection)
{
    ROSETTE_ASSIGN(const QList<Street> streets, StreetRepository::list(connection, {}, true));
    ROSETTE_ASSIGN(const QList<MappedAddress> addresses, MappedAddressRepository::list(connection));
    ROSETTE_ASSIGN(auto postcodes, PostcodeRepository::all(connection));
    return DoorPoints(streets, addresses, PostcodeMap(std::move(postcodes)));
}

DoorPoints::DoorPoints(const QList<Street> &streets, const QList<MappedAddress> &addresses, PostcodeMap postcodes)
    : m_addresses(addresses)
    , m_postcodes(std::move(postcodes))
{
    for (const Street &street : streets) {
        Known known{street.id,
                    StreetName::key(street.name),
                    street.lines,
                    boxOf(MultiLine{street.lines}).grownBy(kReachMetres),
                    {}};
        if (!street.lines.isEmpty())
            m_namesakes[known.key] += street.id;
        m_streets.insert(street.id, std::move(known));
    }
    m_namesakes.removeIf([](const auto &entry) { return entry.value().size() < 2; });
}

std::optional<LonLat> DoorPoints::postcodePoint(const QString &postcode) const
{
    if (postcode.isEmpty())
        return std::nullopt;
    const auto known = m_postcodes.find(postcode);
    return known ? known : m_addresses.middleOf({}, postcode);
}

std::optional<LocatedPoint> DoorPoints::locate(const LocatableDoor &door)
{
    if (const auto point = byUprn(door))
        return LocatedPoint{*point, Exactness::Uprn};
    const auto found = m_streets.find(door.street);
    Known *street = found == m_streets.end() ? nullptr : &*found;
    if (const auto *address = m_addresses.find(queryFor(door, street)))
        return LocatedPoint{address->point, address->isInterpolated ? Exactness::Interpolated : Exactness::Address};
    const bool hasLines = street && !street->lines.isEmpty();
    if (hasLines) {
        if (const auto point = between(*street, door.number);
            point && m_postcodes.mayStandAt(*point, door.postcode, kNeighbourMetres))
            return LocatedPoint{*point, Exactness::Interpolated};
    }
    if (const auto point = byPostcode(street, door))
        return LocatedPoint{*point, Exactness::Postcode};
    if (hasLines)
        return LocatedPoint{middleOf(street->lines), Exactness::Street};
    return std::nullopt;
}

std::optional<LonLat> DoorPoints::byUprn(const LocatableDoor &door) const
{
    if (!door.uprn)
        return std::nullopt;
    const auto known = m_uprns.find(*door.uprn);
    return known == m_uprns.end() ? m_addresses.byUprn(*door.uprn) : std::optional(*known);
}

const DoorPoints::Known *DoorPoints::streetOf(const LocatableDoor &door) const
{
    const auto found = m_streets.find(door.street);
    return found == m_streets.end() ? nullptr : &*found;
}

std::optional<qint64> DoorPoints::mappedUprn(const LocatableDoor &door) const
{
    return m_addresses.uprnOf(queryFor(door, streetOf(door)));
}

/// Holds on to `door` and `street`.
AddressBook::Query DoorPoints::queryFor(const LocatableDoor &door, const Known *street) const
{
    const auto isPlausible = [this, &door, street](LonLat point) {
        if (street && !street->lines.isEmpty())
            return street->reach.contains(point) && m_postcodes.mayStandAt(point, door.postcode, kAddressMetres);
        const auto middle = postcodePoint(door.postcode);
        return middle && metresBetween(*middle, point) <= kPostcodeReach;
    };
    return {street ? street->key : QString(),
            door.number,
            StreetName::key(door.building),
            door.flat,
            door.postcode,
            isPlausible};
}

std::optional<LonLat> DoorPoints::between(Known &street, const QString &number) const
{
    const int wanted = leadingNumber(number);
    if (wanted <= 0)
        return std::nullopt;
    if (!street.numbers)
        street.numbers = m_addresses.numbersOf(street.key, [&](LonLat point) { return street.reach.contains(point); });
    return street.numbers->estimate(wanted);
}

void DoorPoints::meet(const QList<LocatableDoor> &doors)
{
    for (const LocatableDoor &door : doors) {
        const auto street = m_streets.find(door.street);
        const auto centre = m_postcodes.find(door.postcode);
        const int number = leadingNumber(door.number);
        if (street == m_streets.end() || street->lines.isEmpty() || !centre || number <= 0)
            continue;
        if (!street->spread)
            street->spread.emplace();
        street->spread->add(number, door.postcode, *centre);
    }
    for (Known &street : m_streets) {
        if (street.spread)
            street.spread->settle(street.lines);
    }
}

std::optional<LonLat> DoorPoints::byPostcode(const Known *street, const LocatableDoor &door)
{
    if (door.postcode.isEmpty())
        return std::nullopt;
    if (const int number = leadingNumber(door.number); number > 0 && street && street->spread) {
        if (const auto point = street->spread->place(number, door.postcode))
            return point;
    }
    auto known = m_byPostcode.find({door.street, door.postcode});
    if (known == m_byPostcode.end())
        known = m_byPostcode.insert({door.street, door.postcode}, middleOnStreet(street, door.postcode));
    return *known;
}

std::optional<LonLat> DoorPoints::middleOnStreet(const Known *street, const QString &postcode) const
{
    if (street) {
        if (const auto mapped = m_addresses.middleOf(street->key, postcode))
            return mapped;
    }
    const auto middle = postcodePoint(postcode);
    if (!middle || !street || street->lines.isEmpty())
        return middle;
    const OnStreet snapped = nearestOf(street->lines, *middle);
    return snapped.metresAway <= kSnapMetres ? snapped.point : *middle;
}

bool DoorPoints::mayStay(const LocatableDoor &door) const
{
    const double nearMetres = door.exactness >= Exactness::Address ? kAddressMetres : kNeighbourMetres;
    return door.point && m_postcodes.mayStandAt(*door.point, door.postcode, nearMetres);
}

StreetId DoorPoints::rightStreet(const LocatableDoor &door) const
{
    const auto street = m_streets.find(door.street);
    if (street == m_streets.end() || !m_namesakes.contains(street->key))
        return door.street;
    const auto middle = postcodePoint(door.postcode);
    if (!middle)
        return door.street;
    StreetId right = door.street;
    double metres = nearestOf(street->lines, *middle).metresAway;
    for (const StreetId id : m_namesakes.value(street->key)) {
        if (const double away = nearestOf(m_streets[id].lines, *middle).metresAway; away < metres) {
            metres = away;
            right = id;
        }
    }
    return right;
}

} // namespace rosette
