#include <QFile>
#include <QTest>

#include "tests/app/clirunner.h"
#include "tests/support/pdftext.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Rounds' paper of the demo town, as a script makes it.
class TestPrintCommands : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRunner::Outcome print(const QString &item, const QString &fileName, const QStringList &options) const
    {
        return m_cli.run(
            QStringList{u"export"_s, item, m_cli.campaign(), u"--out"_s, m_cli.file(fileName), u"--json"_s} + options);
    }
    /// The first two rounds for leaflets.
    QStringList leafletRounds() const
    {
        QStringList names;
        for (const QJsonValue &round : m_cli.run({u"list"_s, u"rounds"_s, m_cli.campaign(), u"--json"_s}).array()) {
            const QString name = round[u"name"].toString();
            if (name.contains(u"leaflets"_s) && names.size() < 2)
                names += name;
        }
        return names;
    }

private slots:
    void initTestCase() { ROSETTE_RUN(m_cli, {u"demo"_s, m_cli.campaign()}); }

    void severalRoundsMakeOnePack()
    {
        const QStringList rounds = leafletRounds();
        QCOMPARE(rounds.size(), 2);
        const auto outcome = print(u"round-map"_s, u"pack.pdf"_s,
                                   {u"--round"_s, rounds.first(), u"--round"_s, rounds.last(), u"--large-print"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QStringList pages = pdfPages(m_cli.file(u"pack.pdf"_s));
        QCOMPARE(outcome.object().value(u"pages"_s).toInt(), int(pages.size()));
        QCOMPARE(outcome.object().value(u"rounds"_s).toArray().size(), 2);
        QCOMPARE(outcome.object().value(u"people"_s).toInt(), 0);
        QVERIFY(outcome.object().contains(u"held_back"_s));
        QVERIFY(pages.first().contains(rounds.first()) && pages.last().contains(rounds.last()));
        QVERIFY2(!outcome.err.contains("imprint"), outcome.err.constData()); // the demo's is whole
    }

    void whatAPaperDoesNotKnowIsRefused()
    {
        const QString round = leafletRounds().value(0);
        QVERIFY(print(u"round-map"_s, u"a.pdf"_s, {u"--round"_s, round, u"--turn"_s, u"across"_s})
                    .err.contains("export map"));
        QVERIFY(print(u"round-map"_s, u"a.pdf"_s, {u"--round"_s, round, u"--doors-only"_s, u"--with-names"_s})
                    .err.contains("cannot both"));
        QCOMPARE(print(u"round-map"_s, u"a.pdf"_s, {}).exitCode, 1);
        QCOMPARE(print(u"round-map"_s, u"a.csv"_s, {u"--round"_s, round, u"--format"_s, u"csv"_s}).exitCode, 1);
        QCOMPARE(print(u"deliverers"_s, u"a.pdf"_s, {u"--large-print"_s}).exitCode, 2);
        QVERIFY(!QFile::exists(m_cli.file(u"a.pdf"_s)) && !QFile::exists(m_cli.file(u"a.csv"_s)));
    }

    void slipsWarnOfAnEditionWithoutAnImprint()
    {
        const QString round = leafletRounds().value(0);
        ROSETTE_RUN(m_cli, {u"add"_s, u"delivery"_s, m_cli.campaign(), u"--round"_s, round, u"--date"_s,
                            u"2026-01-10"_s, u"--leaflet"_s, u"Bare card"_s});
        const auto outcome = print(u"cover-slips"_s, u"slips.pdf"_s,
                                   {u"--edition"_s, u"Bare card"_s, u"--round"_s, round, u"--done"_s, u"Ring us"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QVERIFY2(outcome.err.contains("“Bare card” lacks the printer"), outcome.err.constData());
        QCOMPARE(outcome.object().value(u"slips"_s).toInt(), 1);
        QVERIFY(pdfPages(m_cli.file(u"slips.pdf"_s)).first().contains(u"Ring us"_s));
    }

    void deliverersComeInEveryFormat()
    {
        for (const QString &format : {u"pdf"_s, u"csv"_s, u"xlsx"_s}) {
            const auto outcome = print(u"deliverers"_s, u"deliverers."_s + format, {u"--format"_s, format});
            QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
            QVERIFY(outcome.object().value(u"people"_s).toInt() > 0);
        }
        QVERIFY(pdfPages(m_cli.file(u"deliverers.pdf"_s)).first().contains(u"07700"_s));
    }
};

QTEST_GUILESS_MAIN(TestPrintCommands)
#include "tst_printcommands.moc"
