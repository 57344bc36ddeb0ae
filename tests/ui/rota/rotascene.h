#pragma once

#include <QLabel>
#include <QListView>
#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/rota/roster.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/rota/rotaboard.h"
#include "ui/rota/rotapage.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

inline const QDate kSaturday(2026, 5, 23);

/// The rota page on a week with one stall on Saturday 23 May: a lead and two helpers wanted; Ada is free, Ivy is not.
class RotaScene
{
    UiTestCampaign m_test;
    std::unique_ptr<RotaPage> m_page;

public:
    RotaScene()
    {
        stall = *ActivityRepository::insert(
            c(), {.title = u"Station stall"_s, .date = kSaturday, .start = QTime(10, 0), .end = QTime(12, 0)});
        lead = addShift(u"stall lead"_s, 1, 1);
        helpers = addShift(u"leaflets"_s, 2, 3);
        ada = add(u"Ada"_s, u"Okafor"_s, Answer::Yes);
        ivy = add(u"Ivy"_s, u"Doyle"_s, Answer::No);
    }

    /// Opens the page; what is there is shown.
    void open()
    {
        m_page = std::make_unique<RotaPage>(m_test.context());
        m_page->resize(1400, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    UiTestCampaign &test() { return m_test; }
    RotaPage &page() { return *m_page; }
    Connection &c() { return m_test.connection(); }
    template <typename T>
    T *child(const QString &name)
    {
        return childOf<T>(m_page.get(), name);
    }
    RotaBoard *board() { return child<RotaBoard>(u"rotaBoard"_s); }
    QListView *people() { return child<QListView>(u"peopleListView"_s); }
    QList<Assignment> assigned(ShiftId shift) { return AssignmentRepository::list(c(), shift).valueOr({}); }
    QString state() { return child<QLabel>(u"pageStateLabel"_s)->text(); }
    void undo() { m_test.campaign().undoStack().undo(); }
    /// Through the notifier, as every edit.
    AssignmentId put(ShiftId shift, VolunteerId volunteer)
    {
        const Status status = m_test.campaign().edit(u"put"_s, [&](Connection &connection) -> Status {
            ROSETTE_CHECK(Roster::assign(connection, shift, volunteer, m_test.clock()));
            return {};
        });
        if (!status)
            qFatal("put");
        return assigned(shift).last().id;
    }

    VolunteerId add(const QString &forename, const QString &surname, Answer saturday)
    {
        const VolunteerId id = *VolunteerRepository::insert(c(), {.forename = forename, .surname = surname});
        WeeklyAvailability week;
        week.set(6, TimeSpan::wholeDay(), saturday);
        if (!AvailabilityRepository::save(c(), id, week))
            qFatal("availability");
        return id;
    }
    ShiftId addShift(const QString &role, int minimum, int maximum)
    {
        return *ShiftRepository::insert(c(), {.activity = stall,
                                              .role = role,
                                              .start = QTime(10, 0),
                                              .end = QTime(12, 0),
                                              .minimum = minimum,
                                              .maximum = maximum});
    }

    ActivityId stall;
    ShiftId lead;
    ShiftId helpers;
    VolunteerId ada;
    VolunteerId ivy;
};

} // namespace rosette::test
