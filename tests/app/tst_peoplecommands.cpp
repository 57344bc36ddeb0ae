#include <QFile>
#include <QTest>

#include "models/people/savedfilter.h"
#include "models/store/campaign.h"
#include "tests/app/clirunner.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// People from the command line: saved filters, possible duplicates, what is held about one.
class TestPeopleCommands : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;

    /// What the window would save.
    void save(const QString &name, const PersonFilter &filter)
    {
        const auto campaign = Campaign::open(m_cli.campaign(), TestCampaign::passphrase());
        ROSETTE_VERIFY(campaign);
        ROSETTE_VERIFY((*campaign)->edit(u"Save"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(SavedFilterRepository::insert(c, {.name = name, .filter = filter}));
            return {};
        }));
    }

private slots:
    void initTestCase()
    {
        ROSETTE_RUN(m_cli, {u"new"_s, m_cli.campaign(), u"--name"_s, u"Camden"_s});
        const QStringList files = CliRunner::shared(u"register/camden-xpress-full.csv"_s);
        ROSETTE_RUN(m_cli, QStringList{u"import"_s, u"register"_s, m_cli.campaign()} + files);
        save(u"EU citizens"_s, {.status = PersonStatus::Elector, .marker = u"G"_s});
    }

    void aSavedFilterNarrowsListsAndExports()
    {
        const QJsonArray filters = m_cli.run({u"list"_s, u"filters"_s, m_cli.campaign(), u"--json"_s}).array();
        QCOMPARE(filters.size(), 1);
        const int people = filters.first().toObject().value(u"people"_s).toInt();
        QVERIFY(people > 0 && people < 14337);
        const QStringList list{u"list"_s, u"people"_s, m_cli.campaign(), u"--filter"_s, u"eu citizens"_s};
        const QJsonArray shown = m_cli.run(list + QStringList{u"--json"_s}).array();
        QCOMPARE(shown.size(), people);
        QCOMPARE(shown.first().toObject().value(u"marker"_s).toString(), u"G"_s);
        QCOMPARE(m_cli.run(list + QStringList{u"--json"_s, u"--limit"_s, u"3"_s}).array().size(), 3);
        ROSETTE_RUN(m_cli, {u"export"_s, u"people"_s, m_cli.campaign(), u"--filter"_s, u"EU citizens"_s, u"--format"_s,
                            u"csv"_s, u"--out"_s, m_cli.file(u"eu.csv"_s)});
        QFile csv(m_cli.file(u"eu.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().count('\n') <= people + 1);
        ROSETTE_RUN(m_cli, {u"export"_s, u"contact-sheets"_s, m_cli.campaign(), u"--filter"_s, u"EU citizens"_s,
                            u"--format"_s, u"csv"_s, u"--out"_s, m_cli.file(u"sheets.csv"_s)});
    }

    void anUnknownFilterNamesTheKnownOnes()
    {
        const auto outcome = m_cli.run({u"list"_s, u"people"_s, m_cli.campaign(), u"--filter"_s, u"nobody"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("EU citizens"));
    }

    void whatIsHeldAboutOneIsWritten()
    {
        const QString path = m_cli.file(u"ivy.json"_s);
        const QStringList words{u"export"_s,   u"person"_s, m_cli.campaign(), u"--person"_s, u"KAA-1"_s,
                                u"--format"_s, u"json"_s,   u"--out"_s,       path,          u"--json"_s};
        QCOMPARE(m_cli.run(words).object().value(u"name"_s).toString(), u"Ivy Saqib Rossetti"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("KAA-1"));
        const auto nobody =
            m_cli.run({u"export"_s, u"person"_s, m_cli.campaign(), u"--person"_s, u"KAA-99999"_s, u"--out"_s, path});
        QCOMPARE(nobody.exitCode, 1);
    }

    void volunteersAreDescribedThankedAndSetRight()
    {
        const CliRunner cli;
        const auto first = [&cli] {
            return cli.run({u"list"_s, u"volunteers"_s, cli.campaign(), u"--json"_s}).array().first().toObject();
        };
        ROSETTE_RUN(cli, {u"new"_s, cli.campaign(), u"--name"_s, u"Here"_s});
        ROSETTE_RUN(cli, {u"add"_s, u"volunteer"_s, cli.campaign(), u"--name"_s, u"Ada Okafor"_s, u"--office"_s,
                          u"Councillor, Millfield"_s, u"--mind"_s, u"no stairs"_s});
        ROSETTE_RUN(cli, {u"add"_s, u"thanks"_s, cli.campaign(), u"--volunteer"_s, u"Ada Okafor"_s, u"--for"_s,
                          u"the rain"_s, u"--date"_s, u"2026-05-02"_s});
        QCOMPARE(first().value(u"office"_s).toString(), u"Councillor, Millfield"_s);
        QVERIFY(first().value(u"no_stairs"_s).toBool());
        QCOMPARE(first().value(u"thanked_on"_s).toString(), u"2026-05-02"_s);
        QVERIFY(cli.run({u"list"_s, u"to-thank"_s, cli.campaign(), u"--json"_s}).array().isEmpty());

        QFile file(cli.file(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Mobile,When free\nAda Okafor,,Sat when it is dry\n");
        file.close();
        const auto look =
            cli.run({u"import"_s, u"volunteers"_s, cli.campaign(), file.fileName(), u"--dry-run"_s, u"--json"_s});
        const auto rows = look.object().value(u"unsure_rows"_s).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject().value(u"readings"_s).toArray().first().toObject().value(u"read"_s).toString(),
                 u"times"_s);
        ROSETTE_RUN(cli, {u"import"_s, u"volunteers"_s, cli.campaign(), file.fileName(), u"--read"_s,
                          u"2/times=Sat mornings"_s});
        QCOMPARE(first().value(u"available"_s).toString(), u"Sat when it is dry"_s);
    }

    void anObjectionIsTakenBack()
    {
        const auto held = [&] {
            const QString path = m_cli.file(u"held.json"_s);
            m_cli.run({u"export"_s, u"person"_s, m_cli.campaign(), u"--person"_s, u"KAA-2"_s, u"--format"_s, u"json"_s,
                       u"--out"_s, path});
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().toLower() : QByteArray();
        };
        const QStringList objection{u"add"_s,   u"objection"_s, m_cli.campaign(), u"--person"_s,
                                    u"KAA-2"_s, u"--to"_s,      u"post"_s};
        ROSETTE_RUN(m_cli, objection);
        QVERIFY(held().contains("what you asked of us"));
        ROSETTE_RUN(m_cli, objection + QStringList{u"--withdrawn"_s});
        QVERIFY(!held().isEmpty());
        QVERIFY(!held().contains("what you asked of us"));
    }

    void whatIsOnlyTriedForgetsNothing()
    {
        const auto forget = [&](const QStringList &options) {
            return m_cli.run(QStringList{u"forget"_s, m_cli.campaign()} + options);
        };
        const auto person = forget({u"--person"_s, u"KAA-1"_s, u"--dry-run"_s});
        QCOMPARE(person.exitCode, 2);
        QVERIFY(person.err.contains("--person goes alone"));
        QCOMPARE(forget({u"--keep-months"_s, u"48"_s, u"--dry-run"_s}).exitCode, 0);
        QCOMPARE(forget({u"--dry-run"_s}).exitCode, 1); // the months were not written down
        const auto unasked = forget({u"--before"_s, u"2020-01-01"_s});
        QCOMPARE(unasked.exitCode, 2);
        QVERIFY(unasked.err.contains("cannot be brought back"));
        const auto everything = forget({u"--before"_s, u"2099-01-01"_s, u"--yes"_s});
        QCOMPARE(everything.exitCode, 1);
        QVERIFY(everything.err.contains("Nothing was deleted"));
    }

    void duplicatesComeWithReasons()
    {
        QString postcode;
        for (const QJsonValue &person : m_cli.run({u"list"_s, u"people"_s, m_cli.campaign(), u"--json"_s}).array()) {
            if (person.toObject().value(u"number"_s) == u"KAA-1"_s)
                postcode = person.toObject().value(u"postcode"_s).toString();
        }
        ROSETTE_RUN(m_cli, {u"add"_s, u"volunteer"_s, m_cli.campaign(), u"--name"_s, u"Ivy Rossetti"_s, u"--postcode"_s,
                            postcode});
        const QJsonArray pairs = m_cli.run({u"list"_s, u"duplicates"_s, m_cli.campaign(), u"--json"_s}).array();
        const auto ivy = std::find_if(pairs.begin(), pairs.end(), [](const QJsonValue &pair) {
            return pair.toObject().value(u"name"_s) == u"Ivy Saqib Rossetti"_s;
        });
        QVERIFY(ivy != pairs.end());
        QVERIFY((*ivy).toObject().value(u"reasons"_s).toArray().contains(u"Same postcode"_s));
        QVERIFY((*ivy).toObject().value(u"score"_s).toInt() >= 60);
    }
};

QTEST_GUILESS_MAIN(TestPeopleCommands)
#include "tst_peoplecommands.moc"
