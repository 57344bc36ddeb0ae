#include "models/canvass/erasure.h"

#include <QCoreApplication>

#include "models/canvass/deletionlog.h"
#include "models/canvass/namesinlogs.h"
#include "models/people/personevent.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kVolunteerSql = "SELECT count(*) FROM volunteers WHERE person_id = ?"_L1;
constexpr auto kTalksSql = "DELETE FROM conversations WHERE person_id = ?"_L1;
constexpr auto kFollowUpsSql = "DELETE FROM follow_ups WHERE person_id = ?"_L1;
constexpr auto kContactsSql = "DELETE FROM contact_points WHERE person_id = ?"_L1;
constexpr auto kEventsSql = "DELETE FROM person_events WHERE person_id = ?"_L1;
constexpr auto kAttendancesSql = "DELETE FROM attendances WHERE person_id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("Erasure", text); }

Error isVolunteer()
{
    return Error{
        ErrorCode::Conflict,
        tr("This person is a volunteer and stands in plans; nothing was deleted. Let them rest and delete their "
           "numbers on their card instead."),
        {}};
}

/// Of who stays on the register.
Status forget(Connection &c, Person person, qint64 nowMs)
{
    ROSETTE_CHECK(PersonRepository::forgetOnSheets(c, person.id));
    person.note.clear();
    person.isDoNotContact = true;
    ROSETTE_CHECK(PersonRepository::update(c, person));
    return PersonEventRepository::append(
        c, {person.id, nowMs, PersonEvent::Kind::Flag, tr("What was noted was deleted at their wish.")});
}

} // namespace

Status Erasure::erase(Connection &c, PersonId id, qint64 nowMs)
{
    ROSETTE_ASSIGN(const auto found, PersonRepository::find(c, id));
    if (!found)
        return Error{ErrorCode::NotFound, tr("This person is no longer in the campaign."), {}};
    ROSETTE_ASSIGN(const qint64 volunteers, Statement(c, QString(kVolunteerSql)).bindAll(id).scalar());
    if (volunteers > 0)
        return isVolunteer();
    Deletion deletion{.deletedAt = nowMs, .reason = Deletion::Reason::Erasure, .before = {}, .counts = {}};
    for (const QLatin1String sql : {kFollowUpsSql, kTalksSql, kContactsSql, kEventsSql, kAttendancesSql}) {
        Statement statement(c, QString(sql));
        ROSETTE_CHECK(statement.bindAll(id).run());
        if (sql == kTalksSql)
            deletion.counts.conversations = statement.affectedRows();
    }
    ROSETTE_CHECK(NamesInLogs::forget(c, *found));
    ROSETTE_CHECK(DeletionLog::append(c, deletion));
    if (!found->registration)
        return PersonRepository::remove(c, id);
    return forget(c, *found, nowMs);
}

} // namespace rosette
