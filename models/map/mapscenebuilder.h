#pragma once

#include <QHash>

#include "models/map/mapscene.h"
#include "models/places/door.h"
#include "models/places/street.h"
#include "models/places/ward.h"

namespace rosette {

/// Puts a MapScene together from plain structs. One thread; used up by build().
class MapSceneBuilder
{
public:
    /// `extent` is about where things will lie; the plane's origin stands in its middle.
    explicit MapSceneBuilder(const GeoBox &extent);

    void addFeature(const MapFeature &feature);
    void addPlace(const QString &kind, const QString &name, LonLat point);
    void addWard(const Ward &ward);
    void addStreet(const Street &street);
    /// Doors on one point are taken together; hand them over in walking order. Doors without a point are left out.
    void addDoor(const Door &door);
    void addRound(RoundId id, const QString &name, const QList<Line> &lines);
    /// Whose data the map shows.
    void setNotices(const QStringList &notices);
    void addStall(PitchId id, const QString &name, const QString &when, LonLat point);

    MapScenePtr build();

private:
    struct NamedLine
    {
        qint32 name;
        float minZoom;
        PlaneLine line;
    };

    PlaneLine toPlane(const Line &line) const;
    /// Outer rings in one direction and holes in the other, as the canvas wants them.
    std::vector<PlaneLine> toPlane(const Polygon &polygon) const;
    qint32 numberOf(const QString &name);
    void joinLines(MapKind kind);
    void placeDistricts();
    void gatherDoors();

    std::shared_ptr<MapScene> m_scene;
    GeoBox m_groundBox;
    QHash<QString, qint32> m_nameNumbers;
    std::array<std::vector<NamedLine>, MapScene::kKindCount> m_lines;
    QHash<std::pair<float, float>, std::vector<Door>> m_doors;
};

} // namespace rosette
