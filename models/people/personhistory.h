#pragma once

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// One thing that is known to have happened to a person, in words.
struct HistoryEntry
{
    enum class Kind {
        Register,
        AbsentVote,
        Talk,
        FollowUp,
        Sheet,
        Flag,
        Contact,
        Helping,
        Meeting,
        Entry, ///< the entry itself: added by hand, made one with another
    };
    qint64 at = 0; ///< UTC milliseconds; 0 when nobody knows
    bool isDayOnly = false;
    Kind kind = Kind::Register;
    QString what;   ///< "Spoke · 2 Leaning to us · “Asked about the library”"
    QString source; ///< "by Ada Lovell, sheet 12"; where it came from
    ConversationId conversation = {}; ///< of talks that can be put right

    QString dateText() const; ///< "Sat 23 May, 10:00", or the day alone
};

/// All that the file knows to have happened to a person.
class PersonHistory
{
public:
    /// For whom it is written: what was noted at the door while others live there is not theirs to read.
    enum class Reader {
        Organiser,
        ThePerson,
    };
    /// Newest first.
    static Result<QList<HistoryEntry>> load(Connection &c, PersonId person, Reader reader = Reader::Organiser);
};

/// The parts of a history, each in any order. For PersonHistory only.
namespace HistoryParts {

/// Came on the register, number, name, marker and home as they changed, left.
Result<QList<HistoryEntry>> ofRegister(Connection &c, PersonId person);
/// With answers, corrections, and what was tried at the door.
Result<QList<HistoryEntry>> ofTalks(Connection &c, PersonId person, PersonHistory::Reader reader);
/// Absent votes, follow-ups, sheets, flags, consent, shifts, meetings.
Result<QList<HistoryEntry>> ofTheRest(Connection &c, PersonId person);

} // namespace HistoryParts

} // namespace rosette
