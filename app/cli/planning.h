#pragma once

#include "app/cli/cli.h"
#include "models/base/result.h"

namespace rosette {
class Campaign;
}

namespace rosette::cli {

/// `plan homes`: the rounds that would take in homes that none reaches; with --keep they do.
Status planHomes(const Cli &cli, Campaign &campaign);

} // namespace rosette::cli
