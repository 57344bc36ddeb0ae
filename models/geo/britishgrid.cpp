#include "models/geo/britishgrid.h"

#include <QCoreApplication>

#include <ogr_spatialref.h>

#include "models/geo/gdallog.h"

namespace rosette {

namespace {

constexpr int kBritishNationalGrid = 27700;
constexpr int kWgs84 = 4326;

using Transform = std::unique_ptr<OGRCoordinateTransformation>;

bool setUp(OGRSpatialReference &system, int epsg)
{
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER); // easting or longitude first
    return system.importFromEPSG(epsg) == OGRERR_NONE;
}

bool transform(OGRCoordinateTransformation &transformation, double &x, double &y)
{
    const GdalLog log; // a point outside the grid is an answer, no complaint
    int isOk = FALSE;
    transformation.Transform(1, &x, &y, nullptr, &isOk);
    return isOk && std::isfinite(x) && std::isfinite(y);
}

} // namespace

struct BritishGrid::Transforms
{
    Transform toWgs84;
    Transform toGrid;
};

BritishGrid::BritishGrid(std::unique_ptr<Transforms> transforms)
    : m_transforms(std::move(transforms))
{
}
BritishGrid::~BritishGrid() = default;
BritishGrid::BritishGrid(BritishGrid &&) noexcept = default;
BritishGrid &BritishGrid::operator=(BritishGrid &&) noexcept = default;

Result<BritishGrid> BritishGrid::open()
{
    const GdalLog log;
    OGRSpatialReference grid;
    OGRSpatialReference wgs84;
    auto transforms = std::make_unique<Transforms>();
    if (setUp(grid, kBritishNationalGrid) && setUp(wgs84, kWgs84)) {
        transforms->toWgs84 = Transform(OGRCreateCoordinateTransformation(&grid, &wgs84));
        transforms->toGrid = Transform(OGRCreateCoordinateTransformation(&wgs84, &grid));
    }
    if (!transforms->toWgs84 || !transforms->toGrid) {
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("BritishGrid", "The British National Grid is not known on this machine: PROJ's "
                                                       "data is missing. Install the package proj-data and try again."),
            log.text()};
    }
    return BritishGrid(std::move(transforms));
}

std::optional<LonLat> BritishGrid::toLonLat(Point point) const
{
    if (!transform(*m_transforms->toWgs84, point.easting, point.northing))
        return std::nullopt;
    return LonLat{point.easting, point.northing};
}

std::optional<BritishGrid::Point> BritishGrid::fromLonLat(LonLat point) const
{
    if (!isOnEarth(point) || !transform(*m_transforms->toGrid, point.lon, point.lat))
        return std::nullopt;
    return Point{point.lon, point.lat};
}

} // namespace rosette
