#pragma once

#include <QColor>
#include <QRectF>

#include "models/map/maptext.h"

namespace rosette {

/// A name that has its place on a map. Coordinates are logical pixels.
struct MapLabel
{
    std::shared_ptr<const MapText> text;
    std::vector<MapGlyphPlace> places; ///< of each glyph
    QColor colour;
    QRectF box; ///< around all of it, with its halo

    /// Calls `use(points)` with every contour of the letters, closed, as a span that is good until the next.
    template <typename Use>
    void forContours(Use use) const
    {
        std::vector<QPointF> contour;
        for (size_t number = 0; number < places.size(); ++number) {
            const MapGlyph &glyph = text->glyph(number);
            size_t point = 0;
            for (const size_t end : glyph.ends) {
                contour.clear();
                for (; point < end; ++point)
                    contour.push_back(places[number].map(glyph.points[point] * text->glyphScale()));
                use(std::span<const QPointF>(contour));
            }
        }
    }
};

} // namespace rosette
