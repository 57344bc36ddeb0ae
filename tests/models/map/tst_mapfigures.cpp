#include <QTest>

#include "models/canvass/conversationlog.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/map/mapfigures.h"
#include "models/map/maplegend.h"
#include "models/map/mapramp.h"
#include "models/map/mapsceneloader.h"
#include "models/places/doorrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/stageresolver.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What the campaign did, counted for the map and compared with a count by hand.
class TestMapFigures : public QObject
{
    Q_OBJECT

    /// Acre Lane in the ward Millfield: 1, 3 and 5, and two flats at 7 that share a doorstep; one elector behind each.
    struct Lane
    {
        TestCampaign test;
        QDate today = test.clock().today();
        WardId ward;
        QList<DoorId> doors; ///< 1, 3, 5, Flat 1 and Flat 2
        QList<PersonId> people;

        Lane()
        {
            Connection &c = test.connection();
            Doorsteps steps(c);
            ward = steps.ward(u"Millfield"_s);
            for (const QString &number : {u"1"_s, u"3"_s, u"5"_s})
                doors.append(steps.door(u"Acre Lane"_s, number, {}, {}, ward));
            for (const QString &flat : {u"Flat 1"_s, u"Flat 2"_s})
                doors.append(steps.door(u"Acre Lane"_s, u"7"_s, {}, flat, ward));
            for (qsizetype i = 0; i < doors.size(); ++i) {
                people.append(steps.elector(doors[i], u"Ford"_s));
                must(DoorRepository::placeByHand(c, doors[i],
                                                 {-0.12 + 0.0001 * double(std::min<qsizetype>(i, 3)), 51.53}));
            }
        }
        template <typename Outcome>
        static void must(const Outcome &outcome)
        {
            if (!outcome)
                qFatal("%s", qPrintable(outcome.error().message));
        }
        void hear(int door, int daysAgo, const QString &outcome, const QString &support = {}, int hour = 12)
        {
            const Conversation heard{.person = people[door],
                                     .door = doors[door],
                                     .heldAt = QDateTime(today.addDays(-daysAgo), QTime(hour, 0)).toMSecsSinceEpoch(),
                                     .outcome = outcome,
                                     .support = support};
            must(ConversationLog::record(test.connection(), heard));
        }
        RoundId addRound(const QString &name, const QString &stages, RoundPurpose purpose)
        {
            RoundId id;
            must(test->write([&](Connection &c) -> Status {
                ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, purpose, {}));
                ROSETTE_ASSIGN(id, RoundRepository::insert(c, {.set = set.id, .name = name}));
                ROSETTE_ASSIGN(const QList<Stage> resolved, StageResolver::resolve(c, stages));
                return StageRepository::replace(c, id, resolved);
            }));
            return id;
        }
        void deliver(RoundId round, int daysAgo, int doorCount, bool isComplete)
        {
            const Delivery delivery{
                .round = round, .deliveredOn = today.addDays(-daysAgo), .doors = doorCount, .isComplete = isComplete};
            must(DeliveryRepository::insert(test.connection(), delivery, today));
        }
        MapFiguresPtr figures(const MapLayers &layers)
        {
            const Result<MapScenePtr> scene = MapSceneLoader::load(test.connection(), today);
            const Result<MapFiguresPtr> loaded = MapFiguresLoader::load(test.connection(), *scene, layers, today);
            if (!loaded)
                qFatal("%s", qPrintable(loaded.error().message));
            return *loaded;
        }
        /// The class of the doorstep where a door stands.
        int classAt(const MapFigures &figures, int door) const
        {
            for (size_t i = 0; i < figures.scene->doorsteps.size(); ++i) {
                const MapDoorstep &step = figures.scene->doorsteps[i];
                for (quint32 n = step.firstDoor; n < step.firstDoor + step.doorCount; ++n) {
                    if (figures.scene->doorIds[n] == doors[door])
                        return figures.doorClasses[i];
                }
            }
            return -1;
        }
    };

