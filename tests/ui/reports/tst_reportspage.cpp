#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/canvass/conversationlog.h"
#include "models/output/exportlog.h"
#include "models/people/personrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/reports/figuretile.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// The page on a stall and two conversations of this month, and something that left.
struct Report
{
    UiTestCampaign test;
    ActivityId stall;
    VolunteerId councillor;
    std::unique_ptr<ReportsPage> page;

    Report()
    {
        const Status status = test.campaign().write([this](Connection &c) { return fill(c); });
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
        page = std::make_unique<ReportsPage>(test.context());
        page->resize(1300, 800);
        page->show();
        if (!QTest::qWaitFor([this] { return child<FigureTile>(u"conversationsFigureTile"_s)->isEnabled(); }))
            qFatal("no report");
    }

    Status fill(Connection &c)
    {
        Doorsteps doorsteps(c);
        const WardId ward = doorsteps.ward(u"Millfield"_s);
        const QDate day = test.clock().today().addDays(-1);
        ROSETTE_ASSIGN(
            stall, ActivityRepository::insert(
                       c, {.title = u"Station stall"_s, .date = day, .start = {10, 0}, .end = {12, 0}, .ward = ward}));
        ROSETTE_CHECK(ActivityResultRepository::save(c, {.activity = stall, .conversations = 40, .leafletsOut = 200}));
        ROSETTE_ASSIGN(councillor, VolunteerRepository::insert(
                                       c, {.forename = u"Cora"_s, .surname = u"Cole"_s, .isRepresentative = true}));
        for (const QString &number : {u"2"_s, u"4"_s}) {
            const DoorId door = doorsteps.door(u"Acre Lane"_s, number, {}, {}, ward);
            Conversation talk{.person = doorsteps.elector(door, u"Ford"_s), .door = door, .volunteer = councillor};
            talk.heldAt = day.startOfDay().addSecs(3600).toMSecsSinceEpoch();
            talk.outcome = u"spoke"_s;
            ROSETTE_CHECK(ConversationLog::record(c, talk));
        }
        return ExportLogRepository::insert(c, {.exportedAt = test.clock().nowMs(),
                                               .item = u"Rota"_s,
                                               .purpose = u"rota"_s,
                                               .format = u"pdf"_s,
                                               .lines = 4,
                                               .people = 3,
                                               .heldBack = u"{\"do-not-contact\":2}"_s});
    }

    template <typename T>
    T *child(const QString &name) const
    {
        return childOf<T>(page.get(), name);
    }
    QString cell(const QString &table, int row, int column) const
    {
        return child<DataTable>(table)->model()->index(row, column).data().toString();
    }
    /// Puts the cursor on the cell and presses Enter.
    void activate(const QString &table, int row, int column) const
    {
        auto *view = child<DataTable>(table);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        QTest::keyClick(view, Qt::Key_Return);
    }
    DataTable *openRows() const
    {
        auto *rows = child<DataTable>(u"figureRowsDataTable"_s);
        return QTest::qWaitFor([rows] { return rows->model()->rowCount() > 0; }) ? rows : nullptr;
    }
};

} // namespace

