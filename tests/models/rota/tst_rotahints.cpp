#include <QTest>

#include "models/activities/assignmentrepository.h"
#include "models/rota/roster.h"
#include "models/rota/rotahints.h"
#include "models/rota/swaps.h"
#include "models/store/statement.h"
#include "tests/models/rota/stallweek.h"
#include "tests/support/doorsteps.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What is said of one shift without a solver, and how far people can get between two.
class TestRotaHints : public QObject
{
    Q_OBJECT

    static constexpr double kHere = -0.14;
    static constexpr double kFar = -0.20; // four kilometres: 27 minutes with packing up

    std::unique_ptr<StallWeek> m_week;
    ShiftId m_leaflets; ///< 10 to 12, here

    Connection &c() { return m_week->connection(); }
    VolunteerId add(const QString &name, Answer saturday = Answer::Yes, const QStringList &skills = {},
                    std::optional<int> limit = {})
    {
        return m_week->addVolunteer(name, saturday, skills, limit);
    }
    ShiftId shiftAt(double lon, const QString &title, QTime start, QTime end, const QString &skill = {})
    {
        return m_week->addShift(m_week->addActivityAt(lon, title, start, end), u"helper"_s, 1, 5, skill);
    }
    AssignmentId put(ShiftId shift, VolunteerId volunteer)
    {
        return *Roster::assign(c(), shift, volunteer, m_week->clock());
    }
    Shift shift(ShiftId id) { return *ShiftRepository::find(c(), id); }
    Team team() { return *Team::load(c(), StallWeek::kMonday); }
    WeekPlan plan() { return *WeekPlan::load(c(), StallWeek::kMonday, m_week->clock()); }
    QString whyThis(ShiftId id, AssignmentId assignment)
    {
        const Team all = team();
        const RotaHints hints(all, shift(id), m_week->clock().nowMs());
        return hints.whyThis(*AssignmentRepository::find(c(), assignment));
    }
    QString reasonOf(ShiftId id, VolunteerId volunteer)
    {
        return Candidates::explain(team(), volunteer, shift(id), m_week->clock().nowMs())->reason;
    }

private slots:
    void init()
    {
        m_week = std::make_unique<StallWeek>();
        m_leaflets = shiftAt(kHere, u"Station stall"_s, {10, 0}, {12, 0});
    }

