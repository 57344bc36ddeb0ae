#include <QTest>

#include "tests/app/clirunner.h"
#include "tests/support/sharedata.h"

using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject guess(const QJsonObject &report, const QString &key)
{
    for (const QJsonValue &value : report.value(u"guesses"_s).toArray()) {
        if (value[u"key"_s] == key)
            return value.toObject();
    }
    return {};
}

} // namespace

/// Wards and polling districts as scripts import and list them.
class TestBoundaries : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        ROSETTE_RUN(*m_cli, {u"new"_s, m_cli->campaign(), u"--name"_s, u"Here"_s});
    }

    void aDryRunSaysWhatTheFileIsTakenFor()
    {
        const QString camden = sharedData(u"wards/camden-wards.geojson"_s);
        const auto report =
            m_cli->run({u"import"_s, u"wards"_s, m_cli->campaign(), camden, u"--dry-run"_s, u"--json"_s}).object();
        QCOMPARE(report.value(u"added"_s).toInt(), 18);
        QCOMPARE(guess(report, u"kind"_s)[u"value"_s].toString(), u"wards"_s);
        QCOMPARE(guess(report, u"code-field"_s)[u"value"_s].toString(), u"WD13CD"_s);
        QVERIFY(!guess(report, u"name-field"_s)[u"reason"_s].toString().isEmpty());
        QCOMPARE(count(u"wards"_s), 0);
    }

    void fieldsAreChosenByOptions()
    {
        const QString camden = sharedData(u"wards/camden-wards.geojson"_s);
        ROSETTE_RUN(*m_cli, {u"import"_s, u"wards"_s, m_cli->campaign(), camden, u"--name-field"_s, u"WD13CDO"_s});
        const auto wards = m_cli->run({u"list"_s, u"wards"_s, m_cli->campaign(), u"--json"_s}).array();
        QCOMPARE(wards.size(), 18);
        QCOMPARE(wards[0][u"name"_s].toString(), u"00AGGD"_s);
        QCOMPARE(wards[0][u"code"_s].toString(), u"E05000128"_s);
    }

    void aFieldThatIsNotThereChangesNothing()
    {
        const QString camden = sharedData(u"wards/camden-wards.geojson"_s);
        const auto outcome =
            m_cli->run({u"import"_s, u"wards"_s, m_cli->campaign(), camden, u"--code-field"_s, u"GSS"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("WD13CD, WD13CDO, WD13NM"));
        QCOMPARE(count(u"wards"_s), 0);
        QCOMPARE(
            m_cli->run({u"import"_s, u"postcodes"_s, m_cli->campaign(), camden, u"--code-field"_s, u"x"_s}).exitCode,
            2);
    }

    void districtsTellTheirWardsAndHowTheseAreKnown()
    {
        const QString lichfield = sharedData(u"wards/Lichfield_District_Council_Polling_Districts.shp"_s);
        ROSETTE_RUN(*m_cli, {u"import"_s, u"wards"_s, m_cli->campaign(), lichfield});
        QCOMPARE(count(u"wards"_s), 22);
        const auto districts = m_cli->run({u"list"_s, u"districts"_s, m_cli->campaign(), u"--json"_s}).array();
        QCOMPARE(districts.size(), 89);
        QCOMPARE(districts[0][u"code"_s].toString(), u"AA"_s);
        QCOMPARE(districts[0][u"ward"_s].toString(), u"Alrewas & Fradley"_s);
        QCOMPARE(districts[0][u"ward_source"_s].toString(), u"file"_s);
        ROSETTE_RUN(*m_cli, {u"undo-import"_s, m_cli->campaign()});
        QCOMPARE(count(u"polling_districts"_s), 0);
    }

private:
    int count(const QString &name) const
    {
        return m_cli->run({u"status"_s, m_cli->campaign(), u"--json"_s}).object().value(name).toInt(-1);
    }

    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
