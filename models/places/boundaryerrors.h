#pragma once

#include "models/base/result.h"

namespace rosette {

/// Why a boundary file cannot be read, in sentences that name it and say what to do.
namespace BoundaryErrors {

/// Damaged, of an unknown kind, or a Shapefile without the files that belong to it.
Error broken(const QString &path, const QString &detail);
Error unknownSystem(const QString &fileName);
/// `number`: of the area, from 1.
Error nowhereOnEarth(const QString &fileName, qint64 number);

} // namespace BoundaryErrors

} // namespace rosette
