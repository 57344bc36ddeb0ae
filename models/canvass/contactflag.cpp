#include "models/canvass/contactflag.h"

#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoNotContact = "do-not-contact"_L1;
constexpr auto kDeceased = "deceased"_L1;
constexpr auto kMoved = "moved"_L1;
constexpr auto kDoNotKnock = "do-not-knock"_L1;

QString flagOf(const Conversation &conversation)
{
    const QString &outcome = conversation.outcome;
    if (outcome == kDoNotContact)
        return conversation.person ? QString(kDoNotContact) : QString(kDoNotKnock);
    return conversation.person && (outcome == kDeceased || outcome == kMoved) ? outcome : QString();
}

bool hasFlag(const Person &person, const QString &flag)
{
    if (flag == kDoNotContact)
        return person.isDoNotContact;
    return flag == kDeceased ? person.isDeceased : person.hasMoved;
}

Status writePersonFlag(Connection &connection, PersonId id, const QString &flag, bool isOn)
{
    if (flag == kDoNotContact)
        return PersonRepository::setDoNotContact(connection, id, isOn);
    return flag == kDeceased ? PersonRepository::setDeceased(connection, id, isOn) : PersonRepository::setMoved(connection, id, isOn);
}

/// Returns whether anything changed.
Result<bool> changePerson(Connection &connection, PersonId id, const QString &flag, bool isOn)
{
    ROSETTE_ASSIGN(const auto person, PersonRepository::find(connection, id));
    if (!person || hasFlag(*person, flag) == isOn)
        return false;
    ROSETTE_CHECK(writePersonFlag(connection, id, flag, isOn));
    return true;
}

Result<bool> changeDoor(Connection &connection, DoorId id, bool isOn)
{
    ROSETTE_ASSIGN(const auto door, DoorRepository::find(connection, id));
    if (!door || door->isDoNotKnock == isOn)
        return false;
    ROSETTE_CHECK(DoorRepository::setAccess(connection, id, door->accessNote, isOn, door->isDoNotLeaflet));
    return true;
}

Result<bool> change(Connection &connection, const Conversation &conversation, const QString &flag, bool isOn)
{
    return flag == kDoNotKnock ? changeDoor(connection, conversation.door, isOn) : changePerson(connection, conversation.person, flag, isOn);
}

} // namespace

Result<QString> ContactFlag::set(Connection &connection, const Conversation &conversation)
{
    const QString flag = flagOf(conversation);
    if (flag.isEmpty())
        return QString();
    ROSETTE_ASSIGN(const bool wasChanged, change(connection, conversation, flag, true));
    return wasChanged ? flag : QString();
}

Status ContactFlag::lift(Connection &connection, const Conversation &conversation)
{
    if (!conversation.setFlag.isEmpty())
        ROSETTE_CHECK(change(connection, conversation, conversation.setFlag, false));
    return {};
}

} // namespace rosette