    void whoCannotBeThereInTimeIsTold_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<QTime>("start");
        QTest::addColumn<QString>("reason");
        QTest::newRow("next door, at once") << kHere << QTime(12, 0) << QString();
        QTest::newRow("far, at once") << kFar << QTime(12, 0) << u"cannot be there in time: is helper until 12:00"_s;
        QTest::newRow("far, too soon") << kFar << QTime(12, 20) << u"cannot be there in time: is helper until 12:00"_s;
        QTest::newRow("far, in time") << kFar << QTime(12, 30) << QString();
        QTest::newRow("far, before") << kFar << QTime(7, 50) << u"could not leave in time: is helper from 10:00"_s;
    }
    void whoCannotBeThereInTimeIsTold()
    {
        QFETCH(double, lon);
        QFETCH(QTime, start);
        QFETCH(QString, reason);
        const VolunteerId ada = add(u"Ada Okafor"_s);
        put(m_leaflets, ada);
        const ShiftId other = shiftAt(lon, u"Market"_s, start, start.addSecs(7200));
        const auto candidate = Candidates::explain(team(), ada, shift(other), m_week->clock().nowMs());
        QVERIFY(candidate);
        QCOMPARE(candidate->canCome(), reason.isEmpty());
        QCOMPARE(candidate->breaks(RotaRule::TooFar), !reason.isEmpty());
        if (!reason.isEmpty())
            QCOMPARE(candidate->reason, reason);

        put(other, ada); // by hand all the same
        const QList<Clash> clashes = plan().clashes();
        QCOMPARE(clashes.size(), reason.isEmpty() ? 0 : 1);
        if (!clashes.isEmpty()) {
            QCOMPARE(clashes.first().kind, Clash::Kind::SamePerson);
            QVERIFY2(clashes.first().sentence.contains(u"Ada Okafor cannot be in time for"_s),
                     qPrintable(clashes.first().sentence));
            QVERIFY(!clashes.first().wayOut.isEmpty());
        }
    }

    void nobodySwapsToWhereTheyCannotBeInTime()
    {
        const VolunteerId ada = add(u"Ada Okafor"_s);
        const AssignmentId one = put(m_leaflets, ada);
        put(shiftAt(kFar, u"Market"_s, {14, 0}, {16, 0}), add(u"Ben Ng"_s));
        const auto swaps = [&] {
            return swapsFor(plan(), *AssignmentRepository::find(c(), one));
        };
        QCOMPARE(swaps().size(), 1);
        put(shiftAt(kHere, u"Canvass"_s, {16, 10}, {18, 0}), ada); // four kilometres from the market
        QVERIFY(swaps().isEmpty());
    }

    void aRoundIsWhereItsStreetsAre()
    {
        Doorsteps doors(c());
        const StreetId street = doors.street(u"Brook Street"_s);
        const DoorId door = doors.door(u"Brook Street"_s, u"1"_s);
        const auto run = [&](const QString &sql, auto... values) {
            if (!Statement(c(), sql).bindAll(values...).run())
                qFatal("%s", qPrintable(sql));
        };
        run(u"UPDATE doors SET lon = ?, lat = 51.55 WHERE id = ?"_s, kFar, door);
        run(u"INSERT INTO round_sets (id, name, purpose) VALUES (1, 'Spring', 'canvass')"_s);
        run(u"INSERT INTO rounds (id, round_set_id, name) VALUES (2, 1, 'Brook')"_s);
        run(u"INSERT INTO stages (id, round_id, position, street_id) VALUES (3, 2, 1, ?)"_s, street);
        const ActivityId session = *ActivityRepository::insert(c(), {.kind = ActivityKind::Canvass,
                                                                     .title = u"Brook"_s,
                                                                     .date = StallWeek::kMonday.addDays(5),
                                                                     .start = {12, 0},
                                                                     .end = {14, 0},
                                                                     .round = RoundId(2)});
        const VolunteerId ada = add(u"Ada Okafor"_s);
        put(m_leaflets, ada);
        const ShiftId canvassers = m_week->addShift(session, u"canvasser"_s, 1, 2);
        QCOMPARE(reasonOf(canvassers, ada), u"cannot be there in time: is helper until 12:00"_s);
    }

    void whoMayNotClimbIsSaidWhereDoorsAre()
    {
        const VolunteerId ada = add(u"Ada Okafor"_s);
        Volunteer volunteer = *VolunteerRepository::find(c(), ada);
        volunteer.avoidsStairs = true;
        ROSETTE_VERIFY(VolunteerRepository::update(c(), volunteer));
        const ActivityId session = *ActivityRepository::insert(c(), {.kind = ActivityKind::Canvass,
                                                                     .title = u"Brook"_s,
                                                                     .date = StallWeek::kMonday.addDays(5),
                                                                     .start = {14, 0},
                                                                     .end = {16, 0}});
        QCOMPARE(reasonOf(m_week->addShift(session, u"canvasser"_s, 1, 2), ada),
                 u"free Sat all day · no stairs · never asked yet"_s);
        QCOMPARE(reasonOf(m_leaflets, ada), u"free Sat all day · never asked yet"_s);
    }

    void aPlaceSaysWhyAndWhatStandsAgainstItNow()
    {
        const VolunteerId ada = add(u"Ada Okafor"_s);
        const AssignmentId place = put(m_leaflets, ada);
        QCOMPARE(whyThis(m_leaflets, place), u"free Sat all day · never asked yet"_s);
        ROSETTE_VERIFY(AbsenceRepository::insert(
            c(), {.volunteer = ada, .from = QDate(2026, 5, 23), .to = QDate(2026, 5, 24), .reason = u"holiday"_s}));
        QCOMPARE(whyThis(m_leaflets, place),
                 u"free Sat all day · never asked yet. But now: away until Sun 24 May: holiday"_s);
    }

    void whyNotTheOthersIsSaid()
    {
        add(u"Ada Okafor"_s);
        add(u"Ben Ng"_s, Answer::IfNeedBe);
        add(u"Cai Price"_s, Answer::No);
        add(u"Dee Lund"_s, Answer::No);
        const Team all = team();
        const RotaHints hints(all, shift(m_leaflets), m_week->clock().nowMs());
        QCOMPARE(hints.whyNotOthers(), u"two not free"_s);
    }

    void oneChangeIsOfferedTheEasiestFirst()
    {
        const ShiftId lead = shiftAt(kHere, u"Market"_s, {10, 0}, {12, 0}, u"stall lead"_s);
        const ShiftId sameTime = shiftAt(kHere, u"Canvass"_s, {11, 0}, {13, 0});
        const ShiftId sunday = m_week->addShift(
            m_week->addActivity(u"Fair"_s, {10, 0}, {12, 0}, StallWeek::kMonday.addDays(6)), u"helper"_s, 0, 5);
        const ShiftId faraway = shiftAt(kFar, u"Fete"_s, {12, 10}, {13, 0});
        const QStringList able{u"stall lead"_s};
        put(sunday, add(u"At Limit"_s, Answer::Yes, able, 1));
        const AssignmentId busy = put(sameTime, add(u"Bo Busy"_s, Answer::Yes, able));
        put(faraway, add(u"Fay Far"_s, Answer::Yes, able));
        add(u"Un Able"_s);
        add(u"No Time"_s, Answer::No, able);
        put(sameTime, add(u"Two Rules"_s, Answer::No, able));
        const VolunteerId refuser = add(u"Said No"_s, Answer::Yes, able);
        ROSETTE_VERIFY(Roster::noteAnswer(c(), lead, refuser, AssignmentState::Declined, m_week->clock()));

        const auto sentences = [&] {
            const Team all = team();
            QStringList list;
            for (const RotaHint &hint : RotaHints(all, shift(lead), m_week->clock().nowMs()).withOneChange(10))
                list += hint.sentence;
            return list;
        };
        QCOMPARE(sentences(), (QStringList{u"At Limit could, if they took 2 shifts that week"_s,
                                           u"Bo Busy could, if Un Able were helper at “Canvass” instead"_s,
                                           u"Fay Far could, if there were more time for the way to “Fete”"_s,
                                           u"Un Able could, if they learned “stall lead”"_s,
                                           u"No Time could, if the time suited them: not free on Sat"_s,
                                           u"Said No could, if they thought again: they said no to this shift"_s}));
        ROSETTE_VERIFY(Roster::setLocked(c(), busy, true));
        QCOMPARE(sentences().at(1), u"Bo Busy could, if they were not locked to helper at “Canvass” then"_s);
    }
};

QTEST_GUILESS_MAIN(TestRotaHints)
#include "tst_rotahints.moc"
