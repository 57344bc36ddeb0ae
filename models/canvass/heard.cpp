#include "models/canvass/heard.h"

#include <QCoreApplication>

#include "models/canvass/conversationlog.h"
#include "models/canvass/followup.h"
#include "models/people/personname.h"
#include "models/people/personrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Heard", text); }

Result<QList<FollowUp>> followUpsOf(Connection &connection, ConversationId id)
{
    FollowUpFilter filter;
    filter.conversation = id;
    filter.withDone = true;
    return FollowUpRepository::list(connection, filter);
}

Status assign(Connection &connection, ConversationId id, const Heard &heard)
{
    ROSETTE_ASSIGN(const QList<FollowUp> followUps, followUpsOf(connection, id));
    for (FollowUp followUp : followUps) {
        if (followUp.doneAt || !heard.asks.contains(followUp.ask))
            continue;
        followUp.owner = heard.owner ? heard.owner : followUp.owner;
        followUp.dueOn = heard.dueOn.isValid() ? heard.dueOn : followUp.dueOn;
        ROSETTE_CHECK(FollowUpRepository::update(connection, followUp));
    }
    return {};
}

} // namespace

Result<PersonId> personNamed(Connection &connection, const QString &text, DoorId door, qint64 nowMs)
{
    const PersonName name = PersonName::fromSurnameLast(text.simplified());
    if (door) {
        ROSETTE_ASSIGN(const QList<PersonRow> household, PersonRepository::household(connection, door));
        for (const PersonRow &row : household) {
            if (row.nameKey == name.key())
                return row.id;
        }
    }
    Person person;
    person.forename = name.forename;
    person.surname = name.surname;
    person.door = door;
    person.createdAt = nowMs;
    return PersonRepository::insert(connection, person);
}

qint64 heardAt(QDate day, const Clock &clock)
{
    const QTime noon(12, 0);
    const bool isToday = !day.isValid() || day == clock.today();
    return isToday ? clock.nowMs() : QDateTime(day, noon).toMSecsSinceEpoch();
}

Result<Heard> Heard::load(Connection &connection, ConversationId id)
{
    ROSETTE_ASSIGN(const auto conversation, ConversationRepository::find(connection, id));
    if (!conversation)
        return Error{ErrorCode::NotFound, tr("This conversation is no longer in the campaign."), {}};
    Heard heard;
    heard.conversation = *conversation;
    heard.corrects = id;
    ROSETTE_ASSIGN(const QList<FollowUp> followUps, followUpsOf(connection, id));
    for (const FollowUp &followUp : followUps)
        heard.asks += followUp.ask;
    return heard;
}

Result<ConversationId> Heard::record(Connection &connection) const
{
    Conversation event = conversation;
    if (event.outcome.isEmpty())
        return Error{ErrorCode::Invalid, tr("What was the outcome?"), {}};
    if (!event.person && !newName.simplified().isEmpty()) {
        ROSETTE_ASSIGN(event.person, personNamed(connection, newName, event.door, event.recordedAt));
    }
    if (!event.person && !event.door)
        return Error{ErrorCode::Invalid, tr("With whom? Write a name, or choose a door."), {}};
    ROSETTE_ASSIGN(const ConversationId id, corrects ? ConversationLog::correct(connection, corrects, event, asks)
                                                     : ConversationLog::record(connection, event, asks));
    if (owner || dueOn.isValid())
        ROSETTE_CHECK(assign(connection, id, *this));
    return id;
}

} // namespace rosette
