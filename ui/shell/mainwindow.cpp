#include "ui/shell/mainwindow.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyleHints>
#include <QThread>
#include <QTimer>

#include "models/store/filecheck.h"
#include "models/store/passphrasechange.h"
#include "ui/shell/background.h"
#include "ui/shell/campaigndialog.h"
#include "ui/shell/campaignopening.h"
#include "ui/shell/filejobs.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mark.h"
#include "ui/shell/newcampaigndialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/prompts.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspace.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMsOfAMinute = 60 * 1000;
constexpr QSize kFirstSize(1280, 820);

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(m_services.makeDemo != nullptr, this))
    , m_lockScreen(new LockScreen(this))
    , m_menu(new MainMenu(this))
    , m_idle(new IdleWatch(this))
{
    setObjectName(u"mainWindow"_s);
    setMenuBar(m_menu);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_lockScreen);
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    restoreGeometry(ShellSettings::windowGeometry());

    connect(m_start, &StartPage::newWanted, this, &MainWindow::newCampaign);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::demoWanted, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::askToOpen);
    connect(m_start, &StartPage::cancelWanted, this, [this] {
        if (m_demoFeedback)
            m_demoFeedback->cancel();
    });
    connect(m_lockScreen, &LockScreen::passphraseEntered, this,
            [this](const QString &passphrase) { openFile(m_lockedPath, passphrase); });
    connect(m_lockScreen, &LockScreen::anotherCampaignWanted, this, &MainWindow::showStart);
    connect(m_idle, &IdleWatch::becameIdle, this, &MainWindow::lockWhenIdle);
    connectMenu();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &MainWindow::applyTheme);
#endif
    applyTheme();
    showStart();
}

MainWindow::~MainWindow()
{
    if (m_demoFeedback)
        m_demoFeedback->cancel();
    closeWorkspace();
}

void MainWindow::connectMenu()
{
    m_menu->openDemo->setVisible(m_services.makeDemo != nullptr);
    connect(m_menu->newCampaign, &QAction::triggered, this, &MainWindow::newCampaign);
    connect(m_menu->openCampaign, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_menu, &MainMenu::fileChosen, this, &MainWindow::askToOpen);
    connect(m_menu->openDemo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_menu->importFile, &QAction::triggered, this, [this] { openPage(u"imports"_s); });
    connect(m_menu->backup, &QAction::triggered, this, [this] { FileJobs::backUp(*m_workspace, m_services); });
    connect(m_menu->check, &QAction::triggered, this, [this] { FileJobs::check(*m_workspace); });
    connect(m_menu->settings, &QAction::triggered, this,
            [this] { openDialog(new CampaignDialog(m_workspace->campaign(), m_workspace->info(), m_workspace)); });
    for (const DialogEntry &entry : m_services.dialogs)
        connect(m_menu->addDialog(entry), &QAction::triggered, this,
                [this, create = entry.create] { openDialog(create(m_workspace->context(), m_workspace)); });
    connect(m_menu->changePassphrase, &QAction::triggered, this, [this] {
        if (m_workspace->tasks().isBusy())
            m_workspace->messages().showMessage(
                Meaning::Attention, tr("A job is still working on the file. Change the passphrase when it is done."));
        else
            askForNewPassphrase();
    });
    connect(m_menu->lock, &QAction::triggered, this, &MainWindow::lock);
    connect(m_menu->closeCampaign, &QAction::triggered, this, [this] {
        if (mayCloseWorkspace())
            showStart();
    });
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->find, &QAction::triggered, this, [this] { m_workspace->showLocator(); });
    connect(m_menu->shortcuts, &QAction::triggered, this, [this] { showShortcuts(this); });
    connect(m_menu->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_menu, &MainMenu::appearanceChosen, this, [this](Theme::Appearance appearance) {
        ShellSettings::setAppearance(appearance);
        applyTheme();
    });
    connect(m_menu, &MainMenu::idleMinutesChosen, this, [this](int minutes) {
        ShellSettings::setIdleMinutes(minutes);
        m_idle->setTimeoutMs(m_workspace ? minutes * kMsOfAMinute : 0);
    });
}

void MainWindow::applyTheme()
{
    Theme::apply(*qApp, ShellSettings::appearance(), m_colour);
    setWindowIcon(Mark::icon(Theme::accent(QApplication::palette())));
}

void MainWindow::showStart()
{
    closeWorkspace();
    m_start->setRecentFiles(ShellSettings::recentFiles());
    m_stack->setCurrentWidget(m_start);
    setWindowTitle(QCoreApplication::applicationName());
}

void MainWindow::askToOpen(const QString &path)
{
    // What cannot be a campaign is said at once, before anybody types a passphrase for it.
    if (const auto salt = FileCheck::readSalt(path); !salt)
        return m_workspace ? m_workspace->messages().showError(salt.error())
                           : m_start->showProblem(salt.error().message);
    if (!mayCloseWorkspace())
        return;
    closeWorkspace();
    m_lockedPath = path;
    m_pageToReopen.clear();
    m_lockScreen->show(QFileInfo(path).completeBaseName());
    m_stack->setCurrentWidget(m_lockScreen);
    setWindowTitle(QFileInfo(path).completeBaseName());
}

void MainWindow::openFile(const QString &path, const QString &passphrase)
{
    m_lockedPath = path;
    openCampaign(path, passphrase, m_services.clock, this, [this, path](Result<std::unique_ptr<Campaign>> opened) {
        if (opened)
            return showWorkspace(std::move(opened).value());
        if (m_stack->currentWidget() != m_lockScreen)
            askToOpen(path);
        m_lockScreen->showProblem(opened.error().message);
    });
}

