#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

#include "tests/support/testcampaign.h"
#include "tests/ui/support/fakeprompts.h"
#include "ui/shell/campaigndialog.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newcampaigndialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/startpage.h"
#include "ui/shell/taskbutton.h"
#include "ui/shell/tasklist.h"
#include "ui/shell/undobar.h"
#include "ui/shell/workspace.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// A page that tells how many of it live, and what it was shown.
class PlainPage : public Page
{
public:
    using Page::Page;
    PlainPage(AppContext &context, QWidget *parent)
        : Page(context, parent)
    {
        ++alive;
        auto *action = new QAction(u"Water the flowers"_s, this);
        connect(action, &QAction::triggered, this, [] { ++watered; });
    }
    ~PlainPage() override { --alive; }
    void reveal(const Target &target) override { lastTarget = target; }

    static inline int alive = 0;
    static inline int watered = 0;
    static inline Target lastTarget;
};

/// The window with a campaign open in it.
struct OpenWindow
{
    TestCampaign file;
    MainWindow window;
    Workspace *workspace = nullptr;

    explicit OpenWindow(WindowServices services, const QString &name = u"Test campaign"_s)
        : file(name)
        , window(std::move(services))
    {
        file.close();
        window.show();
        window.openFile(file.path(), TestCampaign::passphrase());
        if (!QTest::qWaitFor([this] { return window.workspace() != nullptr; }))
            qFatal("the campaign does not open");
        workspace = window.workspace();
    }
};

} // namespace

/// The window from the outside: start page, new campaign, lock and unlock, undo bar, locator.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void startsWithNoCampaign();
    void makesANewCampaign();
    void newCampaignSaysWhatIsMissing();
    void wrongPassphraseIsSaidInPlace();
    void closingWhileOpeningIsHarmless();
    void aFileThatIsNoCampaignIsSaidInPlace();
    void lockDestroysPagesAndUnlockReturnsToThePage();
    void lockClosesAnOpenDialogFirst();
    void lockClosesTheCampaignsForm();
    void passphraseIsChangedAndThePageComesBack();
    void idlenessLocks();
    void longJobsShowAndCanBeCancelled();
    void undoBarNamesTheEditAndTakesItBack();
    void aMessageGoesWithItsPageAndItsEdit();
    void aProblemStaysToBeRead();
    void locatorFindsPagesAndActions();
    void locatorOpensWhatASourceFound();

private:
    WindowServices services();
    void setName(Campaign &campaign, const QString &name);

    FakePrompts m_prompts;
    FixedClock m_clock{QDateTime(QDate(2026, 5, 19), QTime(19, 0), Qt::UTC)};
};

WindowServices TestMainWindow::services()
{
    const LocatorSource people = [](AppContext &, const QString &text, int) {
        return text == "ada"_L1
                   ? QList<LocatorHit>{{u"Ada Field"_s, u"3 Acre Lane"_s, u"people"_s, u"second"_s, {u"person"_s, 7}}}
                   : QList<LocatorHit>();
    };
    return {m_prompts,
            m_clock,
            {pageEntry<PlainPage>(u"first"_s, u"First"_s, u"week"_s),
             pageEntry<PlainPage>(u"second"_s, u"Second"_s, u"map"_s)},
            {people},
            nullptr,
            {}};
}

void TestMainWindow::setName(Campaign &campaign, const QString &name)
{
    CampaignInfo info = *campaign.info();
    info.name = name;
    ROSETTE_VERIFY(
        campaign.edit(u"Name changed"_s, [&](Connection &c) { return CampaignInfoRepository::update(c, info); }));
}

void TestMainWindow::initTestCase() { QCoreApplication::setOrganizationName(u"Rosette tests"_s); }

void TestMainWindow::init()
{
    QSettings().clear();
    m_prompts = {};
}

void TestMainWindow::startsWithNoCampaign()
{
    MainWindow window(services());
    window.show();
    QVERIFY(window.findChild<StartPage *>()->isVisible());
    QVERIFY(window.findChild<QWidget *>(u"newCampaignButton"_s));
    QVERIFY(!window.findChild<QWidget *>(u"demoButton"_s)); // there is no demo to be had here
    QVERIFY(!window.findChild<QAction *>(u"backupAction"_s)->isEnabled());
}

void TestMainWindow::makesANewCampaign()
{
    QTemporaryDir folder;
    NewCampaignDialog dialog(m_prompts, m_clock);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"campaignNameLineEdit"_s), u"Marlbridge"_s);
    auto *path = dialog.findChild<QLineEdit *>(u"campaignPathLineEdit"_s);
    QVERIFY(path->text().endsWith(u"Marlbridge.rosette"));
    m_prompts.paths = {folder.filePath(u"mine.rosette"_s)};
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"choosePathPushButton"_s), Qt::LeftButton);
    for (const QString &field : {u"passphraseLineEdit"_s, u"passphraseAgainLineEdit"_s})
        QTest::keyClicks(dialog.findChild<QLineEdit *>(field), u"four plain little words"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
    QVERIFY(accepted.wait());
    const auto campaign = dialog.takeCampaign();
    QVERIFY(campaign);
    QCOMPARE(campaign->info()->name, u"Marlbridge"_s);
    QCOMPARE(campaign->path(), folder.filePath(u"mine.rosette"_s));
}

