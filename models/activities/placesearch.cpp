#include "models/activities/placesearch.h"

#include <QRegularExpression>

#include "models/activities/pitchoffer.h"
#include "models/places/gatheringplace.h"
#include "models/places/postcode.h"
#include "models/places/streetrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

std::optional<LonLat> lonLatFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(-?\\d{1,3}\\.\\d+)\\s*[,; ]\\s*(-?\\d{1,2}\\.\\d+)\\s*$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const LonLat point{match.captured(1).toDouble(), match.captured(2).toDouble()};
    return isOnEarth(point) ? std::optional(point) : std::nullopt;
}

Result<std::optional<LonLat>> gatheringPlace(Connection &connection, const QString &name)
{
    ROSETTE_ASSIGN(const auto places, GatheringPlaceRepository::list(connection));
    for (const GatheringPlace &place : places) {
        if (name.compare(place.name, Qt::CaseInsensitive) == 0 ||
            name.compare(pitchNameOf(place), Qt::CaseInsensitive) == 0)
            return std::optional(place.point);
    }
    return std::optional<LonLat>();
}

std::optional<LonLat> middleOf(const QList<Street> &streets)
{
    if (streets.size() != 1 || streets.first().lines.isEmpty())
        return {};
    const auto longest = std::max_element(streets.first().lines.begin(), streets.first().lines.end(),
                                          [](const Line &a, const Line &b) { return a.size() < b.size(); });
    return longest->isEmpty() ? std::nullopt : std::optional(longest->at(longest->size() / 2));
}

} // namespace

Result<std::optional<LonLat>> findPlace(Connection &connection, const QString &text)
{
    const QString name = text.simplified();
    if (name.isEmpty())
        return std::optional<LonLat>();
    if (const auto point = lonLatFrom(name))
        return point;
    if (const QString postcode = tidyPostcode(name); !postcode.isEmpty()) {
        ROSETTE_ASSIGN(const auto found, PostcodeRepository::find(connection, postcode));
        return found ? std::optional(found->point) : std::nullopt;
    }
    ROSETTE_ASSIGN(const auto place, gatheringPlace(connection, name));
    if (place)
        return place;
    ROSETTE_ASSIGN(const QList<Street> streets, StreetRepository::findByName(connection, name));
    return middleOf(streets);
}

} // namespace rosette
