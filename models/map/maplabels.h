#pragma once

#include "models/map/mapcanvas.h"
#include "models/map/mapdrawing.h"
#include "models/map/maplabelspace.h"
#include "models/map/maptext.h"

namespace rosette {

/// Places the names of a map so that none covers another, the more important first, and draws them with a halo: wards,
/// stations, streets along their lines, parks and water, buildings, house numbers. One object for one drawing; any
/// thread.
class MapLabelPainter
{
public:
    MapLabelPainter(const MapDrawing &drawing, MapTextCache &texts);

    /// Keeps names off a box that holds something else.
    void keepFree(const QRectF &box) { m_space.block(box); }
    /// Finds the places; before draw().
    void place();
    /// Draws those names that meet `area`; several threads may draw parts at once.
    void draw(MapCanvas &canvas, const QRectF &area) const;
    const std::vector<MapLabel> &labels() const { return m_labels; }

private:
    void placeWards();
    void placeDistricts();
    void placePlaces();
    void placeStreets(MapKind kind, double pixels);
    void placeStreet(const QString &name, const QFont &font, const MapTextLine &line, double gap);
    void placeAreas(MapKind kind, const QColor &colour, double pixels);
    void placeHouseNumbers();
    /// Below the door, else at its right, where it hides nothing; on other sides it would be taken for a neighbour's.
    void placeHouseNumber(const MapDoorstep &step, const QFont &font, double reach);
    bool placeStraight(const QString &name, const QFont &font, const QColor &colour, QPointF centre);
    std::shared_ptr<const MapText> textOf(const QString &text, const QFont &font);

    const MapDrawing m_map;
    MapLabelSpace m_space;
    MapTextCache &m_texts;
    std::vector<MapLabel> m_labels;
};

} // namespace rosette
