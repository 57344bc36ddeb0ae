#include "models/reports/volunteeryear.h"

#include <functional>

#include <QCoreApplication>
#include <QHash>

#include "models/canvass/canvassfigures.h"
#include "models/store/statement.h"
#include "models/volunteers/volunteer.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNamesSql = R"(
SELECT v.id, p.forename, p.surname, v.is_representative, v.is_active FROM volunteers v JOIN people p ON p.id = v.person_id
 WHERE :volunteer IS NULL OR v.id = :volunteer ORDER BY p.surname COLLATE NOCASE, p.forename COLLATE NOCASE, v.id)"_L1;
constexpr auto kShiftsSql = R"(
SELECT t.volunteer_id, substr(a.date, 1, 7), t.state, a.constituency <> '', count(*),
       sum(strftime('%s', s.end_time) - strftime('%s', s.start_time)) / 60
  FROM activities a JOIN shifts s ON s.activity_id = a.id JOIN assignments t ON t.shift_id = s.id
 WHERE a.date BETWEEN :from AND :to AND a.state <> 'cancelled' AND (:volunteer IS NULL OR t.volunteer_id = :volunteer)
 GROUP BY 1, 2, 3, 4)"_L1;
// Without :monthly the whole period is one. IN lets SQLite go by volunteer, for one and for all.
constexpr auto kDoorsSql = R"(
SELECT v.volunteer_id, CASE WHEN :monthly THEN strftime('%Y-%m', v.held_at / 1000, 'unixepoch', 'localtime') ELSE '' END,
       count(DISTINCT v.door_id),
       count(DISTINCT CASE WHEN v.outcome IN contact_outcomes THEN coalesce(v.person_id, -v.door_id) END)
  FROM conversations v LEFT JOIN activities a ON a.id = v.activity_id
 WHERE v.held_at >= :start AND v.held_at < :end AND v.is_corrected = 0
   AND v.volunteer_id IN (SELECT id FROM volunteers WHERE :volunteer IS NULL OR id = :volunteer) AND (a.id IS NULL OR (a.kind <> 'stall' AND a.constituency = ''))
 GROUP BY 1, 2)"_L1;
constexpr auto kSessionsSql = R"(
SELECT t.volunteer_id, a.date, a.id, a.title
  FROM activities a JOIN shifts s ON s.activity_id = a.id JOIN assignments t ON t.shift_id = s.id AND t.state = 'attended'
 WHERE a.kind = 'canvass' AND a.date BETWEEN :from AND :to AND a.state <> 'cancelled' AND a.constituency = ''
   AND (:volunteer IS NULL OR t.volunteer_id = :volunteer)
UNION
SELECT v.volunteer_id, date(v.held_at / 1000, 'unixepoch', 'localtime'), coalesce(v.activity_id, 0), coalesce(a.title, '')
  FROM conversations v LEFT JOIN activities a ON a.id = v.activity_id
 WHERE v.held_at >= :start AND v.held_at < :end AND v.is_corrected = 0
   AND v.volunteer_id IN (SELECT id FROM volunteers WHERE :volunteer IS NULL OR id = :volunteer) AND (a.id IS NULL OR (a.kind <> 'stall' AND a.constituency = ''))
 ORDER BY 1, 2, 3 DESC)"_L1;
constexpr auto kLeafletsSql = R"(
SELECT volunteer_id, substr(delivered_on, 1, 7), sum(doors) FROM deliveries
 WHERE delivered_on BETWEEN :from AND :to AND volunteer_id IS NOT NULL AND (:volunteer IS NULL OR volunteer_id = :volunteer)
 GROUP BY 1, 2)"_L1;

QString tr(const char *text) { return QCoreApplication::translate("VolunteerYear", text); }

/// One month's work by "2026-05"; "" for the whole period.
using WorkByMonth = QHash<QString, VolunteerWork>;

/// Adds up month by month what the tables say of one volunteer or of all.
class VolunteerYearReader
{
public:
    VolunteerYearReader(Connection &connection, VolunteerId volunteer, QDate from, QDate to)
        : m_connection(connection)
        , m_volunteer(volunteer)
        , m_from(from)
        , m_to(to)
    {
    }

    Result<QList<VolunteerYear>> read();
    /// Person by person and day by day.
    Status forEachSession(const std::function<void(const Row &)> &use);

private:
    Statement days(QLatin1String sql) const;
    Statement instants(QLatin1String sql) const;
    Status addShifts();
    Status addDoors(bool isMonthly);
    Status addSessions();
    Status addLeaflets();
    /// The same sum for the month and for the whole.
    template <typename Add>
    void add(const Row &row, Add add)
    {
        WorkByMonth &work = m_work[row.id<VolunteerId>(0)];
        add(work[row.text(1).left(7)]);
        add(work[QString()]);
    }
    VolunteerYear yearOf(const Row &row) const;

    Connection &m_connection;
    VolunteerId m_volunteer;
    QDate m_from;
    QDate m_to;
    QHash<VolunteerId, WorkByMonth> m_work;
};

