#include "ui/map/mapprintdialog.h"

#include <QDir>
#include <QPrinter>

#include "models/output/exportformat.h"
#include "models/output/mapdraft.h"
#include "ui/map/mapprintform.h"
#include "ui/prints/imprintguard.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/paperpreview.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

double dotsPerInch(const QPageLayout &page, QSizeF room)
{
    const QSizeF inches = page.fullRect(QPageLayout::Inch).size();
    return std::max(20.0, std::min(room.width() / inches.width(), room.height() / inches.height()));
}

} // namespace

MapPrintDialog::MapPrintDialog(AppContext &context, const MapExportRequest &request, MapGroundPtr ground,
                               QWidget *parent)
    : PrintDialog(context, u"map"_s, tr("Print the map"), parent)
    , m_ground(std::move(ground))
    , m_form(new MapPrintForm(request, this))
    , m_preview(new PaperPreview(this))
{
    setObjectName(u"mapPrintDialog"_s);
    m_preview->setObjectName(u"mapPrintPreview"_s);
    build(m_form, m_preview);
    connect(m_form, &MapPrintForm::changed, this, &MapPrintDialog::lookSoon);
    connect(m_preview, &PaperPreview::resized, this, &MapPrintDialog::lookSoon);
    const Result<QList<MapPrintSubject>> subjects = printSubjectsOf(context.campaign);
    if (subjects)
        m_form->setSubjects(*subjects);
    else
        showProblem(subjects.error().message);
}

void MapPrintDialog::look()
{
    draw<Drawn>(
        tr("Drawing the sheet"),
        [request = m_form->request(), ground = m_ground,
         room = m_preview->room()](const ExportContext &out) -> Result<Drawn> {
            ROSETTE_ASSIGN(const MapDraft draft, MapDraft::make(out, request, ground));
            const QPageLayout layout = draft.sheet.layout(draft.painter);
            return Drawn{draft.sheet.image(draft.painter, dotsPerInch(layout, room)), layout,
                         draft.painter.scene().ground, draft.clearance.heldBack().toText()};
        },
        [this](const Drawn &drawn) { showDrawn(drawn); });
}

void MapPrintDialog::showSentence(const QString &sentence) { m_preview->setSentence(sentence); }

void MapPrintDialog::showDrawn(const Drawn &drawn)
{
    m_layout = drawn.layout;
    m_ground = drawn.ground;
    m_preview->setPage(drawn.page);
    showNote(drawn.heldBack);
}

std::optional<MapExportRequest> MapPrintDialog::confirmedRequest()
{
    MapExportRequest request = m_form->request();
    if (request.showsOpinions()) {
        const bool isWanted =
            context().prompts.confirm(this, {.title = tr("Put people's support on the map?"),
                                             .text = tr("Whoever finds this map reads political opinions at addresses, "
                                                        "which the law protects most of all. Hand it only to "
                                                        "people who may see them, and have it back. It is noted in the "
                                                        "export log. Wards shaded by support tell of nobody."),
                                             .actionLabel = tr("Show Support")});
        if (!isWanted)
            return {};
        request.isOpinionWanted = true;
    }
    m_form->remember();
    return request;
}

void MapPrintDialog::print()
{
    const std::optional<MapExportRequest> request = confirmedRequest();
    if (!request || !mayPrint(context(), this))
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(request->title);
    printer->setPageLayout(m_layout);
    if (context().prompts.setUpPrinter(this, *printer)) {
        run(tr("Printing the map"), tr("The map went to the printer."),
            [printer, request](const ExportContext &context) { return printMap(context, *request, *printer); });
    }
}

void MapPrintDialog::save()
{
    std::optional<MapExportRequest> request = confirmedRequest();
    if (!request || !mayPrint(context(), this))
        return;
    request->path = context().prompts.saveFile(this, {tr("Save the map"),
                                                      tr("Sheet of paper (*.pdf);;Picture (*.png);;Drawing (*.svg)"),
                                                      QDir::home().filePath(safeFileName(request->title) + u".pdf"_s)});
    if (!request->path.isEmpty()) {
        run(tr("Saving the map"), tr("The map was saved."),
            [request](const ExportContext &context) { return exportMap(context, *request); });
    }
}

void MapPrintDialog::run(const QString &title, const QString &done,
                         const std::function<Result<MapExport>(const ExportContext &)> &work)
{
    leave<MapExport>(title, work, [this, done](const MapExport &map) {
        tellDone(done + u' ' + map.heldBack.toText(), map.files.value(0));
    });
}

void showMapPrintDialog(AppContext &context, QWidget *parent, const MapExportRequest &request, MapGroundPtr ground)
{
    (new MapPrintDialog(context, request, std::move(ground), parent))->openLarge();
}

} // namespace rosette
