#pragma once

#include <optional>

#include "models/geo/lonlat.h"
#include "models/map/mappainter.h"
#include "models/output/paper.h"

namespace rosette {

class Connection;

/// Black on white for a photocopy, in the type of all paper; `scale` is of type and lines.
MapStyle paperMapStyle(double scale);
/// Streets, buildings, water and names, and nothing of the campaign's.
MapLayers groundAlone();

/// A small map of the ground around one place, with a mark on it. A value; any thread.
class PlaceMap
{
public:
    /// Reads the ground; nothing where the file knows none there.
    static Result<std::optional<PlaceMap>> load(Connection &connection, LonLat place);

    /// Draws it from the painter's origin on, with a scale bar; units of 1/96 inch.
    void paint(QPainter &painter, QSizeF size) const;
    /// Whose data it is.
    QString notice() const;

private:
    PlaceMap(MapPainter ground, LonLat place);

    MapPainter m_ground;
    LonLat m_place;
};

} // namespace rosette
