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
    QList<ExportTable> moreTabs = {};      ///< of the same workbook: other views of the table
    Paper::Size size = Paper::Size::A4;
    /// Of paper that is numbered when it leaves: writes that down and returns the draft that leaves in this one's place.
    std::function<Result<PaperDraft>(const ExportContext &)> freeze = {};
    std::function<void(const ExportContext &)> discard = {}; ///< takes back what `freeze` wrote for paper that did not leave

    /// The first pages, for a look at them: nothing leaves.
    QList<QImage> pictures(double dotsPerInch, int mostPages) const;
    /// Writes the file and the export log; returns the number of a PDF's pages. Invalid for csv and xlsx without a
    /// table, and for other formats.
    Result<int> release(const ExportContext &context, ExportFormat format, const QString &path) const;
    /// The same on a printer that is set up.
    Result<int> print(const ExportContext &context, QPagedPaintDevice &printer) const;
    /// What was held back and the remarks, in words; empty when there is nothing to say.
    QString says() const;

private:
    Result<int> leave(const ExportContext &context, const std::function<Result<int>(const PaperDraft &)> &way) const;
};

} // namespace rosette
