#include <QTest>

#include "models/rota/rotaweights.h"
#include "models/store/campaigninfo.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What matters to a campaign, kept in its file.
class TestRotaWeights : public QObject
{
    Q_OBJECT

private slots:
    void allWeighsAsUsualUntilSomebodySaysOtherwise()
    {
        TestCampaign test;
        QVERIFY(*RotaWeightsRepository::load(test.connection()) == RotaWeights());
    }

    void weightsAreKeptAndTakenBack()
    {
        TestCampaign test;
        RotaWeights weights;
        weights.set(RotaWish::Rest, 4);
        weights.set(RotaWish::NearHome, 0);
        weights.set(RotaWish::Fill, 0.5);
        ROSETTE_VERIFY(test.campaign().edit(u"What matters"_s,
                                            [&](Connection &c) { return RotaWeightsRepository::save(c, weights); }));
        QVERIFY(*RotaWeightsRepository::load(test.connection()) == weights);
        ROSETTE_VERIFY(test.campaign().edit(
            u"As usual"_s, [&](Connection &c) { return RotaWeightsRepository::save(c, RotaWeights()); }));
        QVERIFY(*RotaWeightsRepository::load(test.connection()) == RotaWeights());
        test.campaign().undoStack().undo();
        QVERIFY(*RotaWeightsRepository::load(test.connection()) == weights);
        test.campaign().undoStack().undo();
        QVERIFY(*RotaWeightsRepository::load(test.connection()) == RotaWeights());
    }

    void whatCannotBeReadWeighsAsUsual_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<double>("rest");
        QTest::newRow("no object") << u"[4, 4]"_s << 1.0;
        QTest::newRow("broken") << u"{\"rest\":"_s << 1.0;
        QTest::newRow("words") << u"{\"rest\":\"much\"}"_s << 1.0;
        QTest::newRow("below nothing") << u"{\"rest\":-3}"_s << 0.0;
        QTest::newRow("absurdly much") << u"{\"rest\":1e9,\"gone\":7}"_s << RotaWeights::kMostWeight;
    }
    void whatCannotBeReadWeighsAsUsual()
    {
        QFETCH(QString, kept);
        QFETCH(double, rest);
        TestCampaign test;
        ROSETTE_VERIFY(test.campaign().edit(
            u"Odd"_s, [&](Connection &c) { return CampaignInfoRepository::setSetting(c, u"rota.weights"_s, kept); }));
        const RotaWeights weights = *RotaWeightsRepository::load(test.connection());
        QCOMPARE(weights.of(RotaWish::Rest), rest);
        QCOMPARE(weights.of(RotaWish::Minimum), 1.0);
    }

    void eachWishHasItsOwnKeyAndWords()
    {
        QSet<QString> keys;
        QSet<QString> words;
        for (const RotaWish wish : kRotaWishes) {
            keys.insert(toKey(wish));
            words.insert(label(wish));
        }
        QCOMPARE(keys.size(), kRotaWishCount);
        QCOMPARE(words.size(), kRotaWishCount);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestRotaWeights)
#include "tst_rotaweights.moc"
