#include <QTest>

#include "models/rounds/keepdraft.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A draft that becomes rounds, beside those that a ward has or instead of them.
class TestKeepDraft : public QObject
{
    Q_OBJECT

    struct Town
    {
        Town()
        {
            Doorsteps doorsteps(campaign.connection());
            meadow = doorsteps.ward(u"Meadow"_s);
            for (int number = 1; number <= 6; ++number) {
                doorsteps.door(u"Acre Lane"_s, QString::number(number), {}, {}, meadow);
                doorsteps.door(u"Brook Street"_s, QString::number(number), {}, {}, meadow);
            }
        }

        QList<Stage> stages(const QString &text)
        {
            return StageResolver::resolve(campaign.connection(), text, meadow).valueOr({});
        }
        RoundDraft draft() { return RoundDraft(u"Meadow"_s, {stages(u"Acre Lane"_s), stages(u"Brook Street"_s)}); }

        RoundId addRound(RoundSetId set, const QString &name)
        {
            const auto id = RoundRepository::insert(campaign.connection(), {.set = set, .name = name, .ward = meadow});
            return StageRepository::replace(campaign.connection(), *id, stages(u"Acre Lane"_s)) ? *id : RoundId();
        }

        /// A leaflet set of the ward with the round "Old 1".
        RoundSet addPresent()
        {
            const auto set = RoundSetRepository::findOrCreate(campaign.connection(), RoundPurpose::Leaflet, meadow);
            addRound(set->id, u"Old 1"_s);
            return *set;
        }

        QStringList present(RoundPurpose purpose = RoundPurpose::Leaflet)
        {
            QStringList names;
            const auto rounds = presentRounds(campaign.connection(), purpose, meadow);
            for (const Round &round : rounds.valueOr({}))
                names += round.name;
            return names;
        }

        Status keep(const KeepWish &wish)
        {
            return campaign.campaign().edit(u"Keep"_s, [&](Connection &c) -> Status {
                ROSETTE_ASSIGN(kept, keepDraft(c, draft(), wish));
                return {};
            });
        }

        TestCampaign campaign;
        WardId meadow;
        QList<RoundId> kept;
    };

private slots:
    void theDraftBecomesASetOfItsWard()
    {
        Town town;
        ROSETTE_VERIFY(town.keep({.ward = town.meadow}));
        QCOMPARE(town.present(), QStringList({u"Meadow 1"_s, u"Meadow 2"_s}));
        const auto doors = doorsOfRound(town.campaign.connection(), town.kept.last());
        ROSETTE_VERIFY(doors);
        QCOMPARE(doors->size(), 6);
        QCOMPARE(doors->first().streetName, u"Brook Street"_s);
        const auto sets = RoundSetRepository::list(town.campaign.connection());
        QCOMPARE(sets->size(), 1);
        QCOMPARE(sets->first().name, u"Leaflet rounds"_s);
        QCOMPARE(sets->first().ward, town.meadow);
    }

    void aNewSetStandsBesideThePresentOne()
    {
        Town town;
        town.addPresent();
        ROSETTE_VERIFY(town.keep({.ward = town.meadow}));
        QCOMPARE(town.present(), QStringList({u"Meadow 1"_s, u"Meadow 2"_s, u"Old 1"_s}));
        QCOMPARE(freeSetName(town.campaign.connection(), RoundPurpose::Leaflet, town.meadow).valueOr({}),
                 u"Leaflet rounds 3"_s);
    }

    void presentRoundsAreSetAsideAndNothingOfThemIsLost()
    {
        Town town;
        const RoundSet old = town.addPresent();
        ROSETTE_VERIFY(town.keep({.ward = town.meadow, .setName = u"Spring"_s, .present = PresentRounds::AreSetAside}));
        QCOMPARE(town.present(), QStringList({u"Meadow 1"_s, u"Meadow 2"_s}));
        Connection &c = town.campaign.connection();
        QVERIFY(!RoundSetRepository::find(c, old.id)->value().isActive);
        const auto rounds = RoundRepository::list(c, {.set = old.id});
        QCOMPARE(rounds->size(), 1);
        QCOMPARE(doorsOfRound(c, rounds->first().id)->size(), 6);
    }

    void oneUndoTakesAllBack()
    {
        Town town;
        town.addPresent();
        ROSETTE_VERIFY(town.keep({.ward = town.meadow, .present = PresentRounds::AreSetAside}));
        town.campaign.campaign().undoStack().undo();
        QCOMPARE(town.present(), QStringList({u"Old 1"_s}));
        const auto sets = RoundSetRepository::list(town.campaign.connection());
        QCOMPARE(sets->size(), 1);
        QVERIFY(sets->first().isActive);
    }

    void ofAWiderSetOnlyTheWardsRoundsAreSetAside()
    {
        Town town;
        Connection &c = town.campaign.connection();
        const auto wide = RoundSetRepository::findOrCreate(c, RoundPurpose::Leaflet, {});
        const RoundId ours = town.addRound(wide->id, u"Ours"_s);
        ROSETTE_VERIFY(RoundRepository::insert(c, {.set = wide->id, .name = u"Elsewhere"_s}));
        QCOMPARE(town.present(), QStringList({u"Ours"_s}));
        ROSETTE_VERIFY(town.keep({.ward = town.meadow, .present = PresentRounds::AreSetAside}));
        QVERIFY(RoundSetRepository::find(c, wide->id)->value().isActive);
        const RoundSetId asideId = RoundRepository::find(c, ours)->value().set;
        const auto aside = RoundSetRepository::find(c, asideId);
        QVERIFY(!aside->value().isActive);
        QCOMPARE(aside->value().name, u"Leaflet rounds, set aside"_s);
        QCOMPARE(doorsOfRound(c, ours)->size(), 6);
    }

    void roundsForAnotherPurposeAreLeftAlone()
    {
        Town town;
        const auto canvass =
            RoundSetRepository::findOrCreate(town.campaign.connection(), RoundPurpose::Canvass, town.meadow);
        town.addRound(canvass->id, u"Doorstep"_s);
        ROSETTE_VERIFY(town.keep({.ward = town.meadow, .present = PresentRounds::AreSetAside}));
        QCOMPARE(town.present(RoundPurpose::Canvass), QStringList({u"Doorstep"_s}));
    }

    void aSetWhoseRoundsWereRemovedIsFilledAnew()
    {
        Town town;
        const auto empty =
            RoundSetRepository::findOrCreate(town.campaign.connection(), RoundPurpose::Leaflet, town.meadow);
        ROSETTE_VERIFY(town.keep({.ward = town.meadow}));
        const auto sets = RoundSetRepository::list(town.campaign.connection());
        QCOMPARE(sets->size(), 1);
        QCOMPARE(sets->first().id, empty->id);
        QCOMPARE(sets->first().name, u"Leaflet rounds"_s);
    }

    void anEmptyDraftIsRefused()
    {
        Town town;
        QCOMPARE(keepDraft(town.campaign.connection(), {}, {.ward = town.meadow}).error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestKeepDraft)
#include "tst_keepdraft.moc"
