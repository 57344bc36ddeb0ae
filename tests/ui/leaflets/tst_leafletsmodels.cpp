#include <QAbstractItemModelTester>
#include <QTest>

#include "models/base/englishplurals.h"
#include "models/leaflets/cover.h"
#include "tests/ui/leaflets/leafletstown.h"
#include "ui/activities/misseddoorsmodel.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/leaflets/coversmodel.h"
#include "ui/leaflets/editionroundsmodel.h"
#include "ui/leaflets/leafletsreading.h"
#include "ui/leaflets/misseddoorslist.h"
#include "ui/leaflets/rounddeliveriesmodel.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The lists behind the page of leaflets keep what views rely on.
class TestLeafletsModels : public QObject
{
    Q_OBJECT

    EnglishPlurals m_plurals;
    static constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void roundsSayHowFarTheyAre()
    {
        LeafletsTown town;
        const LeafletId spring = town.addEdition(u"Spring letter"_s, 30);
        const QDate today = town.test.clock().today();
        LeafletsTown::check(town.test.campaign().edit(u"Walk"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const BundleId bundle, BundleRepository::make(c, spring, town.brook, 0, today.addDays(-20)));
            ROSETTE_CHECK(BundleRepository::handOut(c, bundle, town.cleo, today.addDays(-20)));
            const Delivery part{.round = town.acre,
                                .deliveredOn = today.addDays(-3),
                                .doors = 4,
                                .isComplete = false,
                                .leaflet = spring};
            ROSETTE_CHECK(DeliveryRepository::insert(c, part, today));
            return {};
        }));
        const LeafletsReading reading = LeafletsTown::must(readLeaflets(town.connection(), spring, today));
        EditionRoundsModel model;
        const QAbstractItemModelTester tester(&model, kMode);
        model.setRounds(reading.rounds, today, reading.rhythm.outDays);
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&model](RoundId round, int column) {
            return model.index(model.indexOf(round), column).data().toString();
        };
        QCOMPARE(text(town.acre, EditionRoundsModel::Progress), u"▲ part, 6 to go"_s);
        QCOMPARE(text(town.brook, EditionRoundsModel::Progress), u"▲ out for 20 days"_s);
        QCOMPARE(text(town.cross, EditionRoundsModel::Progress), u"▲ to bundle"_s);
        QCOMPARE(text(town.acre, EditionRoundsModel::Last), u"3"_s);
        QCOMPARE(text(town.cross, EditionRoundsModel::Last), u"never"_s);
        QCOMPARE(text(town.cross, EditionRoundsModel::Deliverer), u"nobody yet"_s);
        model.setFilter({.progress = RoundProgress::Out});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.indexOf(town.acre), -1);
        model.setFilter({.text = u"okafor"_s});
        QCOMPARE(model.row(0).round.id, town.acre);
    }

    void nothingIsReadWithoutAnEdition()
    {
        LeafletsTown town;
        const LeafletsReading reading =
            LeafletsTown::must(readLeaflets(town.connection(), {}, town.test.clock().today()));
        QVERIFY(reading.rounds.isEmpty());
        QCOMPARE(reading.deliverers.size(), 2);
    }

    void coversListThoseWhoCanFirst()
    {
        CoversModel model;
        const QAbstractItemModelTester tester(&model, kMode);
        QCOMPARE(model.firstWhoCan(), -1);
        Cover away{.volunteer = VolunteerId(1), .name = u"Ben Moss"_s, .canCover = false, .reason = u"away"_s};
        Cover free{.volunteer = VolunteerId(2), .name = u"Cleo Price"_s};
        model.setCovers({away, free});
        QCOMPARE(model.firstWhoCan(), 1);
        QCOMPARE(model.indexOf(VolunteerId(1)), 0);
        QVERIFY(model.index(0, CoversModel::Name).data(Qt::ForegroundRole).isValid());
        QVERIFY(!model.index(1, CoversModel::Name).data(Qt::ForegroundRole).isValid());
    }

    void missedDoorsAreTickedWithTheLastReason()
    {
        MissedDoorsModel model;
        const QAbstractItemModelTester tester(&model, kMode);
        QList<Door> doors;
        for (int number = 1; number <= 4; ++number)
            doors += Door{.id = DoorId(number), .number = QString::number(number), .streetName = u"Acre Lane"_s};
        model.setDoors(doors);
        QCOMPARE(model.served(), 4);
        QVERIFY(model.setData(model.index(1, MissedDoorsModel::Reason), int(MissedReason::Dog),
                              MissedDoorsModel::kReasonRole));
        QVERIFY(model.setData(model.index(2, MissedDoorsModel::Address), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.missed(), (QList<MissedDoor>{{DoorId(2), MissedReason::Dog}, {DoorId(3), MissedReason::Dog}}));
        QVERIFY(model.setData(model.index(1, MissedDoorsModel::Address), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.served(), 3);
        model.setReached(2);
        QCOMPARE(model.served(), 2);
        QVERIFY(model.missed().isEmpty());
        QVERIFY(!model.setData(model.index(2, MissedDoorsModel::Address), Qt::Checked, Qt::CheckStateRole));
    }

    void listsOfWhatWasReadKeepTheContract()
    {
        CellsModel cells({u"Where"_s, u"Doors"_s}, {1}, nullptr);
        const QAbstractItemModelTester cellsTester(&cells, kMode);
        cells.setRows({{{u"Northgate"_s}, numberCell(1200)}, {{u"Southbank"_s, {}, true}, numberCell(7)}});
        QCOMPARE(cells.index(0, 1).data().toString(), u"1,200"_s);
        QVERIFY(cells.index(1, 0).data(Qt::ForegroundRole).isValid());
        RoundDeliveriesModel deliveries;
        const QAbstractItemModelTester deliveriesTester(&deliveries, kMode);
        deliveries.setDeliveries({{.deliveredOn = QDate(2026, 5, 10), .doors = 4, .isComplete = false}});
        QCOMPARE(deliveries.index(0, RoundDeliveriesModel::Doors).data().toString(), u"the first 4"_s);
        LeafletsTown town;
        MissedDoorsList missed;
        const QAbstractItemModelTester missedTester(&missed, kMode);
        ROSETTE_VERIFY(missed.load(town.connection(), {}));
        QCOMPARE(missed.rowCount(), 0);
    }
};

QTEST_MAIN(TestLeafletsModels)
#include "tst_leafletsmodels.moc"
