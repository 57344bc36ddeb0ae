#include <QFile>
#include <QTest>

#include "models/base/englishplurals.h"
#include "models/places/doorrepository.h"
#include "models/places/osmimport.h"
#include "models/places/streetrepository.h"
#include "models/store/statement.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSpring = R"(<osm version="0.6">
<node id="1" lat="51.500" lon="-0.100"/><node id="2" lat="51.502" lon="-0.100"/>
<node id="3" lat="51.500" lon="-0.105"/><node id="4" lat="51.502" lon="-0.105"/>
<node id="5" lat="51.500" lon="-0.110"/><node id="6" lat="51.502" lon="-0.110"/>
<node id="10" lat="51.5010" lon="-0.1001"><tag k="addr:housenumber" v="2"/><tag k="addr:street" v="High Street"/></node>
<node id="11" lat="51.5012" lon="-0.1001"><tag k="addr:housenumber" v="4"/><tag k="addr:street" v="High Street"/></node>
<node id="12" lat="51.5014" lon="-0.1001"><tag k="addr:housenumber" v="6"/><tag k="addr:street" v="High Street"/></node>
<node id="20" lat="51.5030" lon="-0.100"><tag k="railway" v="station"/><tag k="name" v="Old Halt"/></node>
<node id="21" lat="51.5060" lon="-0.100"><tag k="amenity" v="library"/><tag k="name" v="Free Library"/></node>
<way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="High Street"/></way>
<way id="2"><nd ref="3"/><nd ref="4"/><tag k="highway" v="residential"/><tag k="name" v="Mill Lane"/></way>
<way id="3"><nd ref="5"/><nd ref="6"/><tag k="highway" v="residential"/><tag k="name" v="Lost Row"/></way>
</osm>)";

/// Number 2 stands elsewhere, number 6 is not mapped any more, Mill Lane is gone, New Street is there, the station too.
constexpr auto kAutumn = R"(<osm version="0.6">
<node id="1" lat="51.500" lon="-0.100"/><node id="2" lat="51.502" lon="-0.100"/>
<node id="7" lat="51.500" lon="-0.120"/><node id="8" lat="51.502" lon="-0.120"/>
<node id="10" lat="51.5004" lon="-0.1001"><tag k="addr:housenumber" v="2"/><tag k="addr:street" v="High Street"/></node>
<node id="11" lat="51.5012" lon="-0.1001"><tag k="addr:housenumber" v="4"/><tag k="addr:street" v="High Street"/></node>
<node id="21" lat="51.5061" lon="-0.100"><tag k="amenity" v="library"/><tag k="name" v="Free Library"/></node>
<way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="High Street"/></way>
<way id="4"><nd ref="7"/><nd ref="8"/><tag k="highway" v="residential"/><tag k="name" v="New Street"/></way>
</osm>)";

} // namespace

