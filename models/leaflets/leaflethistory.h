#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// How often doors want to see something: every four to six weeks. Kept in the campaign's settings.
struct LeafletRhythm
{
    int leastDays = 28; ///< from one edition to the next; sooner is too often
    int mostDays = 42;  ///< later is too rarely
    int outDays = 14;   ///< that a bundle may be out before somebody asks after it

    static Result<LeafletRhythm> load(Connection &connection);
    /// Invalid unless 1 ≤ leastDays ≤ mostDays and 1 ≤ outDays.
    static Status save(Connection &connection, const LeafletRhythm &rhythm);
};

/// Whether a round has something too often or too rarely.
enum class RhythmVerdict {
    Never,
    TooOften, ///< the last two editions came too soon after one another
    Fine,
    TooRarely,
};

/// What a round has had, of any edition.
struct RoundHistory
{
    QDate last;        ///< invalid when it never had anything
    QString lastTitle; ///< of that edition; may be empty
    int days = -1;     ///< since then; -1 when never
    int gap = -1;      ///< days between that edition and the one before; -1 when there is none
    int deliveries = 0;
    RhythmVerdict verdict = RhythmVerdict::Never;

    /// "9 days ago, 12 days after the one before: too often"; "never".
    QString words() const;
};

/// By round; a round that never had anything is not in it.
Result<QHash<RoundId, RoundHistory>> roundHistories(Connection &connection, QDate today);

} // namespace rosette
