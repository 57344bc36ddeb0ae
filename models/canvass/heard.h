#pragma once

#include <QStringList>

#include "models/base/clock.h"
#include "models/canvass/conversation.h"

namespace rosette {

/// The instant of what was heard on `day`, UTC milliseconds: now when that is today or not said, else noon.
qint64 heardAt(QDate day, const Clock &clock);

/// Who is called `text` at the door already, by the name alone; else a new person there without a registration.
Result<PersonId> personNamed(Connection &connection, const QString &text, DoorId door, qint64 nowMs);

/// One conversation as somebody tells of it: on a person's card, at a door of the map, on a stall.
struct Heard
{
    Conversation conversation;
    QString newName;   ///< a voice that nobody knew; becomes a person, at the conversation's door when there is one
    QStringList asks;  ///< keys of codes
    VolunteerId owner; ///< of the follow-ups; none: whose such asks are
    QDate dueOn;       ///< of the follow-ups; invalid: as soon as such asks are due
    ConversationId corrects;

    /// What stands in the file, ready to be corrected.
    static Result<Heard> load(Connection &connection, ConversationId id);
    /// Records it with all that follows, see ConversationLog. Who is called `newName` at that door already is meant by
    /// it. Invalid when it is about nobody and no door, or without an outcome. Inside a transaction.
    Result<ConversationId> record(Connection &connection) const;
};

} // namespace rosette
