#pragma once

#include <QDate>
#include <QList>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// How much is older than the campaign keeps, or was deleted.
struct OldData
{
    int conversations = 0; ///< with their answers, and what was promised in them and is done
    int sheets = 0;        ///< printed sheets with the names on them
    int importLines = 0;   ///< lines of files that could not be used, as they stood there
    int people = 0;        ///< left the register; nobody spoke with them since, and they do not help
    int followUps = 0;     ///< done, and promised in no conversation that is on file
    int journals = 0;      ///< imports that could be undone, with the rows as they were before

    int total() const { return conversations + sheets + importLines + people + followUps + journals; }
    bool isEmpty() const { return total() == 0; }
    /// "212 conversations, 4 printed sheets"; empty for nothing.
    QString words() const;
};

/// One time that data was deleted, without names.
struct Deletion
{
    enum class Reason {
        Period,  ///< it was older than the campaign keeps
        Erasure, ///< the person asked for it
    };
    qint64 deletedAt = 0; ///< UTC milliseconds
    Reason reason = Reason::Period;
    QDate before; ///< what was older went; invalid for one person's
    OldData counts;
};

/// How long a campaign keeps what people told it, as it wrote down, and the deleting of what is older. What is not done
/// stays: follow-ups that are open, people who asked not to be contacted (so that they are left in peace when they come
/// back), volunteers, and everybody on the register.
class Retention
{
public:
    static constexpr int kMostMonths = 240;

    /// 0 while the campaign has not written one down.
    static Result<int> months(Connection &c);
    static Status setMonths(Connection &c, int months);
    /// What was on this day is kept, what was before it is due; invalid for 0 months.
    static QDate keptFrom(QDate today, int months);

    /// What was before `keptFrom`. May take a second with a million conversations.
    static Result<OldData> due(Connection &c, QDate keptFrom);
    /// Deletes that, and writes down that it did.
    static Result<OldData> clear(Connection &c, QDate keptFrom, qint64 nowMs);
    /// Newest first.
    static Result<QList<Deletion>> deletions(Connection &c);
};

} // namespace rosette
