#include "models/canvass/retention.h"

#include <QCoreApplication>
#include <QDateTime>

#include "models/canvass/deletionlog.h"
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
// Gone with the next whole register, else with the newest update; see PersonHistory.
constexpr auto kGonePeopleSql = R"(
SELECT p.id FROM people p JOIN registrations r ON r.id = p.registration_id
 WHERE r.is_current = 0 AND p.is_do_not_contact = 0
   AND coalesce((SELECT min(e.created_at) FROM register_editions e WHERE e.id > r.edition_id AND e.kind = 'full'),
                (SELECT max(e.created_at) FROM register_editions e WHERE e.kind <> 'late')) < :before
   AND NOT EXISTS (SELECT 1 FROM conversations v WHERE v.person_id = p.id AND v.held_at >= :before)
   AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.person_id = p.id AND f.done_at IS NULL)
   AND NOT EXISTS (SELECT 1 FROM objections o WHERE o.person_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM contact_points n WHERE n.person_id = p.id AND n.consent = 'given')
   AND NOT EXISTS (SELECT 1 FROM attendances a WHERE a.person_id = p.id)
   AND NOT EXISTS (SELECT 1 FROM volunteers w WHERE w.person_id = p.id))"_L1;

// What is still to be done outlives the talk in which it was promised.
constexpr auto kKeepOpenSql = R"(
UPDATE follow_ups SET conversation_id = NULL
 WHERE done_at IS NULL AND conversation_id IN (SELECT id FROM conversations WHERE held_at < :before))"_L1;

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("Retention", text, nullptr, count); }

Result<int> count(Connection &c, QLatin1String which, qint64 before)
{
    ROSETTE_ASSIGN(const auto found,
                   Statement(c, u"SELECT count(*)"_s + which).bind(":before"_L1, before).first([](const Row &row) {
                       return row.number(0);
                   }));
    return found.value_or(0);
}

Status run(Connection &c, const QString &sql, qint64 before)
{
    return Statement(c, sql).bind(":before"_L1, before).run();
}

Result<QList<PersonId>> gonePeople(Connection &c, qint64 before)
{
    return Statement(c, QString(kGonePeopleSql)).bind(":before"_L1, before).list([](const Row &row) {
        return row.id<PersonId>(0);
    });
}

qint64 startOf(QDate day) { return day.startOfDay().toMSecsSinceEpoch(); }

} // namespace

QString OldData::words() const
{
    QStringList parts;
    if (conversations > 0)
        parts += tr("%n conversation(s)", conversations);
    if (sheets > 0)
        parts += tr("%n printed sheet(s)", sheets);
    if (importLines > 0)
        parts += tr("%n line(s) of imported files", importLines);
    if (followUps > 0)
        parts += tr("%n follow-up(s) that are done", followUps);
    if (journals > 0)
        parts += tr("the undoing of %n import(s)", journals);
    if (people > 0)
        parts += people == 1 ? tr("1 person who left the register") : tr("%1 people who left the register").arg(people);
    return parts.join(u", "_s);
}

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
    for (const QLatin1String which : {kOldSheets, kOldTalks, kOldFollowUps, kOldLines, kOldJournals})
        ROSETTE_CHECK(run(c, u"DELETE"_s + which, before));
    for (const PersonId person : people)
        ROSETTE_CHECK(PersonRepository::remove(c, person));
    ROSETTE_CHECK(DeletionLog::append(c, {nowMs, Deletion::Reason::Period, keptFrom, due}));
    return due;
}

Result<QList<Deletion>> Retention::deletions(Connection &c) { return DeletionLog::list(c); }

} // namespace rosette
