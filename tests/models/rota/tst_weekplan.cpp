#include <QTest>

#include "models/activities/assignmentrepository.h"
#include "models/people/personrepository.h"
#include "models/rota/candidates.h"
#include "models/rota/roster.h"
#include "models/rota/weekplan.h"
#include "tests/models/rota/stallweek.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A Saturday with a stall, and the people who could stand at it.
class TestWeekPlan : public QObject
{
    Q_OBJECT

    std::unique_ptr<StallWeek> m_campaign;
    ActivityId m_stall;
    ShiftId m_lead;
    ShiftId m_helpers;

    Connection &c() { return m_campaign->connection(); }
    Clock &clock() { return m_campaign->clock(); }

    VolunteerId add(const QString &name, Answer saturday, const QStringList &skills = {}, std::optional<int> limit = {},
                    int askedDaysAgo = 0)
    {
        const VolunteerId id = m_campaign->addVolunteer(name, saturday, skills, limit);
        if (askedDaysAgo > 0 &&
            !VolunteerRepository::setLastAsked(c(), id, clock().nowMs() - askedDaysAgo * 86'400'000LL))
            qFatal("last asked");
        return id;
    }
    ShiftId addShift(ActivityId activity, const QString &role, int minimum, int maximum, const QString &skill = {})
    {
        return m_campaign->addShift(activity, role, minimum, maximum, skill);
    }
    ActivityId addActivity(const QString &title, QTime start, QTime end, QDate date = StallWeek::kMonday.addDays(5))
    {
        return m_campaign->addActivity(title, start, end, date);
    }
    WeekPlan plan() { return *WeekPlan::load(c(), StallWeek::kMonday, clock()); }
    QStringList namesFor(ShiftId shift, bool isAble)
    {
        QStringList names;
        for (const Candidate &candidate : Candidates::load(c(), shift, clock().nowMs()).valueOr({})) {
            if (candidate.canCome() == isAble)
                names += candidate.name;
        }
        return names;
    }
    QString reasonOf(ShiftId shift, VolunteerId volunteer)
    {
        for (const Candidate &candidate : Candidates::load(c(), shift, clock().nowMs()).valueOr({})) {
            if (candidate.volunteer == volunteer)
                return candidate.reason;
        }
        return {};
    }

private slots:
    void init()
    {
        m_campaign = std::make_unique<StallWeek>();
        m_stall = addActivity(u"Station stall"_s, QTime(10, 0), QTime(12, 0));
        m_lead = addShift(m_stall, u"stall lead"_s, 1, 1, u"stall lead"_s);
        m_helpers = addShift(m_stall, u"leaflets"_s, 2, 4);
    }

    void emptyWeekHasSevenDays()
    {
        const auto empty = WeekPlan::load(c(), QDate(2026, 6, 1), clock());
        ROSETTE_VERIFY(empty);
        QCOMPARE(empty->days().size(), 7);
        QCOMPARE(empty->days().last().date, QDate(2026, 6, 7));
        QVERIFY(empty->gaps().isEmpty());
    }

