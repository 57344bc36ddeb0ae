#pragma once

#include "models/canvass/canvassfigures.h"

namespace rosette {

/// What one volunteer canvassed.
struct CanvasserFigures
{
    VolunteerId volunteer;
    QString name;
    CanvassFigures figures; ///< doors tried, spoken to, contacts, supporters and undecided heard, last visit
};

/// People spoken to in one week.
struct CanvassWeek
{
    QDate monday;
    int contacts = 0;
    int doorsTried = 0;
};

/// Who canvassed how much in the period, the most doors first; events that name nobody are left aside.
Result<QList<CanvasserFigures>> canvasserFigures(Connection &connection, const FiguresPeriod &period);
/// The last `weeks` weeks up to that of `today`, the oldest first, empty ones too.
Result<QList<CanvassWeek>> canvassWeeks(Connection &connection, QDate today, int weeks);

} // namespace rosette
