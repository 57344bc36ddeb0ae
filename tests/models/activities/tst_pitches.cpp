#include <QFile>
#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/clashfinder.h"
#include "models/activities/insurancepolicy.h"
#include "models/activities/pitchclashes.h"
#include "models/activities/pitchhistory.h"
#include "models/activities/pitchpaper.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/placesearch.h"
#include "models/activities/stallfigures.h"
#include "models/places/gatheringplace.h"
#include "models/places/wardrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The library of pitches: what they are held under, their papers, and what they gave.
class TestPitches : public QObject
{
    Q_OBJECT

    const QDate kToday = QDate(2026, 5, 19); // a Tuesday
    const QDate kSaturday = QDate(2026, 5, 23);

    static Activity stallOn(PitchId pitch, QDate date, int from = 10, int to = 12)
    {
        return {.title = u"Stall"_s, .date = date, .start = QTime(from, 0), .end = QTime(to, 0), .pitch = pitch};
    }
    static PitchStall past(QDate date, int from, int to, int conversations)
    {
        return {stallOn({}, date, from, to), true, {.conversations = conversations, .leafletsOut = 100}};
    }
    static QList<Clash::Kind> kinds(const QList<Clash> &clashes)
    {
        QList<Clash::Kind> list;
        for (const Clash &clash : clashes)
            list += clash.kind;
        return list;
    }

private slots:
    void everythingAPitchIsHeldUnderIsKept()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        Pitch pitch{.name = u"Market Square"_s, .landowner = u"Marl Estates"_s, .permission = Permission::Granted};
        pitch.councilPermission = Permission::Asked;
        pitch.councilReference = u"ST/418"_s;
        pitch.councilExpiresOn = QDate(2027, 3, 31);
        pitch.councilNoticeDays = 28;
        pitch.insurancePounds = 5'000'000;
        pitch.marketDays = *weekdaysFromText(u"Tue, thursdays"_s);
        const auto id = PitchRepository::insert(c, pitch);
        ROSETTE_VERIFY(id);
        const auto kept = PitchRepository::find(c, *id);
        ROSETTE_VERIFY(kept);
        QCOMPARE(kept->permissions().last().text(), u"Asked, reference ST/418, until Wed 31 Mar 2027, the council"_s);
        QCOMPARE(kept->permissions().first().text(), u"Granted, Marl Estates"_s);
        QCOMPARE(kept->councilNoticeDays, std::optional(28));
        QCOMPARE(poundsText(kept->insurancePounds), u"£5 million"_s);
        QCOMPARE(poundsText(250'000), u"£250,000"_s);
        QCOMPARE(weekdaysText(kept->marketDays), u"Tue, Thu"_s);
        QVERIFY(kept->isMarketDay(QDate(2026, 5, 19)));
        QVERIFY(!kept->isMarketDay(kSaturday));
        QVERIFY(!weekdaysFromText(u"Tue, never"_s));
    }

    void thePitchBelongsToTheWardItStandsIn()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const Line ring{{-0.2, 51.5}, {-0.1, 51.5}, {-0.1, 51.6}, {-0.2, 51.6}, {-0.2, 51.5}};
        ROSETTE_VERIFY(
            WardRepository::insert(c, {.name = u"North"_s, .outline = Outline(MultiPolygon{{Polygon{{ring}}}})}));
        const auto id = PitchRepository::insert(c, {.name = u"Station"_s, .point = LonLat{-0.15, 51.55}});
        QCOMPARE(PitchRepository::find(c, *id)->wardName, u"North"_s);
    }

    void aPaperIsKeptWholeAndTooLargeOnesAreRefused()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto pitch = PitchRepository::insert(c, {.name = u"Station"_s});
        const QByteArray letter = QByteArray("%PDF-1.4\0binary\xff", 16);
        const QString path = campaign.folder() + u"/letter.pdf"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(letter);
        file.close();
        const auto paper = attachPaper(c, *pitch, path, 1);
        ROSETTE_VERIFY(paper);
        QCOMPARE(PitchPaperRepository::list(c, *pitch)->first().bytes, letter.size());
        QCOMPARE(*PitchPaperRepository::content(c, *paper), letter);
        QCOMPARE(PitchRepository::find(c, *pitch)->papers, 1);

