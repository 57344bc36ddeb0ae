#include "ui/map/mapprintdialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "models/output/mapdraft.h"
#include "ui/map/mapcommand.h"
#include "ui/map/mapprintform.h"
#include "ui/prints/imprintguard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paperpreview.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 150; // while somebody types a title

double dotsPerInch(const QPageLayout &page, QSizeF room)
{
    const QSizeF inches = page.fullRect(QPageLayout::Inch).size();
    return std::max(20.0, std::min(room.width() / inches.width(), room.height() / inches.height()));
}

} // namespace

MapPrintDialog::MapPrintDialog(AppContext &context, const MapExportRequest &request, MapGroundPtr ground,
                               QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ground(std::move(ground))
    , m_form(new MapPrintForm(request, this))
    , m_preview(new PaperPreview(this))
    , m_note(new QLabel(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"mapPrintDialog"_s);
    setWindowTitle(tr("Print the map"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setObjectName(u"mapPrintPreview"_s);
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &MapPrintDialog::draw);
    connect(m_form, &MapPrintForm::changed, this, &MapPrintDialog::drawSoon);
    connect(m_preview, &PaperPreview::resized, this, &MapPrintDialog::drawSoon);
    const Result<QList<MapPrintSubject>> subjects = printSubjectsOf(context.campaign);
    if (subjects)
        m_form->setSubjects(*subjects);
    else
        showProblem(subjects.error().message);
}

void MapPrintDialog::build()
{
    auto *heading = new QLabel(tr("Print the map"), this);
    heading->setFont(Theme::titleFont(font()));
    m_note->setObjectName(u"mapPrintNoteLabel"_s);
    m_note->setWordWrap(true);
    m_form->setFixedWidth(fontMetrics().averageCharWidth() * 52);
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::kGroup);
    left->addWidget(heading);
    left->addWidget(m_form);
    left->addStretch(1);
    left->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save &as…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"mapPrintSavePushButton"_s);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(u"mapPrintPushButton"_s);
    m_print->setDefault(true);
    Theme::makePrimary(m_print);
    connect(m_save, &QPushButton::clicked, this, &MapPrintDialog::save);
    connect(m_print, &QPushButton::clicked, this, &MapPrintDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &MapPrintDialog::reject);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::kPage);
    sides->addLayout(left);
    sides->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kGroup, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
}

void MapPrintDialog::drawSoon()
{
    m_print->setEnabled(false); // its paper may lie the other way now
    m_pause->start();
}

void MapPrintDialog::draw()
{
    m_context.tasks.drop(m_task);
    m_preview->setCursor(Qt::BusyCursor);
    m_task = m_context.tasks.run<Drawn>(
        tr("Drawing the sheet"), this,
        [file = m_context.campaign.file(), &clock = m_context.clock, request = m_form->request(), ground = m_ground,
         room = m_preview->room()](const Feedback &feedback, Connection &connection) -> Result<Drawn> {
            ROSETTE_ASSIGN(const MapDraft draft, MapDraft::make({file, connection, clock, feedback}, request, ground));
            const QPageLayout layout = draft.sheet.layout(draft.painter);
            return Drawn{draft.sheet.image(draft.painter, dotsPerInch(layout, room)), layout,
                         draft.painter.scene().ground, draft.clearance.heldBack().toText()};
        },
        [this](const Result<Drawn> &drawn) { showDrawn(drawn); });
}

void MapPrintDialog::showDrawn(const Result<Drawn> &drawn)
{
    m_preview->unsetCursor();
    m_print->setEnabled(drawn.isOk());
    m_save->setEnabled(drawn.isOk());
    if (!drawn) {
        m_preview->setSentence(drawn.error().message);
        return;
    }
    m_layout = drawn->layout;
    m_ground = drawn->ground;
    m_preview->setPage(drawn->page);
    m_note->setPalette(QPalette());
    m_note->setText(drawn->heldBack);
}

std::optional<MapExportRequest> MapPrintDialog::confirmedRequest()
{
    MapExportRequest request = m_form->request();
    if (request.showsOpinions()) {
        const bool isWanted =
            m_context.prompts.confirm(this, {.title = tr("Put people's support on the map?"),
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
    if (!request || !mayPrint(m_context, this))
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(request->title);
    printer->setPageLayout(m_layout);
    if (m_context.prompts.setUpPrinter(this, *printer)) {
        leave(tr("Printing the map"), tr("The map went to the printer."),
              [printer, request](const ExportContext &context) { return printMap(context, *request, *printer); });
    }
}

void MapPrintDialog::save()
{
    std::optional<MapExportRequest> request = confirmedRequest();
    if (!request || !mayPrint(m_context, this))
        return;
    request->path = m_context.prompts.saveFile(this, {tr("Save the map"),
                                                      tr("Sheet of paper (*.pdf);;Picture (*.png);;Drawing (*.svg)"),
                                                      QDir::home().filePath(safeFileName(request->title) + u".pdf"_s)});
    if (!request->path.isEmpty()) {
        leave(tr("Saving the map"), tr("The map was saved."),
              [request](const ExportContext &context) { return exportMap(context, *request); });
    }
}

void MapPrintDialog::leave(const QString &title, const QString &done,
                           const std::function<Result<MapExport>(const ExportContext &)> &work)
{
    setWorking(title);
    m_context.tasks.run<MapExport>(
        title, this,
        [file = m_context.campaign.file(), &clock = m_context.clock, work](const Feedback &feedback,
                                                                           Connection &connection) {
            return work({file, connection, clock, feedback});
        },
        [this, done](const Result<MapExport> &map) {
            setWorking({});
            if (!map) {
                showProblem(map.error().message);
                return;
            }
            tellDone(done, *map);
            accept();
        });
}

void MapPrintDialog::tellDone(const QString &done, const MapExport &map)
{
    const QString sentence = QString(done + u' ' + map.heldBack.toText()).trimmed();
    if (map.files.isEmpty())
        m_context.messages.showMessage(Meaning::Done, sentence);
    else
        m_context.messages.showMessage(
            Meaning::Done, sentence, tr("Open"),
            [&prompts = m_context.prompts, path = map.files.first()] { prompts.showDocument(path); });
}

void MapPrintDialog::setWorking(const QString &what)
{
    m_form->setEnabled(what.isEmpty());
    m_print->setEnabled(what.isEmpty());
    m_save->setEnabled(what.isEmpty());
    m_note->setPalette(QPalette());
    m_note->setText(what);
}

void MapPrintDialog::showProblem(const QString &sentence)
{
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, Theme::of(Meaning::Problem, palette));
    m_note->setPalette(palette);
    m_note->setText(Theme::shapeOf(Meaning::Problem) + u' ' + sentence);
}

void showMapPrintDialog(AppContext &context, QWidget *parent, const MapExportRequest &request, MapGroundPtr ground)
{
    auto *dialog = new MapPrintDialog(context, request, std::move(ground), parent);
    dialog->resize(dialog->sizeHint().expandedTo({980, 700}));
    dialog->open();
}

} // namespace rosette
