#include <QTest>

#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/volunteeravailability.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The weekly pattern, absences, and what both say about one shift.
class TestAvailability : public QObject
{
    Q_OBJECT

    static TimeSpan span(const char *from, const char *to)
    {
        return {QTime::fromString(QString::fromLatin1(from), u"HH:mm"_s),
                QTime::fromString(QString::fromLatin1(to), u"HH:mm"_s)};
    }

private slots:
    void settingASpanCutsWhatWasSaidBefore()
    {
        WeeklyAvailability week;
        week.set(6, TimeSpan::wholeDay(), Answer::Yes);
        week.set(6, span("12:00", "18:00"), Answer::No);
        QCOMPARE(week.slotList().size(), 3);
        QCOMPARE(week.answerFor(6, span("10:00", "12:00")), Answer::Yes);
        QCOMPARE(week.answerFor(6, span("11:00", "13:00")), Answer::No);
        week.set(6, span("12:00", "18:00"), Answer::Yes);
        QCOMPARE(week.slotList().size(), 1);
        week.set(6, TimeSpan::wholeDay(), Answer::Unsaid);
        QVERIFY(week.isEmpty());
    }

    void theWeakestAnswerCounts()
    {
        WeeklyAvailability week;
        week.set(6, span("09:00", "12:00"), Answer::Yes);
        week.set(6, span("12:00", "14:00"), Answer::IfNeedBe);
        QCOMPARE(week.answerFor(6, span("10:00", "12:00")), Answer::Yes);
        QCOMPARE(week.answerFor(6, span("11:00", "13:00")), Answer::IfNeedBe);
        QCOMPARE(week.answerFor(6, span("11:00", "15:00")), Answer::Unsaid);
        QCOMPARE(week.coveredShare(6, span("11:00", "15:00")), 0.75);
        QCOMPARE(week.answerFor(7, span("11:00", "15:00")), Answer::Unsaid);
    }

    void patternIsKeptAndTheSamePatternWritesNothing()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto id = VolunteerRepository::insert(c, {.forename = u"Ada"_s, .surname = u"Okafor"_s});
        ROSETTE_VERIFY(id);
        WeeklyAvailability week;
        week.set(6, span("09:00", "12:00"), Answer::Yes);
        week.set(7, TimeSpan::wholeDay(), Answer::No);
        const auto save = [&](Connection &connection) { return AvailabilityRepository::save(connection, *id, week); };
        ROSETTE_VERIFY(campaign->edit(u"Times"_s, save));
        QCOMPARE(AvailabilityRepository::find(c, *id).valueOr({}), week);
        QCOMPARE(campaign->undoStack().count(), 1);
        ROSETTE_VERIFY(campaign->edit(u"Times"_s, save));
        QCOMPARE(campaign->undoStack().count(), 1);
    }

    void absenceStandsAgainstTheWeeklyYes()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto id = VolunteerRepository::insert(c, {.forename = u"Ada"_s, .surname = u"Okafor"_s});
        ROSETTE_VERIFY(id);
        WeeklyAvailability week;
        week.set(6, TimeSpan::wholeDay(), Answer::Yes);
        ROSETTE_VERIFY(AvailabilityRepository::save(c, *id, week));
        ROSETTE_VERIFY(AbsenceRepository::insert(
            c, {.volunteer = *id, .from = QDate(2026, 5, 20), .to = QDate(2026, 5, 23), .reason = u"holiday"_s}));
        const auto answerOn = [&](QDate date) { return availabilityOf(c, *id, date, QTime(10, 0), QTime(12, 0)); };
        const auto away = answerOn(QDate(2026, 5, 23));
        ROSETTE_VERIFY(away);
        QCOMPARE(away->answer, Answer::No);
        QVERIFY(away->reason.contains(u"holiday"_s));
        QCOMPARE(answerOn(QDate(2026, 5, 30))->answer, Answer::Yes);
        QCOMPARE(answerOn(QDate(2026, 5, 31))->answer, Answer::Unsaid);
    }

    void absenceThatEndsBeforeItBeginsIsRefused()
    {
        TestCampaign campaign;
        const auto id =
            AbsenceRepository::insert(campaign.connection(), {.from = QDate(2026, 5, 23), .to = QDate(2026, 5, 20)});
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