void MainWindow::showWorkspace(std::unique_ptr<Campaign> campaign)
{
    closeWorkspace();
    const QString path = campaign->path();
    const CampaignInfo info = campaign->info().valueOr({});
    if (!info.isDemo)
        ShellSettings::addRecentFile(path);
    m_colour = QColor(info.colour);
    applyTheme();
    m_workspace = new Workspace(std::move(campaign), m_services, m_menu->allActions(), this);
    connect(m_workspace, &Workspace::infoChanged, this, [this] {
        m_colour = QColor(m_workspace->info().colour);
        applyTheme();
        setWindowTitle(m_workspace->info().name);
    });
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_menu->setUndoStack(&m_workspace->campaign().undoStack());
    m_idle->setTimeoutMs(ShellSettings::idleMinutes() * kMsOfAMinute);
    m_lockedPath = path;
    setWindowTitle(info.name);
    // Also the first page again: it takes the focus now that it can be seen.
    openPage(m_pageToReopen.isEmpty() ? m_workspace->currentPageId() : m_pageToReopen);
}

void MainWindow::closeWorkspace()
{
    if (!m_workspace)
        return;
    if (QWidget *field = focusWidget())
        field->clearFocus(); // what was being typed is saved by the field it was typed into
    m_idle->setTimeoutMs(0);
    m_menu->setUndoStack(nullptr);
    delete std::exchange(m_workspace, nullptr);
}

bool MainWindow::mayCloseWorkspace()
{
    if (!m_workspace || !m_workspace->tasks().isBusy())
        return true;
    return m_services.prompts.confirm(this, {tr("Stop the running job?"),
                                             tr("It is cancelled, and the file stays as it was before the job."),
                                             tr("Stop it"), true});
}

void MainWindow::lock()
{
    // A question runs an event loop inside the page that asked it: it must be gone before the page is.
    constexpr int kUntilItIsGoneMs = 50;
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *dialog = QApplication::activeModalWidget();
    if (popup || dialog || QThread::currentThread()->loopLevel() > 1) {
        if (QWidget *top = popup ? popup : dialog)
            top->close();
        QTimer::singleShot(kUntilItIsGoneMs, this, &MainWindow::lock);
        return;
    }
    if (!m_workspace || !mayCloseWorkspace())
        return;
    const CampaignInfo info = m_workspace->info();
    m_pageToReopen = m_workspace->currentPageId();
    closeWorkspace();
    m_lockScreen->show(info.name, info.isDemo
                                      ? tr("This is the demo. Its passphrase is “%1”.").arg(m_services.demoPassphrase)
                                      : QString());
    m_stack->setCurrentWidget(m_lockScreen);
    setWindowTitle(info.name);
}

void MainWindow::lockWhenIdle()
{
    // A running import is somebody's work: wait for it.
    if (m_workspace && m_workspace->tasks().isBusy())
        m_idle->setTimeoutMs(kMsOfAMinute);
    else
        lock();
}

void MainWindow::openPage(const QString &pageId)
{
    m_pageToReopen = pageId;
    if (m_workspace && !pageId.isEmpty())
        m_workspace->open(pageId);
}

void MainWindow::newCampaign()
{
    if (!mayCloseWorkspace())
        return;
    auto *dialog = new NewCampaignDialog(m_services.prompts, m_services.clock, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        showWorkspace(dialog->takeCampaign());
        openPage(u"imports"_s); // an empty campaign begins with the files one has
    });
    openDialog(dialog);
}

void MainWindow::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askForNewPassphrase()
{
    auto *dialog = new PassphraseDialog(m_workspace->campaign().file(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { changePassphrase(dialog->oldPassphrase(), dialog->newPassphrase()); });
    openDialog(dialog);
}

void MainWindow::changePassphrase(const QString &from, const QString &to)
{
    const QString path = m_workspace->campaign().path();
    m_pageToReopen = m_workspace->currentPageId();
    m_lockScreen->show(m_workspace->info().name);
    m_lockScreen->showWorking(tr("Encrypting the file anew…"));
    m_stack->setCurrentWidget(m_lockScreen);
    closeWorkspace(); // nobody else may have the file open
    runInBackground(
        this, [=] { return rosette::changePassphrase(path, from, to); },
        [this, path, to](const Status &status) {
            if (status)
                return openFile(path, to);
            m_lockedPath = path;
            m_lockScreen->showProblem(status.error().message);
        });
}

void MainWindow::chooseFile()
{
    const QString folder = m_lockedPath.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                  : QFileInfo(m_lockedPath).path();
    const QString path = m_services.prompts.openFile(this, {tr("Open a campaign"), FileJobs::campaignFilter(), folder});
    if (!path.isEmpty())
        askToOpen(path);
}

void MainWindow::openDemo()
{
    if (m_demoFeedback || !mayCloseWorkspace())
        return;
    showStart();
    m_start->setWorking(tr("Building a small town…"));
    m_demoFeedback = std::make_shared<Feedback>();
    runInBackground(
        this, [make = m_services.makeDemo, feedback = m_demoFeedback] { return make(*feedback); },
        [this](const Result<DemoCampaign> &demo) {
            m_demoFeedback.reset();
            if (!demo)
                return demo.error().isCancelled() ? m_start->setWorking({})
                                                  : m_start->showProblem(demo.error().message);
            m_start->setWorking({});
            openFile(demo->path, demo->passphrase);
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayCloseWorkspace())
        return event->ignore();
    ShellSettings::setWindowGeometry(saveGeometry());
    closeWorkspace();
    event->accept();
}

} // namespace rosette
