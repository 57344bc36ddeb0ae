#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include "models/imports/importkind.h"
#include "models/places/wardrepository.h"
#include "models/store/campaignstatus.h"
#include "tests/support/sharedata.h"
#include "tests/ui/imports/importdesk.h"
#include "ui/imports/problemsmodel.h"
#include "ui/imports/recentimportsmodel.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The assistant as an organiser uses it: choose, look, import, take back.
class TestImportsPage : public QObject
{
    Q_OBJECT

    static QString written(ImportDesk &desk, const QString &name, const QByteArray &content)
    {
        const QString path = QDir(desk.test.file().folder()).filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("no file to import");
        return path;
    }

    /// Its third line lacks where the postcode lies.
    static QString postcodesWithABadRow(ImportDesk &desk)
    {
        return written(desk, u"zz.csv"_s,
                       "\"NW1 0AA\",10,529135,183622,\"E92000001\"\n"
                       "\"NW1 0AB\",10,529085,183689,\"E92000001\"\n"
                       "\"NW1 0AD\",10,529074\n");
    }

private slots:
    void anEmptyCampaignIsToldTheOrder()
    {
        ImportDesk desk;
        for (const char *kind : {"wards", "streets", "postcodes", "uprns", "register", "absent-voters", "volunteers"})
            QCOMPARE(desk.state(kind), u"to do"_s);
        QVERIFY(desk.find<QLabel>("pageStateLabel")->text().contains(u"wards"));
        QVERIFY(!desk.find<QPushButton>("undoLastImportPushButton")->isEnabled());
    }

    void wardsAreShownBeforeTheyAreImportedAndTakenBack()
    {
        ImportDesk desk;
        desk.choose(u"wards/camden-wards.geojson"_s);
        QVERIFY(desk.waitFor("importPushButton"));
        QCOMPARE(desk.find<QComboBox>("kindComboBox")->currentText(), u"Wards"_s);
        QCOMPARE(desk.find<QLabel>("previewFileLabel")->text(), u"camden-wards.geojson"_s);
        QCOMPARE(desk.count("wards"), 0); // nothing was changed yet

        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        QCOMPARE(desk.count("wards"), 18);
        QVERIFY(desk.find<QLabel>("doneTitleLabel")->text().contains(u"camden-wards.geojson was imported"));
        QTRY_COMPARE(desk.state("wards"), u"18"_s);
        desk.click("nextPagePushButton");
        QCOMPARE(desk.test.navigator().steps.last().pageId, u"map"_s);

        desk.click("undoThisImportPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"was undone"), kPatienceMs);
        QCOMPARE(desk.count("wards"), 0);
        QTRY_COMPARE(desk.state("wards"), u"to do"_s);
    }

    void fieldsAreSetRightBeforeTheImport()
    {
        ImportDesk desk;
        desk.choose(u"wards/camden-wards.geojson"_s);
        QVERIFY(desk.waitFor("importPushButton"));
        QCOMPARE(desk.find<QComboBox>("code-fieldGuessComboBox")->currentText(), u"WD13CD (E05000128, E05000129)"_s);
        auto *name = desk.find<QComboBox>("name-fieldGuessComboBox");
        QCOMPARE(name->currentText(), u"WD13NM (Belsize, Bloomsbury)"_s);
        QVERIFY(desk.find<QLabel>("code-fieldReasonLabel")->text().contains(u"National Statistics"));
        QVERIFY(!desk.isShown("ward-fieldGuessComboBox")); // of polling districts only

        QTest::keyClick(name, Qt::Key_Up);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QLabel>("name-fieldReasonLabel")->text(), u"You chose it."_s, kPatienceMs);
        QCOMPARE(desk.find<QComboBox>("name-fieldGuessComboBox")->currentText(), u"WD13CDO (00AGGD, 00AGGE)"_s);
        QCOMPARE(desk.page.focusWidget(), desk.find<QComboBox>("name-fieldGuessComboBox")); // for the next try
        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        const auto wards = WardRepository::list(desk.test.connection());
        ROSETTE_VERIFY(wards);
        QCOMPARE(wards->first().name, u"00AGGD"_s);
    }

    void aTrackIsAskedAboutAndNotImported()
    {
        ImportDesk desk;
        desk.choose(u"gps/2008-08-14-16-04-58.gpx"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.test.message().contains(u"no street or path"_s), kPatienceMs);
        QVERIFY(!desk.isShown("importPushButton"));
    }

