#pragma once

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// To be asked before any print: whether it may go on. When the campaign's imprint (or the edition's) lacks a part, the
/// user chooses to fill it in, which opens the form for it, to print anyway, or to leave it.
bool mayPrint(AppContext &context, QWidget *parent, LeafletId edition = {});

} // namespace rosette
