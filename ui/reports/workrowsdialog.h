#pragma once

#include "ui/reports/figuresource.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// Opens a dialog with what a figure adds up, row by row; each row opens what it is about.
void showWorkRows(AppContext &context, const FigureSource &source, QWidget *parent);

} // namespace rosette
