#pragma once

#include <QJsonObject>

#include "app/cli/cli.h"
#include "models/base/result.h"
#include "models/rounds/roundwalk.h"

namespace rosette {
class Campaign;
}

namespace rosette::cli {

/// `plan homes`: the rounds that would take in homes that none reaches; with --keep they do.
Status planHomes(const Cli &cli, Campaign &campaign);
/// The best order of one round's doors, with its reasons.
Status planOrder(const Cli &cli, Campaign &campaign);
/// What a walk asks of the feet, in whole metres and minutes.
QJsonObject figuresJson(const WalkFigures &figures);

} // namespace rosette::cli
