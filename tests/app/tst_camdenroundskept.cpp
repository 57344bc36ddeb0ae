#include <limits>

#include <QFile>
#include <QTest>

#include "models/places/doorrepository.h"
#include "models/places/streetrepository.h"
#include "models/rounds/coverage.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/stagespec.h"
#include "models/store/campaign.h"
#include "tests/app/clirunner.h"
#include "tests/app/newerextract.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A ward of Camden, cut into rounds in spring: they are still right after the month's update, the register renumbered
/// in December, a newer map and the homes that come with it.
class TestCamdenRoundsKept : public QObject
{
    Q_OBJECT

    /// A round as it was cut.
    struct Walk
    {
        QString stages;
        QList<DoorId> doors;
    };

    CliRunner m_cli;
    QMap<QString, Walk> m_cut; ///< by the round's name
    LonLat m_corner;           ///< where the new street leaves an old one

    std::unique_ptr<Campaign> open() const
    {
        auto opened = Campaign::open(m_cli.campaign(), u"correct horse battery"_s);
        return opened ? std::move(opened).value() : nullptr;
    }

    static QMap<QString, Walk> walks(Connection &connection)
    {
        QMap<QString, Walk> walks;
        for (const Round &round : RoundRepository::list(connection).valueOr({})) {
            Walk &walk = walks[round.name];
            walk.stages = StageSpec::print(StageRepository::listOf(connection, round.id).valueOr({}));
            for (const Door &door : doorsOfRound(connection, round.id).valueOr({}))
                walk.doors += door.id;
        }
        return walks;
    }

    static QList<Door> doorsOnStreet(Connection &connection, const QString &name)
    {
        QList<Door> doors = DoorRepository::list(connection).valueOr({});
        doors.removeIf([&](const Door &door) { return door.streetName != name; });
        return doors;
    }

    /// Every round has its stages as they were, and all its doors in their order; new ones may stand between them.
    void verifyRoundsAreInPlace() const
    {
        const auto campaign = open();
        QVERIFY(campaign);
        const auto now = walks(campaign->connection());
        QCOMPARE(now.keys(), m_cut.keys());
        for (auto round = m_cut.begin(); round != m_cut.end(); ++round) {
            QCOMPARE(now.value(round.key()).stages, round->stages);
            QList<DoorId> stayed = now.value(round.key()).doors;
            stayed.removeIf([&](DoorId door) { return !round->doors.contains(door); });
            QVERIFY2(stayed == round->doors, qPrintable(u"round "_s + round.key()));
        }
    }

    Coverage coverage() const
    {
        const auto campaign = open();
        const auto found = findCoverage(campaign->connection(), Feedback());
        return found.valueOr({});
    }

    /// From a home to the nearest door of a round as it was cut.
    double metresTo(const QString &round, const Door &home) const
    {
        const auto campaign = open();
        double nearest = std::numeric_limits<double>::max();
        for (const Door &door :
             DoorRepository::list(campaign->connection(), {.ids = m_cut.value(round).doors}).valueOr({})) {
            if (door.point && home.point)
                nearest = std::min(nearest, metresBetween(*door.point, *home.point));
        }
        return nearest;
    }

    void import(const QString &kind, const QString &path)
    {
        ROSETTE_RUN(m_cli, {u"import"_s, kind, m_cli.campaign(), path});
    }

