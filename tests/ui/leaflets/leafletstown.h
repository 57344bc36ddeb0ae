#pragma once

#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "models/volunteers/absence.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/uitestcampaign.h"

namespace rosette::test {

/// Three streets of ten doors, a leaflet round in each; Ada Okafor walks the first, Ben Moss the second and is away
/// until Sunday 6 June, nobody the third.
class LeafletsTown
{
public:
    LeafletsTown()
    {
        Doorsteps doorsteps(connection());
        for (const QString &street :
             {QStringLiteral("Acre Lane"), QStringLiteral("Brook Street"), QStringLiteral("Cross Road")}) {
            for (int number = 1; number <= 10; ++number)
                doorsteps.door(street, QString::number(number));
        }
        ada = addVolunteer(QStringLiteral("Ada"), QStringLiteral("Okafor"));
        ben = addVolunteer(QStringLiteral("Ben"), QStringLiteral("Moss"));
        cleo = addVolunteer(QStringLiteral("Cleo"), QStringLiteral("Price"));
        must(AbsenceRepository::insert(connection(), {{}, ben, QDate(2026, 5, 18), QDate(2026, 6, 7), {}}));
        acre = addRound(QStringLiteral("Round 1"), QStringLiteral("Acre Lane"), ada);
        brook = addRound(QStringLiteral("Round 2"), QStringLiteral("Brook Street"), ben);
        cross = addRound(QStringLiteral("Round 3"), QStringLiteral("Cross Road"), {});
    }

    /// An edition with a whole imprint, of which so many were printed.
    LeafletId addEdition(const QString &title, int printed)
    {
        const Edition edition{.title = title,
                              .printer = QStringLiteral("Copper Press, 12 Foundry Street"),
                              .promoter = QStringLiteral("A. Underhill, 4 Market Street"),
                              .onBehalfOf = QStringLiteral("the Test Party, 4 Market Street")};
        const LeafletId id = must(EditionRepository::insert(connection(), edition, test.clock().nowMs()));
        if (printed > 0)
            check(StockWork::print(connection(), id, printed, test.clock().today()));
        return id;
    }
    StockBalance books(LeafletId edition) { return must(StockRepository::balance(connection(), edition)); }
    Connection &connection() { return test.connection(); }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return std::move(result).value();
    }
    static void check(const Status &status)
    {
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
    }

    UiTestCampaign test;
    VolunteerId ada;
    VolunteerId ben;
    VolunteerId cleo;
    RoundId acre;
    RoundId brook;
    RoundId cross;

private:
    VolunteerId addVolunteer(const QString &forename, const QString &surname)
    {
        return must(VolunteerRepository::insert(connection(), {.forename = forename, .surname = surname}));
    }
    RoundId addRound(const QString &name, const QString &stages, VolunteerId deliverer)
    {
        const RoundSet set = must(RoundSetRepository::findOrCreate(connection(), RoundPurpose::Leaflet, {}));
        const RoundId id =
            must(RoundRepository::insert(connection(), {.set = set.id, .name = name, .deliverer = deliverer}));
        check(StageRepository::replace(connection(), id, must(StageResolver::resolve(connection(), stages))));
        return id;
    }
};

} // namespace rosette::test
