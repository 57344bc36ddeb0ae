#include "models/places/gatheringplace.h"

#include <QCoreApplication>
#include <QHash>

#include "models/geo/geobox.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql =
    "SELECT kind, name, lon, lat FROM gathering_places WHERE kind = :kind OR :kind = '' ORDER BY kind, name COLLATE NOCASE"_L1;
constexpr auto kInsideSql =
    "SELECT kind, name, lon, lat FROM gathering_places WHERE lon BETWEEN ? AND ? AND lat BETWEEN ? AND ?"_L1;
constexpr auto kRemoveAllSql = "DELETE FROM gathering_places"_L1;
constexpr auto kInsertSql = "INSERT INTO gathering_places (id, kind, name, lon, lat) VALUES (?, ?, ?, ?, ?)"_L1;

GatheringPlace toPlace(const Row &row) { return {row.text(0), row.text(1), {row.real(2), row.real(3)}}; }

} // namespace

QString gatheringKindText(const QString &kind)
{
    static const QHash<QString, const char *> kWords{
        {u"station"_s, QT_TRANSLATE_NOOP("GatheringPlace", "station")},
        {u"square"_s, QT_TRANSLATE_NOOP("GatheringPlace", "square")},
        {u"market"_s, QT_TRANSLATE_NOOP("GatheringPlace", "market")},
        {u"supermarket"_s, QT_TRANSLATE_NOOP("GatheringPlace", "supermarket")},
        {u"library"_s, QT_TRANSLATE_NOOP("GatheringPlace", "library")},
        {u"school"_s, QT_TRANSLATE_NOOP("GatheringPlace", "school")},
        {u"college"_s, QT_TRANSLATE_NOOP("GatheringPlace", "college")},
        {u"hospital"_s, QT_TRANSLATE_NOOP("GatheringPlace", "hospital")},
        {u"community-centre"_s, QT_TRANSLATE_NOOP("GatheringPlace", "community centre")},
        {u"town-hall"_s, QT_TRANSLATE_NOOP("GatheringPlace", "town hall")},
        {u"worship"_s, QT_TRANSLATE_NOOP("GatheringPlace", "place of worship")},
    };
    const char *const words = kWords.value(kind);
    return words ? QCoreApplication::translate("GatheringPlace", words) : kind;
}

Result<QList<GatheringPlace>> GatheringPlaceRepository::list(Connection &connection, const QString &kind)
{
    return Statement(connection, QString(kListSql)).bind(":kind"_L1, kind).list(toPlace);
}

Result<QList<GatheringPlace>> GatheringPlaceRepository::near(Connection &connection, LonLat point, double metres)
{
    const GeoBox box = GeoBox::around(point, metres);
    ROSETTE_ASSIGN(
        QList<GatheringPlace> places,
        Statement(connection, QString(kInsideSql)).bindAll(box.west, box.east, box.south, box.north).list(toPlace));
    places.removeIf([&](const GatheringPlace &place) { return metresBetween(place.point, point) > metres; });
    std::sort(places.begin(), places.end(), [&](const GatheringPlace &a, const GatheringPlace &b) {
        return metresBetween(a.point, point) < metresBetween(b.point, point);
    });
    return places;
}

Status GatheringPlaceRepository::replaceAll(Connection &connection, const QList<GatheringPlace> &places)
{
    ROSETTE_CHECK(Statement(connection, QString(kRemoveAllSql)).run());
    Statement insert(connection, QString(kInsertSql));
    for (const GatheringPlace &place : places)
        ROSETTE_CHECK(insert.bindAll(newIdValue(), place.kind, place.name, place.point.lon, place.point.lat).run());
    return {};
}

} // namespace rosette
