#pragma once

#include "models/canvass/conversation.h"
#include "models/canvass/sheetentry.h"

namespace rosette {

/// Puts what was typed for single lines of a sheet on file: as a new event, or as the correction of what was typed
/// before. To be used inside a transaction; refers to what it is given.
class SheetLineEntry
{
public:
    SheetLineEntry(Connection &connection, const EntryContext &context)
        : m_connection(connection)
        , m_context(context)
    {
    }

    /// The same outcome as before adds to it and a blank overwrites nothing; another outcome stands for itself. Returns
    /// whether the line had an answer before.
    Result<bool> save(const EntryLine &line, const SheetLine &sheetLine);
    /// Takes back what was typed; returns whether there was anything.
    Result<bool> clear(const SheetLine &sheetLine);
    /// The line of somebody met at the door of `at` who is not on the paper. Written under the others with the next
    /// key; a person of that name at the door is that person, else there is a new one without a registration.
    Result<SheetLine> lineOfVoice(const QString &name, const SheetLine &at, const QList<SheetLine> &lines);

private:
    Conversation toConversation(const EntryLine &line, const SheetLine &sheetLine) const;

    Connection &m_connection;
    const EntryContext &m_context;
};

} // namespace rosette
