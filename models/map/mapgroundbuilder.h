#pragma once

#include <QHash>

#include "models/map/mapscene.h"

namespace rosette {

/// Puts the ground of a map together from the features of an extract. One thread; used up by build().
class MapGroundBuilder
{
public:
    /// `extent` is about where things will lie; the plane's origin stands in its middle.
    explicit MapGroundBuilder(const GeoBox &extent);

    void addFeature(const MapFeature &feature);
    void addPlace(const QString &kind, const QString &name, LonLat point);

    MapGroundPtr build();

private:
    struct NamedLine
    {
        qint32 name;
        float minZoom;
        PlaneLine line;
    };

    qint32 numberOf(const QString &name);
    void joinLines(MapKind kind);

    std::shared_ptr<MapGround> m_ground;
    QHash<QString, qint32> m_nameNumbers;
    std::array<std::vector<NamedLine>, MapGround::kKindCount> m_lines;
};

} // namespace rosette
