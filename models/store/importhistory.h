#pragma once

#include "models/store/importjournal.h"

namespace rosette {

/// An import that was made and not taken back, as lists show it.
struct PastImport
{
    ImportReport report; ///< without its problems: there may be thousands
    qint64 problems = 0; ///< how many rows deserved a look
    int undoPlace = 0;   ///< 1: the next to be undone, 2: the one after it, …; 0: too long ago
};

/// A problem as the campaign file keeps it; its id is what the next page is asked for by.
struct KeptProblem
{
    qint64 id = 0;
    ImportProblem problem;
};

/// Reads what past imports left behind in the campaign file.
class ImportHistory
{
public:
    /// The newest `limit` of them, newest first: the order in which they can be undone.
    static Result<QList<PastImport>> list(Connection &connection, int limit);

    static Result<qint64> countProblems(Connection &connection, ImportId import);
    /// Up to `limit` problems by their lines: those that come `skip` behind `after`, or behind the start without it.
    static Result<QList<KeptProblem>> problems(Connection &connection, ImportId import, const KeptProblem *after,
                                               int skip, int limit);
};

} // namespace rosette
