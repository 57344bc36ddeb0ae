#pragma once

#include <QDate>

#include "models/output/exportcontext.h"
#include "models/output/exportformat.h"
#include "models/output/paperdraft.h"

namespace rosette {

struct DaySheetRequest
{
    QDate date;
    bool hasPhones = true;
    bool hasMaps = true; ///< of each activity whose place is known
};

/// The day as a team carries it, a page for each activity: place with a small map, times, team and phones, relief, kit
/// and who brings it, permissions, insurance and imprint. Ready to be looked at, printed or saved as a PDF.
Result<PaperDraft> makeDaySheet(const ExportContext &context, const DaySheetRequest &request);
/// As pdf or text.
Status exportDaySheet(const ExportContext &context, QDate date, ExportFormat format, const QString &path);

/// The text form, logged as leaving.
Result<QString> daySheetText(const ExportContext &context, QDate date);

} // namespace rosette
