#include "models/places/osmtags.h"

#include <QHash>
#include <QSet>

namespace rosette::OsmTags {

using namespace Qt::StringLiterals;

namespace {

using Tags = osmium::TagList;

bool is(const Tags &tags, const char *key, const char *value) { return tags.has_tag(key, value); }

QString baseHighway(const Tags &tags)
{
    QString highway = text(tags, "highway");
    if (highway.endsWith("_link"_L1))
        highway.chop(5);
    return highway;
}

std::optional<Drawn> road(const QString &highway)
{
    static const QHash<QString, Drawn> kRoads{
        {u"motorway"_s, {MapKind::TrunkRoad, 7}},   {u"trunk"_s, {MapKind::TrunkRoad, 8}},
        {u"primary"_s, {MapKind::TrunkRoad, 10}},   {u"secondary"_s, {MapKind::MainRoad, 11}},
        {u"tertiary"_s, {MapKind::MainRoad, 12}},   {u"residential"_s, {MapKind::Street, 13}},
        {u"unclassified"_s, {MapKind::Street, 13}}, {u"living_street"_s, {MapKind::Street, 13}},
        {u"pedestrian"_s, {MapKind::Street, 14}},   {u"road"_s, {MapKind::Street, 13}},
        {u"service"_s, {MapKind::Service, 15}},     {u"footway"_s, {MapKind::Path, 16}},
        {u"path"_s, {MapKind::Path, 15}},           {u"steps"_s, {MapKind::Path, 16}},
        {u"cycleway"_s, {MapKind::Path, 15}},       {u"bridleway"_s, {MapKind::Path, 15}},
        {u"track"_s, {MapKind::Path, 15}},
    };
    const auto found = kRoads.find(highway);
    return found == kRoads.end() ? std::nullopt : std::optional(*found);
}

std::optional<Drawn> railway(const Tags &tags)
{
    static const QSet<QString> kTracks{u"rail"_s,         u"light_rail"_s, u"tram"_s,
                                       u"narrow_gauge"_s, u"subway"_s,     u"monorail"_s};
    const QString kind = text(tags, "railway");
    if (!kTracks.contains(kind) || (tags.has_key("tunnel") && kind != "rail"_L1))
        return std::nullopt; // what runs under the street helps nobody above it
    return Drawn{MapKind::Railway, tags.has_key("service") ? 14 : 10};
}

std::optional<Drawn> waterway(const Tags &tags)
{
    const QString kind = text(tags, "waterway");
    if (is(tags, "tunnel", "culvert") || is(tags, "tunnel", "yes"))
        return std::nullopt;
    if (kind == "river"_L1 || kind == "canal"_L1)
        return Drawn{MapKind::Waterway, 10};
    if (kind == "stream"_L1 || kind == "drain"_L1 || kind == "ditch"_L1)
        return Drawn{MapKind::Waterway, 14};
    return std::nullopt;
}

std::optional<MapKind> ground(const Tags &tags)
{
    static const QSet<QString> kParks{u"park"_s,
                                      u"garden"_s,
                                      u"common"_s,
                                      u"playground"_s,
                                      u"pitch"_s,
                                      u"golf_course"_s,
                                      u"recreation_ground"_s,
                                      u"nature_reserve"_s};
    static const QSet<QString> kGreens{u"grass"_s,  u"recreation_ground"_s, u"village_green"_s, u"cemetery"_s,
                                       u"meadow"_s, u"allotments"_s,        u"greenfield"_s};
    static const QSet<QString> kWaters{u"reservoir"_s, u"basin"_s};
    static const QSet<QString> kHeaths{u"grassland"_s, u"heath"_s, u"scrub"_s};
    const QString landuse = text(tags, "landuse");
    const QString natural = text(tags, "natural");
    if (natural == "water"_L1 || is(tags, "waterway", "riverbank") || is(tags, "waterway", "dock") ||
        kWaters.contains(landuse))
        return MapKind::Water;
    if (natural == "wood"_L1 || landuse == "forest"_L1)
        return MapKind::Wood;
    if (kParks.contains(text(tags, "leisure")) || kGreens.contains(landuse) || kHeaths.contains(natural) ||
        is(tags, "amenity", "grave_yard"))
        return MapKind::Park;
    if (is(tags, "place", "square") ||
        (is(tags, "area", "yes") && (is(tags, "highway", "pedestrian") || is(tags, "highway", "footway"))))
        return MapKind::Pedestrian;
    return std::nullopt;
}

int zoomForSize(double metresAcross)
{
    if (metresAcross > 2000)
        return 9;
    if (metresAcross > 700)
        return 11;
    if (metresAcross > 200)
        return 13;
    return metresAcross > 60 ? 14 : 15;
}

} // namespace

QString text(const Tags &tags, const char *key)
{
    return QString::fromUtf8(tags.get_value_by_key(key, "")).simplified();
}

std::optional<Drawn> line(const Tags &tags)
{
    if (tags.has_key("highway"))
        return is(tags, "area", "yes") ? std::nullopt : road(baseHighway(tags));
    if (tags.has_key("railway"))
        return railway(tags);
    return waterway(tags);
}

std::optional<Drawn> area(const Tags &tags, double metresAcross)
{
    if (isBuilding(tags))
        return Drawn{MapKind::Building, metresAcross > 200 ? 13 : 14};
    const auto kind = ground(tags);
    return kind ? std::optional(Drawn{*kind, zoomForSize(metresAcross)}) : std::nullopt;
}

QString gatheringKind(const Tags &tags)
{
    static const QHash<QString, QString> kAmenities{
        {u"marketplace"_s, u"market"_s},
        {u"library"_s, u"library"_s},
        {u"school"_s, u"school"_s},
        {u"college"_s, u"college"_s},
        {u"university"_s, u"college"_s},
        {u"hospital"_s, u"hospital"_s},
        {u"place_of_worship"_s, u"worship"_s},
        {u"community_centre"_s, u"community-centre"_s},
        {u"townhall"_s, u"town-hall"_s},
    };
    if (is(tags, "railway", "station") || is(tags, "railway", "halt"))
        return u"station"_s;
    if (is(tags, "place", "square") || (is(tags, "highway", "pedestrian") && is(tags, "area", "yes")))
        return u"square"_s;
    if (is(tags, "shop", "supermarket"))
        return u"supermarket"_s;
    return kAmenities.value(text(tags, "amenity"));
}

bool hasAddress(const Tags &tags) { return tags.has_key("addr:housenumber") || tags.has_key("addr:housename"); }

bool isBuilding(const Tags &tags)
{
    const char *building = tags["building"];
    return building && qstrcmp(building, "no") != 0;
}

} // namespace rosette::OsmTags