void TestMainWindow::newCampaignSaysWhatIsMissing()
{
    NewCampaignDialog dialog(m_prompts, m_clock);
    dialog.show();
    auto *problem = dialog.findChild<QLabel *>(u"problemLabel"_s);
    const auto submit = [&] {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
    };
    submit();
    QVERIFY(problem->isVisible() && problem->text().contains(u"name"));
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"campaignNameLineEdit"_s), u"Marlbridge"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"passphraseLineEdit"_s), u"one"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"passphraseHintLabel"_s)->text().contains(u"guessed"));
    submit();
    QVERIFY(problem->text().contains(u"differ"));
}

void TestMainWindow::wrongPassphraseIsSaidInPlace()
{
    TestCampaign file;
    file.close();
    MainWindow window(services());
    window.show();
    window.askToOpen(file.path());
    auto *field = window.findChild<QLineEdit *>(u"unlockLineEdit"_s);
    auto *sentence = window.findChild<QLabel *>(u"lockSentenceLabel"_s);
    QTest::keyClicks(field, u"wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(sentence->text().contains(u"passphrase"));
    QVERIFY(!window.workspace());
    QTRY_VERIFY(field->isEnabled());
    field->clear();
    QTest::keyClicks(field, TestCampaign::passphrase());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(window.workspace());
}

void TestMainWindow::closingWhileOpeningIsHarmless()
{
    TestCampaign file;
    file.close();
    {
        MainWindow window(services());
        window.openFile(file.path(), TestCampaign::passphrase());
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    file.reopen();
    QCOMPARE(file->info()->name, u"Test campaign"_s);
}

void TestMainWindow::aFileThatIsNoCampaignIsSaidInPlace()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("Dear Sir or Madam");
    file.flush();
    MainWindow window(services());
    window.show();
    window.askToOpen(file.fileName());
    auto *sentence = window.findChild<QLabel *>(u"startSentenceLabel"_s);
    QTRY_VERIFY(!sentence->text().isEmpty());
    QVERIFY(sentence->isVisible());
    QVERIFY(!window.findChild<LockScreen *>()->isVisible());
}

void TestMainWindow::lockDestroysPagesAndUnlockReturnsToThePage()
{
    OpenWindow open(services(), u"Marlbridge"_s);
    auto &[file, window, workspace] = open;
    QCOMPARE(window.windowTitle(), u"Marlbridge"_s);
    workspace->open(u"second"_s);
    QCOMPARE(PlainPage::alive, 2);
    QPointer<Campaign> campaign = &workspace->campaign();

    window.findChild<QAction *>(u"lockAction"_s)->trigger();
    QVERIFY(!window.workspace());
    QVERIFY(!campaign);
    QCOMPARE(PlainPage::alive, 0);
    QVERIFY(window.findChild<LockScreen *>()->isVisible());
    QCOMPARE(window.findChild<QLabel *>(u"lockedNameLabel"_s)->text(), u"Marlbridge"_s);

    auto *field = window.findChild<QLineEdit *>(u"unlockLineEdit"_s);
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, TestCampaign::passphrase());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(window.workspace());
    QCOMPARE(window.workspace()->currentPageId(), u"second"_s);
}

void TestMainWindow::lockClosesAnOpenDialogFirst()
{
    OpenWindow open(services());
    MainWindow &window = open.window;
    QTimer::singleShot(0, &window, &MainWindow::lock);
    QDialog(&window).exec();
    QVERIFY(window.workspace()); // so the page that asked could return
    QTRY_VERIFY(!window.workspace());
}

void TestMainWindow::lockClosesTheCampaignsForm()
{
    OpenWindow open(services());
    MainWindow &window = open.window;
    window.findChild<QAction *>(u"settingsAction"_s)->trigger(); // returns at once: no loop of its own
    QPointer<CampaignDialog> dialog = window.findChild<CampaignDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    window.lock();
    QTRY_VERIFY(!window.workspace());
    QVERIFY(!dialog);
}

