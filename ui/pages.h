#pragma once

#include <QList>

#include "ui/shell/dialogentry.h"
#include "ui/shell/pageentry.h"

namespace rosette {

/// Every page of the window, in the order of the navigation.
QList<PageEntry> allPages();

/// Every form about the whole campaign, in the order of the menu.
QList<DialogEntry> allDialogs();

/// What serves all pages of an open campaign, as children of the workspace: copies of rows, through the gate.
void attendPages(AppContext &context, QWidget *workspace);

} // namespace rosette
