#pragma once

#include <QDate>

#include "models/output/exportcontext.h"
#include "models/output/exportformat.h"

namespace rosette {

/// The day as a team carries it: each activity with place, times, team and phones, relief, kit and who brings it,
/// permission and imprint. pdf (a page for each activity) or text.
Status exportDaySheet(const ExportContext &context, QDate date, ExportFormat format, const QString &path);

/// The text form, logged as leaving.
Result<QString> daySheetText(const ExportContext &context, QDate date);

} // namespace rosette
