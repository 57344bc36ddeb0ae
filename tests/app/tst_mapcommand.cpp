#include <QFile>
#include <QImage>
#include <QTest>

#include "tests/app/clirunner.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Maps of the demo town, as a script makes them.
class TestMapCommand : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRunner::Outcome exportMap(const QString &fileName, const QStringList &options,
                                 const QString &item = u"map"_s) const
    {
        return m_cli.run(
            QStringList{u"export"_s, item, m_cli.campaign(), u"--out"_s, m_cli.file(fileName), u"--json"_s} + options);
    }
    QByteArray content(const QString &fileName) const
    {
        QFile file(m_cli.file(fileName));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() { ROSETTE_RUN(m_cli, {u"demo"_s, m_cli.campaign()}); }

    void wardIsDrawnInEveryFormat()
    {
        for (const QString &format : {u"pdf"_s, u"svg"_s, u"png"_s}) {
            const auto outcome = exportMap(u"ward."_s + format,
                                           {u"--ward"_s, u"Millfield"_s, u"--format"_s, format, u"--paper"_s, u"a4"_s});
            QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
            QCOMPARE(outcome.object().value(u"title"_s).toString(), u"Millfield"_s);
            QVERIFY(outcome.object().value(u"scale"_s).toInt() > 1000);
            QCOMPARE(outcome.object().value(u"files"_s).toArray().size(), 1);
        }
        QVERIFY(content(u"ward.pdf"_s).startsWith("%PDF-"));
        QVERIFY(content(u"ward.svg"_s).contains("<title>Millfield</title>"));
        QVERIFY2(!content(u"ward.svg"_s).contains("OpenStreetMap"), "the demo's town is nobody's data");
        QCOMPARE(QImage(m_cli.file(u"ward.png"_s)).height(), 2339);
    }

    void stylesDiffer()
    {
        const QStringList box{u"--size"_s, u"300x200"_s, u"--ratio"_s, u"2"_s};
        for (const QString &style : {u"light"_s, u"dark"_s, u"print"_s}) {
            const auto outcome = exportMap(style + u".png"_s, QStringList{u"--style"_s, style} + box);
            QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        }
        const QImage light(m_cli.file(u"light.png"_s));
        QCOMPARE(light.size(), QSize(600, 400));
        QVERIFY(light != QImage(m_cli.file(u"print.png"_s)));
        QVERIFY(light.pixelColor(5, 5).lightness() >
                QImage(m_cli.file(u"dark.png"_s)).pixelColor(5, 5).lightness() + 50);
    }

    void roundHasItsDoors()
    {
        const auto outcome =
            exportMap(u"round.pdf"_s, {u"--round"_s, u"Millfield 3"_s, u"--turn"_s, u"across"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QVERIFY(outcome.object().value(u"doors"_s).toInt() > 100);
        QCOMPARE(exportMap(u"round.pdf"_s, {}, u"round-map"_s).exitCode, 1);
    }

    void opinionsNeedAWord()
    {
        const QStringList support{u"--ward"_s, u"Millfield"_s, u"--colour-doors"_s, u"support"_s};
        const auto refused = exportMap(u"support.svg"_s, support);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("political opinions"));
        QVERIFY(!QFile::exists(m_cli.file(u"support.svg"_s)));
        const auto outcome = exportMap(u"support.svg"_s, support + QStringList{u"--with-opinions"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QVERIFY(outcome.object().contains(u"held_back"_s));
    }

    void whatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("style") << QStringList{u"--style"_s, u"pink"_s} << QByteArray("light, dark, print");
        QTest::newRow("paper") << QStringList{u"--paper"_s, u"a5"_s} << QByteArray("a4, a3");
        QTest::newRow("box") << QStringList{u"--box"_s, u"1,2,3"_s} << QByteArray("west,south,east,north");
        QTest::newRow("size") << QStringList{u"--size"_s, u"large"_s} << QByteArray("1600x1000");
        QTest::newRow("format") << QStringList{u"--format"_s, u"pdf"_s} << QByteArray("--format png");
        QTest::newRow("ward") << QStringList{u"--ward"_s, u"Nowhere"_s} << QByteArray("Nowhere");
    }

    void whatCannotBeUsedIsNamed()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, word);
        const auto outcome = exportMap(u"wrong.png"_s, options);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(word), outcome.err.constData());
        QVERIFY(!QFile::exists(m_cli.file(u"wrong.png"_s)));
    }
};

QTEST_GUILESS_MAIN(TestMapCommand)
#include "tst_mapcommand.moc"
