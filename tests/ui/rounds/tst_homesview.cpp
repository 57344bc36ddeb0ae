#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "models/base/englishplurals.h"
#include "models/places/doorrepository.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/rounds/storedrounds.h"
#include "ui/rounds/homesmodel.h"
#include "ui/rounds/roundmap.h"
#include "ui/rounds/roundspage.h"
#include "ui/shell/formdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Homes in no round, in two, and left out, answered like a user does.
class TestHomesView : public QObject
{
    Q_OBJECT

    static void houses(UiTestCampaign &test, const QString &street, int first, int last)
    {
        for (int number = first; number <= last; number += 2)
            Doorsteps(test.connection()).door(street, QString::number(number));
    }

    /// Acre Lane's odds in round 12, with three new houses behind them and one on Mill Street.
    struct Street
    {
        UiTestCampaign test;
        RoundId acre;
        RoundId mill;
        std::unique_ptr<RoundsPage> page;

        Street()
        {
            houses(test, u"Acre Lane"_s, 1, 17);
            houses(test, u"Mill Street"_s, 1, 9);
            acre = addRound(test, u"12"_s, u"Acre Lane odds 1-17"_s);
            mill = addRound(test, u"13"_s, u"Mill Street odds 1-9"_s);
            houses(test, u"Acre Lane"_s, 19, 23);
            houses(test, u"Mill Street"_s, 11, 11);
            open();
        }
        void open()
        {
            page = std::make_unique<RoundsPage>(test.context());
            page->show();
            page->reveal({u"homes"_s});
        }
        DataTable *table() const { return page->findChild<DataTable *>(u"homesDataTable"_s); }
        QTabBar *kinds() const { return page->findChild<QTabBar *>(u"homesKindTabBar"_s); }
        QString tab() const { return page->findChild<QTabBar *>(u"roundsTabBar"_s)->tabText(1); }
        QString question() const
        {
            return page->findChild<QWidget *>(u"homesCard"_s)->findChild<QLabel *>(u"detailsTitleLabel"_s)->text();
        }
        QString detail() const
        {
            return page->findChild<QWidget *>(u"homesCard"_s)->findChild<QLabel *>(u"detailsSubtitleLabel"_s)->text();
        }
        void answer(int button)
        {
            for (QPushButton *candidate : page->findChildren<QPushButton *>(u"answer%1PushButton"_s.arg(button))) {
                if (candidate->isVisible())
                    return QTest::mouseClick(candidate, Qt::LeftButton);
            }
            qFatal("no such answer");
        }
    };

    EnglishPlurals m_plurals;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void oneClickAddsThemAndTheNextQuestionComesUp()
    {
        Street street;
        QTRY_COMPARE(street.tab(), u"Homes (4)"_s);
        QCOMPARE(street.question(), u"3 new homes in Acre Lane: add to round 12?"_s);
        QVERIFY(street.detail().contains(u"It then has 12 doors"_s));
        street.answer(1);
        QCOMPARE(stagesOf(street.test, street.acre), u"Acre Lane odds 1-23"_s);
        QCOMPARE(street.question(), u"1 new home in Mill Street: add to round 13?"_s);
        QTRY_COMPARE(street.tab(), u"Homes (1)"_s);
        street.test.campaign().undoStack().undo();
        QTRY_COMPARE(street.tab(), u"Homes (4)"_s);
        QCOMPARE(stagesOf(street.test, street.acre), u"Acre Lane odds 1-17"_s);
    }

