#include <QJsonDocument>
#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "models/store/campaign.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/app/clirunner.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A busy month planned from the command line: 30 stalls, 40 rounds, 20 canvass sessions, meetings and telling, with
/// the demo's people and with the volunteers of a spreadsheet.
class TestRotaMonth : public QObject
{
    Q_OBJECT

    static inline const QDate kFirst{2099, 3, 2}; ///< a Monday
    static constexpr int kDays = 28;

    /// Adds activities with shifts, spread over the month.
    class Planner
    {
    public:
        explicit Planner(Connection &connection)
            : m_connection(connection)
        {
        }

        void plan()
        {
            for (int i = 0; i < 30; ++i)
                add(ActivityKind::Stall, i, {{u"stall lead"_s, 1, 1}, {u"stall"_s, 2, 4}});
            for (int i = 0; i < 40; ++i)
                add(ActivityKind::Leafleting, i, {{u"leaflets"_s, 1, 2}});
            for (int i = 0; i < 20; ++i)
                add(ActivityKind::Canvass, i, {{u"canvass lead"_s, 1, 1}, {u"canvasser"_s, 2, 6}});
            for (int i = 0; i < 2; ++i)
                add(ActivityKind::Meeting, i, {{u"host"_s, 1, 2}});
            for (int i = 0; i < 3; ++i)
                add(ActivityKind::Telling, i, {{u"teller"_s, 1, 1, u"teller"_s}});
        }

    private:
        struct Wanted
        {
            QString role;
            int minimum;
            int maximum;
            QString skill = {};
        };

        /// Weekends in the daytime, other days in the evening; never two of a kind at one place.
        void add(ActivityKind kind, int number, const QList<Wanted> &shifts)
        {
            const QDate day = kFirst.addDays((number * 11 + int(kind) * 3) % kDays);
            const bool isWeekend = day.dayOfWeek() > 5;
            const QTime start(isWeekend ? 10 + number % 3 * 2 : 18, 0);
            Activity activity{.kind = kind, .title = u"%1 %2"_s.arg(label(kind)).arg(number + 1), .date = day};
            activity.start = start;
            activity.end = start.addSecs(7200);
            activity.point = LonLat{-0.12 - number % 6 * 0.008, 51.54 + number % 5 * 0.004};
            activity.id = ActivityRepository::insert(m_connection, activity).valueOr({});
            for (const Wanted &wanted : shifts) {
                Shift shift{.activity = activity.id, .role = wanted.role, .start = activity.start, .end = activity.end};
                shift.minimum = wanted.minimum;
                shift.maximum = wanted.maximum;
                if (!wanted.skill.isEmpty())
                    shift.skill = SkillRepository::findOrCreate(m_connection, wanted.skill).valueOr({});
                if (!ShiftRepository::insert(m_connection, shift))
                    qFatal("no shift");
            }
        }

        Connection &m_connection;
    };

    static std::unique_ptr<Campaign> opened(const CliRunner &cli)
    {
        auto campaign = Campaign::open(cli.campaign(), u"correct horse battery"_s);
        if (!campaign)
            qFatal("%s", qPrintable(campaign.error().message));
        return std::move(campaign).value();
    }

    /// As they stand in the file: nobody at two places at once, beyond their limit, or without the skill.
    static void checkRules(Connection &c)
    {
        const QDate last = kFirst.addDays(kDays - 1);
        const QList<Shift> shifts = ShiftRepository::listBetween(c, kFirst, last).valueOr({});
        QHash<ShiftId, Shift> shiftOf;
        for (const Shift &shift : shifts)
            shiftOf.insert(shift.id, shift);
        QHash<VolunteerId, QList<Shift>> does;
        QHash<ShiftId, int> filled;
        for (const Assignment &place : AssignmentRepository::listBetween(c, kFirst, last).valueOr({})) {
            does[place.volunteer] += shiftOf.value(place.shift);
            ++filled[place.shift];
        }
        QVERIFY(shifts.size() > 100);
        for (const Shift &shift : shifts)
            QVERIFY(filled.value(shift.id) <= shift.maximum);
        for (const Volunteer &volunteer : VolunteerRepository::list(c, {}).valueOr({}))
            checkPerson(volunteer, does.value(volunteer.id));
    }

    static void checkPerson(const Volunteer &volunteer, const QList<Shift> &does)
    {
        QHash<QDate, int> inWeek;
        for (qsizetype i = 0; i < does.size(); ++i) {
            const Shift &shift = does[i];
            QVERIFY(++inWeek[mondayOf(shift.date)] <= volunteer.maxShiftsPerWeek.value_or(99));
            QVERIFY(shift.skillName.isEmpty() || volunteer.skills.contains(shift.skillName, Qt::CaseInsensitive));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(does[j].date != shift.date || does[j].end <= shift.start || shift.end <= does[j].start);
        }
    }

private slots:
    void aMonthIsPlannedWithItsReasons_data()
    {
        QTest::addColumn<bool>("isDemo");
        QTest::newRow("the demo's people") << true;
        QTest::newRow("a spreadsheet's volunteers") << false;
    }
    void aMonthIsPlannedWithItsReasons()
    {
        QFETCH(bool, isDemo);
        const CliRunner cli;
        if (isDemo) {
            ROSETTE_RUN(cli, {u"demo"_s, cli.campaign()});
        } else {
            ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Camden"_s});
            ROSETTE_RUN(cli, {u"import"_s, u"volunteers"_s, cli.campaign(),
                              CliRunner::shared(u"volunteers/camden-volunteers.csv"_s).first()});
        }
        Planner(opened(cli)->connection()).plan();

        const auto outcome = cli.run({u"plan"_s, u"rota"_s, cli.campaign(), u"--month"_s, u"2099-03"_s, u"--seconds"_s,
                                      u"8"_s, u"--keep"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonObject rota = outcome.object();
        const QJsonArray places = rota.value(u"assignments"_s).toArray();
        const QJsonArray gaps = rota.value(u"gaps"_s).toArray();
        qInfo("%d people asked, %d gaps, %d points lost, %.2f s", int(places.size()), int(gaps.size()),
              rota.value(u"objective"_s).toInt(), rota.value(u"seconds"_s).toDouble());
        QVERIFY(!rota.value(u"has_failed"_s).toBool());
        QVERIFY(rota.value(u"bound"_s).toInt() > 0);
        QVERIFY(rota.value(u"objective"_s).toInt() >= rota.value(u"bound"_s).toInt());
        QVERIFY(places.size() > 100);
        QList<QJsonValue> all(places.begin(), places.end());
        all.append(QList<QJsonValue>(gaps.begin(), gaps.end()));
        for (const QJsonValue &entry : all)
            QVERIFY2(!entry.toObject().value(u"reason"_s).toString().isEmpty(),
                     QJsonDocument(entry.toObject()).toJson().constData());
        checkRules(opened(cli)->connection());
    }
};

QTEST_GUILESS_MAIN(TestRotaMonth)
#include "tst_rotamonth.moc"
