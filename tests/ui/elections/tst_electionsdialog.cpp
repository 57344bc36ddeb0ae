#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

#include "models/people/comingofage.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/register/lateelector.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/elections/electionsdialog.h"
#include "ui/elections/electionsmodel.h"
#include "ui/elections/markersmodel.h"
#include "ui/elections/nextelectionbutton.h"
#include "ui/elections/registersummarymodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/quantityfield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Elections, markers and the register in numbers, used as an organiser does.
class TestElectionsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiTestCampaign> m_test;
    std::unique_ptr<ElectionsDialog> m_dialog;

    template <typename T>
    T *child(const QString &name)
    {
        return childOf<T>(m_dialog.get(), name);
    }
    Connection &c() { return m_test->connection(); }
    QString shown(const QString &table, int row, int column)
    {
        return child<DataTable>(table)->model()->index(row, column).data().toString();
    }
    void addElector(const QString &number, const QString &marker, QDate birth = {})
    {
        const auto added = LateElectorRepository::add(
            c(),
            {.number = number, .surname = u"Rossetti"_s, .marker = marker, .birthDate = birth, .addedOn = {2026, 4, 1}},
            1);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
    }
    void choose(QComboBox *box, const QString &text)
    {
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    void open(ElectionsDialog::Tab tab)
    {
        m_dialog = std::make_unique<ElectionsDialog>(m_test->context());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->showTab(tab);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QList<Election> elections() { return ElectionRepository::list(c(), m_test->clock().today()).valueOr({}); }

private slots:
    void init()
    {
        m_test = std::make_unique<UiTestCampaign>();
        ROSETTE_VERIFY(PollingDistrictRepository::findOrCreate(c(), u"KAA"_s));
        addElector(u"KAA-1"_s, {});
        addElector(u"KAA-2"_s, u"G"_s);
        addElector(u"KAA-3"_s, u"U"_s);
        addElector(u"KAA-4"_s, {}, QDate(2009, 6, 3));
        addElector(u"KAA-5"_s, u"F"_s);
        addElector(u"KAA-6"_s, u"N"_s);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_test.reset();
    }

    void modelsKeepTheirPromises()
    {
        ElectionsModel elections;
        MarkersModel markers;
        RegisterSummaryModel summary;
        for (QAbstractItemModel *model :
             {static_cast<QAbstractItemModel *>(&elections), static_cast<QAbstractItemModel *>(&markers),
              static_cast<QAbstractItemModel *>(&summary)})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        ROSETTE_VERIFY(ElectionRepository::insert(c(), {.name = u"Council"_s, .pollingDate = {2027, 5, 6}}));
        ROSETTE_VERIFY(elections.load(c(), QDate(2026, 5, 19)));
        QCOMPARE(elections.rowCount(), 1);
        ROSETTE_VERIFY(markers.load(c(), u"england"_s, true));
        QCOMPARE(markers.rowCount(), 8); // seven of the table, and U
        summary.setDistricts(*RegisterSummary::byDistrict(c(), QDate(2026, 5, 19)));
        QCOMPARE(summary.rowCount(), 2);
        summary.setDistricts({});
        QCOMPARE(summary.rowCount(), 0);
    }

    void electionIsAddedNamedCountedAndRemoved()
    {
        open(ElectionsDialog::Elections);
        child<QAction>(u"addElectionAction"_s)->trigger();
        QCOMPARE(elections().size(), 1);
        QCOMPARE(elections().first().pollingDate, QDate(2027, 5, 6)); // the first Thursday in May
        auto *name = child<QLineEdit>(u"electionNameLineEdit"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Borough council"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(elections().first().name, u"Borough council"_s);
        QCOMPARE(shown(u"electionsDataTable"_s, 0, ElectionsModel::Name), u"Borough council"_s);
        QVERIFY(m_dialog->isVisible()); // Enter saved, and closed nothing
        // Of six: the attainer turns 18 in June, and the overseas elector has no vote for a council.
        QTRY_COMPARE(shown(u"electionsDataTable"_s, 0, ElectionsModel::MayVote), u"4"_s);
        QTRY_VERIFY(child<QLabel>(u"detailsSubtitleLabel"_s)->text().contains(u"1 of them with a marker"_s));

        child<QAction>(u"removeElectionAction"_s)->trigger();
        QVERIFY(elections().isEmpty());
        m_test->campaign().undoStack().undo();
        QCOMPARE(elections().size(), 1);
    }

    void kindAndNationProposeTheAgeThatCanBeChanged()
    {
        open(ElectionsDialog::Elections);
        child<QAction>(u"addElectionAction"_s)->trigger();
        choose(child<QComboBox>(u"electionNationComboBox"_s), u"Scotland"_s);
        QCOMPARE(elections().first().votingAge, 16);
        choose(child<QComboBox>(u"electionKindComboBox"_s), u"UK Parliament"_s);
        QCOMPARE(elections().first().votingAge, 18);
        auto *age = child<QuantityField>(u"electionAgeQuantityField"_s);
        age->setFocus();
        age->selectAll();
        QTest::keyClicks(age, u"16"_s);
        QTest::keyClick(age, Qt::Key_Return);
        QCOMPARE(elections().first().votingAge, 16);
        auto *name = child<QLineEdit>(u"electionNameLineEdit"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Return);
        auto *problem = child<QLabel>(u"problemLabel"_s);
        QVERIFY2(problem->isVisible() && problem->text().contains(u"name"_s), qPrintable(problem->text()));
        QVERIFY(!name->text().isEmpty()); // the stored one is back
    }

    void unexplainedMarkerIsShownWithItsCountAndExplained()
    {
        open(ElectionsDialog::Markers);
        auto *table = child<DataTable>(u"markersDataTable"_s);
        QAbstractItemModel *model = table->model();
        const int row = model->rowCount() - 1;
        QCOMPARE(shown(u"markersDataTable"_s, row, MarkersModel::Marker), u"U"_s);
        QVERIFY(shown(u"markersDataTable"_s, row, MarkersModel::Meaning).contains(u"Not explained"_s));
        QCOMPARE(shown(u"markersDataTable"_s, row, MarkersModel::Electors), u"1"_s);
        QVERIFY(model->setData(model->index(row, MarkersModel::Meaning), u"Crown servant"_s, Qt::EditRole));
        QTRY_COMPARE(*FranchiseMarkerRepository::meaning(c(), u"U"_s), u"Crown servant"_s);
        QVERIFY(FranchiseMarkerRepository::unknown(c(), u"england"_s)->isEmpty());
    }

    void pollsAreTickedRowsAddedRemovedAndRestored()
    {
        open(ElectionsDialog::Markers);
        auto *table = child<DataTable>(u"markersDataTable"_s);
        auto *model = qobject_cast<MarkersModel *>(table->model());
        QVERIFY(model);
        const auto peer = [&] { return FranchiseMarkerRepository::list(c(), u"england"_s)->at(model->rowOf(u"L"_s)); };
        QVERIFY(model->setData(model->index(model->rowOf(u"L"_s), MarkersModel::Parliament), Qt::Checked,
                               Qt::CheckStateRole));
        QTRY_VERIFY(peer().canVoteForParliament);
        // Who has no marker votes in all polls; that row is nobody's to change.
        QVERIFY(!(model->flags(model->index(model->rowOf({}), MarkersModel::Local)) & Qt::ItemIsUserCheckable));

        m_test->prompts().text = u"q"_s;
        child<QAction>(u"addMarkerAction"_s)->trigger();
        QVERIFY(model->rowOf(u"Q"_s) >= 0);
        table->selectSourceRow(model->rowOf(u"Q"_s));
        child<QAction>(u"removeMarkerAction"_s)->trigger();
        QCOMPARE(model->rowOf(u"Q"_s), -1);
        child<QAction>(u"restoreMarkersAction"_s)->trigger();
        QVERIFY(!peer().canVoteForParliament);
        choose(child<QComboBox>(u"markerNationComboBox"_s), u"Scotland"_s);
        QVERIFY(model->rowOf(u"M"_s) >= 0);
        QCOMPARE(model->rowOf(u"U"_s), -1); // the register is England's
    }

    void registerIsShownInNumbers()
    {
        open(ElectionsDialog::Register);
        const auto number = [this](int column) { return shown(u"registerSummaryDataTable"_s, 0, column); };
        QTRY_COMPARE(number(RegisterSummaryModel::Electors), u"6"_s);
        QCOMPARE(number(RegisterSummaryModel::Attainers), u"1"_s);
        QCOMPARE(number(RegisterSummaryModel::Overseas), u"1"_s);
        QCOMPARE(number(RegisterSummaryModel::Anonymous), u"1"_s);
        QCOMPARE(shown(u"registerSummaryDataTable"_s, 1, RegisterSummaryModel::District), u"KAA"_s);
        choose(child<QComboBox>(u"attainmentAgeComboBox"_s), u"the 16th birthday"_s);
        QCOMPARE(*ComingOfAge::attainmentAge(c()), 16);
        QTRY_COMPARE(number(RegisterSummaryModel::Attainers), u"0"_s); // 17 in 2026
    }

    void nextElectionStandsInOneLine()
    {
        NextElectionButton button(m_test->context());
        QVERIFY(button.isHidden());
        ROSETTE_VERIFY(m_test->campaign().edit(u"Add"_s, [](Connection &connection) -> Status {
            ROSETTE_CHECK(ElectionRepository::insert(connection, {.name = u"Council"_s, .pollingDate = {2027, 5, 6}}));
            return {};
        }));
        QTRY_COMPARE(button.text(), u"Who may vote on Thu 6 May 2027: 4"_s);
        QVERIFY(!button.isHidden());
    }
};

QTEST_MAIN(TestElectionsDialog)
#include "tst_electionsdialog.moc"
