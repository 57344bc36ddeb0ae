#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include "models/base/englishplurals.h"
#include "models/leaflets/bundle.h"
#include "models/leaflets/delivery.h"
#include "tests/ui/leaflets/leafletstown.h"
#include "tests/ui/support/childof.h"
#include "ui/leaflets/bundlesview.h"
#include "ui/leaflets/editionroundsmodel.h"
#include "ui/leaflets/editionroundsview.h"
#include "ui/leaflets/leafletspage.h"
#include "ui/shell/formdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/quantityfield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The page of leaflets, used as an organiser does.
class TestLeafletsPage : public QObject
{
    Q_OBJECT

    EnglishPlurals m_plurals;
    std::unique_ptr<LeafletsTown> m_town;
    std::unique_ptr<LeafletsPage> m_page;
    LeafletId m_spring;

    DataTable *table(const QString &name = u"editionRoundsDataTable"_s)
    {
        return childOf<DataTable>(m_page.get(), name);
    }
    QAction *action(const QString &name) { return childOf<QAction>(m_page.get(), name); }
    /// Of the chosen rounds.
    QAction *roundAction(const QString &name)
    {
        return childOf<QAction>(m_page->findChild<EditionRoundsView *>(), name);
    }
    QString count(const QString &place) { return childOf<QLabel>(m_page.get(), place + u"CountLabel"_s)->text(); }
    /// "25 = 5 + 20 + 0 + 0 + 0 + 0"
    QString strip()
    {
        QStringList places;
        for (const QString &place : {u"shelf"_s, u"bundled"_s, u"out"_s, u"delivered"_s, u"returned"_s, u"spoiled"_s})
            places += count(place);
        return count(u"printed"_s) + u" = "_s + places.join(u" + "_s);
    }
    QStringList column(int column, const QString &name = u"editionRoundsDataTable"_s)
    {
        QStringList cells;
        for (int row = 0; row < table(name)->model()->rowCount(); ++row)
            cells += table(name)->model()->index(row, column).data().toString();
        return cells;
    }
    FormDialog *dialog(const QString &name)
    {
        auto *found = childOf<FormDialog>(m_page.get(), name);
        m_lastDialog = found;
        if (!QTest::qWaitForWindowActive(found))
            qFatal("%s does not become active", qPrintable(name));
        return found;
    }
    void type(FormDialog *form, const QString &field, const QString &text)
    {
        auto *edit = childOf<QLineEdit>(form, field);
        edit->setFocus();
        edit->selectAll();
        if (!QTest::qWaitFor([edit] { return edit->hasFocus(); }))
            qFatal("%s does not get the focus", qPrintable(field));
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    /// With a page on an edition of 25 leaflets, which is too few for three rounds of ten doors.
    void open(int printed = 25)
    {
        m_spring = m_town->addEdition(u"Spring letter"_s, printed);
        m_page = std::make_unique<LeafletsPage>(m_town->test.context());
        m_page->resize(1200, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }
    void chooseRow(int row)
    {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QTRY_VERIFY(table()->selectionModel()->isRowSelected(row));
    }

    QPointer<FormDialog> m_lastDialog;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init() { m_town = std::make_unique<LeafletsTown>(); }
    void cleanup()
    {
        m_page.reset();
        m_town.reset();
    }

    void emptyCampaignOffersTheFirstEdition()
    {
        m_page = std::make_unique<LeafletsPage>(m_town->test.context());
        m_page->show();
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(u"emptyActionPushButton"_s));
        QVERIFY(!childOf<QComboBox>(m_page.get(), u"editionComboBox"_s)->isVisible());
        action(u"newEditionAction"_s)->trigger();
        FormDialog *form = dialog(u"editionDialog"_s);
        type(form, u"editionTitleLineEdit"_s, u"Spring letter"_s);
        type(form, u"editionPrintedQuantityField"_s, u"2 x 250"_s);
        type(form, u"editionPrinterLineEdit"_s, u"Copper Press"_s);
        QVERIFY(childOf<QLabel>(form, u"editionImprintLabel"_s)->text().contains(u"promoter"_s));
        emit form->submitted();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(strip(), u"500 = 500 + 0 + 0 + 0 + 0 + 0"_s);
        QVERIFY(childOf<QLabel>(m_page.get(), u"imprintLabel"_s)->toolTip().startsWith(u"▲"_s));
        QTRY_VERIFY(!m_lastDialog);
        childOf<QAbstractButton>(m_page.get(), u"completeImprintToolButton"_s)->click();
        form = dialog(u"editionDialog"_s);
        type(form, u"editionPromoterLineEdit"_s, u"A. Underhill"_s);
        type(form, u"editionOnBehalfOfLineEdit"_s, u"the Test Party"_s);
        emit form->submitted();
        QCOMPARE(childOf<QLabel>(m_page.get(), u"imprintLabel"_s)->toolTip(),
                 u"Printed by Copper Press. Promoted by A. Underhill on behalf of the Test Party."_s);
    }

    void keysTurnToTheNextViewAndRound()
    {
        open();
        m_page->activateWindow();
        auto *tabs = childOf<QTabBar>(m_page.get(), u"leafletsTabBar"_s);
        QTest::keyClick(m_page.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(m_page.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
        QTest::keyRelease(m_page.get(), Qt::Key_Control); // a click leaves it held
    }

    void bundlesAreTiedAsLongAsTheShelfLastsAndUndone()
    {
        open();
        QCOMPARE(column(EditionRoundsModel::Progress), QStringList(3, u"▲ to bundle"_s));
        table()->selectAll();
        roundAction(u"bundleAction"_s)->trigger();
        QCOMPARE(strip(), u"25 = 5 + 20 + 0 + 0 + 0 + 0"_s);
        QVERIFY2(m_town->test.message().contains(u"too few for Round 3"_s), qPrintable(m_town->test.message()));
        QTRY_COMPARE(column(EditionRoundsModel::Progress),
                     (QStringList{u"◆ bundled"_s, u"◆ bundled"_s, u"▲ to bundle"_s}));
        QCOMPARE(childOf<QTabBar>(m_page.get(), u"leafletsTabBar"_s)->tabText(1), u"Bundles (2)"_s);
        m_town->test.campaign().undoStack().undo();
        QCOMPARE(strip(), u"25 = 25 + 0 + 0 + 0 + 0 + 0"_s);
        QTRY_COMPARE(column(EditionRoundsModel::Progress), QStringList(3, u"▲ to bundle"_s));
    }

    void bundleOfARoundThatIsNoMoreIsUnpacked()
    {
        open(30);
        LeafletsTown::check(m_town->test.campaign().edit(u"Bundle, then remove"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(BundleRepository::make(c, m_spring, m_town->cross, 0, QDate(2026, 5, 4)));
            return RoundRepository::remove(c, m_town->cross);
        }));
        auto *tabs = childOf<QTabBar>(m_page.get(), u"leafletsTabBar"_s);
        QTRY_COMPARE(tabs->tabText(1), u"Bundles (1)"_s);
        tabs->setCurrentIndex(1);
        table(u"bundlesDataTable"_s)->selectRow(0);
        const auto *view = m_page->findChild<BundlesView *>();
        QVERIFY(!childOf<QAction>(view, u"handOutAction"_s)->isEnabled());
        QVERIFY(!childOf<QAction>(view, u"printSlipsAction"_s)->isEnabled());
        childOf<QAction>(view, u"unpackAction"_s)->trigger();
        QCOMPARE(strip(), u"30 = 30 + 0 + 0 + 0 + 0 + 0"_s);
    }

    void severalBundlesGoToWhoWalksTheRoundAndIsThere()
    {
        open(30);
        table()->selectAll();
        roundAction(u"bundleAction"_s)->trigger();
        QTRY_COMPARE(column(EditionRoundsModel::Progress), QStringList(3, u"◆ bundled"_s));
        QVERIFY(childOf<QLabel>(m_page.get(), u"chosenRoundsLabel"_s)
                    ->text()
                    .contains(u"Round 2: 10 to go, ▲ away until Sun 7 Jun · Ben Moss"_s));
        roundAction(u"handOutAction"_s)->trigger();
        QCOMPARE(strip(), u"30 = 0 + 20 + 10 + 0 + 0 + 0"_s);
        QVERIFY2(m_town->test.message().contains(u"Ben Moss is away until Sun 7 Jun"_s),
                 qPrintable(m_town->test.message()));
        QVERIFY(m_town->test.message().contains(u"nobody walks it"_s));
    }

    void somebodyElseCoversForWhoIsAway()
    {
        open();
        chooseRow(1);
        QCOMPARE(column(EditionRoundsModel::Deliverer).at(1), u"▲ away until Sun 7 Jun · Ben Moss"_s);
        auto *cover = childOf<QAbstractButton>(m_page.get(), u"coverToolButton"_s);
        QCOMPARE(cover->text(), u"▲ Away until Sun 7 Jun · who can cover?"_s);
        cover->click();
        FormDialog *form = dialog(u"handOutDialog"_s);
        auto *covers = childOf<DataTable>(form, u"coversDataTable"_s);
        QCOMPARE(covers->model()->index(0, 0).data().toString(), u"Ben Moss"_s);
        QVERIFY(covers->currentIndex().row() > 0); // the first who can
        const QString first = covers->currentIndex().siblingAtColumn(0).data().toString();
        childOf<QAbstractButton>(form, u"noteAskedToolButton"_s)->click();
        QVERIFY(covers->model()->index(1, 0).data().toString() != first); // asked longest ago first
        covers->setCurrentIndex(covers->model()->index(1, 0));
        const QString chosen = covers->model()->index(1, 0).data().toString();
        emit form->submitted();
        QCOMPARE(strip(), u"25 = 15 + 0 + 10 + 0 + 0 + 0"_s);
        QVERIFY(m_town->test.message().startsWith(chosen));
        const QList<Bundle> bundles =
            LeafletsTown::must(BundleRepository::list(m_town->connection(), {.leaflet = m_spring}));
        QCOMPARE(bundles.first().volunteerName, chosen);
    }

    void roundsPutDownAsWholeAreDeliveredInOneEdit()
    {
        open(30);
        table()->selectAll();
        roundAction(u"recordDeliveryAction"_s)->trigger();
        FormDialog *form = dialog(u"wholeRoundsDialog"_s);
        type(form, u"wholeRoundsDateField"_s, u"sat"_s); // the last one
        emit form->submitted();
        QCOMPARE(strip(), u"30 = 0 + 0 + 0 + 30 + 0 + 0"_s);
        QTRY_COMPARE(column(EditionRoundsModel::Progress), QStringList(3, u"● delivered"_s));
        const QList<Delivery> kept = LeafletsTown::must(DeliveryRepository::list(m_town->connection()));
        QCOMPARE(kept.size(), 3);
        QCOMPARE(kept.first().deliveredOn, QDate(2026, 5, 16));
        m_town->test.campaign().undoStack().undo();
        QCOMPARE(strip(), u"30 = 30 + 0 + 0 + 0 + 0 + 0"_s);
    }

    void whatComesBackGoesOnTheShelfAgain()
    {
        open();
        chooseRow(0);
        roundAction(u"bundleAction"_s)->trigger();
        LeafletsTown::check(m_town->test.campaign().edit(u"Out"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const QList<Bundle> bundles, BundleRepository::list(c, {.leaflet = m_spring}));
            return BundleRepository::handOut(c, bundles.first().id, m_town->ada, QDate(2026, 5, 4));
        }));
        QTRY_COMPARE(column(EditionRoundsModel::Progress).first(), u"▲ out for 15 days"_s);
        roundAction(u"takeBackAction"_s)->trigger();
        FormDialog *form = dialog(u"takeBackDialog"_s);
        type(form, u"spoiledQuantityField"_s, u"4"_s);
        QCOMPARE(childOf<QuantityField>(form, u"returnedQuantityField"_s)->value(), 6);
        emit form->submitted();
        QCOMPARE(strip(), u"25 = 15 + 0 + 0 + 0 + 6 + 4"_s);
        QTRY_VERIFY(!m_lastDialog);
        action(u"shelveAction"_s)->trigger();
        emit dialog(u"stockDialog"_s)->submitted();
        QCOMPARE(strip(), u"25 = 21 + 0 + 0 + 0 + 0 + 4"_s);
    }

