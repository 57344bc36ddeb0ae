#pragma once

#include "models/output/paperdraft.h"
#include "models/reports/workreport.h"

namespace rosette {

/// Which part of a report leaves.
enum class ReportPart {
    Work,            ///< figures in all and by ward: nobody is named
    Volunteers,      ///< what each gave
    Representatives, ///< their doorstep count, month by month
};

QString toKey(ReportPart part); ///< work, volunteers, representatives
QString label(ReportPart part);

/// A report as paper and as a table. Whoever must not be named is left out, and counted by the clearance. NotFound when
/// there is nobody to be listed.
Result<PaperDraft> reportPaper(const ExportContext &context, const ReportPeriod &period, ReportPart part);

} // namespace rosette
