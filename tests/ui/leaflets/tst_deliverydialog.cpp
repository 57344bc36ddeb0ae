#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "models/base/englishplurals.h"
#include "models/leaflets/bundle.h"
#include "models/places/doorrepository.h"
#include "tests/ui/leaflets/leafletstown.h"
#include "tests/ui/support/childof.h"
#include "ui/activities/deliverydialog.h"
#include "ui/activities/misseddoorsmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/quantityfield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The form in which a deliverer's walk is recorded.
class TestDeliveryDialog : public QObject
{
    Q_OBJECT

    EnglishPlurals m_plurals;
    std::unique_ptr<LeafletsTown> m_town;
    LeafletId m_spring;
    QPointer<DeliveryDialog> m_dialog;

    void open(RoundId id)
    {
        const auto round = LeafletsTown::must(RoundRepository::find(m_town->connection(), id));
        m_dialog = new DeliveryDialog(m_town->test.context(), *round, nullptr, m_spring);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    QAbstractItemModel *doors() { return childOf<DataTable>(m_dialog, u"missedDoorsDataTable"_s)->model(); }
    /// Ticks by the space bar, as hands on a keyboard do.
    void tick(int row)
    {
        auto *table = childOf<DataTable>(m_dialog, u"missedDoorsDataTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, MissedDoorsModel::Address));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(table->model()->index(row, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }
    Delivery kept()
    {
        const QList<Delivery> deliveries = LeafletsTown::must(DeliveryRepository::list(m_town->connection()));
        return deliveries.isEmpty() ? Delivery() : deliveries.first();
    }

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init()
    {
        m_town = std::make_unique<LeafletsTown>();
        m_spring = m_town->addEdition(u"Spring letter"_s, 30);
    }
    void cleanup()
    {
        delete m_dialog;
        m_town.reset();
    }

    void missedDoorsAreKeptWithWhy()
    {
        open(m_town->acre);
        tick(2);
        doors()->setData(doors()->index(4, MissedDoorsModel::Reason), int(MissedReason::Locked),
                         MissedDoorsModel::kReasonRole);
        QCOMPARE(childOf<QLabel>(m_dialog, u"deliveryCountLabel"_s)->text(), u"8 doors got one, 2 missed."_s);
        emit m_dialog->submitted();
        QCOMPARE(kept().doors, 8);
        QVERIFY(kept().isComplete);
        QCOMPARE(kept().missed.size(), 2);
        QCOMPARE(m_town->books(m_spring).delivered(), 8);
        m_town->test.campaign().undoStack().undo();
        QVERIFY(!kept().id);
        QCOMPARE(m_town->books(m_spring).shelf(), 30);
    }

    void partOfARoundEndsAtADoorAndGoesOnThere()
    {
        open(m_town->acre);
        childOf<QCheckBox>(m_dialog, u"deliveryWholeCheckBox"_s)->click();
        auto *last = childOf<QComboBox>(m_dialog, u"deliveryLastDoorComboBox"_s);
        last->setCurrentIndex(3);
        emit last->activated(3);
        QCOMPARE(childOf<QuantityField>(m_dialog, u"deliveryDoorsQuantityField"_s)->value(), 4);
        tick(1);
        emit m_dialog->submitted();
        QCOMPARE(kept().doors, 3);
        QVERIFY(!kept().isComplete);
        delete m_dialog;
        open(m_town->acre);
        QCOMPARE(doors()->rowCount(), 7); // the six behind, and the one that was missed
    }

    void leftoversComeBackWithTheBundle()
    {
        LeafletsTown::check(m_town->test.campaign().edit(u"Out"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const BundleId bundle,
                           BundleRepository::make(c, m_spring, m_town->acre, 12, QDate(2026, 5, 18)));
            return BundleRepository::handOut(c, bundle, m_town->ada, QDate(2026, 5, 18));
        }));
        open(m_town->acre);
        tick(0);
        auto *spoiled = childOf<QLineEdit>(m_dialog, u"deliverySpoiledQuantityField"_s);
        spoiled->setFocus();
        spoiled->selectAll();
        QTest::keyClicks(spoiled, u"1"_s);
        QTest::keyClick(spoiled, Qt::Key_Tab);
        QCOMPARE(childOf<QuantityField>(m_dialog, u"deliveryReturnedQuantityField"_s)->value(), 2);
        emit m_dialog->submitted();
        const StockBalance books = m_town->books(m_spring);
        QCOMPARE(books.delivered(), 9);
        QCOMPARE(books.returned(), 2);
        QCOMPARE(books.spoiled(), 1);
        QCOMPARE(books.out(), 0);
        QCOMPARE(books.shelf(), 18);
    }

    void doorsWithALastingReasonAreMarked()
    {
        open(m_town->acre);
        tick(2); // no letterbox
        auto *mark = childOf<QCheckBox>(m_dialog, u"deliveryMarkCheckBox"_s);
        QVERIFY(mark->isVisible());
        mark->setChecked(true);
        const DoorId missed =
            LeafletsTown::must(DeliveryRepository::doorsLeft(m_town->connection(), m_town->acre)).at(2).id;
        emit m_dialog->submitted();
        const QList<Door> marked = LeafletsTown::must(DoorRepository::list(m_town->connection(), {.ids = {missed}}));
        QVERIFY(marked.first().isDoNotLeaflet);
    }

    void keptDeliveryIsCorrected()
    {
        open(m_town->acre);
        tick(2);
        emit m_dialog->submitted();
        delete m_dialog;
        const auto round = LeafletsTown::must(RoundRepository::find(m_town->connection(), m_town->acre));
        m_dialog = new DeliveryDialog(m_town->test.context(), *round, kept());
        m_dialog->show();
        QCOMPARE(doors()->rowCount(), 10);
        QCOMPARE(doors()->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        doors()->setData(doors()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole);
        emit m_dialog->submitted();
        QCOMPARE(kept().doors, 10);
        QVERIFY(kept().missed.isEmpty());
        QCOMPARE(m_town->books(m_spring).delivered(), 10);
    }

    void weekdayMeansTheLastOne()
    {
        open(m_town->acre);
        auto *date = childOf<DateField>(m_dialog, u"deliveryDateField"_s);
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, u"sat"_s);
        QTest::keyClick(date, Qt::Key_Tab);
        QCOMPARE(date->date(), QDate(2026, 5, 16));
    }
};

QTEST_MAIN(TestDeliveryDialog)
#include "tst_deliverydialog.moc"
