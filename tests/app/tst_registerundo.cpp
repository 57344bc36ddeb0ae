#include <QFile>
#include <QTest>

#include "tests/app/clirunner.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Camden's files from the command line, one after the other, and back again: each undo is a program of its own, and
/// what it leaves is, byte for byte, what could be exported before the import.
class TestRegisterUndo : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    struct Step
    {
        QString kind;
        QString file;
    };

    /// The last six of the year: five can be taken back.
    static QList<Step> steps()
    {
        return {{u"register"_s, u"register/camden-xpress-full.csv"_s},
                {u"absent-voters"_s, u"register/camden-absent.csv"_s},
                {u"register"_s, u"register/camden-xpress-update.csv"_s},
                {u"postcodes"_s, u"postcodes/n.csv"_s},
                {u"register"_s, u"register/camden-december-xpress.csv"_s},
                {u"volunteers"_s, u"volunteers/camden-volunteers.csv"_s}};
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_cli.file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    /// A PDF says when it was made.
    static QByteArray withoutDate(QByteArray pdf)
    {
        const auto at = pdf.indexOf("/CreationDate");
        return at < 0 ? pdf : pdf.remove(at, pdf.indexOf('\n', at) - at);
    }

    /// What scripts and people can have of the file. Taken of a copy, since printing gives every sheet its number. Each
    /// is a program of its own, so nothing is asked for twice: a workbook has the rows of the CSV.
    QMap<QString, QByteArray> exports() const
    {
        const QString copy = m_cli.file(u"copy.rosette"_s);
        QFile::remove(copy);
        QMap<QString, QByteArray> all;
        all[u"copy"_s] = QFile::copy(m_cli.campaign(), copy) ? "made" : "not made";
        for (const QString &list : {u"people"_s, u"doors"_s, u"volunteers"_s})
            all[list] = m_cli.run({u"list"_s, list, copy, u"--json"_s}).out;
        all[u"status"_s] = m_cli.run({u"status"_s, copy, u"--json"_s}).out;
        (void)m_cli.run(
            {u"export"_s, u"people"_s, copy, u"--format"_s, u"csv"_s, u"--out"_s, m_cli.file(u"people.csv"_s)});
        all[u"people.csv"_s] = bytesOf(u"people.csv"_s);
        for (const QString &format : {u"csv"_s, u"pdf"_s}) {
            const QString name = u"sheets."_s + format;
            (void)m_cli.run({u"export"_s, u"contact-sheets"_s, copy, u"--street"_s, u"Malden Road"_s, u"--format"_s,
                             format, u"--out"_s, m_cli.file(name)});
            all[name] = withoutDate(bytesOf(name));
            QFile::remove(m_cli.file(name));
        }
        return all;
    }

    /// What an import of that kind must change, so that bringing it back says something.
    static QStringList changedBy(const QString &kind)
    {
        if (kind == u"register"_s)
            return {u"people"_s, u"people.csv"_s, u"sheets.csv"_s, u"sheets.pdf"_s};
        return kind == u"absent-voters"_s ? QStringList{u"status"_s} : QStringList();
    }

    void compare(const QMap<QString, QByteArray> &now, const QMap<QString, QByteArray> &then) const
    {
        for (auto it = then.begin(); it != then.end(); ++it)
            QVERIFY2(now.value(it.key()) == *it, qPrintable(it.key() + u" is not as before"_s));
    }

private slots:
    void fiveImportsAreTakenBackByteForByte()
    {
        qputenv("QT_HASH_SEED", "0"); // Qt embeds a PDF's letters in the order of a hash
        ROSETTE_RUN(m_cli, {u"new"_s, m_cli.campaign(), u"--name"_s, u"Camden"_s});
        for (const Step &step :
             {Step{u"wards"_s, u"wards/camden-wards.geojson"_s}, Step{u"streets"_s, u"osm/camden.osm.pbf"_s},
              Step{u"postcodes"_s, u"postcodes/nw.csv"_s}})
            ROSETTE_RUN(m_cli, {u"import"_s, step.kind, m_cli.campaign(), CliRunner::shared(step.file).first()});

        QList<QMap<QString, QByteArray>> before;
        for (const Step &step : steps()) {
            before += exports();
            ROSETTE_RUN(m_cli, {u"import"_s, step.kind, m_cli.campaign(), CliRunner::shared(step.file).first()});
        }
        for (qsizetype i = 1; i < before.size(); ++i) {
            for (const QString &item : changedBy(steps().at(i - 1).kind))
                QVERIFY2(before.at(i).value(item) != before.at(i - 1).value(item), qPrintable(item));
        }
        for (int i = 0; i < 5; ++i) {
            const auto undone = m_cli.run({u"undo-import"_s, m_cli.campaign(), u"--json"_s});
            QVERIFY2(undone.exitCode == 0, undone.err.constData());
            QCOMPARE(undone.object().value(u"kind"_s).toString(), steps().at(5 - i).kind);
            compare(exports(), before.at(5 - i));
        }
        const auto sixth = m_cli.run({u"undo-import"_s, m_cli.campaign()});
        QCOMPARE(sixth.exitCode, 1);
        QCOMPARE(sixth.err.count('\n'), 1);
        QVERIFY2(sixth.err.contains("only the last 5"), sixth.err.constData());
        QCOMPARE(m_cli.run({u"list"_s, u"people"_s, m_cli.campaign(), u"--json"_s}).out,
                 before.at(1).value(u"people"_s));
        ROSETTE_RUN(m_cli, {u"check"_s, m_cli.campaign()});
    }

    void anUndoThatWouldLoseWorkNamesIt()
    {
        const CliRunner cli;
        QFile csv(cli.file(u"register.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector "
                  "Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n"
                  "ZA,1,0,,,Okafor,Ada,ZZ1 1AA,1 Acre Lane,Marlbridge,,,,\r\n"
                  "ZA,2,0,,,Okafor,Ben,ZZ1 1AA,1 Acre Lane,Marlbridge,,,,\r\n"
                  "ZA,3,0,,,Gill,Carys,ZZ1 1AA,3 Acre Lane,Marlbridge,,,,\r\n");
        csv.close();
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        ROSETTE_RUN(cli, {u"import"_s, u"register"_s, cli.campaign(), csv.fileName()});
        ROSETTE_RUN(cli, {u"export"_s, u"contact-sheets"_s, cli.campaign(), u"--street"_s, u"Acre Lane"_s,
                          u"--format"_s, u"csv"_s, u"--out"_s, cli.file(u"sheet.csv"_s)});
        ROSETTE_RUN(cli,
                    {u"add"_s, u"round"_s, cli.campaign(), u"--title"_s, u"Round 1"_s, u"--streets"_s, u"Acre Lane"_s});
        const auto log = cli.run({u"log"_s, cli.campaign(), u"--sheet"_s, u"1"_s},
                                 "1: spoke, support 2, poster\n2: do not contact\n");
        QVERIFY2(log.exitCode == 0, log.err.constData());

        const auto before = cli.run({u"list"_s, u"conversations"_s, cli.campaign(), u"--json"_s}).out;
        const auto refused = cli.run({u"undo-import"_s, cli.campaign()});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.err.count('\n'), 1);
        for (const char *words :
             {"register.csv", "2 conversations", "1 follow-up", "1 stage", "1 mark “do not contact”",
              "Nothing was changed", "import the right file over this one"})
            QVERIFY2(refused.err.contains(words), refused.err.constData());
        QCOMPARE(cli.run({u"list"_s, u"conversations"_s, cli.campaign(), u"--json"_s}).out, before);
        ROSETTE_RUN(cli, {u"check"_s, cli.campaign()});
    }
};

QTEST_GUILESS_MAIN(TestRegisterUndo)
#include "tst_registerundo.moc"
