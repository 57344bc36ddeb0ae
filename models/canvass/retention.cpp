#include "models/canvass/retention.h"

#include <algorithm>

#include <QDateTime>

#include "models/base/idtime.h"
#include "models/canvass/deletionlog.h"
#include "models/canvass/gonepeople.h"
#include "models/canvass/sheet.h"
#include "models/people/personrepository.h"
#include "models/store/campaigninfo.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMonthsKey = "privacy.keepMonths"_L1;

constexpr auto kOldTalks = " FROM conversations WHERE held_at < :before"_L1;
// Sheets stay while something newer was typed from them.
constexpr auto kOldSheets = R"( FROM sheets WHERE printed_at < :before AND NOT EXISTS (
 SELECT 1 FROM sheet_lines l JOIN conversations v ON v.sheet_line_id = l.id WHERE l.sheet_id = sheets.id AND v.held_at >= :before))"_L1;
constexpr auto kOldLines =
    " FROM import_problems WHERE import_id IN (SELECT id FROM imports WHERE imported_at < :before)"_L1;
// What was promised outside of a conversation, or in one that went before, and is done.
constexpr auto kOldFollowUps =
    " FROM follow_ups WHERE conversation_id IS NULL AND done_at < :before AND created_at < :before"_L1;
// Journals hold the rows as they were before the import, names among them.
constexpr auto kOldJournals =
    " FROM import_journal WHERE import_id IN (SELECT id FROM imports WHERE imported_at < :before)"_L1;
// How people's entries were changed; since when somebody is not to be contacted stays.
constexpr auto kOldEvents = R"( FROM person_events WHERE happened_at < :before AND NOT (kind = 'flag'
 AND person_id IN (SELECT id FROM people WHERE is_do_not_contact = 1)))"_L1;
// Nobody asked whether they may be used. Their ids say when they were noted.
constexpr auto kOldContacts =
    R"( FROM contact_points WHERE consent = 'unknown' AND id < :firstId AND coalesce(consent_at, 0) < :before
 AND NOT EXISTS (SELECT 1 FROM conversations v WHERE v.person_id = contact_points.person_id AND v.held_at >= :before)
 AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.person_id = contact_points.person_id AND f.done_at IS NULL)
 AND NOT EXISTS (SELECT 1 FROM attendances a WHERE a.person_id = contact_points.person_id)
 AND NOT EXISTS (SELECT 1 FROM volunteers w WHERE w.person_id = contact_points.person_id))"_L1;

// What is still to be done outlives the talk in which it was promised.
constexpr auto kKeepOpenSql = R"(
UPDATE follow_ups SET conversation_id = NULL
 WHERE done_at IS NULL AND conversation_id IN (SELECT id FROM conversations WHERE held_at < :before))"_L1;

Statement boundTo(Connection &c, const QString &sql, qint64 before)
{
    Statement statement(c, sql);
    statement.bind(":before"_L1, before);
    if (sql.contains(":firstId"_L1))
        statement.bind(":firstId"_L1, firstIdValueAt(before));
    return statement;
}

Result<int> count(Connection &c, QLatin1String which, qint64 before)
{
    Statement statement = boundTo(c, u"SELECT count(*)"_s + which, before);
    ROSETTE_ASSIGN(const qint64 found, statement.scalar());
    return int(found);
}

Status run(Connection &c, const QString &sql, qint64 before) { return boundTo(c, sql, before).run(); }

qint64 startOf(QDate day) { return day.startOfDay().toMSecsSinceEpoch(); }

} // namespace

Result<int> Retention::months(Connection &c)
{
    ROSETTE_ASSIGN(const QString text, CampaignInfoRepository::setting(c, kMonthsKey));
    return std::clamp(text.toInt(), 0, kMostMonths);
}

Status Retention::setMonths(Connection &c, int months)
{
    return CampaignInfoRepository::setSetting(c, kMonthsKey, QString::number(std::clamp(months, 0, kMostMonths)));
}

QDate Retention::keptFrom(QDate today, int months) { return months > 0 ? today.addMonths(-months) : QDate(); }

Result<OldData> Retention::due(Connection &c, QDate keptFrom)
{
    OldData due;
    if (!keptFrom.isValid())
        return due;
    const qint64 before = startOf(keptFrom);
    ROSETTE_ASSIGN(due.conversations, count(c, kOldTalks, before));
    ROSETTE_ASSIGN(due.sheets, count(c, kOldSheets, before));
    ROSETTE_ASSIGN(due.importLines, count(c, kOldLines, before));
    ROSETTE_ASSIGN(due.followUps, count(c, kOldFollowUps, before));
    ROSETTE_ASSIGN(due.journals, count(c, kOldJournals, before));
    ROSETTE_ASSIGN(due.contacts, count(c, kOldContacts, before));
    ROSETTE_ASSIGN(due.events, count(c, kOldEvents, before));
    ROSETTE_ASSIGN(const QList<PersonId> people, gonePeople(c, before));
    due.people = int(people.size());
    return due;
}

Result<OldData> Retention::clear(Connection &c, QDate keptFrom, qint64 nowMs)
{
    ROSETTE_ASSIGN(const OldData due, Retention::due(c, keptFrom));
    if (due.isEmpty())
        return due;
    const qint64 before = startOf(keptFrom);
    ROSETTE_ASSIGN(const QList<PersonId> people, gonePeople(c, before));
    if (due.sheets > 0)
        ROSETTE_CHECK(SheetRepository::retireNumbers(c));
    ROSETTE_CHECK(run(c, kKeepOpenSql, before));
    for (const QLatin1String which :
         {kOldContacts, kOldEvents, kOldSheets, kOldTalks, kOldFollowUps, kOldLines, kOldJournals})
        ROSETTE_CHECK(run(c, u"DELETE"_s + which, before));
    for (const PersonId person : people)
        ROSETTE_CHECK(PersonRepository::remove(c, person));
    ROSETTE_CHECK(DeletionLog::append(c, {nowMs, Deletion::Reason::Period, keptFrom, due}));
    return due;
}

Result<QList<Deletion>> Retention::deletions(Connection &c) { return DeletionLog::list(c); }

} // namespace rosette