void TestMainWindow::passphraseIsChangedAndThePageComesBack()
{
    OpenWindow open(services());
    auto &[file, window, workspace] = open;
    workspace->open(u"second"_s);
    QPointer<Campaign> before = &workspace->campaign();
    window.findChild<QAction *>(u"changePassphraseAction"_s)->trigger();
    QPointer<PassphraseDialog> dialog = window.findChild<PassphraseDialog *>();
    QVERIFY(dialog);
    auto *old = dialog->findChild<QLineEdit *>(u"oldPassphraseLineEdit"_s);
    QTest::keyClicks(old, u"wrong"_s);
    for (const QString &field : {u"passphraseLineEdit"_s, u"passphraseAgainLineEdit"_s})
        QTest::keyClicks(dialog->findChild<QLineEdit *>(field), u"four plain little words"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"not right"));
    QVERIFY(before);

    old->clear();
    QTest::keyClicks(old, TestCampaign::passphrase());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!before); // closed, and under the new passphrase opened again
    QTRY_VERIFY(window.workspace());
    QCOMPARE(window.workspace()->currentPageId(), u"second"_s);
    window.lock();
    auto *field = window.findChild<QLineEdit *>(u"unlockLineEdit"_s);
    QTest::keyClicks(field, u"four plain little words"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(window.workspace());
}

void TestMainWindow::idlenessLocks()
{
    OpenWindow open(services());
    MainWindow &window = open.window;
    window.findChild<IdleWatch *>()->setTimeoutMs(1);
    QTRY_VERIFY(!window.workspace());
    QVERIFY(window.findChild<LockScreen *>()->isVisible());
}

void TestMainWindow::longJobsShowAndCanBeCancelled()
{
    OpenWindow open(services());
    auto &[file, window, workspace] = open;
    auto *button = window.findChild<TaskButton *>();
    QVERIFY(!button->isVisible());
    std::optional<ErrorCode> code;
    workspace->tasks().run<int>(
        u"Printing"_s, this,
        [](const Feedback &feedback, Connection &) -> Result<int> {
            while (!feedback.isCancelled())
                QThread::yieldCurrentThread();
            return Feedback::cancelledError({});
        },
        [&](Result<int> result) { code = result.error().code; });
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->summary(), u"Printing"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *list = window.findChild<TaskList *>();
    QVERIFY(list);
    QTest::mouseClick(list->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(code, ErrorCode::Cancelled);
    QTRY_VERIFY(!button->isVisible());
}

void TestMainWindow::undoBarNamesTheEditAndTakesItBack()
{
    OpenWindow open(services(), u"Marlbridge"_s);
    auto &[file, window, workspace] = open;
    auto *bar = window.findChild<UndoBar *>();
    QVERIFY(!bar->isVisible());

    setName(workspace->campaign(), u"Marlbridge East"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), u"Name changed"_s);
    QTRY_COMPARE(window.windowTitle(), u"Marlbridge East"_s);
    QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_COMPARE(window.windowTitle(), u"Marlbridge"_s);
    QVERIFY(bar->text().startsWith(u"Undone"));
    QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_COMPARE(window.windowTitle(), u"Marlbridge East"_s);
}

void TestMainWindow::aMessageGoesWithItsPageAndItsEdit()
{
    OpenWindow open(services());
    auto &[file, window, workspace] = open;
    MessageBar &messages = workspace->messages();
    messages.showMessage(Meaning::Done, u"The stall is kept."_s);
    workspace->open(workspace->currentPageId());
    QVERIFY(messages.isVisible());
    workspace->open(u"second"_s);
    QVERIFY(!messages.isVisible());

    setName(workspace->campaign(), u"Marlbridge North"_s);
    messages.showMessage(Meaning::Done, u"The name is kept."_s);
    QVERIFY(messages.isVisible());
    workspace->campaign().undoStack().undo();
    QVERIFY(!messages.isVisible());
    QVERIFY(messages.text().isEmpty());
}

void TestMainWindow::aProblemStaysToBeRead()
{
    OpenWindow open(services());
    auto &[file, window, workspace] = open;
    workspace->messages().showMessage(Meaning::Problem, u"The disk is full."_s);
    workspace->open(u"second"_s);
    setName(workspace->campaign(), u"Marlbridge North"_s);
    QCOMPARE(workspace->messages().text(), u"The disk is full."_s);
}

void TestMainWindow::locatorFindsPagesAndActions()
{
    OpenWindow open(services());
    auto &[file, window, workspace] = open;
    workspace->showLocator();
    auto *field = window.findChild<QLineEdit *>(u"locatorLineEdit"_s);
    auto *list = window.findChild<QListView *>(u"locatorListView"_s);
    QCOMPARE(list->model()->rowCount(), 2); // the pages, before anything is typed
    QTest::keyClicks(field, u"sec"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Second"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(workspace->currentPageId(), u"second"_s);

    workspace->showLocator();
    QTest::keyClicks(field, u"wat fl"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(PlainPage::watered, 1);
}

void TestMainWindow::locatorOpensWhatASourceFound()
{
    OpenWindow open(services());
    auto &[file, window, workspace] = open;
    workspace->showLocator();
    auto *field = window.findChild<QLineEdit *>(u"locatorLineEdit"_s);
    QTest::keyClicks(field, u"ada"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(workspace->currentPageId(), u"second"_s);
    QCOMPARE(PlainPage::lastTarget.kind, u"person"_s);
    QCOMPARE(PlainPage::lastTarget.id, 7);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