    void allAreAddedAtOnceAndTakenBackAtOnce()
    {
        Street street;
        auto *all = street.page->findChild<QPushButton *>(u"answerAllPushButton"_s);
        QTRY_COMPARE(all->text(), u"Add all 4"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(street.tab(), u"Homes"_s);
        QCOMPARE(stagesOf(street.test, street.mill), u"Mill Street odds 1-11"_s);
        QVERIFY(all->isHidden());
        street.test.campaign().undoStack().undo();
        QTRY_COMPARE(street.tab(), u"Homes (4)"_s);
    }

    void theyAreTakenIntoTheRoundThatIsChosenOrANewOne()
    {
        Street street;
        QTRY_COMPARE(street.table()->model()->rowCount(), 2);
        street.answer(2);
        auto *dialog = street.page->findChild<FormDialog *>(u"addToRoundDialog"_s);
        QVERIFY(dialog);
        auto *round = dialog->findChild<QComboBox *>(u"roundComboBox"_s);
        QCOMPARE(round->currentText(), u"12"_s);
        round->setCurrentText(u"13"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        QCOMPARE(stagesOf(street.test, street.mill), u"Mill Street odds 1-9, Acre Lane odds from 19"_s);
        QCOMPARE(stagesOf(street.test, street.acre), u"Acre Lane odds 1-17"_s);
        QTRY_VERIFY(!street.page->findChild<FormDialog *>(u"addToRoundDialog"_s));
        street.page->reveal({u"homes"_s});
        QTRY_COMPARE(street.question(), u"1 new home in Mill Street: add to round 13?"_s);
        street.answer(2);
        dialog = street.page->findChild<FormDialog *>(u"addToRoundDialog"_s);
        dialog->findChild<QComboBox *>(u"roundComboBox"_s)->setCurrentText(u"14"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"submitPushButton"_s), Qt::LeftButton);
        const auto made = RoundRepository::findByText(street.test.connection(), u"14"_s);
        ROSETTE_VERIFY(made);
        QCOMPARE(doorsOfRound(street.test.connection(), made->id).valueOr({}).size(), 1);
    }

    void leftOutHomesAreListedAndAskedBack()
    {
        Street street;
        QTRY_COMPARE(street.table()->model()->rowCount(), 2);
        street.answer(3);
        QTRY_COMPARE(street.tab(), u"Homes (1)"_s);
        QTRY_COMPARE(street.kinds()->tabText(2), u"Left out (3)"_s);
        street.open(); // remembered
        QTRY_COMPARE(street.tab(), u"Homes (1)"_s);
        street.kinds()->setCurrentIndex(2);
        QVERIFY(street.question().startsWith(u"3 new homes in Acre Lane are left out"_s));
        street.answer(1);
        QTRY_COMPARE(street.tab(), u"Homes (4)"_s);
    }

    void homesInTwoRoundsStayInOne()
    {
        Street street;
        QTRY_COMPARE(street.table()->model()->rowCount(), 2);
        addRound(street.test, u"15"_s, u"Acre Lane odds 13-23, Mill Street 11"_s);
        QTRY_COMPARE(street.tab(), u"Homes (3)"_s);
        street.kinds()->setCurrentIndex(1);
        QCOMPARE(street.kinds()->tabText(1), u"In two rounds (3)"_s);
        QVERIFY2(
            street.question().startsWith(u"3 homes in Acre Lane are in round 12 and round 15: keep them in round"_s),
            qPrintable(street.question()));
        const auto fifteen = RoundRepository::findByText(street.test.connection(), u"15"_s);
        ROSETTE_VERIFY(fifteen);
        street.answer(1);
        QTRY_COMPARE(street.tab(), u"Homes"_s);
        const int doors = int(doorsOfRound(street.test.connection(), street.acre).valueOr({}).size() +
                              doorsOfRound(street.test.connection(), fifteen->id).valueOr({}).size());
        QCOMPARE(doors, 9 + 3 + 1);
    }

    void homesAreChosenByDrawingAroundThem()
    {
        Street street;
        QTRY_COMPARE(street.table()->model()->rowCount(), 2);
        QTRY_VERIFY(!street.test.tasks().isBusy()); // nothing comes anew that would take the choice away
        QList<DoorId> all;
        for (const Door &door : DoorRepository::list(street.test.connection()).valueOr({}))
            all += door.id;
        emit street.page->findChild<QWidget *>(u"homesCard"_s)
            ->findChild<RoundMap *>()
            ->doorsDrawn(all, Qt::NoModifier);
        QCOMPARE(street.table()->selectedSourceRows().size(), 2);
        QVERIFY(street.question().startsWith(u"4 homes in 2 groups"_s));
        street.answer(1);
        QTRY_COMPARE(street.tab(), u"Homes"_s);
    }

    void thePageSaysSoInItsHead()
    {
        Street street;
        QTRY_COMPARE(street.tab(), u"Homes (4)"_s);
        auto *header = street.page->findChild<PageHeader *>();
        const auto labels = header->findChildren<QLabel *>();
        const bool isSaid = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"4 new homes in no round"_s);
        });
        QVERIFY(isSaid);
    }

    void theModelKeepsTheContract()
    {
        HomesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        HomesInNoRound group;
        group.street = StreetId(1);
        group.streetName = u"Acre Lane"_s;
        group.homes = {Door(), Door()};
        group.round = {RoundId(2), u"12"_s};
        group.doorsThen = 150;
        group.metresMore = 43;
        Coverage coverage;
        coverage.inNoRound = {group, group};
        coverage.leftOut = {group};
        model.setCoverage(coverage);
        QCOMPARE(model.index(0, HomesModel::Homes).data().toInt(), 2);
        QCOMPARE(model.index(0, HomesModel::DoorsThen).data().toInt(), 150);
        QCOMPARE(model.index(0, HomesModel::Longer).data().toString(), u"about 40 m"_s);
        model.forget({0});
        QCOMPARE(model.rowCount(), 1);
        model.showKind(HomesKind::LeftOut);
        QCOMPARE(model.index(0, HomesModel::Street).data().toString(), u"Acre Lane"_s);
        QVERIFY(!model.index(0, HomesModel::DoorsThen).data().isValid());
    }
};

QTEST_MAIN(TestHomesView)
#include "tst_homesview.moc"