    void countedShelfIsSetRight()
    {
        open();
        action(u"countShelfAction"_s)->trigger();
        FormDialog *form = dialog(u"stockDialog"_s);
        type(form, u"stockQuantityField"_s, u"22"_s);
        emit form->submitted();
        QCOMPARE(strip(), u"25 = 22 + 0 + 0 + 0 + 0 + 3"_s);
        QVERIFY(m_town->test.message().startsWith(u"3 are lost"_s));
        childOf<QTabBar>(m_page.get(), u"leafletsTabBar"_s)->setCurrentIndex(4);
        QTRY_COMPARE(table(u"booksDataTable"_s)->model()->rowCount(), 2);
    }

    void tooManyToSpoilIsRefusedInTheForm()
    {
        open();
        action(u"spoilAction"_s)->trigger();
        FormDialog *form = dialog(u"stockDialog"_s);
        type(form, u"stockQuantityField"_s, u"99"_s);
        emit form->submitted();
        QVERIFY(form->isVisible());
        QVERIFY(childOf<QLabel>(form, u"problemLabel"_s)->text().contains(u"25"_s));
        QCOMPARE(strip(), u"25 = 25 + 0 + 0 + 0 + 0 + 0"_s);
    }

    void historyOfARoundIsCorrectedAndRemoved()
    {
        open();
        LeafletsTown::check(m_town->test.campaign().edit(u"Deliver"_s, [&](Connection &c) -> Status {
            Delivery delivery{.round = m_town->acre, .deliveredOn = QDate(2026, 5, 10), .leaflet = m_spring};
            ROSETTE_ASSIGN(const QList<Door> doors, DeliveryRepository::doorsLeft(c, m_town->acre, m_spring));
            delivery.doors = int(doors.size()) - 1;
            delivery.missed = {{doors.at(2).id, MissedReason::Dog}};
            ROSETTE_CHECK(DeliveryRepository::insert(c, delivery, QDate(2026, 5, 19)));
            return {};
        }));
        chooseRow(0);
        QTRY_COMPARE(table(u"roundHistoryDataTable"_s)->model()->rowCount(), 1);
        auto *missed = table(u"roundMissedDataTable"_s);
        QCOMPARE(missed->model()->rowCount(), 1);
        QCOMPARE(missed->model()->index(0, 1).data().toString(), label(MissedReason::Dog));
        missed->setCurrentIndex(missed->model()->index(0, 0));
        action(u"markDoorAction"_s)->trigger();
        QTRY_VERIFY(missed->model()->index(0, 1).data().toString().contains(u"no leaflets"_s));
        table(u"roundHistoryDataTable"_s)->setCurrentIndex(table(u"roundHistoryDataTable"_s)->model()->index(0, 0));
        action(u"removeDeliveryAction"_s)->trigger();
        QTRY_COMPARE(table(u"roundHistoryDataTable"_s)->model()->rowCount(), 0);
        QCOMPARE(strip(), u"25 = 25 + 0 + 0 + 0 + 0 + 0"_s);
    }

