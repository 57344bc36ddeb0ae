#pragma once

#include <QList>

#include "ui/shell/dialogentry.h"
#include "ui/shell/pageentry.h"

namespace rosette {

/// Every page of the window, in the order of the navigation.
QList<PageEntry> allPages();

/// Every form about the whole campaign, in the order of the menu.
QList<DialogEntry> allDialogs();

} // namespace rosette
