#include <QDir>
#include <QTest>

#include "models/people/absentvote.h"
#include "models/people/election.h"
#include "models/people/personrepository.h"
#include "models/register/absentvoterimport.h"
#include "models/register/registerimport.h"
#include "models/store/statement.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Postal and proxy voters, by elector number.
class TestAbsentVoterImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestCampaign> m_campaign;
    Feedback m_feedback;

    Result<ImportReport> import(const QString &path)
    {
        return importAbsentVoters((*m_campaign)->file(), m_campaign->connection(), {path},
                                  ImportOptions{false, m_campaign->clock(), m_feedback});
    }

    Result<ImportReport> import(const QString &path, const ImportCorrections &corrections)
    {
        return importAbsentVoters((*m_campaign)->file(), m_campaign->connection(), {path},
                                  ImportOptions{false, m_campaign->clock(), m_feedback, corrections});
    }
    static QStringList reasons(const Result<ImportReport> &report)
    {
        QStringList reasons;
        for (const ImportProblem &problem : report->problems)
            reasons += problem.reason;
        return reasons;
    }

    QString write(const QByteArray &content, const QString &name = u"absent.csv"_s)
    {
        const QString path = QDir(m_campaign->folder()).filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
            qFatal("cannot write");
        return path;
    }

    void readRegister(const QString &path)
    {
        const auto report = importRegister((*m_campaign)->file(), m_campaign->connection(), {path},
                                           ImportOptions{false, m_campaign->clock(), m_feedback});
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
    }
    QString nameOf(const QString &number)
    {
        Connection &c = m_campaign->connection();
        const auto id = PersonRepository::findByNumber(c, number).valueOr({}).value_or(PersonId());
        const auto row = PersonRepository::row(c, id).valueOr({});
        return number + u' ' + (row ? row->name : QString());
    }
    qint64 votes(const QString &kind)
    {
        return Statement(m_campaign->connection(), u"SELECT count(*) FROM absent_votes WHERE kind = ?"_s)
            .bindAll(kind)
            .scalar()
            .valueOr(-1);
    }

