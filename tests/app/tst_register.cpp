#include <QFile>
#include <QTest>

#include "tests/app/clirunner.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A council's register and its monthly update from the command line, from each supplier.
class TestRegister : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    QString campaign(const QString &name) const { return m_cli.file(name + u".rosette"_s); }

    static QString shared(const QString &supplier, const QString &kind)
    {
        return CliRunner::shared(u"register/camden-%1-%2.csv"_s.arg(supplier, kind)).first();
    }

    QJsonArray people(const QString &file) const
    {
        return m_cli.run({u"list"_s, u"people"_s, file, u"--json"_s}).array();
    }

private slots:
    void everySuppliersUpdateIsPreviewedAppliedAndUndone_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::newRow("xpress") << u"xpress"_s;
        QTest::newRow("eros") << u"eros"_s;
        QTest::newRow("dcounts") << u"democracy-counts"_s;
    }
    void everySuppliersUpdateIsPreviewedAppliedAndUndone()
    {
        QFETCH(QString, layout);
        const QString supplier = QString::fromLatin1(QTest::currentDataTag());
        const QString file = campaign(supplier);
        ROSETTE_RUN(m_cli, {u"new"_s, file, u"--name"_s, u"Camden"_s});
        const auto early = m_cli.run({u"import"_s, u"register"_s, file, shared(supplier, u"update"_s)});
        QCOMPARE(early.exitCode, 1);
        QVERIFY2(early.err.contains("Import the full register first"), early.err.constData());

        const auto full = m_cli.run({u"import"_s, u"register"_s, file, shared(supplier, u"full"_s), u"--json"_s});
        QVERIFY2(full.exitCode == 0, full.err.constData());
        QCOMPARE(full.object().value(u"added"_s).toInt(), 14337);
        const QJsonObject guess = full.object().value(u"guesses"_s).toArray().first().toObject();
        QCOMPARE(guess.value(u"value"_s).toString(), layout + u"-full"_s);
        const QJsonArray before = people(file);
        QCOMPARE(before.size(), 14337);

        for (const bool isDryRun : {true, false}) {
            QStringList words{u"import"_s, u"register"_s, file, shared(supplier, u"update"_s), u"--json"_s};
            if (isDryRun)
                words += u"--dry-run"_s;
            const auto update = m_cli.run(words);
            QVERIFY2(update.exitCode == 0, update.err.constData());
            const QJsonObject counts = update.object();
            QCOMPARE(counts.value(u"added"_s).toInt(), 119);
            QCOMPARE(counts.value(u"amended"_s).toInt(), 59);
            QCOMPARE(counts.value(u"removed"_s).toInt(), 119);
            QCOMPARE(counts.value(u"rejected"_s).toInt(), 0);
            QCOMPARE(counts.value(u"ignored"_s).toInt(), supplier == u"xpress"_s ? 5 : 0);
            QVERIFY((people(file) == before) == isDryRun);
        }
        ROSETTE_RUN(m_cli, {u"undo-import"_s, file});
        QCOMPARE(people(file), before);
        ROSETTE_RUN(m_cli, {u"check"_s, file});
    }

    /// The December register: what it would do, with the doubtful rows and streets; then with a decision.
    void doubtfulRowsAreListedAndDecided()
    {
        const QString file = campaign(u"december"_s);
        const QString december = CliRunner::shared(u"register/camden-december-xpress.csv"_s).first();
        ROSETTE_RUN(m_cli, {u"new"_s, file, u"--name"_s, u"Camden"_s});
        ROSETTE_RUN(m_cli, {u"import"_s, u"register"_s, file, shared(u"xpress"_s, u"full"_s)});
        const QStringList import{u"import"_s, u"register"_s, file, december};
        const auto look = m_cli.run(import + QStringList{u"--dry-run"_s, u"--json"_s});
        QVERIFY2(look.exitCode == 0, look.err.constData());
        const QJsonArray unsure = look.object().value(u"unsure_rows"_s).toArray();
        QCOMPARE(unsure.size(), look.object().value(u"unsure"_s).toInt());
        int added = 0;
        const QJsonArray streets = look.object().value(u"by_street"_s).toArray();
        for (const QJsonValue &street : streets)
            added += street.toObject().value(u"added"_s).toInt();
        QCOMPARE(added, look.object().value(u"added"_s).toInt());

        const QJsonObject row = unsure.first().toObject();
        const QJsonObject proposal = row.value(u"proposals"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"decision"_s).toString(), u"new"_s);
        QVERIFY(proposal.value(u"why"_s).toString().contains(u"of 100"_s));
        const auto words = m_cli.run(import + QStringList{u"--dry-run"_s});
        QVERIFY2(words.out.contains(proposal.value(u"text"_s).toString().toUtf8()), words.out.constData());

        const QString line = row.value(u"decide"_s).toString();
        const QString print = look.object().value(u"fingerprint"_s).toString();
        const auto refused = m_cli.run(import + QStringList{u"--decide"_s, line + u"=person:1"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QByteArray("is not open for line " + line.toUtf8())), refused.err.constData());
        const auto stale = m_cli.run(import + QStringList{u"--decided-on"_s, u"0"_s});
        QCOMPARE(stale.exitCode, 1);
        QVERIFY2(stale.err.contains("was changed since"), stale.err.constData());

        const QString choice = line + u'=' + proposal.value(u"value"_s).toString();
        const QString leave = unsure.at(1).toObject().value(u"decide"_s).toString() + u"=leave"_s;
        const auto done = m_cli.run(
            import + QStringList{u"--decide"_s, choice, u"--decide"_s, leave, u"--decided-on"_s, print, u"--json"_s});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QCOMPARE(done.object().value(u"moved"_s).toInt(), look.object().value(u"moved"_s).toInt() + 1);
        QCOMPARE(done.object().value(u"ignored"_s).toInt(), 1);
        QCOMPARE(done.object().value(u"unsure"_s).toInt(), unsure.size() - 2);
    }

    void columnsOfAnyTableAreNamedOnce()
    {
        const QString file = campaign(u"mapped"_s);
        ROSETTE_RUN(m_cli, {u"new"_s, file, u"--name"_s, u"Mapped"_s});
        QFile table(m_cli.file(u"table.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Area,Roll,First,Last,Line\nKAA,1,Ivy,Rossetti,2 Acre Villas\n");
        table.close();
        const QStringList words{u"import"_s, u"register"_s, file, table.fileName()};
        QCOMPARE(m_cli.run(words).exitCode, 1);
        ROSETTE_RUN(
            m_cli,
            words + QStringList{u"--map"_s, u"district=Area,number=Roll,forename=First,surname=Last,address=Line"_s});
        QCOMPARE(people(file).size(), 1);
        ROSETTE_RUN(m_cli, words);
        const auto refused = m_cli.run(words + QStringList{u"--layout"_s, u"eros-full"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("It can be read as own"), refused.err.constData());
    }

    void workbooksAreRead()
    {
        const QString file = campaign(u"workbook"_s);
        ROSETTE_RUN(m_cli, {u"new"_s, file, u"--name"_s, u"Workbook"_s});
        ROSETTE_RUN(m_cli, {u"import"_s, u"register"_s, file,
                            CliRunner::shared(u"register/council-fixtures/test_council_data.xlsx"_s).first()});
        QVERIFY(!people(file).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"
