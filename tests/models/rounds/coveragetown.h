#pragma once

#include "models/places/doorrepository.h"
#include "models/rounds/coverage.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

/// A town on a grid: streets run east, a house every ten metres.
struct CoverageTown
{
    TestCampaign campaign;
    RoundSetId set;

    Connection &connection() { return campaign.connection(); }

    DoorId house(const QString &street, const QString &number, double metresNorth, const QString &building = {},
                 const QString &flat = {})
    {
        const DoorId door = Doorsteps(connection()).door(street, number, building, flat);
        const LonLat point{-0.14 + number.toInt() * 5 / 69300.0, 51.54 + metresNorth / 111300.0};
        if (!DoorRepository::placeByHand(connection(), door, point))
            qFatal("not placed");
        return door;
    }
    void houses(const QString &street, int first, int last, double metresNorth)
    {
        for (int number = first; number <= last; number += 2)
            house(street, QString::number(number), metresNorth);
    }
    RoundId round(const QString &name, const QString &stages)
    {
        const auto roundSet = RoundSetRepository::findOrCreate(connection(), RoundPurpose::Canvass, {});
        const auto resolved = StageResolver::resolve(connection(), stages);
        if (!roundSet || !resolved)
            qFatal("no round");
        set = roundSet->id;
        const auto id = RoundRepository::insert(connection(), {.set = set, .name = name});
        if (!id || !StageRepository::replace(connection(), *id, *resolved))
            qFatal("no round");
        return *id;
    }
    QString stagesOf(RoundId round)
    {
        const auto stages = StageRepository::listOf(connection(), round);
        return stages ? StageSpec::print(*stages) : QString();
    }
    Coverage look()
    {
        auto coverage = findCoverage(connection(), Feedback());
        if (!coverage)
            qFatal("%s", qPrintable(coverage.error().message));
        return *coverage;
    }
    QStringList walk(RoundId round)
    {
        QStringList labels;
        for (const Door &door : doorsOfRound(connection(), round).valueOr({}))
            labels += door.shortLabel();
        return labels;
    }
};

} // namespace rosette::test
