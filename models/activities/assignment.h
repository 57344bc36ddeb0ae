#pragma once

#include <QString>

#include "models/base/id.h"

namespace rosette {

enum class AssignmentState {
    Offered,
    Confirmed,
    Declined,
    Attended,
    NoShow,
};

QString toKey(AssignmentState state); ///< offered, confirmed, declined, attended, no-show
AssignmentState assignmentStateFromKey(const QString &key);
QString label(AssignmentState state);
QString symbol(AssignmentState state); ///< ○ ● ✕ ✓ ! , never shown without its word near

/// One volunteer on one shift.
struct Assignment
{
    AssignmentId id;
    ShiftId shift;
    VolunteerId volunteer;
    QString volunteerName; ///< read only
    AssignmentState state = AssignmentState::Offered;
    bool isLocked = false; ///< not to be moved by a plan
    QString reason;        ///< why this person, in words
    qint64 createdAtMs = 0;

    /// Fills a place: everything but declined and no-show.
    bool counts() const { return state != AssignmentState::Declined && state != AssignmentState::NoShow; }
    /// Fills a place, and whether they came is not noted yet.
    bool isExpected() const { return state == AssignmentState::Offered || state == AssignmentState::Confirmed; }
};

} // namespace rosette
