#pragma once

#include "models/base/clock.h"
#include "models/base/feedback.h"
#include "models/store/campaignfile.h"

namespace rosette {

/// What every exporter works with.
struct ExportContext
{
    const CampaignFile &file; ///< for notices
    Connection &connection;   ///< of the calling thread
    const Clock &clock;
    const Feedback &feedback; ///< progress out, cancel in
};

} // namespace rosette
