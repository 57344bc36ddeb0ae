#include "ui/imports/importspage.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/imports/filedropzone.h"
#include "ui/imports/importflow.h"
#include "ui/imports/importsteppages.h"
#include "ui/imports/rememberedtables.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pageheader.h"

namespace rosette {

using namespace Qt::StringLiterals;

ImportsPage::ImportsPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Imports")))
    , m_notice(new MessageBar)
    , m_pages(new ImportStepPages(context))
    , m_flow(new ImportFlow(context, *m_pages, *m_notice, this))
{
    setAcceptDrops(true);
    m_notice->setObjectName(u"importNoticeBar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kGroup);
    layout->setSpacing(Space::kGroup);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);

    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (!notice.touchesAny({"imports"_L1, "wards"_L1, "streets"_L1, "postcodes"_L1, "registrations"_L1,
                                "volunteers"_L1, "absent_votes"_L1}))
            return;
        m_isStale = true;
        if (isVisible())
            reload();
    });
    buildActions();
    reload();
}

/// For the locator; the steps have their buttons.
void ImportsPage::buildActions()
{
    const auto add = [this](const QString &name, const QString &text, const std::function<void()> &run) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, run] {
            if (!m_flow->isWorking())
                run();
        });
        return action;
    };
    add(u"chooseFileAction"_s, tr("Choose a file to import…"), [this] { m_flow->askForFiles(std::nullopt); });
    add(u"undoLastImportAction"_s, tr("Undo the last import"), [this] { m_flow->confirmUndo(); });
    m_header->addMenuAction(add(u"rememberedTablesAction"_s, tr("Tables you described…"),
                                [this] { (new RememberedTables(context(), this))->open(); }));
}

void ImportsPage::activated() { m_pages->currentWidget()->setFocus(); }

void ImportsPage::reveal(const Target &target)
{
    const auto kind = importKindOf(target.kind == "import"_L1 ? target.text : target.kind);
    if (!kind || m_flow->isWorking())
        return;
    m_flow->showChooser();
    // After the page stands there: the file chooser blocks.
    QTimer::singleShot(0, this, [this, kind] { m_flow->askForFiles(kind); });
}

void ImportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_flow->isWorking() || FileDropZone::localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_pages->chooser()->dropZone()->setHovered(true);
}

void ImportsPage::dragLeaveEvent(QDragLeaveEvent *) { m_pages->chooser()->dropZone()->setHovered(false); }

void ImportsPage::dropEvent(QDropEvent *event)
{
    m_pages->chooser()->dropZone()->setHovered(false);
    event->acceptProposedAction();
    m_flow->take(FileDropZone::localFiles(event->mimeData()), std::nullopt);
}

void ImportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

void ImportsPage::reload()
{
    m_isStale = false;
    if (report(m_pages->chooser()->load(context().campaign.connection())))
        m_header->setState(m_pages->chooser()->summary());
}

} // namespace rosette
