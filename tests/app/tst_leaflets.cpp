#include <QTest>

#include "tests/app/clirunner.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The leaflets' books by command.
class TestLeaflets : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRunner::Outcome run(const QString &command, const QStringList &options) const
    {
        return m_cli.run(command.split(u' ') + QStringList{m_cli.campaign()} + options);
    }
    QJsonArray list(const QString &what, const QStringList &options = {}) const
    {
        return run(u"list "_s + what, options + QStringList{u"--json"_s}).array();
    }
    QJsonObject books() const { return list(u"editions"_s).first().toObject(); }

private slots:
    void initTestCase() { ROSETTE_RUN(m_cli, {u"demo"_s, m_cli.campaign()}); }

    void theDemosBooksBalance()
    {
        const QJsonArray editions = list(u"editions"_s);
        QCOMPARE(editions.size(), 2);
        for (const QJsonValue &value : editions) {
            const QJsonObject edition = value.toObject();
            int somewhere = 0;
            for (const QString &place :
                 {u"shelf"_s, u"bundled"_s, u"out"_s, u"delivered"_s, u"returned"_s, u"spoiled"_s})
                somewhere += edition.value(place).toInt();
            QCOMPARE(somewhere, edition.value(u"printed"_s).toInt());
            QVERIFY(edition.value(u"imprint"_s).toString().startsWith(u"Printed by Copper Press"_s));
        }
        QVERIFY(editions.first().toObject().value(u"out"_s).toInt() > 0);
        QVERIFY(editions.last().toObject().value(u"finished"_s).toBool());
        const QByteArray needs = run(u"list leaflet-needs"_s, {}).out;
        QVERIFY2(needs.contains("leaflets short for"), needs.constData());
        QVERIFY2(needs.contains("is away until"), needs.constData());
        ROSETTE_RUN(m_cli, {u"check"_s, m_cli.campaign()});
    }

    void anEditionIsPrintedBundledAndDelivered()
    {
        const QString round = u"Acre Lane leaflets"_s;
        QVERIFY(run(u"add round"_s, {u"--title"_s, round, u"--ward"_s, u"Millfield"_s, u"--streets"_s, u"Acre Lane"_s,
                                     u"--purpose"_s, u"leaflet"_s})
                    .exitCode == 0);
        const auto added =
            run(u"add edition"_s, {u"--title"_s, u"Winter letter"_s, u"--quantity"_s, u"200"_s, u"--json"_s});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const QStringList toRound{u"--edition"_s, u"Winter letter"_s, u"--round"_s, round};
        const int doors = list(u"edition-rounds"_s, {u"--edition"_s, u"Winter letter"_s})
                              .first()
                              .toObject()
                              .value(u"doors"_s)
                              .toInt();
        QVERIFY(doors > 20);
        QVERIFY(run(u"add bundle"_s, toRound).exitCode == 0);
        QCOMPARE(books().value(u"bundled"_s).toInt(), doors);
        QVERIFY(run(u"add stock"_s, toRound + QStringList{u"--move"_s, u"out"_s, u"--volunteer"_s, u"Tom Dale"_s})
                    .exitCode == 0);
        const QJsonObject bundle = list(u"bundles"_s, {u"--edition"_s, u"Winter letter"_s}).first().toObject();
        QCOMPARE(bundle.value(u"state"_s).toString(), u"out"_s);
        QVERIFY(!bundle.value(u"volunteer"_s).toString().isEmpty());

        const auto unknown = run(u"add delivery"_s, toRound + QStringList{u"--missed"_s, u"999 Acre Lane=dog"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.err.contains("999 Acre Lane"), unknown.err.constData());
        const auto whyless = run(u"add delivery"_s, toRound + QStringList{u"--missed"_s, u"2 Acre Lane"_s});
        QVERIFY2(whyless.err.contains("no-letterbox"), whyless.err.constData());
        const auto delivered =
            run(u"add delivery"_s, toRound + QStringList{u"--missed"_s, u"2 Acre Lane=dog; 4 Acre Lane=locked"_s,
                                                         u"--returned"_s, u"2"_s});
        QVERIFY2(delivered.exitCode == 0, delivered.err.constData());
        const QJsonObject delivery = list(u"deliveries"_s, toRound).first().toObject();
        QCOMPARE(delivery.value(u"doors"_s).toInt(), doors - 2);
        QCOMPARE(delivery.value(u"missed"_s).toArray().first().toString(), u"2 Acre Lane=dog"_s);
        QCOMPARE(books().value(u"returned"_s).toInt(), 2);

        const QStringList ofEdition{u"--edition"_s, u"Winter letter"_s};
        QVERIFY(
            run(u"add stock"_s, ofEdition + QStringList{u"--move"_s, u"shelved"_s, u"--quantity"_s, u"2"_s}).exitCode ==
            0);
        const int shelf = books().value(u"shelf"_s).toInt();
        QCOMPARE(shelf, 200 - doors + 2);
        const auto refused =
            run(u"add stock"_s, ofEdition + QStringList{u"--move"_s, u"spoiled"_s, u"--quantity"_s, u"500"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QByteArray("Only " + QByteArray::number(shelf) + " are on the shelf.")),
                 refused.err.constData());
        QVERIFY(run(u"add stock"_s,
                    ofEdition + QStringList{u"--move"_s, u"counted"_s, u"--quantity"_s, QString::number(shelf - 7)})
                    .exitCode == 0);
        QCOMPARE(books().value(u"spoiled"_s).toInt(), 7);
        QCOMPARE(list(u"stock"_s, ofEdition).size(), 7);
        QVERIFY(run(u"add stock"_s, ofEdition + QStringList{u"--move"_s, u"eaten"_s}).err.contains("given-out"));
        ROSETTE_RUN(m_cli, {u"check"_s, m_cli.campaign()});
    }

    void thoseWhoCanCoverAreListed()
    {
        const QJsonArray covers = list(u"covers"_s, {u"--round"_s, u"Millfield leaflets 3"_s});
        QVERIFY(covers.size() > 10);
        QCOMPARE(covers.first().toObject().value(u"can"_s).toString(), u"yes"_s);
        for (const QJsonValue &cover : covers)
            QVERIFY(!cover.toObject().value(u"reason"_s).toString().isEmpty());
        QCOMPARE(run(u"list covers"_s, {}).exitCode, 1);
        QVERIFY(list(u"deliverers"_s).size() > 2);
        QCOMPARE(list(u"leaflets-by-ward"_s).size(), 3);
        QVERIFY(list(u"leaflets-by-edition"_s).first().toObject().value(u"doors"_s).toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(TestLeaflets)
#include "tst_leaflets.moc"
