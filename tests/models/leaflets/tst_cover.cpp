#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/leaflets/cover.h"
#include "models/places/doorrepository.h"
#include "models/rounds/rounddoors.h"
#include "models/store/statement.h"
#include "models/volunteers/absence.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/models/leaflets/leafletstreets.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Who can walk a round when its deliverer is away.
class TestCover : public QObject
{
    Q_OBJECT

    static QList<Cover> coversOf(TestCampaign &test, RoundId round)
    {
        return coversFor(test.connection(), round, saturday(test), test.clock().nowMs()).valueOr({});
    }
    static QDate saturday(TestCampaign &test) { return test.clock().today().addDays(4); } // it is a Tuesday
    static QStringList namesOf(const QList<Cover> &covers)
    {
        QStringList names;
        for (const Cover &cover : covers)
            names += cover.name.section(u' ', 0, 0) + (cover.canCover ? QString() : u" cannot"_s);
        return names;
    }

private slots:
    void whoWasAskedLongestAgoComesFirst()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 4);
        const VolunteerId owner = addVolunteer(test, u"Owen"_s);
        setDeliverer(test, round, owner);
        const VolunteerId ann = addVolunteer(test, u"Ann"_s);
        const VolunteerId ben = addVolunteer(test, u"Ben"_s);
        addVolunteer(test, u"Cat"_s);
        const qint64 now = test.clock().nowMs();
        constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
        ROSETTE_VERIFY(noteAsked(test.connection(), ann, now - 3 * kDay));
        ROSETTE_VERIFY(noteAsked(test.connection(), ben, now - 30 * kDay));
        QList<Cover> covers = coversOf(test, round);
        QCOMPARE(namesOf(covers), QStringList({u"Cat"_s, u"Ben"_s, u"Ann"_s})); // the deliverer is away, whoever asks
        QCOMPARE(covers.at(0).reason, u"did not say for Sat · never asked yet"_s);
        QCOMPARE(covers.at(1).reason, u"did not say for Sat · last asked 4 weeks ago"_s);
        ROSETTE_VERIFY(noteAsked(test.connection(), ben, now));
        QCOMPARE(namesOf(coversOf(test, round)), QStringList({u"Cat"_s, u"Ann"_s, u"Ben"_s}));
    }

    void nobodyIsAskedWhoCannot()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 4);
        addVolunteer(test, u"Ann"_s);
        const VolunteerId away = addVolunteer(test, u"Bea"_s);
        ROSETTE_VERIFY(AbsenceRepository::insert(
            test.connection(), {.volunteer = away, .from = test.clock().today(), .to = saturday(test)}));
        const VolunteerId busy = addVolunteer(test, u"Cat"_s);
        WeeklyAvailability weekly;
        weekly.set(6, TimeSpan::wholeDay(), Answer::No);
        ROSETTE_VERIFY(AvailabilityRepository::save(test.connection(), busy, weekly));
        const VolunteerId free = addVolunteer(test, u"Dan"_s);
        weekly = {};
        weekly.set(6, TimeSpan::of(PartOfDay::Morning), Answer::No);
        weekly.set(6, TimeSpan::of(PartOfDay::Afternoon), Answer::Yes);
        ROSETTE_VERIFY(AvailabilityRepository::save(test.connection(), free, weekly));
        const QList<Cover> covers = coversOf(test, round);
        QCOMPARE(namesOf(covers), QStringList({u"Ann"_s, u"Dan"_s, u"Bea cannot"_s, u"Cat cannot"_s}));
        QCOMPARE(covers.at(1).reason, u"Sat 12:00–18:00, not 06:00–12:00 · never asked yet"_s);
        QCOMPARE(covers.at(2).reason, u"away until Sat 23 May"_s);
        QCOMPARE(covers.at(3).reason, u"says no to Saturdays"_s);
    }

    void aLimitIsALimit()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 4);
        const VolunteerId ann = addVolunteer(test, u"Ann"_s);
        Volunteer volunteer = *VolunteerRepository::find(test.connection(), ann);
        volunteer.maxShiftsPerWeek = 1;
        ROSETTE_VERIFY(VolunteerRepository::update(test.connection(), volunteer));
        QVERIFY(coversOf(test, round).first().canCover);
        ROSETTE_VERIFY(test->write([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const ActivityId stall, ActivityRepository::insert(c, {.kind = ActivityKind::Stall,
                                                                                  .title = u"Market"_s,
                                                                                  .date = test.clock().today(),
                                                                                  .start = QTime(10, 0),
                                                                                  .end = QTime(12, 0)}));
            ROSETTE_ASSIGN(const ShiftId shift,
                           ShiftRepository::insert(
                               c, {.activity = stall, .role = u"stall"_s, .start = QTime(10, 0), .end = QTime(12, 0)}));
            ROSETTE_CHECK(AssignmentRepository::insert(c, {.shift = shift, .volunteer = ann}));
            return {};
        }));
        QCOMPARE(coversOf(test, round).first().reason, u"has 1 of 1 shifts that week"_s);
    }

    void whoLivesNearOrWalksAnotherRoundIsNamed()
    {
        TestCampaign test;
        const RoundId round = addStreetRound(test, u"Acre Lane"_s, 2);
        const RoundId other = addStreetRound(test, u"Brownlow Road"_s, 2);
        setDeliverer(test, other, addVolunteer(test, u"Ann"_s));
        const QList<Door> doors = *doorsOfRound(test.connection(), round);
        ROSETTE_VERIFY(DoorRepository::placeByHand(test.connection(), {doors.first().id}, {-0.14, 51.55}));
        const QList<Door> homes = *doorsOfRound(test.connection(), other);
        ROSETTE_VERIFY(DoorRepository::placeByHand(test.connection(), {homes.first().id}, {-0.14, 51.5527}));
        const VolunteerId ben = addVolunteer(test, u"Ben"_s);
        ROSETTE_VERIFY(
            Statement(test.connection(),
                      u"UPDATE people SET door_id = ? WHERE id = (SELECT person_id FROM volunteers WHERE id = ?)"_s)
                .bindAll(homes.first().id, ben)
                .run());
        const QList<Cover> covers = coversOf(test, round);
        QCOMPARE(namesOf(covers), QStringList({u"Ben"_s, u"Ann"_s})); // nearer, as nobody was asked
        QCOMPARE(covers.at(0).reason, u"did not say for Sat · lives 300 m away · never asked yet"_s);
        QCOMPARE(covers.at(1).reason, u"did not say for Sat · walks Brownlow Road · never asked yet"_s);
        QCOMPARE(covers.at(1).rounds, 1);
    }
};

QTEST_GUILESS_MAIN(TestCover)
#include "tst_cover.moc"
