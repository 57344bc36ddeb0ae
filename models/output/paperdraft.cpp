#include "models/output/paperdraft.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

ReleaseNote noteAs(ReleaseNote note, const QString &format)
{
    note.format = format;
    return note;
}

} // namespace

QList<QImage> PaperDraft::pictures(double dotsPerInch, int mostPages) const
{
    QList<QImage> pages;
    Paper paper(pages, dotsPerInch, mostPages);
    draw(paper);
    if (!paper.finish())
        pages.clear();
    return pages;
}

Result<int> PaperDraft::release(const ExportContext &context, ExportFormat format, const QString &path) const
{
    const bool isTable = format == ExportFormat::Csv || format == ExportFormat::Xlsx;
    if (format != ExportFormat::Pdf && !(isTable && table))
        return formatNotOffered(title, format);
    if (freeze)
        return leave(context, [&](const PaperDraft &draft) { return draft.release(context, format, path); });
    int pages = 0;
    const auto write = [&](QIODevice &device) -> Status {
        if (format == ExportFormat::Xlsx)
            return writeXlsx(device, QList{*table} + moreTabs);
        if (isTable)
            return writeTable(device, *table, format);
        Paper paper(device, title, Paper::Orientation::Portrait, size);
        draw(paper);
        pages = paper.pages();
        return paper.finish();
    };
    ROSETTE_CHECK(Gate::release(context.file, context.connection, clearance, noteAs(note, exportFormatKey(format)),
                                path, context.clock, write));
    return pages;
}

Result<int> PaperDraft::print(const ExportContext &context, QPagedPaintDevice &printer) const
{
    if (freeze)
        return leave(context, [&](const PaperDraft &draft) { return draft.print(context, printer); });
    ROSETTE_CHECK(
        Gate::releaseText(context.file, context.connection, clearance, noteAs(note, u"paper"_s), context.clock));
    Paper paper(printer, Paper::Orientation::Portrait, size);
    draw(paper);
    ROSETTE_CHECK(paper.finish());
    return paper.pages();
}

/// Freezes and goes that way.
Result<int> PaperDraft::leave(const ExportContext &context, const std::function<Result<int>(const PaperDraft &)> &way) const
{
    ROSETTE_ASSIGN(const PaperDraft frozen, freeze(context));
    const Result<int> pages = way(frozen);
    if (!pages && frozen.discard)
        frozen.discard(context);
    return pages;
}

QString PaperDraft::says() const
{
    QStringList sentences = remarks;
    if (!clearance.heldBack().isEmpty())
        sentences.prepend(clearance.heldBack().toText());
    return sentences.join(u' ');
}

} // namespace rosette