private slots:
    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        readRegister(write("Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,"
                           "Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,"
                           "Address6\r\n"
                           "KAA,1,0,,,Rossetti,Ivy Saqib,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                           "KAA,2,0,,,Rossetti,Oscar,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                           "KAA,3,0,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                           "KAA,25,1,,,Khan,Freya,NW1 9JJ,6 Acre Villas,London,,,,\r\n"
                           "KAB,1,0,,,Stone,Ada,NW5 2AA,8 Mill Lane,London,,,,\r\n",
                           u"register.csv"_s));
    }

    void wholeListIsReadAndReadAgain()
    {
        readRegister(sharedData(u"register/camden-xpress-full.csv"_s));
        const QString path = sharedData(u"register/camden-absent.csv"_s);
        const auto first = import(path);
        ROSETTE_VERIFY(first);
        QCOMPARE(first->counts.value("added"_L1).toInt(), 2890);
        QVERIFY(first->problems.isEmpty());
        QCOMPARE(votes(u"postal"_s) + votes(u"proxy"_s) + votes(u"postal-proxy"_s), 2890);
        const auto second = import(path);
        ROSETTE_VERIFY(second);
        QCOMPARE(second->counts.value("unchanged"_L1).toInt(), 2890);
        QCOMPARE(second->counts.value("added"_L1).toInt(), 0);
    }

    void newerListReplacesItsDistrictsAndNamesWhatItCannotUse()
    {
        ROSETTE_VERIFY(import(write("ElectorNo,Type\r\nKAA-1,Postal\r\nKAA-2,Proxy\r\nKAB-1,Postal\r\n")));
        const auto report = import(write("ElectorNo,Type\r\nKAA-1,Postal "
                                         "Proxy\r\nKAA-25/1,Proxy\r\nKAA-99999,Postal\r\nKAA-3,Pigeon\r\n,Postal\r\n"));
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("amended"_L1).toInt(), 1);
        QCOMPARE(report->counts.value("added"_L1).toInt(), 1);
        QCOMPARE(report->counts.value("removed"_L1).toInt(), 1); // KAA-2; the list does not speak of KAB
        QCOMPARE(report->counts.value("rejected"_L1).toInt(), 3);
        QCOMPARE(report->problems.at(0).line, 4);
        QVERIFY(report->problems.at(1).reason.contains(u"Pigeon"_s));
        QCOMPARE(votes(u"postal"_s), 1);
        QCOMPARE(votes(u"postal-proxy"_s), 1);
    }

    void gainedChangedAndLostAreNamed()
    {
        ROSETTE_VERIFY(import(write("ElectorNo,Type\r\nKAA-1,Postal\r\nKAA-2,Proxy\r\nKAB-1,Postal\r\n")));
        const auto report = import(write("ElectorNo,Type\r\nKAA-1,Proxy\r\nKAA-3,Postal\r\n"));
        ROSETTE_VERIFY(report);
        QCOMPARE(reasons(report),
                 (QStringList{u"Changed: KAA-1 Ivy Saqib Rossetti, votes by proxy instead of postal vote."_s,
                              u"Lost: KAA-2 Oscar Rossetti is no longer on the list (votes by proxy)."_s,
                              u"Gained: "_s + nameOf(u"KAA-3"_s) + u", postal vote."_s}));
        QCOMPARE(report->problems.at(0).line, 2);
        QCOMPARE(report->problems.at(1).line, 0);
        QCOMPARE(report->problems.at(2).line, 3);
        // They stand with the import for as long as it does.
        QCOMPARE(*Statement(m_campaign->connection(), u"SELECT count(*) FROM import_problems"_s).scalar(), 3);
    }

    void dryRunShowsEachOfThemAndChangesNothing()
    {
        ROSETTE_VERIFY(import(write("ElectorNo,Type\r\nKAA-1,Postal\r\nKAA-2,Proxy\r\n")));
        const auto report =
            importAbsentVoters((*m_campaign)->file(), m_campaign->connection(),
                               {write("ElectorNo,Type\r\nKAA-1,Proxy\r\nKAA-3,Postal\r\nKAA-9,Postal\r\n")},
                               ImportOptions{true, m_campaign->clock(), m_feedback});
        ROSETTE_VERIFY(report);
        QVERIFY(report->findings);
        const auto connection = report->findings->openConnection();
        ROSETTE_VERIFY(connection);
        const auto rows = report->findings->page(**connection, {}, 0, 10);
        ROSETTE_VERIFY(rows);
        QStringList shown;
        for (const ImportFinding &row : *rows)
            shown += u"%1 %2 %3"_s.arg(row.number).arg(int(row.outcome)).arg(row.detail());
        QCOMPARE(rows->size(), 4);
        QCOMPARE(rows->at(0).number, u"KAA-1"_s);
        QCOMPARE(rows->at(0).outcome, ImportOutcome::Amended);
        QVERIFY2(shown.at(0).contains(u"postal vote"_s), qPrintable(shown.at(0)));
        QCOMPARE(rows->at(0).group, u"Acre Villas"_s);
        QCOMPARE(rows->at(1).outcome, ImportOutcome::Added);
        QCOMPARE(rows->at(2).outcome, ImportOutcome::Rejected);
        QCOMPARE(rows->at(3).outcome, ImportOutcome::Removed); // whom no line names comes last
        QCOMPARE(rows->at(3).title, u"Oscar Rossetti"_s);
        QCOMPARE(votes(u"proxy"_s), 1);
        QCOMPARE(votes(u"postal"_s), 1);
    }

    void replacedListComesBackWithUndo()
    {
        ROSETTE_VERIFY(import(write("ElectorNo,Type\r\nKAA-1,Postal\r\nKAA-2,Proxy\r\n")));
        const QByteArray before = m_campaign->fingerprint();
        ROSETTE_VERIFY(import(write("ElectorNo,Type\r\nKAA-1,Proxy\r\nKAA-3,Postal\r\n")));
        QCOMPARE(votes(u"postal"_s), 1);
        ROSETTE_VERIFY(ImportJournal::undoLast((*m_campaign)->file(), m_campaign->connection(), m_campaign->clock()));
        QCOMPARE(votes(u"postal"_s), 1);
        QCOMPARE(votes(u"proxy"_s), 1);
        QVERIFY(!before.isEmpty());
    }

    void oneElectionsListLeavesTheOthersAlone()
    {
        const auto election = ElectionRepository::insert(m_campaign->connection(),
                                                         {.name = u"Council"_s, .pollingDate = QDate(2027, 5, 6)});
        ROSETTE_VERIFY(election);
        ROSETTE_VERIFY(import(write("ElectorNo,Type\r\nKAA-1,Postal\r\nKAA-2,Postal\r\n")));
        const auto report = import(write("ElectorNo,Type\r\nKAA-1,Proxy\r\n"), {{u"election"_s, u"2027-05-06"_s}});
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("removed"_L1).toInt(), 0);
        QCOMPARE(report->guesses.first().value, QString::number(election->value()));
        QVERIFY(report->guesses.first().choices.size() == 2); // all, and this one
        Connection &c = m_campaign->connection();
        const PersonId ivy = PersonRepository::findByNumber(c, u"KAA-1"_s)->value();
        QCOMPARE(*AbsentVoteRepository::find(c, ivy, *election), AbsentVoteKind::Proxy);
        QCOMPARE(*AbsentVoteRepository::find(c, ivy, {}), AbsentVoteKind::Postal);
        ROSETTE_VERIFY(ElectionRepository::remove(c, *election)); // takes its list with it
        QCOMPARE(votes(u"proxy"_s), 0);
        QCOMPARE(votes(u"postal"_s), 2);
        const auto unknown = import(write("ElectorNo,Type\r\nKAA-1,Proxy\r\n"), {{u"election"_s, u"Beauty"_s}});
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().message.contains(u"Beauty"_s), qPrintable(unknown.error().message));
    }

    void removedElectionComesBackWithItsList()
    {
        Connection &c = m_campaign->connection();
        const auto election = ElectionRepository::insert(c, {.name = u"Council"_s, .pollingDate = QDate(2027, 5, 6)});
        ROSETTE_VERIFY(election);
        ROSETTE_VERIFY(import(write("ElectorNo,Type\r\nKAA-1,Proxy\r\n"), {{u"election"_s, u"Council"_s}}));
        ROSETTE_VERIFY((*m_campaign)->edit(u"Remove the election"_s, [&](Connection &connection) {
            return ElectionRepository::remove(connection, *election);
        }));
        QCOMPARE(votes(u"proxy"_s), 0);
        (*m_campaign)->undoStack().undo();
        QCOMPARE(votes(u"proxy"_s), 1);
        QVERIFY(*AbsentVoteRepository::hasOwnList(c, *election));
    }

    void namesAreCheckedAgainstTheRegister()
    {
        const auto report =
            import(write("ElectorNo,Name,Type\r\nKAA-1,Rossetti Ivy S,Postal\r\nKAA-2,Zed Boris,Postal\r\n"));
        ROSETTE_VERIFY(report);
        QCOMPARE(votes(u"postal"_s), 1);
        QCOMPARE(report->counts.value("unsure"_L1).toInt(), 1);
        QCOMPARE(report->counts.value("rejected"_L1).toInt(), 0);
        QCOMPARE(report->problems.size(), 1);
        QVERIFY2(reasons(report).first().contains(u"Boris Zed"_s), qPrintable(reasons(report).first()));
        QVERIFY(reasons(report).first().contains(u"Oscar Rossetti"_s));
    }

    void councilsNameTheirColumnsAsTheyLike_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::newRow("three columns")
            << u"list.csv"_s
            << QByteArray(
                   "Elector Number Prefix,Elector Number,Elector Number Suffix,Absent Vote\r\nKAA,1,0,Postal\r\n")
            << u"postal"_s;
        QTest::newRow("district beside") << u"list.csv"_s << QByteArray("PD,ENO,Type of Vote\r\nKAA,1,Proxy Postal\r\n")
                                         << u"postal-proxy"_s;
        QTest::newRow("marked list") << u"list.csv"_s
                                     << QByteArray("ElectorNo,Type,PVSStatus\r\nKAA-1,PostalProxy,Returned\r\n")
                                     << u"postal-proxy"_s;
        QTest::newRow("numbers only") << u"list.csv"_s << QByteArray("ElectorNo,Ward\r\nKAA-1,Cantelowes\r\n")
                                      << u"postal"_s;
        QTest::newRow("kind in the file's name")
            << u"Proxy voters.csv"_s << QByteArray("ElectorNo,Elector Name\r\nKAA-1,Rossetti Ivy\r\n") << u"proxy"_s;
    }
    void councilsNameTheirColumnsAsTheyLike()
    {
        QFETCH(QString, fileName);
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        const auto report = import(write(content, fileName));
        ROSETTE_VERIFY(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(reasons(report).value(0)));
        QCOMPARE(votes(kind), 1);
    }

    void kindOfAListWithoutThatColumnCanBeSaid()
    {
        const auto report = import(write("ElectorNo,Ward\r\nKAA-1,Cantelowes\r\n"), {{u"type"_s, u"proxy"_s}});
        ROSETTE_VERIFY(report);
        QCOMPARE(votes(u"proxy"_s), 1);
        QVERIFY(!import(write("ElectorNo,Ward\r\nKAA-1,Cantelowes\r\n"), {{u"type"_s, u"pigeon"_s}}));
    }

    void otherFilesAreRefused()
    {
        for (const QString &path : {u"register/camden-xpress-full.csv"_s, u"register/camden-doors.csv"_s,
                                    u"register/council-fixtures/small-files-empty.csv"_s}) {
            const auto report = import(sharedData(path));
            QVERIFY(!report);
            QVERIFY2(report.error().message.contains(u"Nothing was"_s), qPrintable(report.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(TestAbsentVoterImport)
#include "tst_absentvoterimport.moc"
