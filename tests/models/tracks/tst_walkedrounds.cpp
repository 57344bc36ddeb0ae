#include <QTest>

#include "models/tracks/passeddoors.h"
#include "models/tracks/trackfindings.h"
#include "tests/support/noisywalk.h"
#include "tests/support/testcampaign.h"
#include "tests/support/tracktown.h"

using namespace rosette;
using namespace Qt::StringLiterals;
using test::TrackTown;

namespace {

Track trackOf(const Line &line, double noise = 4) { return {test::record(line, {.noise = noise}), true, {}}; }

/// Along Acre Lane on the pavement of one side, from one metre to another.
Line acreLane(double from, double to, double north = 0)
{
    return {TrackTown::at(from, north), TrackTown::at(to, north)};
}

QList<WalkedPart> partsOf(const WalkedRound &round)
{
    QList<WalkedPart> parts;
    for (const WalkedStage &stage : round.stages)
        parts += stage.part();
    return parts;
}

} // namespace

/// Which stages of which rounds a track went along.
class TestWalkedRounds : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestCampaign> m_test;
    std::unique_ptr<TrackTown> m_town;

    Result<TrackFindings> find(const Track &track, RoundId round = {})
    {
        return findWalkedRounds(m_test->connection(), track, round, Feedback());
    }

