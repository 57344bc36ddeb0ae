#include <QTest>

#include "models/people/franchisedefaults.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/register/lateelector.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The table of markers, which the user may edit.
class TestFranchiseMarker : public QObject
{
    Q_OBJECT

    static QStringList inWords(const QList<FranchiseMarker> &markers)
    {
        QStringList rows;
        for (const FranchiseMarker &m : markers)
            rows += u"%1 %2 %3%4%5"_s.arg(m.marker, m.meaning)
                        .arg(int(m.canVoteLocally))
                        .arg(int(m.canVoteDevolved))
                        .arg(int(m.canVoteForParliament));
        rows.sort();
        return rows;
    }

private slots:
    void newCampaignStartsWithTheDefaults_data()
    {
        QTest::addColumn<QString>("nation");
        for (const QString &nation : allNations())
            QTest::newRow(qPrintable(nation)) << nation;
    }
    void newCampaignStartsWithTheDefaults()
    {
        QFETCH(QString, nation);
        TestCampaign campaign;
        const auto rows = FranchiseMarkerRepository::list(campaign.connection(), nation);
        ROSETTE_VERIFY(rows);
        QVERIFY(rows->size() >= 7);
        QCOMPARE(inWords(*rows), inWords(defaultFranchiseMarkers(nation)));
    }

    void ownRowsAreKeptUntilTheDefaultsComeBack()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const QString nation = u"england"_s;
        const auto added = FranchiseMarkerRepository::insert(
            c, {.nation = nation, .marker = u"U"_s, .meaning = u"Crown servant"_s, .canVoteForParliament = false});
        ROSETTE_VERIFY(added);
        QList<FranchiseMarker> rows = *FranchiseMarkerRepository::list(c, nation);
        auto peer = std::find_if(rows.begin(), rows.end(), [](const FranchiseMarker &m) { return m.marker == u"L"; });
        peer->canVoteForParliament = true;
        ROSETTE_VERIFY(FranchiseMarkerRepository::update(c, *peer));
        QCOMPARE(*FranchiseMarkerRepository::meaning(c, u"U"_s), u"Crown servant"_s);
        QVERIFY(!FranchiseMarkerRepository::list(c, u"wales"_s)->isEmpty());

        ROSETTE_VERIFY(FranchiseMarkerRepository::restoreDefaults(c, nation));
        QCOMPARE(inWords(*FranchiseMarkerRepository::list(c, nation)), inWords(defaultFranchiseMarkers(nation)));
    }

    void oneMarkerHasOneRow()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto twice =
            FranchiseMarkerRepository::insert(c, {.nation = u"england"_s, .marker = u"G"_s, .meaning = u"Again"_s});
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Conflict);
        QVERIFY2(twice.error().message.contains(u"“G”"_s), qPrintable(twice.error().message));
        QVERIFY(FranchiseMarkerRepository::insert(c, {.nation = u"england"_s, .marker = u"X"_s}).error().code ==
                ErrorCode::Invalid);
    }

    void rowOfNoMarkerStays()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const FranchiseMarker blank = FranchiseMarkerRepository::list(c, u"england"_s)->first();
        QCOMPARE(blank.marker, QString());
        QCOMPARE(FranchiseMarkerRepository::remove(c, blank.id).error().code, ErrorCode::Invalid);
        const FranchiseMarker second = FranchiseMarkerRepository::list(c, u"england"_s)->at(1);
        ROSETTE_VERIFY(FranchiseMarkerRepository::remove(c, second.id));
        QCOMPARE(FranchiseMarkerRepository::list(c, u"england"_s)->size(), 6);
    }

    void unknownMarkersAreNamedWithTheirCounts()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        ROSETTE_VERIFY(PollingDistrictRepository::findOrCreate(c, u"KAA"_s));
        int number = 0;
        for (const QString &marker : {u""_s, u"U"_s, u"S"_s, u"U"_s, u"G"_s})
            ROSETTE_VERIFY(LateElectorRepository::add(c,
                                                      {.number = u"KAA-%1"_s.arg(++number),
                                                       .surname = u"Rossetti"_s,
                                                       .marker = marker,
                                                       .addedOn = {2026, 11, 1}},
                                                      1));
        const auto unknown = FranchiseMarkerRepository::unknown(c, u"england"_s);
        ROSETTE_VERIFY(unknown);
        QCOMPARE(unknown->size(), 2);
        QCOMPARE(unknown->at(0).marker, u"U"_s);
        QCOMPARE(unknown->at(0).electors, 2);
        ROSETTE_VERIFY(
            FranchiseMarkerRepository::insert(c, {.nation = u"england"_s, .marker = u"U"_s, .meaning = u"Service"_s}));
        QCOMPARE(FranchiseMarkerRepository::unknown(c, u"england"_s)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFranchiseMarker)
#include "tst_franchisemarker.moc"
