#include <QTest>

#include "models/activities/assignmentrepository.h"
#include "models/activities/kit.h"
#include "models/rota/roster.h"
#include "models/rota/rotaproposal.h"
#include "tests/models/rota/stallweek.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Rotas proposed for weeks in the file, told with their reasons and taken over.
class TestRotaProposal : public QObject
{
    Q_OBJECT

    std::unique_ptr<StallWeek> m_campaign;
    ShiftId m_lead;
    ShiftId m_helpers;

    Connection &c() { return m_campaign->connection(); }

    VolunteerId add(const QString &name, Answer saturday, const QStringList &skills = {}, std::optional<int> limit = {})
    {
        return m_campaign->addVolunteer(name, saturday, skills, limit);
    }
    ActivityId addStall(const QString &title, int hour)
    {
        return m_campaign->addActivity(title, QTime(hour, 0), QTime(hour + 2, 0));
    }
    ShiftId addShift(ActivityId activity, const QString &role, int minimum, int maximum, const QString &skill = {})
    {
        return m_campaign->addShift(activity, role, minimum, maximum, skill);
    }
    RotaProposal proposed()
    {
        auto proposal = proposeRota(c(), {.monday = StallWeek::kMonday}, m_campaign->clock(), Feedback());
        if (!proposal)
            qFatal("%s", qPrintable(proposal.error().message));
        return *proposal;
    }
    void keep(const RotaProposal &proposal)
    {
        const Status kept = m_campaign->campaign().edit(
            u"Fill"_s, [&](Connection &connection) { return keepRota(connection, proposal, m_campaign->clock()); });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message));
    }
    static QStringList namesOn(const RotaProposal &proposal, ShiftId shift)
    {
        QStringList names;
        for (const ProposedPlace &place : proposal.places) {
            if (place.shift == shift)
                names += place.name;
        }
        names.sort();
        return names;
    }
    static QString reasonOf(const RotaProposal &proposal, const QString &name)
    {
        for (const ProposedPlace &place : proposal.places) {
            if (place.name == name)
                return place.reason;
        }
        return {};
    }

