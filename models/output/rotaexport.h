#pragma once

#include <QDate>

#include "models/output/exportcontext.h"
#include "models/output/exportformat.h"
#include "models/output/paperdraft.h"

namespace rosette {

/// How a rota is read on paper.
enum class RotaView {
    ByDay,    ///< one line for each shift
    ByPerson, ///< people down, days across
};

struct RotaSheetRequest
{
    QDate from;
    QDate to; ///< included
    RotaView view = RotaView::ByDay;

    static RotaSheetRequest week(QDate monday) { return {monday, monday.addDays(6)}; }
};

/// Ready to be looked at and printed; as a workbook with a tab for the shifts and one with people down, shifts across.
Result<PaperDraft> makeRota(const ExportContext &context, const RotaSheetRequest &request);
/// As csv, xlsx, pdf, ics or text.
Status exportRota(const ExportContext &context, const RotaSheetRequest &request, ExportFormat format,
                  const QString &path);

} // namespace rosette
