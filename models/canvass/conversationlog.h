#pragma once

#include <QStringList>

#include "models/canvass/conversation.h"

namespace rosette {

/// Records what was heard together with what follows from it: the person's flag (do not contact, deceased, moved; at a
/// door without a name: do not knock) and one follow-up for each ask. To be called inside a transaction.
class ConversationLog
{
public:
    /// `asks` are keys of codes. Returns the event's id.
    static Result<ConversationId> record(Connection &connection, const Conversation &conversation, const QStringList &asks = {});
    /// Appends `now` as the correction of `old`: lifts a flag that `old` had set; open follow-ups that are not asked for any
    /// more are dropped, the others keep their owner and due day. Conflict when `old` was corrected already.
    static Result<ConversationId> correct(Connection &connection, ConversationId old, const Conversation &now, const QStringList &asks = {});
    /// Takes `old` back without saying anything else: it stays in the history as corrected, lifts its flag and drops its open
    /// follow-ups. Conflict when it was corrected already.
    static Status withdraw(Connection &connection, ConversationId old);
};

} // namespace rosette
