#pragma once

#include <QDate>
#include <QStringList>

#include "models/output/paperdraft.h"
#include "models/output/releasableplan.h"

namespace rosette {

/// Whose phone numbers stand on somebody else's sheet.
enum class OwnSheetPhones {
    None,
    Leads,
    Everybody,
};

struct OwnSheetRequest
{
    QDate from;
    QDate to;              ///< included
    VolunteerId volunteer; ///< none: everybody who does something
    OwnSheetPhones phones = OwnSheetPhones::Leads;
    bool hasMaps = true;
};

/// What each file of a folder is.
enum class OwnFileKind {
    Paper,
    Calendar,
    Both,
};

/// What was written.
struct OwnFiles
{
    QStringList files;
    int people = 0;
    QString says; ///< how many, and what was held back, in words
};

/// A sheet for each volunteer with what that one does and nothing else: when, where with a small map, as what, with
/// whom, who relieves them, what to bring. All of them one behind the other, each on new pages. NotFound when nobody
/// does anything.
Result<PaperDraft> makeOwnSheets(const ExportContext &context, const OwnSheetRequest &request);
/// The same as a file for each person, in a folder that exists, under their names; earlier ones of the same names are
/// replaced. Cancelled leaves those that were written.
Result<OwnFiles> exportOwnFiles(const ExportContext &context, const OwnSheetRequest &request, OwnFileKind kind,
                                const QString &folder);

} // namespace rosette
