#pragma once

#include <optional>

#include "models/canvass/canvassrows.h"
#include "models/reports/canvassprogress.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// A figure of the progress view: what it counts, of what, when, and how it is called.
struct FigureBehind
{
    CanvassFigure figure = CanvassFigure::DoorsTried;
    FiguresPeriod period;
    QDate today;
    std::optional<CanvassPlaceKind> kind = {}; ///< none: the whole campaign
    qint64 id = 0;
    QString name;                  ///< of the place, the code or the week; empty for the whole campaign
    QString code = {};             ///< key of the outcome or support answer
    bool countsPeopleOnce = false; ///< as the bars of the weeks do

    QString title() const; ///< "People spoken to, Millfield, since Sat 24 Oct"
};

/// Opens a dialog with the rows that a figure adds up. Each row opens the person, the door or the follow-up.
void showFigure(AppContext &context, const FigureBehind &behind, QWidget *parent);
/// The same for the conversations at stalls, in one ward or (invalid) everywhere.
void showStallTalks(AppContext &context, const FigureBehind &behind, QWidget *parent);

} // namespace rosette
