#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include "tests/app/clirunner.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A borough end to end from the command line: real wards, real streets, a council's register, a volunteers'
/// spreadsheet, a Saturday planned, sheets printed and typed back. The counts are those of camden-truth.json.
class TestCamden : public QObject
{
    Q_OBJECT

    CliRunner m_cli;
    QJsonObject m_truth;

    QJsonObject status() const { return m_cli.run({u"status"_s, m_cli.campaign(), u"--json"_s}).object(); }
    QJsonArray list(const QStringList &words) const
    {
        return m_cli.run(QStringList{u"list"_s, words.first(), m_cli.campaign(), u"--json"_s} + words.mid(1)).array();
    }

    void import(const QString &kind, const QString &file)
    {
        const auto outcome =
            m_cli.run({u"import"_s, kind, m_cli.campaign(), CliRunner::shared(file).first(), u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        for (const QJsonValue &problem : outcome.object().value(u"problems"_s).toArray())
            QVERIFY(!problem.toObject().value(u"reason"_s).toString().isEmpty());
    }

private slots:
    void initTestCase()
    {
        QFile file(CliRunner::shared(u"register/camden-truth.json"_s).first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_truth = QJsonDocument::fromJson(file.readAll()).object();
        ROSETTE_RUN(m_cli, {u"new"_s, m_cli.campaign(), u"--name"_s, u"Camden"_s});
        import(u"wards"_s, u"wards/camden-wards.geojson"_s);
        import(u"streets"_s, u"osm/camden.osm.pbf"_s);
        import(u"postcodes"_s, u"postcodes/nw.csv"_s);
        import(u"postcodes"_s, u"postcodes/n.csv"_s);
        import(u"register"_s, u"register/camden-xpress-full.csv"_s);
        import(u"volunteers"_s, u"volunteers/camden-volunteers.csv"_s);
    }

    void countsAgreeWithTheTruth()
    {
        const QJsonObject counts = status();
        QCOMPARE(counts.value(u"wards"_s).toInt(), 18);
        QCOMPARE(counts.value(u"electors"_s), m_truth.value(u"electors"_s));
        QCOMPARE(counts.value(u"electors_with_address"_s), m_truth.value(u"with_address"_s));
        QCOMPARE(counts.value(u"polling_districts"_s).toInt(), m_truth.value(u"by_pd"_s).toObject().size());
        QCOMPARE(counts.value(u"doors_with_electors"_s), m_truth.value(u"doors_with_electors"_s));
        QCOMPARE(counts.value(u"doors"_s), m_truth.value(u"doors_with_electors"_s));
        QVERIFY(counts.value(u"doors_located"_s).toInt() >= counts.value(u"doors"_s).toInt() * 99 / 100);
        QVERIFY(counts.value(u"streets"_s).toInt() >= 1500);
        QVERIFY(counts.value(u"volunteers"_s).toInt() >= 55);
    }

    void electorsStandInTheirDistricts()
    {
        const QJsonObject truth = m_truth.value(u"by_pd"_s).toObject();
        for (const QJsonValue &value : list({u"districts"_s})) {
            const QJsonObject district = value.toObject();
            QCOMPARE(district.value(u"electors"_s), truth.value(district.value(u"code"_s).toString()));
        }
    }

    void doorsStandInTheirWards()
    {
        // The truth counts electors with an address.
        QHash<QString, int> byWard;
        for (const QJsonValue &value : list({u"doors"_s}))
            byWard[value.toObject().value(u"ward"_s).toString()] += value.toObject().value(u"electors"_s).toInt();
        const QJsonObject wards = m_truth.value(u"by_ward"_s).toObject();
        for (auto it = wards.begin(); it != wards.end(); ++it)
            QCOMPARE(byWard.value(it.key()), it->toInt());
    }

    void peopleCarryTheCouncilsNumbersAndMarkers()
    {
        QHash<QString, int> markers;
        for (const QJsonValue &value : list({u"people"_s})) {
            const QJsonObject person = value.toObject();
            if (!person.value(u"number"_s).toString().isEmpty())
                ++markers[person.value(u"marker"_s).toString()];
        }
        const QJsonObject truth = m_truth.value(u"markers"_s).toObject();
        for (auto it = truth.begin(); it != truth.end(); ++it)
            QVERIFY2(markers.value(it.key()) == it->toInt(),
                     qPrintable(it.key() + u": "_s + QString::number(markers.value(it.key()))));
    }

    void saturdayIsPlannedPrintedAndTypedBack()
    {
        const QString campaign = m_cli.campaign();
        const auto round = m_cli.run({u"add"_s, u"round"_s, campaign, u"--title"_s, u"Gospel Oak 1"_s, u"--ward"_s,
                                      u"Gospel Oak"_s, u"--streets"_s, u"Courthope Road, Estelle Road"_s});
        QVERIFY2(round.exitCode == 0, round.err.constData());
        ROSETTE_RUN(m_cli, {u"add"_s, u"session"_s, campaign, u"--date"_s, u"2026-12-05"_s, u"--start"_s, u"14:00"_s,
                            u"--end"_s, u"16:00"_s, u"--round"_s, u"Gospel Oak 1"_s, u"--role"_s, u"canvasser"_s,
                            u"--min"_s, u"2"_s, u"--max"_s, u"6"_s});
        for (const QString &format : {u"csv"_s, u"xlsx"_s, u"pdf"_s}) {
            const auto sheets = m_cli.run({u"export"_s, u"contact-sheets"_s, campaign, u"--round"_s,
                                           QString::fromUtf8(round.out.trimmed()), u"--format"_s, format, u"--out"_s,
                                           m_cli.file(u"sheets."_s + format), u"--json"_s});
            QVERIFY2(sheets.exitCode == 0, sheets.err.constData());
            QVERIFY(sheets.object().value(u"lines"_s).toInt() > 50);
            QVERIFY(QFile(m_cli.file(u"sheets."_s + format)).size() > 1000);
        }
        const auto log = m_cli.run({u"log"_s, campaign, u"--sheet"_s, u"1"_s},
                                   "no answer: 1 2 4\n3: spoke, support 2, poster, note asks about the bins\n99999: "
                                   "spoke\nnonsense\n5: spoke\n");
        QCOMPARE(log.exitCode, 1); // two lines could not be used; the others are kept
        QVERIFY(log.out.contains("99999") || log.err.contains("99999"));
        QVERIFY(log.err.contains("nonsense"));
        QCOMPARE(status().value(u"conversations"_s).toInt(), 5);
        QCOMPARE(status().value(u"follow_ups_open"_s).toInt(), 1);
        ROSETTE_RUN(m_cli, {u"export"_s, u"day-sheet"_s, campaign, u"--date"_s, u"2026-12-05"_s, u"--format"_s,
                            u"pdf"_s, u"--out"_s, m_cli.file(u"day.pdf"_s)});
    }

    void nothingOfItStandsInTheFileInClear()
    {
        QByteArray bytes;
        for (const QString &suffix : {QString(), u"-wal"_s}) {
            QFile file(m_cli.campaign() + suffix);
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        QVERIFY(bytes.size() > 1000000);
        for (const char *word : {"Rossetti", "Bartholomew", "Courthope", "asks about the bins", "NW5 1", "CREATE TABLE",
                                 "Camden", "07700"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void brokenAndForeignFilesAreRefusedAndChangeNothing_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : {u"democracy-counts-utf-16le.csv"_s,
                                    u"ems-dcounts-districts.csv"_s,
                                    u"ems-dcounts-stations-small.csv"_s,
                                    u"ems-dcounts-stations.csv"_s,
                                    u"ems-fcs.json"_s,
                                    u"ems-idox-eros.csv"_s,
                                    u"ems-other.csv"_s,
                                    u"ems-other.json"_s,
                                    u"ems-xpress-dc.csv"_s,
                                    u"ems-xpress-weblookup.CSV"_s,
                                    u"encoding-windows1252.tsv"_s,
                                    u"ext-csv-with-tsv-ext.tsv"_s,
                                    u"ext-tsv-with-csv-ext.csv"_s,
                                    u"incomplete-file.CSV"_s,
                                    u"invalid.json"_s,
                                    u"not-a-csv.csv"_s,
                                    u"small-files-empty.csv"_s,
                                    u"small-files-empty2.csv"_s,
                                    u"small-files-nearly_empty.csv"_s,
                                    u"test_incremental_data.csv"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void brokenAndForeignFilesAreRefusedAndChangeNothing()
    {
        QFETCH(QString, file);
        const QJsonObject before = status();
        const auto outcome = m_cli.run({u"import"_s, u"register"_s, m_cli.campaign(),
                                        CliRunner::shared(u"register/council-fixtures/"_s + file).first()});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.contains(file.toUtf8()), outcome.err.constData());
        QCOMPARE(status(), before);
    }

    void importsAreTakenBackOneByOne()
    {
        // The register is needed by what was recorded since; the volunteers are not.
        ROSETTE_RUN(m_cli, {u"undo-import"_s, m_cli.campaign()});
        QCOMPARE(status().value(u"volunteers"_s).toInt(), 0);
        const auto refused = m_cli.run({u"undo-import"_s, m_cli.campaign()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("Nothing was changed"));
        QCOMPARE(status().value(u"electors"_s), m_truth.value(u"electors"_s));
        ROSETTE_RUN(m_cli, {u"check"_s, m_cli.campaign()});
    }
};

QTEST_GUILESS_MAIN(TestCamden)
#include "tst_camden.moc"
