#pragma once

#include "ui/prints/planperiod.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// Asks for a file and writes the calendar of these days into it, by a task. `page` is the parent of what is asked.
void saveCalendar(AppContext &context, QWidget *page, const PlanPeriod &period);

} // namespace rosette
