#pragma once

#include <memory>

#include "models/geo/geometry.h"

namespace rosette {

/// The area of a ward or district: polygons with holes. Immutable and cheap to copy; edges are kept in bands of
/// latitude, so that asking for a million doors is fast. Any thread.
class Outline
{
public:
    Outline() = default;
    explicit Outline(MultiPolygon polygons);

    bool isEmpty() const { return !m_shape; }
    const MultiPolygon &polygons() const;
    GeoBox box() const;
    /// By the even-odd rule, so that winding does not matter. A point on a border belongs to one of the two sides.
    bool contains(LonLat point) const;
    /// On the WGS84 ellipsoid, holes taken off.
    double areaM2() const;
    /// A point inside, near the middle of the largest part; where a label stands.
    LonLat centre() const;

    friend bool operator==(const Outline &a, const Outline &b) { return a.polygons() == b.polygons(); }

private:
    struct Shape;
    std::shared_ptr<const Shape> m_shape;
};

/// Square metres inside a closed ring on the WGS84 ellipsoid, by the authalic latitude; the ring's direction does not
/// matter.
double ringAreaM2(const Line &ring);

} // namespace rosette