private slots:
    void doorsShowTheirNewestOutcome()
    {
        Lane lane;
        lane.hear(0, 40, u"spoke"_s);
        lane.hear(0, 3, u"no-answer"_s);
        lane.hear(3, 2, u"no-answer"_s); // the flats share a step: the newest of both, and at one time the contact
        lane.hear(4, 2, u"spoke"_s);
        const MapFiguresPtr figures = lane.figures({.doorColour = MapDoorColour::Outcome});
        QCOMPARE(figures->doorKeys.value(lane.classAt(*figures, 0)), u"no-answer"_s);
        QCOMPARE(lane.classAt(*figures, 1), int(kNoMapClass));
        QVERIFY(figures->doorLabels.contains(u"No answer"_s));
        const QString shared = figures->doorKeys.value(lane.classAt(*figures, 3));
        QVERIFY2(shared == u"spoke"_s || shared == u"no-answer"_s, qPrintable(shared));
    }

    void onlyThePeriodCounts()
    {
        Lane lane;
        lane.hear(0, 40, u"spoke"_s);
        lane.hear(0, 3, u"no-answer"_s);
        const FiguresPeriod before{lane.today.addDays(-60), lane.today.addDays(-30)};
        const MapFiguresPtr figures = lane.figures({.doorColour = MapDoorColour::Outcome, .period = before});
        QCOMPARE(figures->doorKeys.value(lane.classAt(*figures, 0)), u"spoke"_s);
    }

    void daysSinceContactCountOnlyContacts()
    {
        Lane lane;
        lane.hear(0, 7, u"spoke"_s);
        lane.hear(0, 1, u"no-answer"_s);
        lane.hear(1, 8, u"refused"_s);
        lane.hear(2, 5, u"no-answer"_s);
        lane.hear(3, 91, u"spoke"_s);
        const MapFiguresPtr figures = lane.figures({.doorColour = MapDoorColour::Contact});
        QCOMPARE(lane.classAt(*figures, 0), 0);
        QCOMPARE(lane.classAt(*figures, 1), 1);
        QCOMPARE(lane.classAt(*figures, 2), int(kNoMapClass));
        QCOMPARE(lane.classAt(*figures, 3), 3);
    }

    void whatIsLeftToDoIsTheMostOfADoorstepsDoors()
    {
        Lane lane;
        lane.hear(0, 7, u"spoke"_s);
        lane.hear(1, 8, u"no-answer"_s);
        lane.hear(2, 200, u"spoke"_s);
        lane.hear(3, 9, u"spoke"_s); // the other flat behind its doorstep was not tried
        const MapFiguresPtr figures = lane.figures({.doorColour = MapDoorColour::Left});
        QCOMPARE(lane.classAt(*figures, 0), int(kNoMapClass));
        QCOMPARE(lane.classAt(*figures, 1), 1);
        QCOMPARE(lane.classAt(*figures, 2), 2);
        QCOMPARE(lane.classAt(*figures, 3), 0);
        const MapLayers layers{.doorColour = MapDoorColour::Left};
        const auto legend = legendOf(*figures->scene, figures.get(), layers, MapStyle::make(MapTheme::Light, Qt::black));
        QCOMPARE(legend.first().title, u"Doors: what is left to do"_s);
    }

    void supportIsTheNewestAnswer()
    {
        Lane lane;
        lane.hear(0, 20, u"spoke"_s, u"4"_s);
        lane.hear(0, 2, u"spoke"_s, u"1"_s);
        lane.hear(0, 1, u"no-answer"_s);
        const MapFiguresPtr figures = lane.figures({.doorColour = MapDoorColour::Support});
        QCOMPARE(figures->doorKeys.value(lane.classAt(*figures, 0)), u"1"_s);
    }

    void leafletsAreThoseOfTheRoundsDeliveries()
    {
        Lane lane;
        const RoundId round = lane.addRound(u"Leaflets 1"_s, u"Acre Lane"_s, RoundPurpose::Leaflet);
        lane.deliver(round, 50, 5, true);
        lane.deliver(round, 3, 2, false); // the first two in walking order
        QVERIFY(DoorRepository::setAccess(lane.test.connection(), lane.doors[2], {}, false, true));
        const MapFiguresPtr figures =
            lane.figures({.doorColour = MapDoorColour::Leaflet, .shading = MapShading::Leaflets});
        QCOMPARE(lane.classAt(*figures, 0), 0);
        QCOMPARE(lane.classAt(*figures, 1), 0);
        QCOMPARE(lane.classAt(*figures, 2), int(kNoMapClass));
        QCOMPARE(lane.classAt(*figures, 3), 2);
        QCOMPARE(figures->wards.front().part, 4);
        QCOMPARE(figures->wards.front().whole, 4);
        QCOMPARE(figures->rounds.front().done, 4);
        QCOMPARE(figures->rounds.front().doors, 4);
    }

    void missedDoorsAndTheRestOfAnEditionWaitForTheirDay()
    {
        Lane lane;
        const RoundId round = lane.addRound(u"Leaflets 1"_s, u"Acre Lane"_s, RoundPurpose::Leaflet);
        Connection &c = lane.test.connection();
        const auto letter = EditionRepository::findOrCreate(c, u"Spring letter"_s, 1);
        Lane::must(letter);
        Delivery delivery{.round = round,
                          .deliveredOn = lane.today.addDays(-50),
                          .doors = 2,
                          .isComplete = false,
                          .leaflet = *letter,
                          .missed = {{lane.doors[1], MissedReason::Dog}}};
        Lane::must(DeliveryRepository::insert(c, delivery, lane.today)); // 1 and 5
        delivery.deliveredOn = lane.today.addDays(-3);
        delivery.isComplete = true;
        Lane::must(DeliveryRepository::insert(c, delivery, lane.today)); // the flats at 7
        const FiguresPeriod lately{lane.today.addDays(-10), lane.today};
        for (const FiguresPeriod &period : {FiguresPeriod(), lately}) {
            const MapFiguresPtr figures = lane.figures({.doorColour = MapDoorColour::Leaflet, .period = period});
            const int longAgo = period.from.isValid() ? int(kNoMapClass) : 2;
            QCOMPARE(lane.classAt(*figures, 0), longAgo);
            QCOMPARE(lane.classAt(*figures, 1), int(kNoMapClass));
            QCOMPARE(lane.classAt(*figures, 2), longAgo);
            QCOMPARE(lane.classAt(*figures, 3), 0);
        }
    }

    void aSharedStepWaitsForItsLastLeaflet()
    {
        Lane lane;
        const RoundId round = lane.addRound(u"Leaflets 1"_s, u"Acre Lane"_s, RoundPurpose::Leaflet);
        lane.deliver(round, 3, 4, false); // Flat 2 got none
        const MapFiguresPtr figures = lane.figures({.doorColour = MapDoorColour::Leaflet});
        QCOMPARE(lane.classAt(*figures, 3), int(kNoMapClass));
    }

    void wardsShowContactRateAndMeanSupport()
    {
        Lane lane;
        lane.hear(0, 2, u"spoke"_s, u"1"_s);
        lane.hear(1, 2, u"spoke"_s, u"2"_s);
        lane.hear(1, 1, u"spoke"_s, u"4"_s); // the newest of one person counts
        lane.hear(2, 1, u"no-answer"_s);
        const MapFiguresPtr contacts = lane.figures({.shading = MapShading::ContactRate});
        QCOMPARE(contacts->wards.front().part, 2);
        QCOMPARE(contacts->wards.front().whole, 5);
        QCOMPARE(contacts->wards.front().value, 0.4);
        const MapFiguresPtr support = lane.figures({.shading = MapShading::Support});
        QCOMPARE(support->wards.front().value, 2.5);
        QCOMPARE(support->wards.front().part, 2);
    }

    void aWardWithoutAnswersIsNotKnown()
    {
        Lane lane;
        QVERIFY(!lane.figures({.shading = MapShading::Support})->wards.front().isKnown);
    }

    void roundsShowTheDoorsTried()
    {
        Lane lane;
        lane.addRound(u"Round 1"_s, u"Acre Lane 1-5"_s, RoundPurpose::Canvass);
        lane.hear(0, 2, u"no-answer"_s);
        lane.hear(3, 2, u"spoke"_s); // not of this round
        const MapFiguresPtr figures = lane.figures({});
        QCOMPARE(figures->rounds.front().doors, 3);
        QCOMPARE(figures->rounds.front().done, 1);
    }

    void volunteersStandAtTheirDoorWhenAskedFor()
    {
        Lane lane;
        QVERIFY(VolunteerRepository::insert(lane.test.connection(),
                                            {.person = lane.people[1], .forename = u"Ann"_s, .surname = u"Ford"_s}));
        QVERIFY(lane.figures({})->volunteers.empty());
        const MapFiguresPtr figures = lane.figures({.hasVolunteers = true});
        QCOMPARE(figures->volunteers.size(), 1U);
        QCOMPARE(figures->volunteers.front().name, u"Ann Ford"_s);
    }

    void dayClassesHaveRoundBounds()
    {
        QCOMPARE(dayClassOf(0), 0);
        QCOMPARE(dayClassOf(7), 0);
        QCOMPARE(dayClassOf(8), 1);
        QCOMPARE(dayClassOf(30), 1);
        QCOMPARE(dayClassOf(90), 2);
        QCOMPARE(dayClassOf(91), 3);
    }

    void shadesRiseWithTheFigure()
    {
        QCOMPARE(shadingClassOf(MapShading::ContactRate, 0.049), 0);
        QCOMPARE(shadingClassOf(MapShading::ContactRate, 0.05), 1);
        QCOMPARE(shadingClassOf(MapShading::ContactRate, 0.9), 4);
        QCOMPARE(shadingClassOf(MapShading::Leaflets, 1), 4);
        QCOMPARE(shadingClassOf(MapShading::Support, 1.2), 4);
        QCOMPARE(shadingClassOf(MapShading::Support, 4.8), 0);
    }

    void theRampIsReadByItsLightnessAlone_data()
    {
        QTest::addColumn<MapTheme>("theme");
        QTest::addColumn<bool>("growsDarker");
        QTest::newRow("light") << MapTheme::Light << true;
        QTest::newRow("dark") << MapTheme::Dark << false;
        QTest::newRow("print") << MapTheme::Print << true;
    }

    void theRampIsReadByItsLightnessAlone()
    {
        QFETCH(const MapTheme, theme);
        QFETCH(const bool, growsDarker);
        int before = qGray(rampColour(theme, 0).rgb());
        for (double at = 0.25; at <= 1; at += 0.25) {
            const int now = qGray(rampColour(theme, at).rgb());
            QVERIFY2(growsDarker ? now < before - 15 : now > before + 15,
                     qPrintable(u"at %1: %2 after %3"_s.arg(at).arg(now).arg(before)));
            before = now;
        }
    }

    void everyClassHasItsOwnLook_data()
    {
        QTest::addColumn<MapDoorColour>("colour");
        QTest::newRow("outcome") << MapDoorColour::Outcome;
        QTest::newRow("support") << MapDoorColour::Support;
        QTest::newRow("contact") << MapDoorColour::Contact;
        QTest::newRow("left") << MapDoorColour::Left;
        QTest::newRow("leaflet") << MapDoorColour::Leaflet;
        QTest::newRow("exactness") << MapDoorColour::Exactness;
    }

    void everyClassHasItsOwnLook()
    {
        QFETCH(const MapDoorColour, colour);
        Lane lane;
        const MapFiguresPtr figures = lane.figures({.doorColour = colour});
        QList<MapMark> marks;
        for (const MapClass &one : doorClassesOf(*figures, MapStyle::make(MapTheme::Print, Qt::black))) {
            QVERIFY2(!marks.contains(one.mark) || one.mark == MapMark::Dot, qPrintable(one.text));
            QVERIFY(!one.text.isEmpty());
            marks.append(one.mark);
        }
    }

    void theLegendSaysOnlyWhatIsDrawn()
    {
        Lane lane;
        lane.hear(0, 2, u"spoke"_s);
        const MapLayers layers{.hasVolunteers = true, .doorColour = MapDoorColour::Outcome};
        const MapFiguresPtr figures = lane.figures(layers);
        const QList<MapLegendGroup> groups =
            legendOf(*figures->scene, figures.get(), layers, MapStyle::make(MapTheme::Light, Qt::black));
        QCOMPARE(groups.size(), 1); // no outline, no round, no stall, no ground, no volunteer
        QStringList texts;
        for (const MapLegendEntry &entry : groups.first().entries)
            texts.append(entry.text);
        QCOMPARE(texts, (QStringList{u"Spoke"_s, u"nobody called"_s}));
    }
};

QTEST_MAIN(TestMapFigures)
#include "tst_mapfigures.moc"