Statement VolunteerYearReader::days(QLatin1String sql) const
{
    Statement statement(m_connection, QString(sql));
    statement.bind(":from"_L1, m_from).bind(":to"_L1, m_to).bind(":volunteer"_L1, m_volunteer);
    return statement;
}

Statement VolunteerYearReader::instants(QLatin1String sql) const
{
    const FiguresPeriod period{m_from, m_to};
    Statement statement(m_connection, QString(sql));
    statement.bind(":start"_L1, period.fromMs()).bind(":end"_L1, period.endMs()).bind(":volunteer"_L1, m_volunteer);
    return statement;
}

Status VolunteerYearReader::addShifts()
{
    return days(kShiftsSql).forEach([this](const Row &row) {
        add(row, [&](VolunteerWork &work) {
            const QString state = row.text(2);
            const int count = row.number(4);
            if (state == "no-show"_L1) {
                work.noShows += count;
            } else if (state == "offered"_L1 || state == "confirmed"_L1) {
                work.notNoted += count;
            } else if (state == "attended"_L1) {
                (row.boolean(3) ? work.awayShifts : work.shifts) += count;
                (row.boolean(3) ? work.awayMinutes : work.minutes) += row.number(5);
            }
        });
    });
}

Status VolunteerYearReader::addDoors(bool isMonthly)
{
    return instants(kDoorsSql).bind(":monthly"_L1, isMonthly).forEach([this](const Row &row) {
        VolunteerWork &work = m_work[row.id<VolunteerId>(0)][row.text(1)];
        work.doors = row.number(2);
        work.conversations = row.number(3);
    });
}

Status VolunteerYearReader::forEachSession(const std::function<void(const Row &)> &use)
{
    // Sessions that have a name come first on their day.
    std::pair<qint64, QString> dayWithSession;
    return instants(kSessionsSql).bind(":from"_L1, m_from).bind(":to"_L1, m_to).forEach([&](const Row &row) {
        const std::pair<qint64, QString> day{row.integer(0), row.text(1)};
        if (row.integer(2) == 0 && day == dayWithSession)
            return;
        dayWithSession = day;
        use(row);
    });
}

Status VolunteerYearReader::addSessions()
{
    return forEachSession([this](const Row &row) { add(row, [](VolunteerWork &work) { ++work.sessions; }); });
}

Status VolunteerYearReader::addLeaflets()
{
    return days(kLeafletsSql).forEach([this](const Row &row) {
        add(row, [&](VolunteerWork &work) { work.leaflets += row.number(2); });
    });
}

VolunteerYear VolunteerYearReader::yearOf(const Row &row) const
{
    VolunteerYear year;
    year.volunteer = row.id<VolunteerId>(0);
    year.name = Volunteer{.forename = row.text(1), .surname = row.text(2)}.name();
    year.isRepresentative = row.boolean(3);
    year.isActive = row.boolean(4);
    const WorkByMonth work = m_work.value(year.volunteer);
    year.total = work.value(QString());
    for (QDate month(m_from.year(), m_from.month(), 1); month <= m_to; month = month.addMonths(1))
        year.months += {month, work.value(month.toString(u"yyyy-MM"_s))};
    return year;
}

Result<QList<VolunteerYear>> VolunteerYearReader::read()
{
    ROSETTE_CHECK(addShifts());
    ROSETTE_CHECK(addDoors(true));
    ROSETTE_CHECK(addDoors(false));
    ROSETTE_CHECK(addSessions());
    ROSETTE_CHECK(addLeaflets());
    return Statement(m_connection, QString(kNamesSql)).bind(":volunteer"_L1, m_volunteer).list([this](const Row &row) {
        return yearOf(row);
    });
}

} // namespace

std::optional<double> VolunteerWork::reliability() const
{
    const int noted = shifts + awayShifts + noShows;
    return noted > 0 ? std::optional(double(shifts + awayShifts) / noted) : std::nullopt;
}

Result<VolunteerYear> volunteerYear(Connection &connection, VolunteerId volunteer, QDate from, QDate to)
{
    ROSETTE_ASSIGN(const QList<VolunteerYear> years, VolunteerYearReader(connection, volunteer, from, to).read());
    if (!volunteer || years.isEmpty())
        return Error{ErrorCode::NotFound, tr("This volunteer is no longer in the campaign."), {}};
    return years.first();
}

Result<QList<WorkRow>> volunteerSessions(Connection &connection, VolunteerId volunteer, QDate from, QDate to)
{
    QList<WorkRow> rows;
    ROSETTE_CHECK(VolunteerYearReader(connection, volunteer, from, to).forEachSession([&](const Row &row) {
        const bool hasSession = row.integer(2) > 0;
        rows += {row.date(1),
                 hasSession ? row.text(3) : tr("Conversations without a session"),
                 {},
                 {},
                 1,
                 hasSession ? u"activity"_s : QString(),
                 row.integer(2)};
    }));
    return rows;
}

Result<QList<VolunteerYear>> volunteerYears(Connection &connection, QDate from, QDate to)
{
    return VolunteerYearReader(connection, {}, from, to).read();
}

} // namespace rosette
