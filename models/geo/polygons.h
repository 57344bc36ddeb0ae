#pragma once

#include "models/geo/geometry.h"

namespace rosette {

/// Areas mended, put together and compared, by GEOS; straight in degrees, which is right for borders that are shared.
/// Nothing here fails: what GEOS cannot do leaves the input as it was, or is empty where it says so. Any thread.
namespace Polygons {

/// No ring crosses or touches itself or another, holes lie inside, parts apart.
bool isSound(const MultiPolygon &polygons);
/// The same area as sound polygons: figures of eight taken apart, holes and parts put in order, spikes without an
/// extent dropped. Empty when nothing has an extent.
MultiPolygon mended(const MultiPolygon &polygons);
/// All of them as one, without the borders between them.
MultiPolygon united(const QList<MultiPolygon> &parts);
/// What lies in both; empty when they only touch.
MultiPolygon shared(const MultiPolygon &one, const MultiPolygon &other);
/// They overlap, or a border of one runs along a border of the other.
bool meet(const MultiPolygon &one, const MultiPolygon &other);

} // namespace Polygons

} // namespace rosette
