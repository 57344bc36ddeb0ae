#include "models/canvass/conversationlog.h"

#include <QCoreApplication>

#include "models/canvass/codes.h"
#include "models/canvass/contactflag.h"
#include "models/canvass/followup.h"

namespace rosette {

namespace {

/// Each ask goes to whom it usually goes, and is due when the campaign says.
Status addFollowUps(Connection &connection, const Conversation &conversation, const QStringList &asks)
{
    if (asks.isEmpty())
        return {};
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(connection));
    const QDate heardOn = QDateTime::fromMSecsSinceEpoch(conversation.recordedAt).date();
    for (const QString &ask : asks) {
        const Code code = codes.find(CodeKind::Ask, ask).value_or(Code());
        FollowUp followUp;
        followUp.conversation = conversation.id;
        followUp.person = conversation.person;
        followUp.door = conversation.door;
        followUp.ask = ask;
        followUp.owner = code.owner;
        followUp.dueOn = code.dueDays ? heardOn.addDays(*code.dueDays) : QDate();
        followUp.note = conversation.note;
        followUp.createdAt = conversation.recordedAt;
        ROSETTE_CHECK(FollowUpRepository::insert(connection, followUp));
    }
    return {};
}

/// Follow-ups that stay asked for move to the correction with owner and due day; open ones that do not are dropped.
/// Returns the asks that still need one.
Result<QStringList> carryOver(Connection &connection, ConversationId old, ConversationId now, QStringList asks)
{
    FollowUpFilter filter;
    filter.conversation = old;
    filter.withDone = true;
    ROSETTE_ASSIGN(const QList<FollowUp> known, FollowUpRepository::list(connection, filter));
    for (FollowUp followUp : known) {
        const bool isStillAsked = asks.removeAll(followUp.ask) > 0;
        if (isStillAsked || followUp.doneAt) {
            followUp.conversation = now;
            ROSETTE_CHECK(FollowUpRepository::update(connection, followUp));
        } else {
            ROSETTE_CHECK(FollowUpRepository::remove(connection, followUp.id));
        }
    }
    return asks;
}

/// Neither the event nor its flag is in force any more.
Status setAside(Connection &connection, ConversationId old)
{
    ROSETTE_ASSIGN(const auto earlier, ConversationRepository::find(connection, old));
    if (!earlier || earlier->isCorrected) {
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("ConversationLog", "This entry was corrected already; nothing was changed. Correct the newest one instead."), {}};
    }
    ROSETTE_CHECK(ContactFlag::lift(connection, *earlier));
    return ConversationRepository::markCorrected(connection, old);
}

} // namespace

Result<ConversationId> ConversationLog::record(Connection &connection, const Conversation &conversation, const QStringList &asks)
{
    Conversation event = conversation;
    event.id = newId<ConversationId>();
    ROSETTE_ASSIGN(event.setFlag, ContactFlag::set(connection, event));
    ROSETTE_CHECK(ConversationRepository::append(connection, event));
    ROSETTE_CHECK(addFollowUps(connection, event, asks));
    return event.id;
}

Result<ConversationId> ConversationLog::correct(Connection &connection, ConversationId old, const Conversation &now, const QStringList &asks)
{
    ROSETTE_CHECK(setAside(connection, old));
    Conversation event = now;
    event.corrects = old;
    ROSETTE_ASSIGN(event.id, record(connection, event));
    ROSETTE_ASSIGN(const QStringList missing, carryOver(connection, old, event.id, asks));
    ROSETTE_CHECK(addFollowUps(connection, event, missing));
    return event.id;
}

Status ConversationLog::withdraw(Connection &connection, ConversationId old)
{
    ROSETTE_CHECK(setAside(connection, old));
    FollowUpFilter filter;
    filter.conversation = old;
    ROSETTE_ASSIGN(const QList<FollowUp> open, FollowUpRepository::list(connection, filter));
    for (const FollowUp &followUp : open)
        ROSETTE_CHECK(FollowUpRepository::remove(connection, followUp.id));
    return {};
}

} // namespace rosette
