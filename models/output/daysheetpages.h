#pragma once

#include <QIODevice>

#include "models/output/releasableplan.h"

namespace rosette {

/// Draws the day: a page (or more) for each activity, so that each team takes its own.
Status drawDaySheet(QIODevice &device, const ReleasablePlan &plan, QDate date);

} // namespace rosette
