#pragma once

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// Something that happened to a person and that no other table remembers: a flag set by hand, a name put right, two
/// entries made one. Part of the edit that it tells of, and undone with it.
struct PersonEvent
{
    enum class Kind {
        Flag,
        Name,
        Contact,
        Merge,
    };
    PersonId person;
    qint64 happenedAt = 0; ///< UTC milliseconds
    Kind kind = Kind::Flag;
    QString text; ///< a sentence without the person's name: "“Do not contact” was set."
};

class PersonEventRepository
{
public:
    /// Newest first.
    static Result<QList<PersonEvent>> list(Connection &c, PersonId person);
    static Status append(Connection &c, const PersonEvent &event);
    /// One event for each thing that `after` says otherwise than `before`: flags and the name.
    static Status appendChanges(Connection &c, const struct Person &before, const struct Person &after, qint64 nowMs);
};

} // namespace rosette
