#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/people/duplicatesmodel.h"
#include "ui/people/peoplepage.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Possible duplicates, looked at and decided on the People page.
class TestDuplicatesView : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiTestCampaign> m_test;
    std::unique_ptr<PeoplePage> m_page;
    PersonId m_elector;
    PersonId m_met;

    template <typename T>
    T *child(const QString &name)
    {
        return childOf<T>(m_page.get(), name);
    }
    Connection &c() { return m_test->connection(); }
    QAbstractItemModel *list() { return child<DataTable>(u"duplicatesDataTable"_s)->model(); }
    void open()
    {
        m_page->activated();
        QTRY_VERIFY(child<QAction>(u"duplicatesAction"_s)->isVisible());
        child<QAction>(u"duplicatesAction"_s)->trigger();
        QTRY_COMPARE(list()->rowCount(), 1);
    }
    bool isThere(PersonId id) { return PersonRepository::find(c(), id).valueOr({}).has_value(); }

private slots:
    void init()
    {
        m_test = std::make_unique<UiTestCampaign>();
        Doorsteps steps(c());
        m_elector = steps.elector({u"Ivy Saqib"_s, u"Rossetti"_s, steps.door(u"Mill Lane"_s, u"2"_s)});
        m_met = *PersonRepository::insert(c(), {.forename = u"Ivy"_s, .surname = u"Rossetti"_s, .createdAt = 1});
        QVERIFY(ContactPointRepository::insert(c(), {.person = m_met, .value = u"07700 900123"_s}));
        m_page = std::make_unique<PeoplePage>(m_test->context());
        m_page->resize(1200, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_test.reset();
    }

    void modelKeepsItsPromises()
    {
        DuplicatesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const DuplicatePair sure{PersonId(1), PersonId(2), u"Ann"_s, u"Ann"_s, 90, {u"Same name"_s}};
        const DuplicatePair unsure{PersonId(3), PersonId(4), u"Ben"_s, u"Benny"_s, 60, {}};
        model.setPairs({sure, unsure});
        QCOMPARE(model.index(0, DuplicatesModel::Likelihood).data().toString(), u"Almost certainly"_s);
        QCOMPARE(model.index(1, DuplicatesModel::Name).data().toString(), u"Ben / Benny"_s);
        QCOMPARE(model.rowOf(unsure), 1);
        model.remove(0);
        QCOMPARE(model.rowOf(unsure), 0);
        QCOMPARE(model.rowOf(sure), -1);
    }

    void twoBecomeOneWithWhatWasChosenAndUndo()
    {
        open();
        QCOMPARE(list()->index(0, DuplicatesModel::Name).data().toString(), u"Ivy Saqib Rossetti / Ivy Rossetti"_s);
        QVERIFY(child<QLabel>(u"duplicateReasonsLabel"_s)->text().contains(u"Nobody else is called so"_s));
        QVERIFY(child<QRadioButton>(u"name0RadioButton"_s)->isChecked());
        child<QRadioButton>(u"name1RadioButton"_s)->click();
        QTest::mouseClick(child<QPushButton>(u"joinPeoplePushButton"_s), Qt::LeftButton);
        QVERIFY(!isThere(m_met));
        const auto person = PersonRepository::find(c(), m_elector).valueOr({});
        QCOMPARE(person->displayName(), u"Ivy Rossetti"_s);
        QVERIFY(person->door.isValid());
        QCOMPARE(ContactPointRepository::list(c(), m_elector).valueOr({}).size(), 1);
        QTRY_COMPARE(list()->rowCount(), 0);
        m_test->campaign().undoStack().undo();
        QVERIFY(isThere(m_met));
        QTRY_COMPARE(list()->rowCount(), 1);
        QCOMPARE(m_test->message(), QString());
    }

    void twoPeopleStayTwoAndAreNotAskedAgain()
    {
        open();
        QTest::mouseClick(child<QPushButton>(u"distinctPeoplePushButton"_s), Qt::LeftButton);
        QVERIFY(isThere(m_met) && isThere(m_elector));
        QTRY_COMPARE(list()->rowCount(), 0);
        QTest::mouseClick(child<QToolButton>(u"backToPeopleToolButton"_s), Qt::LeftButton);
        QVERIFY(child<DataTable>(u"peopleDataTable"_s)->isVisible());
        QVERIFY(!child<QAction>(u"duplicatesAction"_s)->isVisible());
        m_test->campaign().undoStack().undo();
        m_page->activated();
        QTRY_VERIFY(child<QAction>(u"duplicatesAction"_s)->isVisible());
    }
};

QTEST_MAIN(TestDuplicatesView)
#include "tst_duplicatesview.moc"