    /// Electors whom the council adds at new addresses of the ward, in its supplier's form.
    QString newElectors() const
    {
        QFile update(CliRunner::shared(u"register/camden-xpress-update.csv"_s).first());
        if (!update.open(QIODevice::ReadOnly))
            qFatal("no update");
        QByteArray table = update.readLine();
        const QList<QByteArray> addresses{
            "Rossetti Mews,1 Rossetti Mews,London,,,",
            "Rossetti Mews,2 Rossetti Mews,London,,,",
            "Rossetti Mews,3 Rossetti Mews,London,,,",
            "Rossetti Mews,4 Rossetti Mews,London,,,",
            "Evangelist Road,Flat 1 Goblin House,Evangelist Road,London,,",
            "Evangelist Road,Flat 2 Goblin House,Evangelist Road,London,,",
        };
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            const QByteArray number = QByteArray::number(9001 + i);
            const QByteArray place = QByteArray::number(i + 1) + ',' + QByteArray::number(addresses.size());
            table += "London Borough Council,OPCS,KCA," + addresses.at(i) + ",NW5 1UA,,,KCA-" + number +
                     ",Christina,Rossetti,,1,0,0,," + place + ",January\n";
        }
        QFile file(m_cli.file(u"january.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) < 0)
            qFatal("no file");
        return file.fileName();
    }

private slots:
    void initTestCase()
    {
        ROSETTE_RUN(m_cli, {u"new"_s, m_cli.campaign(), u"--name"_s, u"Camden"_s});
        import(u"wards"_s, CliRunner::shared(u"wards/camden-wards.geojson"_s).first());
        import(u"streets"_s, CliRunner::shared(u"osm/camden.osm.pbf"_s).first());
        import(u"postcodes"_s, CliRunner::shared(u"postcodes/nw.csv"_s).first());
        import(u"register"_s, CliRunner::shared(u"register/camden-xpress-full.csv"_s).first());
        ROSETTE_RUN(m_cli, {u"plan"_s, u"rounds"_s, m_cli.campaign(), u"--ward"_s, u"Kentish Town"_s, u"--keep"_s});
        const auto campaign = open();
        QVERIFY(campaign);
        m_cut = walks(campaign->connection());
        QVERIFY(m_cut.size() >= 14);
        const QList<Door> evangelist = doorsOnStreet(campaign->connection(), u"Evangelist Road"_s);
        QVERIFY(!evangelist.isEmpty() && evangelist.first().point);
        m_corner = *evangelist.first().point;
    }

    void everyDoorOfTheWardIsInOneRound()
    {
        const Coverage found = coverage();
        QVERIFY(found.inNoRound.isEmpty());
        QVERIFY(found.inTwoRounds.isEmpty());
    }

    void theMonthsUpdateLeavesRoundsInPlace()
    {
        import(u"register"_s, CliRunner::shared(u"register/camden-xpress-update.csv"_s).first());
        verifyRoundsAreInPlace();
    }

    void decembersRenumberingLeavesRoundsInPlace()
    {
        import(u"register"_s, CliRunner::shared(u"register/camden-december-xpress.csv"_s).first());
        verifyRoundsAreInPlace();
    }

    void aNewerMapLeavesRoundsInPlace()
    {
        // A street of the ward that is in rounds is gone from the map, another is new.
        const MapNews news{u"Rossetti Mews"_s,
                           {m_corner, {m_corner.lon + 0.0006, m_corner.lat + 0.0002}},
                           {u"1"_s, u"2"_s, u"3"_s, u"4"_s},
                           u"Countess Road"_s};
        writeNewerExtract(CliRunner::shared(u"osm/camden.osm.pbf"_s).first(), m_cli.file(u"newer.osm.pbf"_s), news);
        import(u"streets"_s, m_cli.file(u"newer.osm.pbf"_s));
        verifyRoundsAreInPlace();
        const auto campaign = open();
        QVERIFY(campaign);
        QCOMPARE(StreetRepository::findByName(campaign->connection(), u"Rossetti Mews"_s).valueOr({}).size(), 1);
        QVERIFY(!doorsOnStreet(campaign->connection(), u"Countess Road"_s).isEmpty());
        QVERIFY(coverage().inTwoRounds.isEmpty());
    }

    void newHomesAreProposedToTheRoundsNextToThem()
    {
        import(u"register"_s, newElectors());
        verifyRoundsAreInPlace();
        const Coverage found = coverage();
        const auto groupOn = [&](const QString &street) {
            const auto group = std::find_if(found.inNoRound.begin(), found.inNoRound.end(),
                                            [&](const HomesInNoRound &homes) { return homes.streetName == street; });
            return group == found.inNoRound.end() ? HomesInNoRound() : *group;
        };
        const HomesInNoRound mews = groupOn(u"Rossetti Mews"_s);
        QCOMPARE(mews.homes.size(), 4);
        QVERIFY(mews.areNew);
        const HomesInNoRound house = groupOn(u"Evangelist Road"_s);
        QCOMPARE(house.homes.size(), 2);
        QCOMPARE(house.stretch, u"Goblin House (Flat 1, Flat 2)"_s);
        const auto campaign = open();
        const auto now = walks(campaign->connection());
        for (const HomesInNoRound &homes : {mews, house}) {
            QVERIFY2(metresTo(homes.round.name, homes.homes.first()) < 60, qPrintable(homes.round.name));
            QVERIFY(homes.metresMore && *homes.metresMore < 400);
            QCOMPARE(homes.doorsThen, now.value(homes.round.name).doors.size() + homes.homes.size());
        }
        for (const HomesInNoRound &homes : found.inNoRound)
            QVERIFY2(homes.round.id && homes.metresMore, qPrintable(homes.streetName + u' ' + homes.stretch));
    }

    void whatIsProposedIsKeptWithOneCommand()
    {
        const auto before = m_cli.run({u"list"_s, u"homes"_s, m_cli.campaign(), u"--json"_s});
        QVERIFY(before.array().size() >= 2);
        ROSETTE_RUN(m_cli, {u"plan"_s, u"homes"_s, m_cli.campaign(), u"--keep"_s});
        QVERIFY(m_cli.run({u"list"_s, u"homes"_s, m_cli.campaign(), u"--json"_s}).array().isEmpty());
        const auto campaign = open();
        QVERIFY(campaign);
        QHash<DoorId, int> reached;
        const auto now = walks(campaign->connection());
        for (auto round = now.begin(); round != now.end(); ++round) {
            for (const DoorId door : round->doors)
                ++reached[door];
            QList<DoorId> stayed = round->doors;
            stayed.removeIf([&](DoorId door) { return !m_cut.value(round.key()).doors.contains(door); });
            QCOMPARE(stayed, m_cut.value(round.key()).doors);
        }
        QCOMPARE(doorsOnStreet(campaign->connection(), u"Rossetti Mews"_s).size(), 4);
        int doors = 0;
        for (const Door &door : DoorRepository::list(campaign->connection()).valueOr({})) {
            if (door.wardName != u"Kentish Town"_s)
                continue;
            ++doors;
            QVERIFY2(reached.value(door.id) == 1, qPrintable(door.label()));
        }
        QCOMPARE(doors, int(reached.size()));
    }
};

QTEST_GUILESS_MAIN(TestCamdenRoundsKept)
#include "tst_camdenroundskept.moc"
