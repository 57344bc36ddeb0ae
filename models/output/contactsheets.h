#pragma once

#include <optional>

#include <QJsonObject>
#include <QStringList>

#include "models/base/id.h"
#include "models/output/exportcontext.h"
#include "models/output/exportformat.h"
#include "models/output/heldback.h"
#include "models/output/paperdraft.h"
#include "models/output/sheetstyle.h"
#include "models/people/personfilter.h"

namespace rosette {

/// What is printed: a round, else doors chosen one by one, a street, a polling district or a ward, else the doors of
/// the people that a filter chose.
struct ContactSheetRequest
{
    RoundId round;
    QList<DoorId> doors; ///< in any order; they are walked street by street
    StreetId street;
    DistrictId district;
    WardId ward;
    std::optional<PersonFilter> people; ///< only they are on the sheets
    ActivityId activity;                ///< the session they are printed for, if any
    bool withDebrief = false;           ///< a page to be filled in when that session is over
    ElectionId election;                ///< only who may vote in it, with its absent voters; none: everybody

    struct Target
    {
        ExportFormat format = ExportFormat::Pdf; ///< pdf, csv or xlsx
        QString path;
    };
    QList<Target> files; ///< the same sheets in each

    SheetStyle style = SheetStyle::Voters;
    bool isLargePrint = false;
    int linesPerSheet = 0; ///< 0: as many as a page holds

    /// Whose voters are printed: the election's, else those that the filter asks for.
    ElectionId voters() const { return election || !people ? election : people->mayVoteIn; }
};

/// What was printed.
struct SheetBatch
{
    QList<int> numbers;
    int lines = 0;
    int pages = 0; ///< of the PDF
    HeldBack heldBack;
    QStringList files;

    /// `sheets`, `lines`, `held_back`, `files`.
    QJsonObject toJson() const;
};

/// Freezes numbered sheets of electors in walking order and writes them out through the gate. A sheet keeps to one
/// street and one side of it where the round separates them, and never splits a household. NotFound when there is
/// nobody to print.
Result<SheetBatch> makeContactSheets(const ExportContext &context, const ContactSheetRequest &request);

/// The same for a look before it leaves: sheets get their numbers and are frozen when the draft leaves.
Result<PaperDraft> contactSheetDraft(const ExportContext &context, const ContactSheetRequest &request);

/// Prints a sheet again as it was frozen, without those who may no longer be printed; of the remainder only what was
/// not typed back yet. Keys stay as they were. NotFound when nothing is left.
Result<SheetBatch> reprintSheet(const ExportContext &context, SheetId sheet, const ContactSheetRequest::Target &target,
                                bool isRemainder = false);
/// The same for a look before it leaves.
Result<PaperDraft> reprintDraft(const ExportContext &context, SheetId sheet, bool isRemainder = false);

} // namespace rosette