private slots:
    void init()
    {
        m_campaign = std::make_unique<StallWeek>();
        const ActivityId stall = addStall(u"Station stall"_s, 10);
        m_lead = addShift(stall, u"stall lead"_s, 1, 1, u"stall lead"_s);
        m_helpers = addShift(stall, u"leaflets"_s, 2, 2);
    }

    void eachPlaceSaysWhyAndWhoIsNext()
    {
        add(u"Ada Okafor"_s, Answer::Yes, {u"stall lead"_s});
        add(u"Ben Ng"_s, Answer::Yes);
        add(u"Cai Price"_s, Answer::Yes);
        add(u"Dee Lund"_s, Answer::IfNeedBe);
        add(u"Eve Moss"_s, Answer::No);
        const RotaProposal proposal = proposed();
        QVERIFY(proposal.solution.isProven);
        QVERIFY(proposal.gaps.isEmpty());
        QCOMPARE(namesOn(proposal, m_lead), QStringList{u"Ada Okafor"_s});
        QCOMPARE(namesOn(proposal, m_helpers), (QStringList{u"Ben Ng"_s, u"Cai Price"_s}));
        QCOMPARE(reasonOf(proposal, u"Ben Ng"_s), u"free Sat all day · never asked yet; next: Dee Lund"_s);
        QVERIFY(reasonOf(proposal, u"Ada Okafor"_s).endsWith(u"nobody else could"_s));
        QVERIFY(AssignmentRepository::list(c(), m_lead)->isEmpty()); // a proposal only
    }

    void aGapSaysWhyNobodyAndWhoCouldWithOneChange()
    {
        const ShiftId later = addShift(addStall(u"Market stall"_s, 14), u"leaflets"_s, 1, 1);
        add(u"Ada Okafor"_s, Answer::Yes, {u"stall lead"_s}, 1);
        add(u"Eve Moss"_s, Answer::No);
        const RotaProposal proposal = proposed();
        QCOMPARE(namesOn(proposal, m_lead), QStringList{u"Ada Okafor"_s});
        const auto gap = std::find_if(proposal.gaps.begin(), proposal.gaps.end(),
                                      [&](const ProposedGap &one) { return one.shift == later; });
        QVERIFY(gap != proposal.gaps.end());
        QCOMPARE(gap->missing, 1);
        QCOMPARE(gap->reason, u"one not free, one at their limit; Ada Okafor could, if they took 2 shifts that week"_s);
    }

    void whatIsKeptIsUndoneInOneStepAndPlanningAgainChangesNothing()
    {
        add(u"Ada Okafor"_s, Answer::Yes, {u"stall lead"_s});
        add(u"Ben Ng"_s, Answer::Yes);
        const VolunteerId cai = add(u"Cai Price"_s, Answer::Yes);
        keep(proposed());
        QCOMPARE(AssignmentRepository::list(c(), m_helpers)->size(), 2);
        QCOMPARE(VolunteerRepository::find(c(), cai)->lastAskedAtMs, 0); // put there by the plan, asked by nobody yet
        const RotaProposal again = proposed();
        QVERIFY(std::none_of(again.places.begin(), again.places.end(), [](const ProposedPlace &p) { return p.isNew; }));
        QVERIFY(again.takenOff.isEmpty());
        m_campaign->campaign().undoStack().undo();
        QVERIFY(AssignmentRepository::list(c(), m_helpers)->isEmpty());
    }

    void whoSaysNoIsReplacedAndNobodyElseIsMoved()
    {
        add(u"Ada Okafor"_s, Answer::Yes, {u"stall lead"_s});
        for (const auto &name : {u"Ben Ng"_s, u"Cai Price"_s, u"Dee Lund"_s, u"Eve Moss"_s})
            add(name, Answer::Yes);
        const ShiftId later = addShift(addStall(u"Market stall"_s, 14), u"leaflets"_s, 2, 2);
        keep(proposed());
        const QList<Assignment> before = *AssignmentRepository::list(c(), m_helpers);
        ROSETTE_VERIFY(Roster::setState(c(), before.first().id, AssignmentState::Declined));
        const RotaProposal again = proposed();
        QVERIFY(again.takenOff.isEmpty());
        QStringList added;
        for (const ProposedPlace &place : again.places) {
            if (place.isNew)
                added += place.name;
        }
        QCOMPARE(added.size(), 1);
        QVERIFY(added.first() != before.first().volunteerName);
        QCOMPARE(namesOn(again, later).size(), 2);
    }

    void whoCanDoItComesBeforeWhoNeverSaidSo()
    {
        add(u"Ada Okafor"_s, Answer::Yes, {u"stall lead"_s});
        add(u"Ben Ng"_s, Answer::Yes);
        add(u"Cai Price"_s, Answer::Yes, {u"leaflets"_s});
        add(u"Dee Lund"_s, Answer::Yes, {u"leaflets"_s});
        QCOMPARE(namesOn(proposed(), m_helpers), (QStringList{u"Cai Price"_s, u"Dee Lund"_s}));
    }

    void whoAvoidsStairsGoesToDoorsLast()
    {
        Volunteer ada = *VolunteerRepository::find(c(), add(u"Ada Okafor"_s, Answer::Yes));
        ada.avoidsStairs = true;
        ROSETTE_VERIFY(VolunteerRepository::update(c(), ada));
        add(u"Ben Ng"_s, Answer::Yes);
        const ActivityId session = *ActivityRepository::insert(c(), {.kind = ActivityKind::Canvass,
                                                                     .title = u"Brook"_s,
                                                                     .date = StallWeek::kMonday.addDays(5),
                                                                     .start = {14, 0},
                                                                     .end = {16, 0}});
        const ShiftId canvassers = addShift(session, u"canvasser"_s, 1, 1);
        QCOMPARE(namesOn(proposed(), canvassers), QStringList{u"Ben Ng"_s});
    }

    void lockedAndPromisedPlacesStayAndWhoSaidNoIsNotAskedAgain()
    {
        const VolunteerId ada = add(u"Ada Okafor"_s, Answer::Yes, {u"stall lead"_s});
        const VolunteerId eve = add(u"Eve Moss"_s, Answer::No);
        const VolunteerId ben = add(u"Ben Ng"_s, Answer::Yes);
        add(u"Cai Price"_s, Answer::Yes);
        const AssignmentId locked = *Roster::assign(c(), m_helpers, eve, m_campaign->clock());
        ROSETTE_VERIFY(Roster::setLocked(c(), locked, true));
        const AssignmentId promised = *Roster::assign(c(), m_helpers, ada, m_campaign->clock());
        ROSETTE_VERIFY(Roster::setState(c(), promised, AssignmentState::Confirmed));
        const RotaProposal proposal = proposed();
        QCOMPARE(reasonOf(proposal, u"Eve Moss"_s), u"locked to this shift"_s);
        QCOMPARE(namesOn(proposal, m_lead),
                 QStringList{u"Ada Okafor"_s}); // a stall without a lead is worse than a new one asked
        QVERIFY(!namesOn(proposal, m_helpers).contains(u"Ada Okafor"_s));
        QCOMPARE(proposal.takenOff.size(), 1);

        const AssignmentId refused = *Roster::assign(c(), m_lead, ada, m_campaign->clock());
        ROSETTE_VERIFY(Roster::setState(c(), refused, AssignmentState::Declined));
        const RotaProposal later = proposed();
        QVERIFY(namesOn(later, m_lead).isEmpty());
        QCOMPARE(namesOn(later, m_helpers), (QStringList{u"Ada Okafor"_s, u"Eve Moss"_s}));
        Q_UNUSED(ben)
    }

    void aHeavyThingNeedsHands()
    {
        const ActivityId stall = addStall(u"Market stall"_s, 14);
        const ShiftId one = addShift(stall, u"leaflets"_s, 0, 3);
        add(u"Ada Okafor"_s, Answer::IfNeedBe, {u"stall lead"_s});
        add(u"Ben Ng"_s, Answer::IfNeedBe);
        const KitId gazebo = *KitRepository::insert(c(), {.name = u"Gazebo"_s, .lifters = 2});
        ROSETTE_VERIFY(PackingListRepository::save(c(), stall, gazebo, {}));
        QCOMPARE(namesOn(proposed(), one).size(), 2);
    }

    void whatIsOverIsNotPlannedButCounts()
    {
        m_campaign->clock().set(QDateTime(QDate(2026, 5, 24), QTime(12, 0))); // the day after
        add(u"Ada Okafor"_s, Answer::Yes, {u"stall lead"_s});
        const RotaProposal proposal = proposed();
        QVERIFY(proposal.places.isEmpty());
        QVERIFY(proposal.gaps.isEmpty());
    }

    void weeksWithoutShiftsAreExplained()
    {
        const auto nothing = proposeRota(c(), {.monday = QDate(2026, 8, 3)}, m_campaign->clock(), Feedback());
        QVERIFY(!nothing);
        QVERIFY2(nothing.error().message.contains(u"3–9 Aug"_s), qPrintable(nothing.error().message));
    }
};

QTEST_GUILESS_MAIN(TestRotaProposal)
#include "tst_rotaproposal.moc"
