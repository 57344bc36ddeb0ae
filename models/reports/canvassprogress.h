#pragma once

#include <QHash>

#include "models/activities/stallfigures.h"
#include "models/canvass/canvasswork.h"
#include "models/reports/canvasstown.h"
#include "models/reports/wheretogo.h"

namespace rosette {

class Connection;

/// What a row of figures is about.
enum class CanvassPlaceKind {
    Ward,
    District,
    Round,
    Canvasser,
};

/// Whether the events of a period are gone through for who canvassed; wanted only where that is shown.
enum class Canvassers {
    Counted,
    LeftOut,
};

/// One row: a place, or who canvassed.
struct CanvassPlace
{
    CanvassPlaceKind kind = CanvassPlaceKind::Ward;
    qint64 id = 0;
    QString name;
    CanvassFigures figures;
    int atStalls = 0; ///< of wards: conversations at stalls there
};

/// All that the canvass page shows, read in one go.
struct CanvassProgress
{
    QDate since; ///< invalid: all time
    QDate today;
    CanvassFigures total;
    StallFigures stalls;
    QHash<CanvassPlaceKind, QList<CanvassPlace>> places;
    QList<CodeCount> outcomes;
    QList<CodeCount> support;
    QList<CanvassWeek> weeks; ///< the last twelve, whatever the period
    QList<NextGround> next;   ///< rounds for canvassing, else polling districts
    CanvassTownPtr town;      ///< for the next count

    /// For a task. `town` is that of an earlier count when nothing touched it since, else it is read as well, with all
    /// doors and people.
    static Result<CanvassProgress> load(Connection &connection, QDate since, QDate today,
                                        const CanvassTownPtr &town = {}, Canvassers canvassers = Canvassers::Counted);
};

} // namespace rosette
