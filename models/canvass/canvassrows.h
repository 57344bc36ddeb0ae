#pragma once

#include <optional>

#include "models/canvass/canvassfigures.h"

namespace rosette {

/// A figure of canvassing whose rows can be shown.
enum class CanvassFigure {
    Doors,         ///< with electors, tried or not
    DoorsTried,    ///< whatever came of it
    DoorsSpokenTo, ///< somebody there was spoken to
    Contacts,      ///< people spoken to
    Supporters,    ///< people whose newest answer stands for us, given in the period
    Undecided,     ///< likewise
    FollowUpsDue,  ///< open, and due today or before
    Outcome,       ///< conversations that ended with a code
    Support,       ///< people whose newest answer is a code, given in the period
};

/// What a figure was counted for; what is not set does not narrow.
struct CanvassScope
{
    FiguresPeriod period;
    QDate today; ///< follow-ups are due by then
    WardId ward;
    DistrictId district;
    std::optional<QList<DoorId>> doors; ///< of a round
    VolunteerId volunteer;              ///< who canvassed: counts what they heard, newest or not
    QString code;                       ///< key of the outcome or support answer
    bool countsPeopleOnce = false;      ///< else somebody met at two doors counts at each, as places count
};

/// One of the things that a figure adds up.
struct CanvassRow
{
    qint64 heldAt = 0; ///< UTC milliseconds; 0: never, and for follow-ups
    QDate dueOn;       ///< of follow-ups
    DoorId door;
    PersonId person;
    FollowUpId followUp;
    QString address;
    QString name;      ///< of the person; empty at a door where nobody in particular was met
    QString what;      ///< "Spoke · Leaning to us"; what was asked for; how many electors
    QString volunteer; ///< who canvassed, or who keeps the promise
};

/// The rows behind a figure, the newest first, doors as one walks, follow-ups by their day.
struct CanvassRows
{
    static constexpr int kMost = 2000;

    QList<CanvassRow> rows;
    bool isCut = false; ///< there are more

    /// As many rows as the figure says, unless they are cut at `most`. For a task. Corrected events do not count.
    static Result<CanvassRows> load(Connection &connection, CanvassFigure figure, const CanvassScope &scope,
                                    int most = kMost);
};

} // namespace rosette
