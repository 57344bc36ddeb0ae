#pragma once

#include "models/base/clock.h"
#include "models/base/feedback.h"

namespace rosette {

/// How every import is run.
struct ImportOptions
{
    bool isDryRun = false; ///< everything is computed and reported, nothing is kept
    const Clock &clock = SystemClock::instance();
    const Feedback &feedback; ///< progress out, cancel in
};

} // namespace rosette
