#include "models/canvass/canvasswork.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QHash>

#include "models/base/localtime.h"
#include "models/canvass/codes.h"
#include "models/store/bulkquery.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNamesSql = R"(
SELECT w.id, trim(p.forename || ' ' || p.surname) FROM volunteers w JOIN people p ON p.id = w.person_id)"_L1;
// Each volunteer's events of the period stand together in an index that has all that is asked.
constexpr auto kCanvassedSql = R"(
SELECT v.volunteer_id, v.door_id, coalesce(v.person_id, -v.door_id), v.held_at, v.outcome, v.support
  FROM volunteers w CROSS JOIN conversations v ON v.volunteer_id = w.id
 WHERE v.held_at >= ? AND v.held_at < ? AND v.is_corrected = 0)"_L1;
constexpr auto kEventsSql = R"(
SELECT held_at, coalesce(door_id, 0), coalesce(person_id, -door_id), outcome IN contact_outcomes
  FROM conversations WHERE held_at >= ? AND held_at < ? AND is_corrected = 0 ORDER BY held_at)"_L1;

/// The few keys of codes of one kind, found without making a text of each row's.
class KeySet
{
public:
    template <typename Predicate>
    KeySet(const QList<Code> &codes, Predicate isIn)
    {
        for (const Code &code : codes) {
            if (isIn(code))
                m_keys.push_back(code.key.toUtf8());
        }
    }
    bool holds(QUtf8StringView key) const
    {
        return std::find(m_keys.begin(), m_keys.end(), QByteArrayView(key.data(), key.size())) != m_keys.end();
    }

private:
    std::vector<QByteArray> m_keys;
};

/// Whom or what was met, each counted once. Sorting at the end is quicker than a set.
class Met
{
public:
    void add(qint64 id)
    {
        if (m_ids.empty() || m_ids.back() != id)
            m_ids.push_back(id);
    }
    int take()
    {
        std::sort(m_ids.begin(), m_ids.end());
        const auto count = int(std::unique(m_ids.begin(), m_ids.end()) - m_ids.begin());
        m_ids.clear();
        return count;
    }

private:
    std::vector<qint64> m_ids;
};

/// The events of one canvasser, or of one week.
struct MetAtDoors
{
    Met doors;
    Met doorsSpokenTo;
    Met contacts;
    Met supporters;
    Met undecided;
    qint64 lastAt = 0;

    void add(qint64 door, qint64 who, bool isContact)
    {
        if (door != 0)
            doors.add(door);
        if (!isContact)
            return;
        contacts.add(who);
        if (door != 0)
            doorsSpokenTo.add(door);
    }
    CanvassFigures take()
    {
        CanvassFigures figures;
        figures.doorsTried = doors.take();
        figures.doorsSpokenTo = doorsSpokenTo.take();
        figures.contacts = contacts.take();
        figures.supporters = supporters.take();
        figures.undecided = undecided.take();
        figures.lastTriedAt = std::exchange(lastAt, 0);
        return figures;
    }
};

} // namespace

Result<QList<CanvasserFigures>> canvasserFigures(Connection &connection, const FiguresPeriod &period)
{
    QHash<VolunteerId, QString> names;
    ROSETTE_CHECK(Statement(connection, QString(kNamesSql)).forEach([&](const Row &row) {
        names.insert(row.id<VolunteerId>(0), row.text(1));
    }));
    ROSETTE_ASSIGN(const QList<Code> codes, CodeRepository::list(connection));
    const KeySet contacts(codes, [](const Code &code) { return code.kind == CodeKind::Outcome && code.isContact; });
    const KeySet supporters(codes, [](const Code &code) { return code.stance == Stance::For; });
    const KeySet undecided(codes, [](const Code &code) { return code.stance == Stance::Undecided; });
    QList<CanvasserFigures> list;
    VolunteerId volunteer;
    MetAtDoors met;
    const auto finish = [&] {
        if (volunteer)
            list += CanvasserFigures{volunteer, names.value(volunteer), met.take()};
    };
    BulkQuery events(connection, QString(kCanvassedSql));
    ROSETTE_CHECK(events.bindAll({period.fromMs(), period.endMs()}).forEach([&](const BulkRow &row) {
        if (row.id<VolunteerId>(0) != volunteer) {
            finish();
            volunteer = row.id<VolunteerId>(0);
        }
        const qint64 who = row.integer(2);
        met.add(row.integer(1), who, contacts.holds(row.utf8(4)));
        met.lastAt = std::max(met.lastAt, row.integer(3));
        const QUtf8StringView support = row.utf8(5);
        if (support.isEmpty())
            return;
        if (supporters.holds(support))
            met.supporters.add(who);
        else if (undecided.holds(support))
            met.undecided.add(who);
    }));
    finish();
    std::stable_sort(list.begin(), list.end(), [](const CanvasserFigures &a, const CanvasserFigures &b) {
        return std::pair(-a.figures.doorsTried, a.name) < std::pair(-b.figures.doorsTried, b.name);
    });
    return list;
}

Result<QList<CanvassWeek>> canvassWeeks(Connection &connection, QDate today, int weeks)
{
    QList<CanvassWeek> list;
    for (int back = weeks - 1; back >= 0; --back)
        list += CanvassWeek{mondayOf(today).addDays(-7 * back)};
    if (list.isEmpty())
        return list;
    std::vector<qint64> ends;
    for (const CanvassWeek &week : std::as_const(list))
        ends.push_back(FiguresPeriod{week.monday, week.monday.addDays(6)}.endMs());
    MetAtDoors met;
    size_t at = 0;
    const auto finish = [&] {
        const CanvassFigures figures = met.take();
        CanvassWeek &week = list[qsizetype(at++)];
        week.contacts = figures.contacts;
        week.doorsTried = figures.doorsTried;
    };
    BulkQuery events(connection, QString(kEventsSql));
    ROSETTE_CHECK(
        events.bindAll({FiguresPeriod{list.first().monday, {}}.fromMs(), ends.back()}).forEach([&](const BulkRow &row) {
            while (row.integer(0) >= ends[at])
                finish();
            met.add(row.integer(1), row.integer(2), row.boolean(3));
        }));
    finish();
    return list;
}

} // namespace rosette
