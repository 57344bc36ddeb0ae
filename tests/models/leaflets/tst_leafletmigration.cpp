#include <QTemporaryDir>
#include <QTest>

#include "models/leaflets/delivery.h"
#include "models/leaflets/stockwork.h"
#include "models/store/campaignkey.h"
#include "models/store/connection.h"
#include "models/store/migrator.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// Files from before there were books.
class TestLeafletMigration : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDeliveredBeforeBalances()
    {
        const QTemporaryDir folder;
        const auto connection =
            *Connection::open(folder.filePath(u"old.rosette"_s), *CampaignKey::random(), {.isRecording = false});
        Connection &c = *connection;
        constexpr int kBeforeTheBooks = 6;
        ROSETTE_VERIFY(Migrator(Migrator::builtInSteps().first(kBeforeTheBooks)).migrate(c));
        for (
            const QString &sql :
            {u"INSERT INTO round_sets (id, name, purpose) VALUES (1, 'Leaflet rounds', 'leaflet')"_s,
             u"INSERT INTO rounds (id, round_set_id, name) VALUES (2, 1, 'Round 1')"_s,
             u"INSERT INTO leaflets (id, title, created_at) VALUES (3, 'Spring letter', 0)"_s,
             u"INSERT INTO deliveries (id, leaflet_id, round_id, delivered_on, doors, note) VALUES "
             "(4, 3, 2, '2026-03-01', 120, 'dry'), (5, 3, 2, '2026-04-01', 80, ''), (6, NULL, 2, '2026-05-01', 50, '')"_s,
             u"INSERT INTO streets (id, name, name_key) VALUES (7, 'Acre Lane', 'acre lane')"_s,
             u"INSERT INTO doors (id, street_id, address_key, sort_key) VALUES (8, 7, 'x', x'00')"_s,
             u"INSERT INTO missed_doors (id, delivery_id, door_id, reason) VALUES (9, 4, 8, 'dog')"_s})
            ROSETTE_VERIFY(Statement(c, sql).run());

        const auto report = Migrator().migrate(c);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->outcome, Migrator::Outcome::Upgraded);
        QCOMPARE(Statement(c, u"SELECT count(*) FROM pragma_foreign_key_check"_s).scalar().valueOr(-1), 0);
        const auto deliveries = DeliveryRepository::list(c);
        ROSETTE_VERIFY(deliveries);
        QCOMPARE(deliveries->size(), 3);
        QCOMPARE(deliveries->last().doors, 120);
        QCOMPARE(deliveries->last().note, u"dry"_s);
        QCOMPARE(deliveries->last().roundName, u"Round 1"_s);
        QCOMPARE(deliveries->last().missed.size(), 1);
        const StockBalance balance = *StockRepository::balance(c, LeafletId(3));
        QCOMPARE(balance.printed(), 200);
        QCOMPARE(balance.delivered(), 200);
        QVERIFY(auditBooks(c, LeafletId(3))->isEmpty());
        ROSETTE_VERIFY(StockWork::print(c, LeafletId(3), 500, QDate(2026, 2, 1)));
        QCOMPARE(StockRepository::balance(c, LeafletId(3))->shelf(), 300);
    }
};

QTEST_GUILESS_MAIN(TestLeafletMigration)
#include "tst_leafletmigration.moc"