/// A newer extract under a campaign that is at work: what it moves or takes away is told, what stands stays.
class TestMapChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        for (const QString &number : {u"2"_s, u"4"_s, u"6"_s})
            m_doors[number] = added(number, u"High Street"_s);
        m_doors[u"mill"_s] = added(u"1"_s, u"Mill Lane"_s);
    }

    void theFirstMapHasNothingToTell()
    {
        const ImportReport report = imported(kSpring);
        QVERIFY(report.problems.isEmpty());
        QVERIFY(!report.counts.contains(u"doors_moved"_s));
    }

    void theSameMapAgainMovesNothing()
    {
        imported(kSpring);
        const ImportReport report = imported(kSpring);
        QVERIFY2(report.problems.isEmpty(), qPrintable(notes(report)));
        QCOMPARE(report.counts[u"doors_moved"_s].toInt(), 0);
        QCOMPARE(report.counts[u"streets_gone"_s].toInt(), 0);
        QCOMPARE(report.counts[u"unchanged"_s].toInt(), 3);
    }

    void aNewerMapTellsWhatItMoved()
    {
        imported(kSpring);
        addPitch(u"Station corner"_s, {-0.1001, 51.5031});
        addPitch(u"Library steps"_s, {-0.1001, 51.5060});
        addStage(u"Lost Row"_s);
        const ImportReport report = imported(kAutumn);
        QCOMPARE(report.counts[u"doors_moved"_s].toInt(), 1);
        QCOMPARE(report.counts[u"streets_gone"_s].toInt(), 2);
        QCOMPARE(report.counts[u"pitches_bare"_s].toInt(), 1);
        const QString said = notes(report);
        for (const QString &part :
             {u"2 High Street, by 67 m"_s, u"Mill Lane is no longer on the map. It was kept as it was for its 1 door"_s,
              u"Lost Row is no longer on the map. It was kept as it was for its 1 round"_s,
              u"Old Halt is no longer on the map; the pitch “Station corner”"_s, u"New on the map: New Street."_s})
            QVERIFY2(said.contains(part), qPrintable(part + u'\n' + said));
        QVERIFY(!said.contains(u"Library"_s));
    }

    void whatStandsStaysInPlace()
    {
        imported(kSpring);
        addStage(u"Lost Row"_s);
        const Door six = door(u"6"_s);
        const Door mill = door(u"mill"_s);
        const auto lost = StreetRepository::findByName(connection(), u"Lost Row"_s).valueOr({});
        imported(kAutumn);
        QCOMPARE(door(u"6"_s).point, six.point);
        QCOMPARE(door(u"mill"_s).point, mill.point);
        QCOMPARE(door(u"mill"_s).street, mill.street);
        const auto kept = StreetRepository::findByName(connection(), u"Lost Row"_s).valueOr({});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().id, lost.first().id);
        QCOMPARE(kept.first().lines, lost.first().lines);
        QCOMPARE(stagesOn(kept.first().id), 1);
    }

    void aDoorPlacedByHandStaysThroughEveryMap()
    {
        imported(kSpring);
        const LonLat byHand{-0.1017, 51.5018};
        ROSETTE_VERIFY(DoorRepository::placeByHand(connection(), m_doors[u"2"_s], byHand));
        const ImportReport report = imported(kAutumn);
        QCOMPARE(*door(u"2"_s).point, byHand);
        QCOMPARE(door(u"2"_s).exactness, Exactness::Hand);
        QCOMPARE(report.counts[u"doors_moved"_s].toInt(), 0);
        ROSETTE_VERIFY(DoorRepository::forgetHand(connection(), {m_doors[u"2"_s]}));
        QCOMPARE(door(u"2"_s).exactness, Exactness::Address);
        QVERIFY(metresBetween(*door(u"2"_s).point, {-0.1001, 51.5004}) < 1);
    }

    void undoBringsTheOlderMapBack()
    {
        imported(kSpring);
        const Door two = door(u"2"_s);
        imported(kAutumn);
        QVERIFY(door(u"2"_s).point != two.point);
        ROSETTE_VERIFY(ImportJournal::undoLast(m_campaign->campaign().file(), connection(), m_campaign->clock()));
        QCOMPARE(door(u"2"_s).point, two.point);
        QVERIFY(StreetRepository::findByName(connection(), u"New Street"_s).valueOr({}).isEmpty());
    }

    void aBoroughTwiceMovesNothing()
    {
        const ImportReport first = importedFile(sharedData(u"osm/camden.osm.pbf"_s));
        const ImportReport again = importedFile(sharedData(u"osm/camden.osm.pbf"_s));
        QVERIFY2(again.problems.isEmpty(), qPrintable(notes(again)));
        for (const QString &key : {u"added"_s, u"amended"_s, u"removed"_s, u"doors_moved"_s, u"streets_gone"_s})
            QVERIFY2(again.counts[key].toInt() == 0, qPrintable(key));
        QCOMPARE(again.counts[u"buildings"_s], first.counts[u"buildings"_s]);
    }

private:
    Connection &connection() { return m_campaign->connection(); }

    DoorId added(const QString &number, const QString &street)
    {
        return DoorRepository::findOrCreate(connection(), {.number = number, .street = street}).valueOr({});
    }

    Door door(const QString &name)
    {
        return DoorRepository::find(connection(), m_doors[name]).valueOr({}).value_or(Door());
    }

    ImportReport imported(const QByteArray &content)
    {
        QFile file(m_campaign->folder() + u"/extract.osm"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.close();
        return importedFile(file.fileName());
    }

    ImportReport importedFile(const QString &path)
    {
        const Feedback feedback;
        const auto report = importStreets(m_campaign->campaign().file(), connection(), {path},
                                          {.clock = m_campaign->clock(), .feedback = feedback});
        if (!report)
            qFatal("%s / %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }

    void addPitch(const QString &name, LonLat point)
    {
        ROSETTE_VERIFY(Statement(connection(), u"INSERT INTO pitches (id, name, lon, lat) VALUES (?, ?, ?, ?)"_s)
                           .bindAll(newIdValue(), name, point.lon, point.lat)
                           .run());
    }

    void addStage(const QString &streetName)
    {
        const auto streets = StreetRepository::findByName(connection(), streetName).valueOr({});
        const qint64 set = newIdValue();
        const qint64 round = newIdValue();
        run(u"INSERT INTO round_sets (id, name, purpose) VALUES (%1, 'Leaflets', 'leaflet')"_s.arg(set));
        run(u"INSERT INTO rounds (id, round_set_id, name) VALUES (%1, %2, 'Round 1')"_s.arg(round).arg(set));
        run(u"INSERT INTO stages (id, round_id, position, street_id) VALUES (%1, %2, 0, %3)"_s.arg(newIdValue())
                .arg(round)
                .arg(streets.value(0).id.value()));
    }

    void run(const QString &sql) { ROSETTE_VERIFY(Statement(connection(), sql).run()); }

    qint64 stagesOn(StreetId street)
    {
        return Statement(connection(), u"SELECT count(*) FROM stages WHERE street_id = ?"_s)
            .bindAll(street)
            .scalar()
            .valueOr(-1);
    }

    static QString notes(const ImportReport &report)
    {
        QStringList lines;
        for (const ImportProblem &problem : report.problems)
            lines += problem.reason;
        return lines.join(u'\n');
    }

    EnglishPlurals m_plurals;
    std::unique_ptr<TestCampaign> m_campaign;
    QHash<QString, DoorId> m_doors;
};

QTEST_GUILESS_MAIN(TestMapChanges)
#include "tst_mapchanges.moc"
