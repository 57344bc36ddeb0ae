#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QStringList>

#include "models/base/feedback.h"
#include "models/people/person.h"
#include "models/store/connection.h"

namespace rosette {

/// Two entries that may stand for one person, and why.
struct DuplicatePair
{
    PersonId kept;  ///< who is proposed to stay: the elector, else the one with more behind it
    PersonId other; ///< who would go
    QString name;   ///< of the one who stays
    QString otherName;
    int score = 0;       ///< 0 to 100
    QStringList reasons; ///< in words: "Same name", "Same phone number"

    QString likelihood() const; ///< "Almost certainly", "Probably", "Perhaps"
};

/// What tells two entries apart or makes them alike.
struct DuplicateFacts
{
    PersonId id;
    QString name;
    QString nameKey; ///< see PersonName::key()
    DoorId door;
    QString postcode; ///< of the door, else of the volunteer
    QDate birthDate;  ///< or of attainment: never compared across the two
    QDate attainmentDate;
    bool wasRegistered = false;
    bool isElector = false; ///< on the current register
    qint64 firstEdition = 0;
    qint64 lastEdition = 0;
    int uses = 0;            ///< conversations, contact points, a volunteer: what hangs on the entry
    QSet<QString> ways;      ///< keys of phone numbers and mail addresses
    bool isOnlyPair = false; ///< nobody else has this name; filled in for pairs
};

/// Looks for entries that may stand for one person. Never joins anything.
class DuplicateFinder
{
public:
    static constexpr int kLeastScore = 60;

    /// Pairs from kLeastScore up, the surest first, without those that somebody called two people. Reads the whole file
    /// once or twice: seconds among a million, for a task.
    static Result<QList<DuplicatePair>> find(Connection &c, const Feedback &feedback);
    /// The pair with its score and reasons; a score of 0 when the two cannot be one. Pure.
    static DuplicatePair judge(const DuplicateFacts &a, const DuplicateFacts &b);
    /// The two are two people and are not proposed again.
    static Status setDistinct(Connection &c, PersonId a, PersonId b, qint64 nowMs);
};

} // namespace rosette
