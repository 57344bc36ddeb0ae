#pragma once

#include <optional>

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Something promised at a door: a poster, a postal vote form, casework.
struct FollowUp
{
    FollowUpId id;
    ConversationId conversation;
    PersonId person;
    DoorId door;
    QString ask; ///< key of a code
    VolunteerId owner;
    QDate dueOn;
    std::optional<qint64> doneAt; ///< UTC milliseconds
    QString note;
    qint64 createdAt = 0;

    QString personName; ///< read only
    QString address;    ///< read only
    QString askLabel;   ///< read only
    QString ownerName;  ///< read only
};

/// Which follow-ups are wanted; what is not set does not narrow.
struct FollowUpFilter
{
    PersonId person;
    ConversationId conversation;
    SheetId sheet; ///< what its lines led to
    QString ask;
    bool withDone = false;
};

/// What was promised, open and done, in the file. Errors are those of the file; an id that is not there is no error and
/// changes nothing. Thread of its connection.
class FollowUpRepository
{
public:
    /// Open ones first by due day, then the oldest.
    static Result<QList<FollowUp>> list(Connection &connection, const FollowUpFilter &filter = {}, int limit = 1000);
    static Result<qint64> countOpen(Connection &connection);
    /// How many are open, by the key of the ask.
    static Result<QHash<QString, int>> openByAsk(Connection &connection);
    /// Done at that instant (UTC milliseconds), or open again.
    static Status setDone(Connection &connection, FollowUpId id, std::optional<qint64> atMs);
    static Status setOwner(Connection &connection, FollowUpId id, VolunteerId owner);
    static Result<FollowUpId> insert(Connection &connection, const FollowUp &followUp);
    static Status update(Connection &connection, const FollowUp &followUp);
    static Status remove(Connection &connection, FollowUpId id);
};

} // namespace rosette
