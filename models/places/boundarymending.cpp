#include "models/places/boundarymending.h"

#include <QCoreApplication>

#include "models/geo/polygons.h"
#include "models/places/boundarygeometry.h"

namespace rosette::BoundaryMending {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BoundaryMending", text); }

} // namespace

ImportProblem withoutOutline(const BoundaryArea &area)
{
    return {area.number, tr("The area has no outline. It was left out."), area.values.join(u", "_s)};
}

MultiPolygon sound(const MultiPolygon &polygons, const BoundaryArea &area, QList<ImportProblem> &problems)
{
    if (Polygons::isSound(polygons))
        return polygons;
    MultiPolygon mended = Polygons::mended(polygons);
    if (mended.isEmpty())
        problems += withoutOutline(area);
    else
        problems +=
            {area.number, tr("The outline crosses or touches itself. It was mended."), area.values.join(u", "_s)};
    return mended;
}

void setRight(QList<BoundaryArea> &areas, const QString &fileName, QList<ImportProblem> &problems)
{
    GeoBox box;
    for (const BoundaryArea &area : areas)
        box = box.united(boxOf(area.polygons));
    if (areas.isEmpty() || BoundaryGeometry::kBritishIsles.intersects(box))
        return;
    const GeoBox turned{box.south, box.west, box.north, box.east};
    if (BoundaryGeometry::kBritishIsles.contains(turned)) {
        for (BoundaryArea &area : areas)
            area.polygons = BoundaryGeometry::turned(area.polygons);
        problems += {0, tr("%1 gives latitude before longitude. It was turned round.").arg(fileName), {}};
    } else {
        problems += {0,
                     tr("The areas in %1 lie far from Britain, near %2° north and %3° east. Is it the right file, and "
                        "the right .prj beside it?")
                         .arg(fileName)
                         .arg(box.centre().lat, 0, 'f', 2)
                         .arg(box.centre().lon, 0, 'f', 2),
                     {}};
    }
}

} // namespace rosette::BoundaryMending
