#pragma once

#include <memory>

#include "models/base/result.h"
#include "models/geo/lonlat.h"

namespace rosette {

/// British National Grid (EPSG:27700) to WGS84 and back, by PROJ. Within 5 m everywhere, within 0.1 m where PROJ has
/// Ordnance Survey's grid file. One object for one thread.
class BritishGrid
{
public:
    struct Point
    {
        double easting = 0;  ///< metres
        double northing = 0; ///< metres
    };

    /// Io when PROJ's own data is missing.
    static Result<BritishGrid> open();

    ~BritishGrid();
    BritishGrid(BritishGrid &&) noexcept;
    BritishGrid &operator=(BritishGrid &&) noexcept;

    /// Nothing when the point lies outside the grid.
    std::optional<LonLat> toLonLat(Point point) const;
    std::optional<Point> fromLonLat(LonLat point) const;

private:
    struct Transforms;
    explicit BritishGrid(std::unique_ptr<Transforms> transforms);

    std::unique_ptr<Transforms> m_transforms;
};

} // namespace rosette
