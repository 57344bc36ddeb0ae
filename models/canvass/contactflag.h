#pragma once

#include "models/canvass/conversation.h"

namespace rosette {

/// The lasting mark that some outcomes leave: do not contact, deceased and moved on a person; do not knock on a door
/// where nobody in particular asked for it.
class ContactFlag
{
public:
    /// Sets what the outcome asks for and returns its name; empty when nothing is asked or it was set before.
    static Result<QString> set(Connection &connection, const Conversation &conversation);
    /// Takes back the flag that this very event had set.
    static Status lift(Connection &connection, const Conversation &conversation);
};

} // namespace rosette
