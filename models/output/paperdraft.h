#pragma once

#include <functional>
#include <optional>

#include <QImage>

#include "models/output/exportcontext.h"
#include "models/output/exporttable.h"
#include "models/output/gate.h"
#include "models/output/paper.h"

namespace rosette {

/// Paper that has passed the gate and is ready to be drawn: on the screen for a look, as a PDF or on a printer. A
/// value; any thread.
struct PaperDraft
{
    Clearance clearance;
    ReleaseNote note; ///< its format is filled in when it leaves
    QString title;
    QStringList remarks; ///< sentences for whoever prints: what could not be shown
    std::function<void(Paper &)> draw;
    std::optional<ExportTable> table = {}; ///< the same for a spreadsheet, where that makes sense

    /// The first pages, for a look at them: nothing leaves.
    QList<QImage> pictures(double dotsPerInch, int mostPages) const;
    /// Writes the file and the export log; returns the number of a PDF's pages. Invalid for csv and xlsx without a
    /// table, and for other formats.
    Result<int> release(const ExportContext &context, ExportFormat format, const QString &path) const;
    /// The same on a printer that is set up.
    Result<int> print(const ExportContext &context, QPagedPaintDevice &printer) const;
    /// What was held back and the remarks, in words; empty when there is nothing to say.
    QString says() const;
};

} // namespace rosette
