#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "models/demo/demo.h"
#include "tests/ui/support/fakeprompts.h"
#include "ui/findings.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The window with all its pages on the demo town and on a campaign with nothing in it.
class TestAllPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageShowsItself_data();
    void everyPageShowsItself();
    void menuOpensEveryForm();
    void locatorFindsPeopleAndStreets();
    void locatorFindsWhatIsPlannedAndPutForward_data();
    void locatorFindsWhatIsPlannedAndPutForward();
    void lockingTakesEveryPageAway();

private:
    WindowServices services() { return {m_prompts, m_clock, allPages(), allLocatorSources(), nullptr, {}, allDialogs(), attendPages}; }
    Workspace *open(MainWindow &window, const QString &path);

    QTemporaryDir m_folder;
    QString m_demo;
    QString m_empty;
    FakePrompts m_prompts;
    FixedClock m_clock{QDateTime(QDate(2026, 5, 19), QTime(19, 0), Qt::UTC)};
};

void TestAllPages::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Rosette tests"_s);
    QSettings().clear();
    m_demo = m_folder.filePath(u"demo.rosette"_s);
    m_empty = m_folder.filePath(u"empty.rosette"_s);
    QVERIFY(demo::makeDemo(m_demo, demo::demoPassphrase(), m_clock, Feedback()).isOk());
    QVERIFY(Campaign::create(m_empty, demo::demoPassphrase(), CampaignInfo{.name = u"Empty"_s}, m_clock).isOk());
}

Workspace *TestAllPages::open(MainWindow &window, const QString &path)
{
    window.show();
    window.openFile(path, demo::demoPassphrase());
    return QTest::qWaitFor([&] { return window.workspace() != nullptr; }) ? window.workspace() : nullptr;
}

void TestAllPages::everyPageShowsItself_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("demo") << m_demo << false;
    QTest::newRow("demo, dark") << m_demo << true;
    QTest::newRow("empty") << m_empty << false;
}

void TestAllPages::everyPageShowsItself()
{
    QFETCH(QString, path);
    QFETCH(bool, isDark);
    QSettings().setValue(u"window/appearance"_s, isDark ? u"dark"_s : u"light"_s);
    MainWindow window(services());
    Workspace *workspace = open(window, path);
    QVERIFY(workspace);
    for (const PageEntry &page : allPages()) {
        workspace->open(page.id);
        QCOMPARE(workspace->currentPageId(), page.id);
        QVERIFY2(!workspace->grab().isNull(), qPrintable(page.id));
        QVERIFY2(workspace->messages().text().isEmpty(), qPrintable(page.id + workspace->messages().text()));
    }
}

void TestAllPages::menuOpensEveryForm()
{
    MainWindow window(services());
    for (const DialogEntry &entry : allDialogs())
        QVERIFY(!window.findChild<QAction *>(entry.id + u"MenuAction"_s)->isEnabled()); // no campaign yet
    Workspace *workspace = open(window, m_demo);
    QVERIFY(workspace);
    for (const DialogEntry &entry : allDialogs()) {
        window.findChild<QAction *>(entry.id + u"MenuAction"_s)->trigger();
        QPointer<QDialog> dialog = workspace->findChild<QDialog *>();
        QVERIFY2(dialog && dialog->isVisible(), qPrintable(entry.id));
        QVERIFY(!dialog->grab().isNull());
        dialog->reject();
        QTRY_VERIFY(!dialog); // it deletes itself
    }
}

void TestAllPages::locatorFindsPeopleAndStreets()
{
    MainWindow window(services());
    Workspace *workspace = open(window, m_demo);
    QVERIFY(workspace);
    workspace->showLocator();
    auto *list = window.findChild<QListView *>(u"locatorListView"_s);
    QTest::keyClicks(window.findChild<QLineEdit *>(u"locatorLineEdit"_s), u"acre lane"_s);
    QStringList titles;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        titles.append(list->model()->index(row, 0).data().toString());
    QVERIFY(titles.contains(u"Acre Lane"_s));
    QVERIFY(titles.size() > 1);
    QTest::keyClick(window.findChild<QLineEdit *>(u"locatorLineEdit"_s), Qt::Key_Return);
    QCOMPARE(workspace->currentPageId(), u"people"_s);
}

void TestAllPages::locatorFindsWhatIsPlannedAndPutForward_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("page");
    QTest::newRow("idea") << u"stall market is"_s << u"A stall where the market is"_s << u"meetings"_s;
    QTest::newRow("help elsewhere") << u"norford canv"_s << u"Help Norford canvass"_s << u"rota"_s;
    QTest::newRow("meeting") << u"open camp"_s << u"Open campaign meeting"_s << u"meetings"_s;
}

void TestAllPages::locatorFindsWhatIsPlannedAndPutForward()
{
    QFETCH(QString, typed);
    QFETCH(QString, title);
    QFETCH(QString, page);
    MainWindow window(services());
    Workspace *workspace = open(window, m_demo);
    QVERIFY(workspace);
    workspace->showLocator();
    auto *field = window.findChild<QLineEdit *>(u"locatorLineEdit"_s);
    auto *list = window.findChild<QListView *>(u"locatorListView"_s);
    QTest::keyClicks(field, typed);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex hit = list->model()->index(row, 0);
        if (hit.data().toString() == title)
            list->setCurrentIndex(hit);
    }
    QCOMPARE(list->currentIndex().data().toString(), title);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(workspace->currentPageId(), page);
}

void TestAllPages::lockingTakesEveryPageAway()
{
    MainWindow window(services());
    Workspace *workspace = open(window, m_demo);
    QVERIFY(workspace);
    for (const PageEntry &page : allPages())
        workspace->open(page.id);
    const QPointer<Campaign> campaign = &workspace->campaign();
    window.lock();
    QVERIFY(!window.workspace());
    QVERIFY(!campaign);
    QVERIFY(window.findChildren<Page *>().isEmpty());
}

QTEST_MAIN(TestAllPages)
#include "tst_allpages.moc"