private slots:
    void initTestCase()
    {
        m_test = std::make_unique<test::TestCampaign>();
        m_town = std::make_unique<TrackTown>(m_test->connection());
    }
    void cleanup()
    {
        const auto rounds = RoundRepository::list(m_test->connection());
        ROSETTE_VERIFY(rounds);
        for (const Round &round : *rounds)
            ROSETTE_VERIFY(RoundRepository::remove(m_test->connection(), round.id));
    }

    void upOneSideAndDownTheOtherIsAllOfIt()
    {
        m_town->addRound(u"Acre"_s, RoundPurpose::Leaflet, {m_town->odds(), m_town->evens()});
        Line line = acreLane(0, 600, 6);
        line += acreLane(600, 0, -6);
        const auto findings = find(trackOf(line));
        ROSETTE_VERIFY(findings);
        QCOMPARE(findings->day, QDate(2026, 5, 19));
        QCOMPARE(findings->rounds.size(), 1);
        const WalkedRound &round = findings->rounds.first();
        QCOMPARE(round.purpose, RoundPurpose::Leaflet);
        QCOMPARE(partsOf(round), (QList{WalkedPart::Whole, WalkedPart::Whole}));
        QCOMPARE(round.passed(), 60);
        QVERIFY2(std::abs(findings->match.metres() - 1200) < 40, qPrintable(QString::number(findings->match.metres())));
    }

    void theOtherSideOfTheStreetIsNotWalked()
    {
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds(), m_town->evens()});
        const auto findings = find(trackOf(acreLane(0, 600, 7)));
        ROSETTE_VERIFY(findings);
        QCOMPARE(partsOf(findings->rounds.first()), (QList{WalkedPart::Whole, WalkedPart::Nothing}));
    }

    void halfOfTheOtherSideIsHalf()
    {
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds(), m_town->evens()});
        Line line = acreLane(0, 600, 7);
        line += acreLane(600, 300, -7);
        const auto findings = find(trackOf(line));
        ROSETTE_VERIFY(findings);
        const WalkedRound &round = findings->rounds.first();
        QCOMPARE(partsOf(round), (QList{WalkedPart::Whole, WalkedPart::Some}));
        const int passed = round.stages.last().passed();
        QVERIFY2(passed >= 13 && passed <= 19, qPrintable(round.stages.last().passedText()));
    }

    void downTheMiddleIsBothSides()
    {
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds(), m_town->evens()});
        const auto findings = find(trackOf(acreLane(0, 600), 6));
        ROSETTE_VERIFY(findings);
        QCOMPARE(partsOf(findings->rounds.first()), (QList{WalkedPart::Whole, WalkedPart::Whole}));
    }

    void aPartSaysFromWhichDoorToWhich()
    {
        Stage stage;
        stage.street = m_town->acreLane();
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {stage});
        const auto findings = find(trackOf(acreLane(0, 330), 3));
        ROSETTE_VERIFY(findings);
        const WalkedStage &walked = findings->rounds.first().stages.first();
        QCOMPARE(walked.part(), WalkedPart::Some);
        QVERIFY2(walked.passed() >= 31 && walked.passed() <= 36, qPrintable(walked.passedText()));
        QVERIFY2(walked.passedText().startsWith(u"1 to 3"_s), qPrintable(walked.passedText()));
        QCOMPARE(walked.walkedDoors(WalkedPart::Some).size(), walked.passed());
        QCOMPARE(walked.walkedDoors(WalkedPart::Whole).size(), 60);
        QVERIFY(walked.walkedDoors(WalkedPart::Nothing).isEmpty());
    }

    void crossingAStreetIsNotWalkingIt()
    {
        Stage beech;
        beech.street = m_town->beechRoad();
        m_town->addRound(u"Beech"_s, RoundPurpose::Canvass, {beech});
        const RoundId acre = m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds()});
        const auto findings = find(trackOf(acreLane(0, 600, 6)));
        ROSETTE_VERIFY(findings);
        QCOMPARE(findings->rounds.size(), 1);
        QCOMPARE(findings->rounds.first().round.id, acre);
    }

    void aRoundIsNamedWithItsWard()
    {
        WalkedRound round;
        round.round.name = u"10"_s;
        QCOMPARE(round.title(), u"10"_s);
        round.round.wardName = u"Kentish Town"_s;
        QCOMPARE(round.title(), u"10 (Kentish Town)"_s);
        round.round.name = u"Kentish Town 10"_s;
        QCOMPARE(round.title(), u"Kentish Town 10"_s);
    }

    void theRoundWithMostDoorsStandsFirst()
    {
        Stage beech;
        beech.street = m_town->beechRoad();
        m_town->addRound(u"Beech"_s, RoundPurpose::Canvass, {beech});
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds(), m_town->evens()});
        const auto findings = find(trackOf({TrackTown::at(0, 0), TrackTown::at(300, 0), TrackTown::at(300, -200)}));
        ROSETTE_VERIFY(findings);
        QCOMPARE(findings->rounds.size(), 2);
        QCOMPARE(findings->rounds.first().round.name, u"Acre"_s);
    }

    void whereOnlyPostcodesAreKnownMostOfTheStreetCounts()
    {
        const FootWay acre{{TrackTown::at(0, 0), TrackTown::at(300, 0), TrackTown::at(600, 0)}, u"acre lane"_s, {}};
        const FootWay beech{{TrackTown::at(300, -300), TrackTown::at(300, 0), TrackTown::at(300, 300)}, {}, {}};
        const StreetNetwork network({acre, beech});
        StageDoors stage;
        for (int number = 1; number <= 20; ++number) {
            Door door;
            door.number = QString::number(number);
            door.streetName = u"Acre Lane"_s;
            door.point = TrackTown::at(298, 8); // the middle of the postcode, beside the crossing
            door.exactness = Exactness::Postcode;
            stage.doors += door;
        }
        const auto passedOn = [&](const Line &line) {
            const auto match = TrackMatcher(network).match(trackOf(line).fixes);
            return match ? PassedDoors(network, *match).of(stage, {acre.line}).count(true) : -1;
        };
        QCOMPARE(passedOn(beech.line), 0);
        QCOMPARE(passedOn(acreLane(0, 600)), 20);
        QCOMPARE(passedOn(acreLane(0, 250)), 0); // less than half of it
    }

    void anAskedRoundIsShownWhetherOrNotItWasWalked()
    {
        Stage beech;
        beech.street = m_town->beechRoad();
        const RoundId asked = m_town->addRound(u"Beech"_s, RoundPurpose::Canvass, {beech});
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds()});
        const auto findings = find(trackOf(acreLane(0, 250)), asked);
        ROSETTE_VERIFY(findings);
        QCOMPARE(findings->rounds.size(), 1);
        QCOMPARE(findings->rounds.first().round.id, asked);
        QCOMPARE(findings->rounds.first().passed(), 0);
    }

    void whatCannotBeLaidIsSaid()
    {
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds()});
        const auto elsewhere = find(trackOf({TrackTown::at(9000, 0), TrackTown::at(9500, 0)}));
        QVERIFY(!elsewhere.isOk());
        QCOMPARE(elsewhere.error().code, ErrorCode::NotFound);
        QVERIFY(elsewhere.error().message.contains(u"no street or path"_s));
        const auto cedar = find(trackOf({TrackTown::at(100, 150), TrackTown::at(250, 150)}));
        QVERIFY(!cedar.isOk());
        QVERIFY(cedar.error().message.contains(u"no round’s doors"_s));
        const auto driven = find({test::record(acreLane(0, 600), {.metresASecond = 12}), true, {}});
        QVERIFY(!driven.isOk());
        QVERIFY(driven.error().message.contains(u"faster than feet"_s));
    }
};

QTEST_GUILESS_MAIN(TestWalkedRounds)
#include "tst_walkedrounds.moc"
