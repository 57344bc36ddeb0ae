#pragma once

#include "models/base/clock.h"
#include "models/base/feedback.h"
#include "models/store/importguess.h"

namespace rosette {

/// How every import is run.
struct ImportOptions
{
    bool isDryRun = false; ///< everything is computed and reported, nothing is kept
    const Clock &clock = SystemClock::instance();
    const Feedback &feedback; ///< progress out, cancel in
    ImportCorrections corrections = {}; ///< of what an importer guesses; keys that it does not know are passed over
};

} // namespace rosette
