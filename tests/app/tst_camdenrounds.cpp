#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "models/places/doorrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundorder.h"
#include "tests/app/clirunner.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWished = 150;
constexpr double kHangTogetherMetres = 300; // as the crow flies

/// Whether a chain of doors, none far from the next, leads from each to every other.
bool hangTogether(QList<Door> open)
{
    open.removeIf([](const Door &door) { return !door.point; });
    for (QList<Door> reached{open.takeLast()}; !reached.isEmpty();) {
        const LonLat here = *reached.takeLast().point;
        for (qsizetype i = open.size() - 1; i >= 0; --i) {
            if (metresBetween(here, *open.at(i).point) <= kHangTogetherMetres)
                reached += open.takeAt(i);
        }
    }
    return open.isEmpty();
}

} // namespace

/// Three wards of Camden, cut into rounds of 150 doors by the command.
class TestCamdenRounds : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    void import(const QString &kind, const QString &path)
    {
        ROSETTE_RUN(m_cli, {u"import"_s, kind, m_cli.campaign(), path});
    }

    std::unique_ptr<Campaign> open() const
    {
        auto opened = Campaign::open(m_cli.campaign(), u"correct horse battery"_s);
        return opened ? std::move(opened).value() : nullptr;
    }

    static void wards()
    {
        QTest::addColumn<QString>("ward");
        for (const char *ward : {"Kentish Town", "Gospel Oak", "Cantelowes"})
            QTest::newRow(ward) << QString::fromLatin1(ward);
    }

private slots:
    void initTestCase()
    {
        ROSETTE_RUN(m_cli, {u"new"_s, m_cli.campaign(), u"--name"_s, u"Camden"_s});
        import(u"wards"_s, CliRunner::shared(u"wards/camden-wards.geojson"_s).first());
        import(u"streets"_s, CliRunner::shared(u"osm/camden.osm.pbf"_s).first());
        import(u"postcodes"_s, CliRunner::shared(u"postcodes/nw.csv"_s).first());
        import(u"register"_s, CliRunner::shared(u"register/camden-xpress-full.csv"_s).first());
    }

    void aWardIsCutIntoRoundsOfAboutTheWishedSize_data() { wards(); }
    void aWardIsCutIntoRoundsOfAboutTheWishedSize()
    {
        QFETCH(const QString, ward);
        const auto result = m_cli.run({u"plan"_s, u"rounds"_s, m_cli.campaign(), u"--ward"_s, ward, u"--doors"_s,
                                       QString::number(kWished), u"--keep"_s, u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const QJsonArray rounds = result.array();
        QVERIFY(rounds.size() >= 12);
        QSet<QString> names;
        for (const QJsonValue &round : rounds) {
            const int doors = round[u"doors"_s].toInt();
            QVERIFY2(std::abs(doors - kWished) <= 0.15 * kWished, qPrintable(QString::number(doors)));
            QVERIFY(round[u"metres"_s].toDouble() > 300 && round[u"metres"_s].toDouble() < 6000);
            QVERIFY(round[u"metres_twice"_s].toDouble() < round[u"metres"_s].toDouble());
            QVERIFY(round[u"connected"_s].toBool());
            QVERIFY(!round[u"stages"_s].toArray().isEmpty());
            names.insert(round[u"name"_s].toString());
        }
        QCOMPARE(names.size(), rounds.size());
    }

    void everyDoorIsInExactlyOneRound_data() { wards(); }
    void everyDoorIsInExactlyOneRound()
    {
        QFETCH(const QString, ward);
        const auto campaign = open();
        QVERIFY(campaign);
        Connection &connection = campaign->connection();
        const auto found = WardRepository::findByNameOrCode(connection, ward);
        ROSETTE_VERIFY(found);
        QHash<DoorId, int> times;
        for (const Round &round : RoundRepository::list(connection, {.ward = (*found)->id}).valueOr({})) {
            const QList<Door> doors = doorsOfRound(connection, round.id).valueOr({});
            QVERIFY(!doors.isEmpty());
            QVERIFY2(hangTogether(doors), qPrintable(round.name));
            for (const Door &door : doors)
                ++times[door.id];
        }
        const QList<Door> doors = DoorRepository::list(connection, {.ward = (*found)->id}).valueOr({});
        QVERIFY(doors.size() > 1500);
        QCOMPARE(times.size(), doors.size());
        for (const Door &door : doors)
            QCOMPARE(times.value(door.id), 1);
    }

    void noRoundLosesADoorWhenItIsPutInOrder()
    {
        const auto campaign = open();
        QVERIFY(campaign);
        Connection &connection = campaign->connection();
        for (const Round &round : RoundRepository::list(connection).valueOr({})) {
            const auto order = bestOrder(connection, round.id, Feedback());
            ROSETTE_VERIFY(order);
            QVERIFY(order->after.metres <= order->before.metres);
            QSet<DoorId> before;
            for (const Door &door : doorsOfRound(connection, round.id).valueOr({}))
                before.insert(door.id);
            QSet<DoorId> after;
            for (const StageDoors &stage : doorsOfStages(connection, order->stages).valueOr({})) {
                for (const Door &door : stage.doors)
                    after.insert(door.id);
            }
            QCOMPARE(after, before);
        }
    }
};

QTEST_GUILESS_MAIN(TestCamdenRounds)
#include "tst_camdenrounds.moc"
