#include <QDate>
#include <QFile>
#include <QTest>

#include "tests/app/clirunner.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Elections, markers, absent voters and late electors from the command line.
class TestElections : public QObject
{
    Q_OBJECT

    CliRunner m_cli;

    QString camp() const { return m_cli.campaign(); }
    QJsonObject row(const QString &list, const QString &field, const QString &value) const
    {
        for (const QJsonValue &one : m_cli.run({u"list"_s, list, camp(), u"--json"_s}).array()) {
            if (one.toObject().value(field).toString() == value)
                return one.toObject();
        }
        return {};
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_cli.file(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

private slots:
    void initTestCase()
    {
        ROSETTE_RUN(m_cli, {u"new"_s, camp(), u"--name"_s, u"Here"_s});
        const QByteArray young = QDate::currentDate().addYears(-15).toString(u"dd/MM/yyyy"_s).toUtf8();
        ROSETTE_RUN(m_cli, {u"import"_s, u"register"_s, camp(),
                            write(u"register.csv"_s,
                                  "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector "
                                  "DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,"
                                  "Address5,Address6\r\n"
                                  "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                  "KAA,2,0,G,,Rossetti,Oscar,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                  "KAA,3,0,U,,Stone,Ada,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                                  "KAA,4,0,F,,Khan,Freya,,,,,,,\r\n"
                                  "KAA,5,0,N,,,,,,,,,,\r\n"
                                  "KAA,6,0,," +
                                      young + ",Young,Theo,NW1 9JJ,4 Acre Villas,London,,,,\r\n")});
    }

    void electionsDecideWhoIsListed()
    {
        const QString day = QDate::currentDate().addYears(1).toString(Qt::ISODate);
        ROSETTE_RUN(m_cli, {u"add"_s, u"election"_s, camp(), u"--title"_s, u"Council"_s, u"--date"_s, day});
        ROSETTE_RUN(m_cli, {u"add"_s, u"election"_s, camp(), u"--title"_s, u"Westminster"_s, u"--date"_s, day,
                            u"--kind"_s, u"parliamentary"_s});
        QCOMPARE(row(u"elections"_s, u"name"_s, u"Council"_s).value(u"voting_age"_s).toInt(), 18);
        const auto listed = [this](const QString &election) {
            QStringList numbers;
            const auto people =
                m_cli.run({u"list"_s, u"people"_s, camp(), u"--election"_s, election, u"--json"_s}).array();
            for (const QJsonValue &one : people)
                numbers += one.toObject().value(u"number"_s).toString();
            numbers.sort();
            return numbers.join(u' ');
        };
        QCOMPARE(listed(u"Council"_s), u"KAA-1 KAA-2 KAA-3 KAA-5"_s);
        QCOMPARE(listed(u"Westminster"_s), u"KAA-1 KAA-3 KAA-4 KAA-5"_s);
        const auto unknown = m_cli.run({u"list"_s, u"people"_s, camp(), u"--election"_s, u"Mayor"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.err.contains("Westminster"), unknown.err.constData());
    }

    void statusCountsWhoIsOnNoList()
    {
        const QJsonObject status = m_cli.run({u"status"_s, camp(), u"--json"_s}).object();
        for (const auto &[field, count] :
             {std::pair(u"electors"_s, 6), std::pair(u"overseas_electors"_s, 1), std::pair(u"anonymous_electors"_s, 1),
              std::pair(u"attainers"_s, 1), std::pair(u"under_16"_s, 1), std::pair(u"may_vote"_s, 4)})
            QVERIFY2(status.value(field).toInt(-1) == count, qPrintable(field));
        QCOMPARE(row(u"register"_s, u"district"_s, u"KAA"_s).value(u"anonymous"_s).toInt(), 1);
    }

    void underSixteensAreNumbersOnly()
    {
        const QJsonObject theo = row(u"people"_s, u"number"_s, u"KAA-6"_s);
        QVERIFY(!theo.isEmpty());
        QCOMPARE(theo.value(u"name"_s).toString(), QString());
        const auto everything = m_cli.run({u"list"_s, u"people"_s, camp(), u"--json"_s});
        QVERIFY(!everything.out.contains("Theo"));
        QVERIFY(!m_cli.run({u"list"_s, u"people"_s, camp()}).out.contains("Theo"));
        ROSETTE_RUN(m_cli,
                    {u"export"_s, u"people"_s, camp(), u"--format"_s, u"csv"_s, u"--out"_s, m_cli.file(u"p.csv"_s)});
        QFile written(m_cli.file(u"p.csv"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("Theo"));
    }

    void unexplainedMarkerIsListedUntilItIsAdded()
    {
        QVERIFY(!row(u"markers"_s, u"marker"_s, u"U"_s).contains(u"meaning"_s));
        QCOMPARE(row(u"markers"_s, u"marker"_s, u"U"_s).value(u"electors"_s).toInt(), 1);
        ROSETTE_RUN(m_cli, {u"add"_s, u"marker"_s, camp(), u"--marker"_s, u"u"_s, u"--title"_s, u"Crown servant"_s,
                            u"--polls"_s, u"parliament"_s});
        QCOMPARE(row(u"markers"_s, u"marker"_s, u"U"_s).value(u"meaning"_s).toString(), u"Crown servant"_s);
        QCOMPARE(m_cli.run({u"status"_s, camp(), u"--json"_s}).object().value(u"may_vote"_s).toInt(), 3);
    }

    void absentVotersAreOneElections()
    {
        ROSETTE_RUN(m_cli, {u"import"_s, u"absent-voters"_s, camp(),
                            write(u"list.csv"_s, "ElectorNo,Type\r\nKAA-1,Postal\r\nKAA-2,Postal\r\n")});
        const auto import = m_cli.run({u"import"_s, u"absent-voters"_s, camp(), u"--election"_s, u"Council"_s,
                                       write(u"list2.csv"_s, "ElectorNo,Type\r\nKAA-2,Proxy\r\n"), u"--json"_s});
        QVERIFY2(import.exitCode == 0, import.err.constData());
        QCOMPARE(import.object().value(u"removed"_s).toInt(), 0);
        const auto council =
            m_cli.run({u"list"_s, u"absent-voters"_s, camp(), u"--election"_s, u"Council"_s, u"--json"_s}).array();
        QCOMPARE(council.size(), 1);
        QCOMPARE(council.first().toObject().value(u"kind"_s).toString(), u"proxy"_s);
        const auto other =
            m_cli.run({u"list"_s, u"absent-voters"_s, camp(), u"--election"_s, u"Westminster"_s, u"--json"_s}).array();
        QCOMPARE(other.size(), 2);
    }

    void lateElectorIsAdded()
    {
        ROSETTE_RUN(m_cli,
                    {u"add"_s, u"elector"_s, camp(), u"--number"_s, u"KAA-9"_s, u"--forename"_s, u"lily"_s,
                     u"--surname"_s, u"sullivan"_s, u"--street"_s, u"Acre Villas"_s, u"--door"_s, u"Flat 2, 6"_s});
        const QJsonObject lily = row(u"people"_s, u"number"_s, u"KAA-9"_s);
        QCOMPARE(lily.value(u"name"_s).toString(), u"Lily Sullivan"_s);
        QCOMPARE(lily.value(u"address"_s).toString(), u"Flat 2, 6 Acre Villas"_s);
        const auto twice =
            m_cli.run({u"add"_s, u"elector"_s, camp(), u"--number"_s, u"KAA-9"_s, u"--surname"_s, u"X"_s});
        QCOMPARE(twice.exitCode, 1);
        QVERIFY2(twice.err.contains("Lily Sullivan"), twice.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestElections)
#include "tst_elections.moc"