/// An organiser who looks at what the month came to.
class TestReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void stallsAndDoorsAreOneFigure()
    {
        Report report;
        const auto *tile = report.child<FigureTile>(u"conversationsFigureTile"_s);
        QVERIFY2(tile->accessibleName().startsWith(u"Conversations: 42, before: 0"_s),
                 qPrintable(tile->accessibleName()));
        QCOMPARE(report.cell(u"workReportDataTable"_s, 0, 0), u"All wards"_s);
        QCOMPARE(report.cell(u"workReportDataTable"_s, 0, 5), u"42"_s);
        QCOMPARE(report.cell(u"workReportDataTable"_s, 3, 0), u"Millfield"_s);
        QCOMPARE(report.cell(u"workReportDataTable"_s, 3, 4), u"2"_s);
        QVERIFY(!report.child<FigureTile>(u"sign_upsFigureTile"_s)->isEnabled());
    }

    void everyFigureOpensItsRows()
    {
        Report report;
        report.child<FigureTile>(u"conversationsFigureTile"_s)->click();
        DataTable *rows = report.openRows();
        QVERIFY(rows);
        QCOMPARE(rows->model()->rowCount(), 3);
        QVERIFY(report.child<QLabel>(u"figureRowsSentenceLabel"_s)->text().startsWith(u"42"_s));
        for (int row = 0; row < 3; ++row) {
            if (rows->model()->index(row, 1).data().toString() == u"Station stall"_s)
                rows->setCurrentIndex(rows->model()->index(row, 1));
        }
        report.child<QPushButton>(u"openFigureRowPushButton"_s)->click();
        QCOMPARE(report.test.navigator().steps.last().pageId, u"rota"_s);
        QCOMPARE(report.test.navigator().steps.last().target.id, report.stall.value());
    }

    void aWardsFigureOpensThatWardsRows()
    {
        Report report;
        report.activate(u"workReportDataTable"_s, 3, 4);
        DataTable *rows = report.openRows();
        QVERIFY(rows);
        QCOMPARE(rows->model()->rowCount(), 2);
        QCOMPARE(rows->model()->index(0, 3).data().toString(), u"Cora Cole"_s);
        report.activate(u"figureRowsDataTable"_s, 0, 0);
        QCOMPARE(report.test.navigator().steps.last().pageId, u"people"_s);
    }

    void representativesAreListedMonthByMonth()
    {
        Report report;
        auto *kind = report.child<QComboBox>(u"periodKindComboBox"_s);
        kind->setCurrentIndex(1);
        emit kind->activated(1);
        report.child<QTabBar>(u"reportsTabBar"_s)->setCurrentIndex(2);
        const auto *model = report.child<DataTable>(u"representativeReportDataTable"_s)->model();
        QTRY_COMPARE(model->rowCount(), 3); // in all, April and May: June is yet to come
        QCOMPARE(report.cell(u"representativeReportDataTable"_s, 0, 1), u"April–June 2026"_s);
        QCOMPARE(report.cell(u"representativeReportDataTable"_s, 0, 3), u"2"_s);
        QCOMPARE(report.cell(u"representativeReportDataTable"_s, 2, 1), u"May 2026"_s);
        report.activate(u"representativeReportDataTable"_s, 2, 0);
        QCOMPARE(report.test.navigator().steps.last().target.id, report.councillor.value());
    }

    void whatLeftSaysWhoWasHeldBackAndWhy()
    {
        Report report;
        report.page->reveal({u"export_log"_s});
        QCOMPARE(report.child<QTabBar>(u"reportsTabBar"_s)->currentIndex(), 3);
        QCOMPARE(report.cell(u"exportLogDataTable"_s, 0, 3), u"the rota"_s);
        QCOMPARE(report.cell(u"exportLogDataTable"_s, 0, 7), u"Held back: 2 asked not to be contacted."_s);
        report.child<DataTable>(u"exportLogDataTable"_s)->selectSourceRow(0);
        QCOMPARE(report.child<QLabel>(u"heldBackLabel"_s)->text(), u"2 asked not to be contacted"_s);
        auto *purpose = report.child<QComboBox>(u"exportPurposeComboBox"_s);
        QCOMPARE(purpose->count(), 2); // anything, and the rota
        report.child<QLineEdit>(u"exportLogLineEdit"_s)->setText(u"poster"_s);
        QCOMPARE(report.child<DataTable>(u"exportLogDataTable"_s)->model()->rowCount(), 0);
    }

    void anEarlierPeriodIsAStepAway()
    {
        Report report;
        report.child<QToolButton>(u"earlierPeriodToolButton"_s)->click();
        QCOMPARE(report.child<QLabel>(u"periodTitleLabel"_s)->text(), u"April 2026"_s);
        QTRY_VERIFY(!report.child<FigureTile>(u"conversationsFigureTile"_s)->isEnabled());
        QCOMPARE(report.child<DataTable>(u"exportLogDataTable"_s)->model()->rowCount(), 0);
        report.child<QToolButton>(u"laterPeriodToolButton"_s)->click();
        QTRY_VERIFY(report.child<FigureTile>(u"conversationsFigureTile"_s)->isEnabled());
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
