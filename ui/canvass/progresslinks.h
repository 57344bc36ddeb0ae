#pragma once

#include <optional>

#include "models/people/personfilter.h"
#include "models/reports/canvassprogress.h"
#include "ui/shell/navigator.h"

namespace rosette {

struct FigureBehind;

/// Where the figures of canvassing lead on other pages.
namespace ProgressLinks {

/// Page and thing to open.
struct Step
{
    QString pageId;
    Target target;
};

/// Before anybody kept a file with Rosette: all time, as a day.
QDate firstDay();

/// The place itself, or who canvassed.
Step ofPlace(const CanvassPlace &place);
Step ofGround(const CanvassGround &ground);
/// The map around a ward, district or round, shaded and coloured by what canvassing came to since a day (invalid: all
/// time). Nothing in particular: the whole campaign.
Step onMap(const QString &kind, qint64 id, QDate since);

/// The people behind a figure of the whole campaign, a ward or a district, as People lists them; none where a list of
/// people does not say the same.
std::optional<PersonFilter> peopleBehind(const FigureBehind &behind);

/// Electors at doors where somebody called and nobody was ever spoken to, as one walks.
PersonFilter secondRound();
/// Those with us who vote at a polling station, as one walks.
PersonFilter knockUp();
/// Postal voters nobody spoke to yet, as one walks.
PersonFilter postalVoters();
Step people(const PersonFilter &filter);

} // namespace ProgressLinks

} // namespace rosette
