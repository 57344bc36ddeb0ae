#pragma once

#include "app/cli/cli.h"

namespace rosette::cli {

/// Each runs one command of the command line; arguments().word(0) is its name.

Exit runNew(const Cli &cli);
Exit runStatus(const Cli &cli);
Exit runCheck(const Cli &cli);
Exit runBackup(const Cli &cli);
Exit runPassphrase(const Cli &cli);

} // namespace rosette::cli
