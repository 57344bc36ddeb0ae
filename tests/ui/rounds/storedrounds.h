#pragma once

#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "tests/ui/support/uitestcampaign.h"

namespace rosette::test {

/// A round for canvassing, with its stages as people write them. Ends the test's process when they are not understood.
inline RoundId addRound(UiTestCampaign &test, const QString &name, const QString &stages)
{
    RoundId id;
    const Status status = test.campaign().edit(QStringLiteral("Add"), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, {}));
        ROSETTE_ASSIGN(id, RoundRepository::insert(c, {.set = set.id, .name = name}));
        ROSETTE_ASSIGN(const QList<Stage> resolved, StageResolver::resolve(c, stages));
        return StageRepository::replace(c, id, resolved);
    });
    if (!status)
        qFatal("%s", qPrintable(status.error().message));
    return id;
}

/// As people write them.
inline QString stagesOf(UiTestCampaign &test, RoundId round)
{
    return StageSpec::print(StageRepository::listOf(test.connection(), round).valueOr({}));
}

} // namespace rosette::test