    void whereItHasGoneIsAddedUp()
    {
        open();
        LeafletsTown::check(m_town->test.campaign().edit(u"Deliver"_s, [&](Connection &c) -> Status {
            const Delivery delivery{
                .round = m_town->acre, .deliveredOn = QDate(2026, 5, 10), .doors = 10, .leaflet = m_spring};
            ROSETTE_CHECK(DeliveryRepository::insert(c, delivery, QDate(2026, 5, 19)));
            return {};
        }));
        childOf<QTabBar>(m_page.get(), u"leafletsTabBar"_s)->setCurrentIndex(2);
        auto *by = childOf<QComboBox>(m_page.get(), u"reachByComboBox"_s);
        by->setCurrentIndex(by->findText(u"By round"_s));
        emit by->activated(by->currentIndex());
        QTRY_COMPARE(column(0, u"reachDataTable"_s), QStringList{u"Round 1"_s});
        QCOMPARE(column(1, u"reachDataTable"_s), QStringList{u"10"_s});
        by->setCurrentIndex(by->findText(u"By edition"_s));
        emit by->activated(by->currentIndex());
        QTRY_COMPARE(column(0, u"reachDataTable"_s), QStringList{u"Spring letter"_s});
    }

    void deliverersSayWhoIsAwayAndWhoWasAsked()
    {
        open();
        childOf<QTabBar>(m_page.get(), u"leafletsTabBar"_s)->setCurrentIndex(3);
        QTRY_COMPARE(table(u"deliverersDataTable"_s)->model()->rowCount(), 2);
        QCOMPARE(column(4, u"deliverersDataTable"_s).filter(u"until Sun 7 Jun"_s).size(), 1);
        table(u"deliverersDataTable"_s)->setCurrentIndex(table(u"deliverersDataTable"_s)->model()->index(0, 0));
        action(u"delivererAskedAction"_s)->trigger();
        QTRY_COMPARE(column(6, u"deliverersDataTable"_s).filter(u"never"_s).size(), 1);
        action(u"openDelivererAction"_s)->trigger();
        QCOMPARE(m_town->test.navigator().steps.last().pageId, u"volunteers"_s);
    }

    void needLeadsToItsRound()
    {
        open();
        m_town->addEdition(u"Summer letter"_s, 0);
        m_page->reveal(
            {.kind = u"edition_round"_s, .id = m_town->cross.value(), .text = QString::number(m_spring.value())});
        QTRY_COMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"Round 3"_s);
        QCOMPARE(childOf<QComboBox>(m_page.get(), u"editionComboBox"_s)->currentText(), u"Spring letter"_s);
    }

    void filtersNarrowTheRounds()
    {
        open();
        childOf<QAbstractButton>(m_page.get(), u"awayChipToolButton"_s)->click();
        QCOMPARE(column(EditionRoundsModel::Name), QStringList{u"Round 2"_s});
        childOf<QAbstractButton>(m_page.get(), u"awayChipToolButton"_s)->click();
        action(u"showBundledAction"_s)->trigger();
        QVERIFY(column(EditionRoundsModel::Name).isEmpty());
    }
};

QTEST_MAIN(TestLeafletsPage)
#include "tst_leafletspage.moc"
