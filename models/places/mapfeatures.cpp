#include "models/places/mapfeatures.h"

#include <array>

#include "models/geo/geometrycodec.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = "SELECT kind, name, min_zoom, west, south, east, north, geometry FROM map_features"_L1;
constexpr auto kOfKinds = "kind IN (SELECT value FROM json_each(?))"_L1;
constexpr auto kInside = "west <= ? AND east >= ? AND south <= ? AND north >= ? AND min_zoom <= ?"_L1;
constexpr auto kExtentSql = "SELECT min(west), min(south), max(east), max(north) FROM map_features"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO map_features (id, kind, name, min_zoom, west, south, east, north, geometry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kRemoveAllSql = "DELETE FROM map_features"_L1;

constexpr std::array<QLatin1String, 12> kKeys{"park"_L1,    "wood"_L1,      "water"_L1,      "waterway"_L1,
                                              "railway"_L1, "building"_L1,  "path"_L1,       "service"_L1,
                                              "street"_L1,  "main-road"_L1, "trunk-road"_L1, "pedestrian"_L1};

std::optional<MapKind> kindFromKey(const QString &key)
{
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    return found == kKeys.end() ? std::nullopt : std::optional(MapKind(found - kKeys.begin()));
}

QString kindList(const QList<MapKind> &kinds)
{
    QStringList quoted;
    for (const MapKind kind : kinds)
        quoted += u'"' + mapKindKey(kind) + u'"';
    return u'[' + quoted.join(u',') + u']';
}

Result<QList<MapFeature>> readAll(Statement &statement)
{
    QList<MapFeature> features;
    ROSETTE_CHECK(statement.forEach([&](const Row &row) -> Status {
        const auto kind = kindFromKey(row.text(0));
        if (!kind)
            return {}; // drawn by a newer program only
        MapFeature feature{*kind, row.text(1), row.number(2),
                           {},    {},          {row.real(3), row.real(4), row.real(5), row.real(6)}};
        if (isArea(*kind)) {
            ROSETTE_ASSIGN(feature.polygons, GeometryCodec::decodePolygons(row.blob(7)));
        } else {
            ROSETTE_ASSIGN(feature.lines, GeometryCodec::decodeLines(row.blob(7)));
        }
        features += std::move(feature);
        return {};
    }));
    return features;
}

} // namespace

QString mapKindKey(MapKind kind) { return kKeys[size_t(kind)]; }

bool isArea(MapKind kind)
{
    switch (kind) {
    case MapKind::Park:
    case MapKind::Wood:
    case MapKind::Water:
    case MapKind::Building:
    case MapKind::Pedestrian:
        return true;
    case MapKind::Waterway:
    case MapKind::Railway:
    case MapKind::Path:
    case MapKind::Service:
    case MapKind::Street:
    case MapKind::MainRoad:
    case MapKind::TrunkRoad:
        return false;
    }
    return false;
}

Result<QList<MapFeature>> MapFeatureRepository::list(Connection &connection, const QList<MapKind> &kinds)
{
    if (kinds.isEmpty())
        return readAll(Statement(connection, QString(kSelectSql)).bindAll());
    return readAll(Statement(connection, kSelectSql + u" WHERE "_s + kOfKinds).bindAll(kindList(kinds)));
}

Result<QList<MapFeature>> MapFeatureRepository::inside(Connection &connection, const GeoBox &box,
                                                       const QList<MapKind> &kinds, int maxZoom)
{
    const QString sql = kSelectSql + u" WHERE "_s + kInside;
    if (kinds.isEmpty())
        return readAll(Statement(connection, sql).bindAll(box.east, box.west, box.north, box.south, maxZoom));
    return readAll(Statement(connection, sql + u" AND "_s + kOfKinds)
                       .bindAll(box.east, box.west, box.north, box.south, maxZoom, kindList(kinds)));
}

Result<GeoBox> MapFeatureRepository::extent(Connection &connection)
{
    ROSETTE_ASSIGN(const auto box, Statement(connection, QString(kExtentSql)).first([](const Row &row) {
        return row.isNull(0) ? GeoBox() : GeoBox{row.real(0), row.real(1), row.real(2), row.real(3)};
    }));
    return box.value_or(GeoBox());
}

Status MapFeatureRepository::insert(Connection &connection, const QList<MapFeature> &features)
{
    Statement statement(connection, QString(kInsertSql));
    for (const MapFeature &feature : features) {
        const QByteArray geometry =
            isArea(feature.kind) ? GeometryCodec::encode(feature.polygons) : GeometryCodec::encode(feature.lines);
        const GeoBox box = isArea(feature.kind) ? boxOf(feature.polygons) : boxOf(feature.lines);
        ROSETTE_CHECK(statement
                          .bindAll(newIdValue(), mapKindKey(feature.kind), feature.name, feature.minZoom, box.west,
                                   box.south, box.east, box.north, geometry)
                          .run());
    }
    return {};
}

Status MapFeatureRepository::removeAll(Connection &connection)
{
    return Statement(connection, QString(kRemoveAllSql)).run();
}

} // namespace rosette