    void aShiftThatIsOverLeavesNoGapOnItsVeryDay()
    {
        const ShiftId later = addShift(addActivity(u"Market stall"_s, QTime(14, 0), QTime(16, 0)), u"leaflets"_s, 1, 1);
        QCOMPARE(plan().gaps().size(), 3);
        m_campaign->clock().set(QDateTime(StallWeek::kMonday.addDays(5), QTime(12, 0)));
        const QList<Gap> gaps = plan().gaps();
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.first().shift, later);
    }

    void candidatesAreRankedByAnswerSkillAndLastAsked()
    {
        add(u"Unsaid Skilled"_s, Answer::Unsaid, {u"leaflets"_s});
        add(u"Need Be"_s, Answer::IfNeedBe, {u"leaflets"_s});
        add(u"Yes Recent"_s, Answer::Yes, {u"leaflets"_s}, {}, 2);
        add(u"Yes Long"_s, Answer::Yes, {u"leaflets"_s}, {}, 40);
        add(u"Yes Other"_s, Answer::Yes, {u"driver"_s});
        add(u"No Never"_s, Answer::No);
        QCOMPARE(namesFor(m_helpers, true),
                 (QStringList{u"Yes Long"_s, u"Yes Recent"_s, u"Yes Other"_s, u"Need Be"_s, u"Unsaid Skilled"_s}));
        QCOMPARE(namesFor(m_helpers, false), QStringList{u"No Never"_s});
    }

    void eachRuleAgainstSomebodyIsSaid()
    {
        const VolunteerId unable = add(u"Un Able"_s, Answer::Yes);
        QCOMPARE(reasonOf(m_lead, unable), u"cannot do “stall lead”"_s);

        const VolunteerId busy = add(u"Busy Bee"_s, Answer::Yes);
        const ActivityId canvass = addActivity(u"Canvass"_s, QTime(11, 0), QTime(13, 0));
        const ShiftId canvassers = addShift(canvass, u"canvasser"_s, 1, 5);
        ROSETTE_VERIFY(Roster::assign(c(), canvassers, busy, clock()));
        QCOMPARE(reasonOf(m_helpers, busy), u"is canvasser then (11:00–13:00)"_s);

        const VolunteerId limited = add(u"Once Weekly"_s, Answer::Yes, {}, 1);
        const ActivityId evening = addActivity(u"Meeting"_s, QTime(18, 0), QTime(20, 0), QDate(2026, 5, 20));
        ROSETTE_VERIFY(Roster::assign(c(), addShift(evening, u"host"_s, 1, 1), limited, clock()));
        QCOMPARE(reasonOf(m_helpers, limited), u"has 1 of 1 shifts this week"_s);

        const VolunteerId away = add(u"Far Away"_s, Answer::Yes);
        ROSETTE_VERIFY(
            AbsenceRepository::insert(c(), {.volunteer = away, .from = QDate(2026, 5, 23), .to = QDate(2026, 5, 23)}));
        QVERIFY(reasonOf(m_helpers, away).startsWith(u"away until"_s));

        const VolunteerId refuser = add(u"Said No"_s, Answer::Yes);
        const auto assignment = Roster::assign(c(), m_helpers, refuser, clock());
        ROSETTE_VERIFY(assignment);
        QCOMPARE(reasonOf(m_helpers, refuser), u"on this shift already"_s);
        ROSETTE_VERIFY(Roster::setState(c(), *assignment, AssignmentState::Declined));
        QCOMPARE(reasonOf(m_helpers, refuser), u"said no to this shift"_s);

        QVERIFY(namesFor(m_lead, true).isEmpty());
    }

    void touchingShiftsAreNoDoubleBooking()
    {
        const VolunteerId ada = add(u"Ada Okafor"_s, Answer::Yes);
        const ActivityId after = addActivity(u"Canvass"_s, QTime(12, 0), QTime(13, 0));
        ROSETTE_VERIFY(Roster::assign(c(), addShift(after, u"canvasser"_s, 1, 2), ada, clock()));
        QCOMPARE(namesFor(m_helpers, true), QStringList{u"Ada Okafor"_s});
    }

    void gapSaysWhoToAskFirst()
    {
        add(u"Ada Okafor"_s, Answer::Yes, {u"leaflets"_s});
        add(u"Ivy Doyle"_s, Answer::Yes);
        add(u"Bo Reilly"_s, Answer::IfNeedBe);
        const VolunteerId there = add(u"Al Ready"_s, Answer::Yes);
        ROSETTE_VERIFY(Roster::assign(c(), m_helpers, there, clock()));
        const QList<Gap> gaps = plan().gaps();
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps[0].kind, Gap::Kind::NoLead);
        QCOMPARE(gaps[0].reason, u"no stall lead: nobody could come (four without the skill)"_s);
        QCOMPARE(gaps[1].kind, Gap::Kind::TooFew);
        QCOMPARE(gaps[1].missing, 1);
        QCOMPARE(gaps[1].reason, u"1 of 2: three could come, ask Ada Okafor first"_s);
    }

    void whoDidNotSayIsToldFromWhoCould()
    {
        add(u"Un Said"_s, Answer::Unsaid);
        const QList<Gap> gaps = plan().gaps();
        QCOMPARE(gaps.last().reason, u"0 of 2: nobody said yes, one did not say; ask Un Said first"_s);
        QCOMPARE(gaps.last().couldCome, 0);
        QVERIFY(gaps.last().askFirst.isValid());
    }

    void whoWantsNoContactIsNobodysCandidate()
    {
        const VolunteerId ada = add(u"Ada Okafor"_s, Answer::Yes);
        QCOMPARE(namesFor(m_helpers, true), QStringList{u"Ada Okafor"_s});
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(c(), VolunteerRepository::find(c(), ada)->person, true));
        QVERIFY(namesFor(m_helpers, true).isEmpty());
    }

    void declinedPlaceStaysVisible()
    {
        for (const auto &name : {u"Ada Okafor"_s, u"Ivy Doyle"_s, u"Bo Reilly"_s}) {
            const auto assignment = Roster::assign(c(), m_helpers, add(name, Answer::Yes), clock());
            ROSETTE_VERIFY(assignment);
            if (name.startsWith(u"Bo"_s))
                ROSETTE_VERIFY(Roster::setState(c(), *assignment, AssignmentState::Declined));
        }
        const WeekPlan week = plan();
        const PlannedShift *planned = week.findShift(m_helpers);
        QVERIFY(planned);
        QCOMPARE(planned->filled(), 2);
        QCOMPARE(planned->gaps.first().kind, Gap::Kind::Declined);
    }

    void pastAndCancelledActivitiesHaveNoGaps()
    {
        QCOMPARE(plan().gaps().size(), 2);
        ROSETTE_VERIFY(ActivityRepository::cancel(c(), m_stall));
        QVERIFY(plan().gaps().isEmpty());
        addShift(addActivity(u"Yesterday"_s, QTime(10, 0), QTime(11, 0), QDate(2026, 5, 18)), u"helper"_s, 3, 3);
        QVERIFY(plan().gaps().isEmpty());
    }

    void clashesAreSentences()
    {
        const VolunteerId ada = add(u"Ada Okafor"_s, Answer::No);
        const ShiftId canvassers =
            addShift(addActivity(u"Canvass"_s, QTime(11, 0), QTime(13, 0)), u"canvasser"_s, 1, 5);
        ROSETTE_VERIFY(Roster::assign(c(), canvassers, ada, clock()));
        ROSETTE_VERIFY(Roster::assign(c(), m_helpers, ada, clock()));
        const WeekPlan week = plan();
        QCOMPARE(week.clashes().size(), 3);
        QCOMPARE(week.clashes()[0].kind, Clash::Kind::SamePerson);
        QCOMPARE(week.clashes()[1].kind, Clash::Kind::NotFree);
        QVERIFY(week.clashes()[1].sentence.contains(u"Ada Okafor is leaflets at “Station stall” but"_s));
    }

    void rosterKeepsItsRules()
    {
        const VolunteerId ada = add(u"Ada Okafor"_s, Answer::Yes, {u"stall lead"_s});
        const VolunteerId ivy = add(u"Ivy Doyle"_s, Answer::Yes, {u"stall lead"_s});
        const auto assignment = Roster::assign(c(), m_lead, ada, clock());
        ROSETTE_VERIFY(assignment);
        QCOMPARE(AssignmentRepository::find(c(), *assignment)->reason,
                 u"free Sat all day · stall lead · never asked yet"_s);
        QCOMPARE(VolunteerRepository::find(c(), ada)->lastAskedAtMs, clock().nowMs());
        QCOMPARE(Roster::assign(c(), m_lead, ada, clock()).error().code, ErrorCode::Conflict);
        QVERIFY(Roster::assign(c(), m_lead, ivy, clock()).error().message.contains(u"full"_s));

        ROSETTE_VERIFY(Roster::setLocked(c(), *assignment, true));
        QCOMPARE(Roster::unassign(c(), *assignment).error().code, ErrorCode::Conflict);
        ROSETTE_VERIFY(Roster::setLocked(c(), *assignment, false));
        ROSETTE_VERIFY(Roster::setState(c(), *assignment, AssignmentState::Declined));
        ROSETTE_VERIFY(Roster::assign(c(), m_lead, ivy, clock()));
        QCOMPARE(Roster::setState(c(), *assignment, AssignmentState::Confirmed).error().code, ErrorCode::Conflict);
        ROSETTE_VERIFY(Roster::move(c(), *assignment, m_helpers, clock()));
        QCOMPARE(AssignmentRepository::list(c(), m_helpers)->first().volunteer, ada);
        QCOMPARE(AssignmentRepository::list(c(), m_lead)->size(), 1);
    }

    void whoDeclinedCanBeAskedAgain()
    {
        const VolunteerId ada = add(u"Ada Okafor"_s, Answer::Yes);
        const auto first = Roster::assign(c(), m_helpers, ada, clock());
        ROSETTE_VERIFY(first);
        ROSETTE_VERIFY(Roster::setState(c(), *first, AssignmentState::Declined));
        const auto again = Roster::assign(c(), m_helpers, ada, clock());
        ROSETTE_VERIFY(again);
        QCOMPARE(*again, *first);
        QCOMPARE(AssignmentRepository::find(c(), *first)->state, AssignmentState::Offered);
    }

    void shiftCannotShrinkBelowItsPeople()
    {
        ROSETTE_VERIFY(Roster::assign(c(), m_helpers, add(u"Ada Okafor"_s, Answer::Yes), clock()));
        ROSETTE_VERIFY(Roster::assign(c(), m_helpers, add(u"Ivy Doyle"_s, Answer::Yes), clock()));
        Shift shift = *ShiftRepository::find(c(), m_helpers);
        shift.minimum = shift.maximum = 1;
        QCOMPARE(ShiftRepository::update(c(), shift).error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestWeekPlan)
#include "tst_weekplan.moc"
