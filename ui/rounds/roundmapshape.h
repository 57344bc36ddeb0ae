#pragma once

#include <vector>

#include <QString>

#include "models/map/mapplane.h"
#include "models/rounds/rounddoors.h"

namespace rosette {

/// A round for a RoundMap to show, stored or only proposed.
struct RoundMapItem
{
    qint64 key = 0; ///< the caller's, unique on the map and never 0
    QString label;
    QList<StageDoors> stages;
};

/// Doors of a walk that stand on one point: their first and last number in walking order.
struct RoundShapeStop
{
    PlanePoint point;
    int first = 0;
    int last = 0;

    /// "14", or "14–22" for a block of flats.
    QString text() const;
};

/// A round as it lies on a plane: for each stage the line from door to door. Doors without a point are passed over.
struct RoundMapShape
{
    qint64 key = 0;
    QString label;
    std::vector<std::vector<PlanePoint>> stages; ///< as the round's; empty where no door has a point
    std::vector<RoundShapeStop> stops;
    PlaneBox box;

    static RoundMapShape of(const RoundMapItem &item, const MapPlane &plane);

    /// The stop nearest to the middle of all: where its label stands.
    PlanePoint labelPoint() const;
    /// How far `point` is from where the round walks, in plane metres; infinite when it has no place.
    double distanceTo(QPointF point) const;
};

} // namespace rosette
