#pragma once

#include <memory>

#include <QString>

#include "models/base/feedback.h"
#include "models/store/campaign.h"

namespace rosette::demo {

/// The passphrase of a demo that the window makes for itself; everybody in it is invented.
QString demoPassphrase();

/// Makes a new campaign at `path` with the made-up town of Marlbridge in it: wards, streets, a register, volunteers,
/// pitches, rounds, three weeks behind and two ahead of the clock's day, so that every page has something to show. The
/// town is the same each time. On an error or a cancel no file is left.
Result<std::unique_ptr<Campaign>> makeDemo(const QString &path, const QString &passphrase, const Clock &clock,
                                           const Feedback &feedback);

} // namespace rosette::demo