    void aMapOfDistrictsAsksForTheirWards()
    {
        ImportDesk desk;
        desk.choose(u"wards/Lichfield_District_Council_Polling_Districts.shp"_s);
        QVERIFY(desk.waitFor("importPushButton"));
        QCOMPARE(desk.find<QComboBox>("kindGuessComboBox")->currentText(), u"Polling districts"_s);
        QCOMPARE(desk.find<QComboBox>("ward-fieldGuessComboBox")->currentText(), u"WARD_NAME (Highfield, Chasetown)"_s);
        const QString contents = desk.find<QLabel>("contentsLabel")->text();
        QVERIFY(contents.contains(u"89 polling district") && contents.contains(u"22 ward"));
        QTest::keyClick(desk.find<QComboBox>("kindGuessComboBox"), Qt::Key_Up);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isShown("ward-fieldGuessComboBox"), kPatienceMs);
        QCOMPARE(desk.find<QComboBox>("kindGuessComboBox")->currentText(), u"Wards"_s);
        QCOMPARE(desk.find<QComboBox>("code-fieldGuessComboBox")->currentText(), u"None"_s);
    }

    void anotherFileForgetsWhatWasSetRight()
    {
        ImportDesk desk;
        desk.choose(u"wards/camden-wards.geojson"_s);
        QVERIFY(desk.waitFor("importPushButton"));
        QTest::keyClick(desk.find<QComboBox>("name-fieldGuessComboBox"), Qt::Key_Up);
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QLabel>("name-fieldReasonLabel")->text(), u"You chose it."_s, kPatienceMs);
        desk.test.prompts().paths = {sharedData(u"wards/barnet-wards.geojson"_s)};
        desk.click("anotherFilePushButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QLabel>("previewFileLabel")->text(), u"barnet-wards.geojson"_s,
                                  kPatienceMs);
        QVERIFY(desk.waitFor("importPushButton"));
        QVERIFY(desk.find<QComboBox>("name-fieldGuessComboBox")->currentText().startsWith(u"WD13NM ("));
    }

    void theLastImportIsUndoneFromTheListAfterAQuestion()
    {
        ImportDesk desk;
        desk.choose(u"wards/camden-wards.geojson"_s);
        QVERIFY(desk.waitFor("importPushButton"));
        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        desk.click("nextFilePushButton");
        auto *recent = desk.find<DataTable>("recentImportsDataTable");
        QTRY_COMPARE(recent->model()->rowCount(), 1);
        QCOMPARE(recent->model()->index(0, RecentImportsModel::Outcome).data().toString(), u"18 added"_s);

        desk.test.prompts().isConfirming = false;
        desk.click("undoLastImportPushButton");
        QCOMPARE(desk.test.prompts().questions.last(), u"Undo the import of camden-wards.geojson?"_s);
        QCOMPARE(desk.count("wards"), 18);
        desk.test.prompts().isConfirming = true;
        desk.click("undoLastImportPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"was undone"), kPatienceMs);
        QCOMPARE(desk.count("wards"), 0);
        QTRY_COMPARE(recent->model()->rowCount(), 0);
    }

    void aBrokenRegisterIsRefusedInWordsAndNothingChanges()
    {
        ImportDesk desk;
        desk.test.prompts().paths = {sharedData(u"register/council-fixtures/ems-idox-eros.csv"_s)};
        desk.click("registerToolButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"ems-idox-eros.csv"), kPatienceMs);
        QVERIFY(desk.notice().contains(u"Nothing was changed"));
        QVERIFY(desk.isVisible("chooseFilePushButton"));
        QCOMPARE(desk.count("electors"), 0);
        QCOMPARE(desk.find<DataTable>("recentImportsDataTable")->model()->rowCount(), 0);
    }

    void theUserSaysWhatTheFileIsWhenRosetteCannotTell()
    {
        ImportDesk desk;
        desk.choose(u"register/council-fixtures/small-files-nearly_empty.csv"_s);
        auto *kind = desk.find<QComboBox>("kindComboBox");
        QVERIFY(kind->isVisible());
        QCOMPARE(kind->currentIndex(), -1);
        QVERIFY(!desk.find<QPushButton>("importPushButton")->isEnabled());
        QTest::keyClick(kind, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"small-files-nearly_empty.csv"), kPatienceMs);
    }

    void problemsAreListedWithTheirLines()
    {
        ImportDesk desk;
        desk.chooseFiles({postcodesWithABadRow(desk)});
        QVERIFY(desk.waitFor("importPushButton"));
        QAbstractItemModel *problems = desk.find<DataTable>("problemsDataTable")->model();
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->index(0, ProblemColumns::Line).data().toInt(), 3);
        QVERIFY(!problems->index(0, ProblemColumns::Reason).data().toString().isEmpty());
        QCOMPARE(desk.find<DataTable>("recentImportsDataTable")->model()->rowCount(), 0);
    }

    void problemsOfAPastImportAreListedAgain()
    {
        ImportDesk desk;
        desk.chooseFiles({postcodesWithABadRow(desk)});
        QVERIFY(desk.waitFor("importPushButton"));
        const int problems = desk.find<DataTable>("problemsDataTable")->model()->rowCount();
        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        desk.click("nextFilePushButton");
        auto *recent = desk.find<DataTable>("recentImportsDataTable");
        QTRY_COMPARE(recent->model()->rowCount(), 1);
        QCOMPARE(recent->model()->index(0, RecentImportsModel::Undo).data().toString(), u"first"_s);
        recent->selectSourceRow(0);
        desk.click("openImportPushButton");
        QCOMPARE(desk.find<QLabel>("pastImportTitleLabel")->text(), u"zz.csv"_s);
        QCOMPARE(problems, 1);
        QCOMPARE(desk.find<DataTable>("pastProblemsDataTable")->model()->rowCount(), problems);
        desk.click("undoPastImportPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"was undone"), kPatienceMs);
        QCOMPARE(recent->model()->rowCount(), 0);
    }

    void cancelLeavesEverythingAsItWas()
    {
        ImportDesk desk;
        desk.choose(u"osm/camden.osm.pbf"_s);
        QVERIFY(desk.isVisible("cancelTaskPushButton"));
        desk.click("cancelTaskPushButton");
        QVERIFY(desk.waitFor("importNoticeBar"));
        QVERIFY(desk.isVisible("chooseFilePushButton"));
        QCOMPARE(desk.count("streets"), 0);
    }

    void droppedFilesAreTaken()
    {
        ImportDesk desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(sharedData(u"wards/camden_wards_bng.shp"_s)),
                      QUrl::fromLocalFile(sharedData(u"wards/camden_wards_bng.dbf"_s))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.page, &drop);
        QVERIFY(desk.waitFor("importPushButton"));
        QCOMPARE(desk.find<QLabel>("previewFileLabel")->text(), u"camden_wards_bng.shp"_s);
    }

    void anEmptyFileIsSaidInPlace()
    {
        ImportDesk desk;
        desk.chooseFiles({written(desk, u"empty.csv"_s, {})});
        QVERIFY2(desk.notice().contains(u"empty.csv is empty"_s), qPrintable(desk.notice()));
        QVERIFY(desk.isVisible("chooseFilePushButton"));
    }

    void backFromTheLookChangesNothing()
    {
        ImportDesk desk;
        desk.chooseFiles({written(desk, u"people.csv"_s, "Number,Name,Phone\n7,Una Field,07700 900301\n")});
        QVERIFY(desk.waitFor("importPushButton"));
        const auto *rows = desk.find<DataTable>("findingsDataTable")->model();
        QCOMPARE(rows->headerData(1, Qt::Horizontal).toString(), u"Phone"_s);
        QCOMPARE(rows->index(0, 1).data().toString(), u"07700 900301"_s);
        desk.click("backFromPreviewPushButton");
        QVERIFY(desk.isVisible("chooseFilePushButton"));
        QCOMPARE(desk.count("volunteers"), 0);
    }

    void otherPagesAskForAKind()
    {
        ImportDesk desk;
        desk.page.reveal(Target{.kind = u"import"_s, .text = u"streets"_s});
        QTRY_COMPARE(desk.test.prompts().questions, QStringList{u"Import: Streets"_s});
        desk.page.reveal(Target{.kind = u"volunteers"_s});
        QTRY_COMPARE(desk.test.prompts().questions.last(), u"Import: Volunteers"_s);
        QVERIFY(desk.isVisible("chooseFilePushButton")); // the question was cancelled
    }

    void modelsKeepTheContract()
    {
        ProblemsModel problems;
        const QAbstractItemModelTester problemsTester(&problems,
                                                      QAbstractItemModelTester::FailureReportingMode::QtTest);
        problems.setProblems({{7, u"No number"_s, u"a,b"_s}, {0, u"Cut off"_s, {}}});
        QCOMPARE(problems.index(0, ProblemColumns::Line).data().toInt(), 7);
        QCOMPARE(problems.index(1, ProblemColumns::Line).data().toString(), u"whole file"_s);

        UiTestCampaign test;
        RecentImportsModel recent;
        const QAbstractItemModelTester recentTester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Feedback feedback;
        ROSETTE_VERIFY(runImport(ImportKind::Wards, test.campaign().file(), test.connection(),
                                 {sharedData(u"wards/camden-wards.geojson"_s)},
                                 ImportOptions{false, test.clock(), feedback}));
        ROSETTE_VERIFY(recent.load(test.connection()));
        QCOMPARE(recent.rowCount(), 1);
        QCOMPARE(recent.index(0, RecentImportsModel::Kind).data().toString(), u"Wards"_s);
        QVERIFY(recent.index(0, RecentImportsModel::When).data().toString().startsWith(u"Tue 19 May"));
    }
};

QTEST_MAIN(TestImportsPage)
#include "tst_importspage.moc"
