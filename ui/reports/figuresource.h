#pragma once

#include <QString>

#include "models/reports/workfigure.h"
#include "models/reports/workscope.h"

namespace rosette {

/// Where a figure on the page comes from, so that it can be opened.
struct FigureSource
{
    WorkScope scope;
    WorkFigure figure = WorkFigure::Doors;
    QString title; ///< "Conversations, Gospel Oak, May 2026"
};

} // namespace rosette
