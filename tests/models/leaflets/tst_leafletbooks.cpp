#include <QTest>

#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/models/leaflets/leafletdays.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The books balance, whatever people do.
class TestLeafletBooks : public QObject
{
    Q_OBJECT

    TestCampaign m_test;
    LeafletDays m_days{m_test, 7};

    int bundlesEmptied()
    {
        int emptied = 0;
        const auto bundles =
            BundleRepository::list(m_test.connection(), {.leaflet = m_days.edition(), .isOpenOnly = false});
        for (const Bundle &bundle : bundles.valueOr({}))
            emptied += bundle.handedOutOn.isValid() && !bundle.isOpen() ? 1 : 0;
        return emptied;
    }

private slots:
    void initTestCase()
    {
        ROSETTE_VERIFY(m_days.beginEdition());
        while (bundlesEmptied() < 2)
            ROSETTE_VERIFY(m_days.live());
        QCOMPARE(m_days.findFault().valueOr(u"unknown"_s), QString());
        QVERIFY(auditBooks(m_test.connection(), m_days.edition())->isEmpty());
    }

    void tenThousandDaysBalance()
    {
        constexpr int kDays = 10'000;
        constexpr int kDaysOfAnEdition = 40;
        TestCampaign test;
        LeafletDays days(test, 20261122);
        for (int day = 0; day < kDays; ++day) {
            if (day % kDaysOfAnEdition == 0) {
                QVERIFY(day == 0 || auditBooks(test.connection(), days.edition())->isEmpty());
                ROSETTE_VERIFY(days.beginEdition());
            }
            ROSETTE_VERIFY(days.live());
            const auto fault = days.findFault();
            ROSETTE_VERIFY(fault);
            QVERIFY2(fault->isEmpty(), qPrintable(u"day %1: %2"_s.arg(day).arg(*fault)));
        }
        QVERIFY(days.delivered > kDays / 20); // they did live
        QVERIFY(days.corrected > kDays / 50);
        QVERIFY(days.refused > kDays / 50 && days.refused < kDays / 2);
        QVERIFY(days.undone > kDays / 50);
        QVERIFY(days.redone > kDays / 500);
    }

    /// Each writes something that no deed writes.
    void aBrokenMoveIsCaught_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("from nowhere")
            << u"UPDATE stock_moves SET quantity = quantity + 1000 WHERE from_place = 'shelf'"_s;
        QTest::newRow("to the wrong place")
            << u"UPDATE stock_moves SET to_place = 'spoiled' WHERE to_place = 'delivered'"_s;
        QTest::newRow("gone") << u"DELETE FROM stock_moves WHERE to_place = 'delivered'"_s;
        QTest::newRow("one door more") << u"UPDATE deliveries SET doors = doors + 1"_s;
        QTest::newRow("of another bundle")
            << u"UPDATE stock_moves SET bundle_id = (SELECT max(id) FROM bundles) "
               "WHERE from_place = 'out' AND bundle_id <> (SELECT max(id) FROM bundles)"_s;
    }
    void aBrokenMoveIsCaught()
    {
        QFETCH(const QString, sql);
        const auto neverCommitted = Transaction::begin(m_test.connection());
        ROSETTE_VERIFY(neverCommitted);
        Statement broken(m_test.connection(), sql);
        ROSETTE_VERIFY(broken.run());
        QVERIFY(broken.affectedRows() > 0);
        QVERIFY(!auditBooks(m_test.connection(), m_days.edition()).valueOr({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLeafletBooks)
#include "tst_leafletbooks.moc"
