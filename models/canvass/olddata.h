#pragma once

#include <QString>

namespace rosette {

/// How much is older than the campaign keeps, or was deleted.
struct OldData
{
    int conversations = 0; ///< with their answers, and what was promised in them and is done
    int sheets = 0;        ///< printed sheets with the names on them
    int importLines = 0;   ///< lines of files that could not be used, as they stood there
    int people = 0;        ///< on no register; nobody spoke with them since, and they do not help
    int followUps = 0;     ///< done, and promised in no conversation that is on file
    int journals = 0;      ///< imports that could be undone, with the rows as they were before
    int contacts = 0;      ///< phone numbers and mail addresses for which nobody was asked whether we may use them
    int events = 0;        ///< notes of how people's entries were changed by hand

    int total() const { return importsTotal() + conversations + sheets + people + followUps + contacts + events; }
    /// What no undo brings back.
    int importsTotal() const { return importLines + journals; }
    bool isEmpty() const { return total() == 0; }
    /// "212 conversations, 4 printed sheets"; empty for nothing.
    QString words() const;
};

} // namespace rosette