        const QByteArray large(PitchPaperRepository::kMostBytes + 1, 'x');
        const auto refused = PitchPaperRepository::insert(c, *pitch, u"scan.png"_s, large, 1);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"scan.png"_s), qPrintable(refused.error().message));
        QVERIFY(!PitchPaperRepository::insert(c, *pitch, u"empty.pdf"_s, {}, 1));
        QVERIFY(!attachPaper(c, *pitch, campaign.folder() + u"/missing.pdf"_s, 1));

        // Removing the pitch takes the paper along, and undo brings both back.
        ROSETTE_VERIFY(campaign->edit(u"Remove"_s, [&](Connection &e) { return PitchRepository::remove(e, *pitch); }));
        QVERIFY(!PitchPaperRepository::content(c, *paper));
        campaign->undoStack().undo();
        QCOMPARE(*PitchPaperRepository::content(c, *paper), letter);
    }

    void whatThePitchIsHeldUnderIsLookedAtByTheDay_data()
    {
        QTest::addColumn<Pitch>("pitch");
        QTest::addColumn<InsurancePolicy>("policy");
        QTest::addColumn<QList<Clash::Kind>>("kinds");
        using Kind = Clash::Kind;
        const Pitch fine{.name = u"Square"_s, .permission = Permission::Granted};
        const auto with = [fine](auto change) {
            Pitch pitch = fine;
            change(pitch);
            return pitch;
        };
        const Pitch insured = with([](Pitch &p) { p.insurancePounds = 5'000'000; });
        const QDate later(2026, 12, 31);
        QTest::newRow("nothing asked of us") << fine << InsurancePolicy{} << QList<Kind>{};
        QTest::newRow("the council refused") << with([](Pitch &p) { p.councilPermission = Permission::Refused; })
                                             << InsurancePolicy{} << QList{Kind::Refused};
        QTest::newRow("the council wants more notice")
            << with([](Pitch &p) { p.councilNoticeDays = 28; }) << InsurancePolicy{} << QList{Kind::LateNotice};
        QTest::newRow("the council's permission ends before") << with([](Pitch &p) {
            p.councilPermission = Permission::Granted;
            p.councilExpiresOn = QDate(2026, 5, 22);
        }) << InsurancePolicy{} << QList{Kind::Expired};
        QTest::newRow("no insurance") << insured << InsurancePolicy{} << QList{Kind::NotInsured};
        QTest::newRow("too little") << insured << InsurancePolicy{u"PL 1"_s, 2'000'000, later}
                                    << QList{Kind::NotInsured};
        QTest::newRow("ended") << insured << InsurancePolicy{u"PL 1"_s, 5'000'000, QDate(2026, 5, 22)}
                               << QList{Kind::NotInsured};
        QTest::newRow("insured to the day")
            << insured << InsurancePolicy{u"PL 1"_s, 5'000'000, QDate(2026, 5, 23)} << QList<Kind>{};
        QTest::newRow("a market has the ground") << with([](Pitch &p) { p.marketDays = *weekdaysFromText(u"sat"_s); })
                                                 << InsurancePolicy{} << QList{Kind::MarketDay};
        QTest::newRow("a market has it every day")
            << with([](Pitch &p) { p.marketDays = 0b111'1111; }) << InsurancePolicy{} << QList{Kind::MarketDay};
    }
    void whatThePitchIsHeldUnderIsLookedAtByTheDay()
    {
        QFETCH(Pitch, pitch);
        QFETCH(InsurancePolicy, policy);
        QFETCH(QList<Clash::Kind>, kinds);
        const auto clashes = groundClashes(stallOn(pitch.id, kSaturday), pitch, policy, kToday);
        QCOMPARE(TestPitches::kinds(clashes), kinds);
        for (const Clash &clash : clashes) {
            QVERIFY(clash.isOfPitch());
            QVERIFY(!clash.wayOut.isEmpty());
            QVERIFY2(!clash.wayOut.contains(u"()"_s), qPrintable(clash.wayOut));
            QCOMPARE(clash.isMild(), clash.kind == Clash::Kind::MarketDay);
        }
    }

    void theInsuranceOfTheCampaignCountsForItsStalls()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto pitch = PitchRepository::insert(
            c, {.name = u"Station"_s, .permission = Permission::Granted, .insurancePounds = 2'000'000});
        QCOMPARE(kinds(*clashesWith(c, stallOn(*pitch, kSaturday), kToday)), {Clash::Kind::NotInsured});
        const InsurancePolicy policy{u"Marl Mutual 20931"_s, 5'000'000, QDate(2027, 3, 31)};
        ROSETTE_VERIFY(InsurancePolicy::save(c, policy));
        QVERIFY(clashesWith(c, stallOn(*pitch, kSaturday), kToday)->isEmpty());
        QCOMPARE(InsurancePolicy::load(c)->text(), u"Marl Mutual 20931, £5 million, until Wed 31 Mar 2027"_s);
        QVERIFY(!InsurancePolicy::save(c, {.pounds = -1}));
    }

    void historySaysHowLongSinceAndTheBestHour()
    {
        // 10 to 12 gave 20 an hour, 11 to 13 gave 40 an hour: from 12 on most.
        const PitchHistory history({past(QDate(2026, 5, 9), 11, 13, 80), past(QDate(2026, 4, 25), 10, 12, 40)});
        QCOMPARE(history.daysSinceLast(kToday), std::optional(10));
        QCOMPARE(history.total().conversations, 120);
        const auto best = history.bestHour();
        QVERIFY(best);
        QCOMPARE(best->hour, 12);
        QCOMPARE(best->conversationsPerHour, 40.0);
        QCOMPARE(best->stalls, 1);
        QVERIFY(!PitchHistory({past(QDate(2026, 5, 9), 10, 12, 30)}).bestHour()); // nothing to compare with
        QVERIFY(!PitchHistory().daysSinceLast(kToday));
    }

    void historyLeavesOutWhatNeverStoodThere()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto pitch = PitchRepository::insert(c, {.name = u"Station"_s});
        const auto add = [&](QDate date, ActivityState state, bool isOutside) {
            Activity stall = stallOn(*pitch, date);
            stall.state = state;
            stall.isOutside = isOutside;
            return *ActivityRepository::insert(c, stall);
        };
        const ActivityId typed = add(QDate(2026, 5, 2), ActivityState::Done, false);
        const ActivityId untyped = add(QDate(2026, 5, 9), ActivityState::Planned, false);
        add(QDate(2026, 5, 10), ActivityState::Cancelled, false);
        add(QDate(2026, 5, 11), ActivityState::Planned, true);
        add(kSaturday, ActivityState::Planned, false);
        ROSETTE_VERIFY(ActivityResultRepository::save(c, {.activity = typed, .conversations = 12, .leafletsOut = 90}));

        const auto history = PitchHistory::load(c, *pitch, kToday);
        ROSETTE_VERIFY(history);
        QCOMPARE(history->stalls().size(), 2);
        QCOMPARE(history->stalls().first().stall.id, untyped);
        QCOMPARE(history->stallsWithResult(), 1);

        const QDateTime now(kToday, QTime(19, 0));
        QCOMPARE(*ActivityResultRepository::stallsToType(c, QDate(2026, 5, 1), now), {untyped});
        const ActivityId today = add(kToday, ActivityState::Planned, false);
        QCOMPARE(*ActivityResultRepository::stallsToType(c, QDate(2026, 5, 1), now), (QList{today, untyped}));
        QCOMPARE(*ActivityResultRepository::stallsToType(c, kToday, QDateTime(kToday, QTime(11, 0))),
                 QList<ActivityId>());
    }

    void figuresAddUpWhatStallsGave()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto pitch = PitchRepository::insert(c, {.name = u"Station"_s});
        for (const auto &[date, conversations] :
             {std::pair(QDate(2026, 4, 25), 10), {QDate(2026, 5, 9), 20}, {kSaturday, 0}}) {
            const auto stall = ActivityRepository::insert(c, stallOn(*pitch, date));
            if (conversations > 0)
                ROSETTE_VERIFY(ActivityResultRepository::save(
                    c, {.activity = *stall, .conversations = conversations, .signUps = 2, .leafletsOut = 100}));
        }
        const auto all = stallFigures(c, {}, {}, kToday);
        ROSETTE_VERIFY(all);
        QCOMPARE(all->stalls, 2);
        QCOMPARE(all->minutes, 240);
        QCOMPARE(all->conversations, 30);
        QCOMPARE(all->leafletsOut, 200);
        QCOMPARE(stallFigures(c, QDate(2026, 5, 1), kToday, kToday)->conversations, 20);
        QCOMPARE(stallFiguresByWard(c, {}, {}, kToday)->value(WardId()).signUps, 4);
    }

    void placesAreFoundByWhatPeopleType()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const LonLat station{-0.1405, 51.5502};
        ROSETTE_VERIFY(GatheringPlaceRepository::replaceAll(c, {{u"station"_s, u"Kentish Town"_s, station}}));
        QCOMPARE(*findPlace(c, u"kentish town station"_s), std::optional(station));
        QCOMPARE(*findPlace(c, u"-0.1405, 51.5502"_s), std::optional(station));
        QVERIFY(!findPlace(c, u"Nowhere Lane"_s)->has_value());
        QVERIFY(!findPlace(c, u"NW5 2AA"_s)->has_value());
    }
};

QTEST_GUILESS_MAIN(TestPitches)
#include "tst_pitches.moc"
