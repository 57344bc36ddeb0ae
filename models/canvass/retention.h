#pragma once

#include <QDate>
#include <QList>

#include "models/canvass/olddata.h"
#include "models/store/connection.h"

namespace rosette {

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
    /// Undone since; what was kept of imports stays gone.
    bool isTakenBack = false;
};

/// How long a campaign keeps what people told it, as it wrote down, and the deleting of what is older. What is not done
/// stays: follow-ups that are open, people who asked not to be contacted (so that they are left in peace when they come
/// back), ways to reach people who agreed or refused, volunteers, and everybody on the register.
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
