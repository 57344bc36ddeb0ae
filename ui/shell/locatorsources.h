#pragma once

#include "ui/shell/locatorsource.h"
#include "ui/shell/pageentry.h"

class QAction;

namespace rosette {

/// The pages by name; with no text, all of them.
LocatorSource locatePages(const QList<PageEntry> &pages);
/// Actions that can be taken now; `actions` is asked at each search.
LocatorSource locateActions(std::function<QList<QAction *>()> actions);

/// Whether every word of `typed` begins a word of `text`, case aside: "st ma" finds "Stalls map".
bool locatorMatches(const QString &text, const QString &typed);

} // namespace rosette
