#include <QAbstractItemView>
#include <QClipboard>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "models/demo/demo.h"
#include "models/output/exportlog.h"
#include "models/store/statement.h"
#include "tests/ui/support/fakeprompts.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Ctrl+C in every list of the window, in a town where every second person must stay: who asked not to be contacted.
class TestEveryCopy : public QObject
{
    Q_OBJECT

    static constexpr auto kStays = "Staywithin"_L1;
    static constexpr auto kLeaves = "Mayleave"_L1;
    static constexpr auto kPhone = "07700 900999"_L1;
    static constexpr int kRows = 200; ///< of long lists

    WindowServices services() { return {m_prompts, m_clock, allPages(), {}, nullptr, {}, allDialogs(), attendPages}; }
    static Status writeTown(Connection &c);
    static QList<QAbstractItemView *> views(QWidget *page);
    QString copied(Workspace &workspace, QAbstractItemView *view);
    void copyFromEveryView(Workspace &workspace, QWidget *page);

    QTemporaryDir m_folder;
    QString m_town;
    FakePrompts m_prompts;
    FixedClock m_clock{QDateTime(QDate(2026, 5, 19), QTime(19, 0), Qt::UTC)};
    QStringList m_tablesThatNamed; ///< somebody who may leave

private slots:
    void initTestCase();
    void whoMustStayIsOnNoClipboard();
    void aCopyIsWrittenDown();
};

/// Every second person must stay; nobody may call the others. Ids are no guide: made slowly, all are even.
Status TestEveryCopy::writeTown(Connection &c)
{
    const QString named = u"UPDATE people SET surname = '%1', name_key = lower('%1, ' || forename)"_s;
    const QString staying =
        u"(SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM people) WHERE place % 2 = 0)"_s;
    const QStringList changes{
        named.arg(kLeaves), named.arg(kStays) + u", is_do_not_contact = 1 WHERE id IN "_s + staying,
        u"UPDATE contact_points SET value = '%1', consent = 'refused' WHERE kind <> 'email' AND person_id NOT IN "_s
                .arg(kPhone) +
            staying};
    for (const QString &sql : changes)
        ROSETTE_CHECK(Statement(c, sql).run());
    return {};
}

void TestEveryCopy::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Rosette tests"_s);
    QSettings().clear();
    m_town = m_folder.filePath(u"town.rosette"_s);
    QVERIFY(demo::makeDemo(m_town, demo::demoPassphrase(), m_clock, Feedback()).isOk());
    const auto campaign = Campaign::open(m_town, demo::demoPassphrase(), m_clock);
    QVERIFY(campaign.isOk());
    const Status written = (*campaign)->write(writeTown);
    QVERIFY2(written.isOk(), written ? "" : qPrintable(written.error().detail));
}

QList<QAbstractItemView *> TestEveryCopy::views(QWidget *page)
{
    QList<QAbstractItemView *> shown;
    for (QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            shown += view;
    }
    return shown;
}

/// What lies on the clipboard after Ctrl+C on all rows, or the first of many.
QString TestEveryCopy::copied(Workspace &workspace, QAbstractItemView *view)
{
    QGuiApplication::clipboard()->clear();
    const QAbstractItemModel &model = *view->model();
    view->setCurrentIndex(model.index(0, 0));
    const QItemSelection rows(model.index(0, 0), model.index(std::min(model.rowCount(), kRows) - 1, 0));
    view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    [&] { QTRY_VERIFY(!workspace.tasks().isBusy()); }();
    return QGuiApplication::clipboard()->text();
}

void TestEveryCopy::copyFromEveryView(Workspace &workspace, QWidget *page)
{
    [&] { QTRY_VERIFY(!workspace.tasks().isBusy()); }();
    for (QAbstractItemView *view : views(page)) {
        const QString text = copied(workspace, view);
        const QString name = page->objectName() + u'/' + view->objectName();
        for (const QLatin1String hidden : {kStays, kPhone})
            QVERIFY2(!text.contains(hidden), qPrintable(name + u": "_s + text.mid(text.indexOf(hidden) - 100, 200)));
        if (text.contains(kLeaves))
            m_tablesThatNamed += view->objectName();
    }
}

void TestEveryCopy::whoMustStayIsOnNoClipboard()
{
    MainWindow window(services());
    window.show();
    window.openFile(m_town, demo::demoPassphrase());
    QTRY_VERIFY(window.workspace() != nullptr);
    Workspace *workspace = window.workspace();
    for (const PageEntry &entry : allPages()) {
        workspace->open(entry.id);
        copyFromEveryView(*workspace, workspace);
        for (QTabBar *tabs : workspace->findChildren<QTabBar *>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                copyFromEveryView(*workspace, workspace);
            }
        }
    }
    // Else nothing would have been copied at all.
    for (const QString &table : {u"peopleDataTable"_s, u"volunteersDataTable"_s})
        QVERIFY2(m_tablesThatNamed.contains(table), qPrintable(m_tablesThatNamed.join(u", "_s)));
}

void TestEveryCopy::aCopyIsWrittenDown()
{
    const auto campaign = Campaign::open(m_town, demo::demoPassphrase(), m_clock);
    QVERIFY(campaign.isOk());
    const auto log = ExportLogRepository::list((*campaign)->connection());
    QVERIFY(log.isOk());
    const bool isThere = std::any_of(log->begin(), log->end(), [](const ExportLogEntry &entry) {
        return entry.format == "clipboard"_L1 && entry.people > 0 && entry.heldBack.contains("do-not-contact"_L1);
    });
    QVERIFY(isThere);
}

QTEST_MAIN(TestEveryCopy)
#include "tst_everycopy.moc"
