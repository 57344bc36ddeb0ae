#pragma once

#include "models/people/personfilter.h"
#include "models/reports/canvassprogress.h"
#include "ui/shell/navigator.h"

namespace rosette {

/// Where the figures of canvassing lead: the rows behind them.
namespace ProgressLinks {

/// Page and thing to open.
struct Step
{
    QString pageId;
    Target target;
};

/// What stands behind a figure (`column` of PlaceFiguresModel) of a place; `since` as the figures were counted.
Step behind(const CanvassPlace &place, int column, QDate since);
Step ofGround(const CanvassGround &ground);

/// Electors at doors where somebody called and nobody was ever spoken to, as one walks.
PersonFilter secondRound();
/// Those with us who vote at a polling station, as one walks.
PersonFilter knockUp();
/// Postal voters nobody spoke to yet, as one walks.
PersonFilter postalVoters();
Step people(const PersonFilter &filter);

} // namespace ProgressLinks

} // namespace rosette
