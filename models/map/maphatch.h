#pragma once

#include <QLineF>
#include <QList>
#include <QPainterPath>

namespace rosette {

/// Lines across what a path covers (by its winding), for papers and drawings, where a pattern of pixels would be a grey
/// of any size. `spacing` apart, rising to the right by `degrees`; lines of neighbouring paths continue each other.
/// Free function; any thread.
QList<QLineF> hatchLines(const QPainterPath &path, double spacing, double degrees);

} // namespace rosette
