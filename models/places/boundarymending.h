#pragma once

#include "models/places/boundarysource.h"

namespace rosette {

/// What is wrong with areas and can be set right; each thing is reported.
namespace BoundaryMending {

ImportProblem withoutOutline(const BoundaryArea &area);
/// Mends an outline that crosses itself; empty when nothing is left of it.
MultiPolygon sound(const MultiPolygon &polygons, const BoundaryArea &area, QList<ImportProblem> &problems);
/// Turns a file round that has latitude first; one that is far from here is believed, with a warning.
void setRight(QList<BoundaryArea> &areas, const QString &fileName, QList<ImportProblem> &problems);

} // namespace BoundaryMending

} // namespace rosette
