#pragma once

#include <QHash>

#include "models/canvass/canvassfigures.h"
#include "models/canvass/canvasshomes.h"

namespace rosette {

/// What canvassing came to at one door. Instants are UTC milliseconds, 0: never.
struct CanvassDoor
{
    DoorId id;
    WardId ward;
    DistrictId district;
    int electors = 0;
    qint64 lastTriedAt = 0;   ///< ever
    qint64 lastContactAt = 0; ///< ever
    int contacts = 0;         ///< people spoken to since the day that was asked for
    int supporters = 0;       ///< who said so since that day, and nothing else later
    int undecided = 0;        ///< likewise
    int undecidedEver = 0;    ///< whose newest answer that is, whenever they gave it
    int followUpsDue = 0;
};

/// Every door, read in one go, from which the figures of any place are added up. Corrected events do not count; what
/// was said without a door, on a stall, stands under DoorId().
class CanvassDoors
{
public:
    /// Counts from `since` on (invalid: all time); follow-ups are due by `today`. For a task: reads all doors.
    static Result<CanvassDoors> load(Connection &connection, QDate since, QDate today);
    /// The same for homes that were read before.
    static Result<CanvassDoors> load(Connection &connection, const std::vector<CanvassHome> &homes, QDate since,
                                     QDate today);

    const std::vector<CanvassDoor> &all() const { return m_doors; } ///< in order of their ids
    /// Null when the door is not on file.
    const CanvassDoor *find(DoorId door) const;
    /// Adds a door to the figures of a place; a door that is not on file adds nothing.
    void addTo(CanvassFigures &place, DoorId door) const;
    /// Of all doors. A person who was spoken to at two doors counts at each.
    CanvassFigures total() const;
    QHash<WardId, CanvassFigures> byWard() const;         ///< WardId(): doors in no ward
    QHash<DistrictId, CanvassFigures> byDistrict() const; ///< DistrictId(): doors in no district
    /// People by their newest answer, of those who gave it since that day; in the order of codes.
    const QList<CodeCount> &support() const { return m_support; }

private:
    struct Answer;

    Status readTalks(Connection &connection);
    Status addAnswers(Connection &connection, std::vector<Answer> answers, const QStringList &keys);
    Status readFollowUps(Connection &connection, QDate today);
    void add(CanvassFigures &place, const CanvassDoor &door) const;

    qint64 m_since = 0;
    std::vector<CanvassDoor> m_doors;
    QList<CodeCount> m_support;
};

} // namespace rosette
