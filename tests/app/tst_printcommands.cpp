#include <QFile>
#include <QTest>

#include "tests/app/clirunner.h"
#include "tests/support/pdftext.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Paper of the demo town, as a script makes it.
class TestPrintCommands : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    CliRunner::Outcome print(const QString &item, const QString &fileName, const QStringList &options) const
    {
        return m_cli.run(
            QStringList{u"export"_s, item, m_cli.campaign(), u"--out"_s, m_cli.file(fileName), u"--json"_s} + options);
    }
    /// The words on what is printed.
    QString pdfOf(const QString &item, const QStringList &options) const
    {
        return print(item, item + u".pdf"_s, options).exitCode == 0
                   ? pdfPages(m_cli.file(item + u".pdf"_s)).join(QString())
                   : QString();
    }
    QByteArray textOf(const QString &item, const QStringList &options) const
    {
        QFile file(m_cli.file(item + u".txt"_s));
        const bool isWritten = print(item, item + u".txt"_s, options).exitCode == 0;
        return isWritten && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

    void sheetsLabelsAndCountsOfAStreet()
    {
        const QStringList street{u"--street"_s, u"Acre Lane"_s};
        const auto sheets = print(u"contact-sheets"_s, u"blocks.pdf"_s, street + QStringList{u"--layout"_s, u"households"_s, u"--large-print"_s});
        QVERIFY2(sheets.exitCode == 0, sheets.err.constData());
        const QString number = QString::number(sheets.object().value(u"sheets"_s).toArray().first().toInt());
        QVERIFY(pdfPages(m_cli.file(u"blocks.pdf"_s)).join(QString()).contains(u"Sheet "_s + number));
        ROSETTE_RUN(m_cli, {u"log"_s, m_cli.campaign()}, QStringLiteral("sheet %1\nna 1\n").arg(number).toUtf8());
        const auto left = print(u"contact-sheets"_s, u"left.csv"_s, {u"--sheet"_s, number, u"--remainder"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(left.exitCode == 0, left.err.constData());
        QVERIFY(left.object().value(u"lines"_s).toInt() > 0);
        QVERIFY(print(u"contact-sheets"_s, u"odd.pdf"_s, street + QStringList{u"--layout"_s, u"odd"_s}).err.contains("households"));
        const auto letters = print(u"labels"_s, u"l.xlsx"_s, street + QStringList{u"--to"_s, u"voters"_s, u"--format"_s, u"xlsx"_s});
        QVERIFY2(letters.exitCode == 0, letters.err.constData());
        QVERIFY(letters.object().value(u"letters"_s).toInt() > 50);
        const auto counts = print(u"leaflet-counts"_s, u"n.csv"_s, street + QStringList{u"--format"_s, u"csv"_s});
        QVERIFY2(counts.exitCode == 0, counts.err.constData());
        QVERIFY(counts.object().value(u"leaflets"_s).toInt() > 50);
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

    void weekIsHandedOutInEveryForm()
    {
        const auto own = print(u"own-sheets"_s, u"own"_s,
                               {u"--weeks"_s, u"2"_s, u"--phones"_s, u"none"_s, u"--format"_s, u"both"_s});
        QVERIFY2(own.exitCode == 0, own.err.constData());
        const QJsonArray files = own.object().value(u"files"_s).toArray();
        QVERIFY(files.size() > 2);
        QCOMPARE(files.size(), 2 * own.object().value(u"people"_s).toInt());
        for (const QJsonValue &file : files)
            QVERIFY2(QFile::exists(file.toString()), qPrintable(file.toString()));
        QVERIFY(!pdfPages(files.first().toString()).join(QString()).contains(u"07700"_s));

        const QString sheet = pdfOf(u"rota"_s, {u"--weeks"_s, u"2"_s, u"--by-person"_s});
        QVERIFY2(sheet.contains(u"Who is on when"_s) && sheet.contains(u"Still wanted"_s), qPrintable(sheet));
        QVERIFY(!pdfOf(u"day-sheet"_s, {u"--no-phones"_s, u"--no-map"_s}).contains(u"07700"_s));
        QVERIFY(pdfOf(u"day-sheet"_s, {}).contains(u"07700"_s));
        const QString poster = pdfOf(u"poster"_s, {u"--public"_s, u"--paper"_s, u"a3"_s});
        QVERIFY2(poster.contains(u"Station stall"_s) && !poster.contains(u"07700"_s), qPrintable(poster));

        QVERIFY(!textOf(u"chat"_s, {u"--weeks"_s, u"2"_s}).contains("07700"));
        QVERIFY(textOf(u"chat"_s, {u"--weeks"_s, u"2"_s, u"--with-phones"_s}).contains("07700"));
        QVERIFY(textOf(u"calendar"_s, {u"--weeks"_s, u"2"_s}).count("BEGIN:VEVENT") > 4);
    }

    void daysAndKindsThatCannotBeAreSaid()
    {
        QVERIFY(print(u"poster"_s, u"a.pdf"_s, {u"--kinds"_s, u"party"_s}).err.contains("party"));
        QVERIFY(print(u"poster"_s, u"a.pdf"_s, {u"--month"_s, u"soon"_s}).err.contains("such as 2026-12"));
        QVERIFY(print(u"rota"_s, u"a.pdf"_s, {u"--month"_s, u"2026-12"_s, u"--week"_s, u"2026-W50"_s})
                    .err.contains("not both"));
        QVERIFY(print(u"chat"_s, u"a.txt"_s, {u"--weeks"_s, u"0"_s}).err.contains("from 1 to"));
        QVERIFY(print(u"calendar"_s, u"a.ics"_s, {u"--volunteer"_s, u"Nobody Known"_s}).exitCode == 1);
    }
};

QTEST_GUILESS_MAIN(TestPrintCommands)
#include "tst_printcommands.moc"
