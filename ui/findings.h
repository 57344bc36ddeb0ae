#pragma once

#include "ui/shell/locatorsource.h"

namespace rosette {

/// Where the locator finds what stands in the campaign: people, streets, what is planned or was done, ideas, pitches,
/// rounds.
QList<LocatorSource> allLocatorSources();

} // namespace rosette
