#pragma once

#include "models/canvass/entryline.h"
#include "models/canvass/sheet.h"
#include "models/store/campaignfile.h"

namespace rosette {

/// What holds for all lines of a sheet while it is typed back.
struct EntryContext
{
    qint64 heldAt = 0; ///< UTC milliseconds
    VolunteerId volunteer;
    ActivityId activity;
    qint64 recordedAt = 0; ///< UTC milliseconds, the clock's now
};

/// What became of one typed line.
struct EntryAnswer
{
    QList<int> saved;     ///< keys whose answer is on file now, or was taken back as asked
    QList<int> corrected; ///< those of `saved` that had an answer before
    QList<int> unknown;   ///< keys that are not on the sheet; the others were kept
    QList<int> gone;      ///< keys whose person and door are no longer in the file
    bool isTotal = false; ///< it was the paper's check total
    bool isUsed = false;  ///< all that was typed could be used
    QString text;         ///< one line for people: "No answer saved for 3, 7, 12. 45 is not on this sheet (1 to 38)."

    bool isSaved() const { return !saved.isEmpty(); }
    QJsonObject toJson() const;
};

/// Types a sheet back, line by line. A line that cannot be used is answered with its reason and changes nothing.
class SheetEntry
{
public:
    /// One transaction for the line, notice included: when this returns, what it calls saved is on disk.
    static Result<EntryAnswer> enter(const CampaignFile &file, Connection &connection, SheetId sheet,
                                     const QString &line, const EntryContext &context);
    /// The same inside the caller's transaction (Campaign::edit).
    static Result<EntryAnswer> apply(Connection &connection, SheetId sheet, const QString &line,
                                     const EntryContext &context);
};

} // namespace rosette
