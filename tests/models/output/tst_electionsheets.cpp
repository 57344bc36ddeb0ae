#include <QTest>

#include "models/output/contactsheets.h"
#include "models/output/doorlist.h"
#include "models/output/exportlog.h"
#include "models/output/peopleexport.h"
#include "models/people/election.h"
#include "models/register/absentvoterimport.h"
#include "models/store/statement.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Lists for an election, and who is on no list of doors at all.
class TestElectionSheets : public QObject
{
    Q_OBJECT

    /// One door of Acre Lane with every sort of elector behind it, as if the file knew where each lives.
    struct Town
    {
        TestCampaign campaign;
        Feedback feedback;
        StreetId street;
        QList<DoorId> doors;
        ElectionId council;
        ElectionId westminster;

        Town()
        {
            campaign.clock().set(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
            Connection &c = campaign.connection();
            Doorsteps doorsteps(c);
            street = doorsteps.street(u"Acre Lane"_s);
            const DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
            doors = {door};
            doorsteps.elector({u"Ann"_s, u"Everypoll"_s, door});
            doorsteps.elector({u"Olga"_s, u"Overseas"_s, door, ElectorKind::Overseas});
            doorsteps.elector({u"Otto"_s, u"Otherelector"_s, door, ElectorKind::Other});
            doorsteps.elector({u"Nina"_s, u"Anonymous"_s, door, ElectorKind::Anonymous});
            doorsteps.elector({u"Yves"_s, u"Undersixteen"_s, door, ElectorKind::Ordinary, QDate(2029, 5, 1)});
            mark(c, doorsteps.elector({u"Greta"_s, u"Eucitizen"_s, door}), u"G"_s);
            mark(c, doorsteps.elector({u"Ulla"_s, u"Unexplained"_s, door}), u"U"_s);
            doorsteps.elector({u"Theo"_s, u"Toolate"_s, door, ElectorKind::Ordinary, QDate(2027, 6, 1)});
            council = *ElectionRepository::insert(c, {.name = u"Council"_s, .pollingDate = {2027, 5, 6}});
            westminster = *ElectionRepository::insert(
                c, {.name = u"Westminster"_s, .pollingDate = {2029, 5, 3}, .kind = ElectionKind::Parliamentary});
        }
        static void mark(Connection &c, PersonId person, const QString &marker)
        {
            const Status status = Statement(c, u"UPDATE registrations SET marker = ? WHERE person_id = ?"_s)
                                      .bindAll(marker, person)
                                      .run();
            if (!status)
                qFatal("%s", qPrintable(status.error().message));
        }
        ExportContext context() { return {campaign->file(), campaign.connection(), campaign.clock(), feedback}; }
        QString path() const { return campaign.folder() + u"/out.csv"_s; }
        QString written() const
        {
            QFile file(path());
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        }
    };

    using Run = std::function<Result<HeldBack>(Town &, ElectionId)>;
    static ContactSheetRequest request(const Town &town, ElectionId election)
    {
        ContactSheetRequest request;
        request.election = election;
        request.files = {{ExportFormat::Csv, town.path()}};
        return request;
    }
    static Result<HeldBack> sheets(Town &town, const ContactSheetRequest &request)
    {
        ROSETTE_ASSIGN(const SheetBatch batch, makeContactSheets(town.context(), request));
        return batch.heldBack;
    }
    static void everyListOfDoors()
    {
        QTest::addColumn<Run>("run");
        QTest::newRow("sheets of a street") << Run([](Town &town, ElectionId election) {
            ContactSheetRequest wanted = request(town, election);
            wanted.street = town.street;
            return sheets(town, wanted);
        });
        QTest::newRow("sheets of chosen doors") << Run([](Town &town, ElectionId election) {
            ContactSheetRequest wanted = request(town, election);
            wanted.doors = town.doors;
            return sheets(town, wanted);
        });
        QTest::newRow("sheets of a filter") << Run([](Town &town, ElectionId election) {
            ContactSheetRequest wanted = request(town, {});
            wanted.people = PersonFilter{.status = PersonStatus::Elector, .mayVoteIn = election};
            return sheets(town, wanted);
        });
        QTest::newRow("electors of chosen doors") << Run([](Town &town, ElectionId) -> Result<HeldBack> {
            ROSETTE_ASSIGN(const DoorList list, exportDoorList(town.context(), town.doors, DoorListKind::Electors,
                                                               ExportFormat::Csv, town.path()));
            return list.heldBack;
        });
    }

private slots:
    void whoHasNoDoorIsOnNoListOfDoors_data() { everyListOfDoors(); }
    void whoHasNoDoorIsOnNoListOfDoors()
    {
        QFETCH(Run, run);
        Town town;
        const auto heldBack = run(town, {});
        ROSETTE_VERIFY(heldBack);
        const QString text = town.written();
        QVERIFY2(text.contains(u"Everypoll"_s) && text.contains(u"Eucitizen"_s) && text.contains(u"Unexplained"_s),
                 qPrintable(text));
        for (const QString &hidden : {u"Overseas"_s, u"Otherelector"_s, u"Anonymous"_s, u"Nina"_s, u"Undersixteen"_s})
            QVERIFY2(!text.contains(hidden), qPrintable(text));
        const QJsonObject counts = heldBack->toJson();
        for (const QString &reason : {u"overseas"_s, u"no-address"_s, u"anonymous"_s, u"under-age"_s})
            QCOMPARE(counts.value(reason).toInt(), 1);
        QVERIFY(!counts.contains(u"no-vote"_s));
    }

    void sheetsOfAnElectionNameOnlyWhoMayVote()
    {
        Town town;
        ContactSheetRequest wanted = request(town, town.council);
        wanted.street = town.street;
        const auto council = sheets(town, wanted);
        ROSETTE_VERIFY(council);
        QString text = town.written();
        QVERIFY2(!text.contains(u"Toolate"_s), qPrintable(text)); // 18 in June, polled in May
        QVERIFY2(text.contains(u"Eucitizen"_s) && text.contains(u"Unexplained"_s), qPrintable(text));
        QCOMPARE(council->toJson().value(u"no-vote"_s).toInt(), 1);
        QVERIFY(council->toText().contains(u"without a vote in this election"_s));

        wanted.election = town.westminster;
        ROSETTE_VERIFY(sheets(town, wanted));
        text = town.written();
        QVERIFY2(text.contains(u"Toolate"_s) && !text.contains(u"Eucitizen"_s), qPrintable(text));
    }

    void filterOfPeopleMakesSheetsForItsElection()
    {
        Town town;
        ContactSheetRequest wanted = request(town, {});
        wanted.people = PersonFilter{.mayVoteIn = town.westminster};
        QCOMPARE(wanted.voters(), town.westminster);
        ROSETTE_VERIFY(sheets(town, wanted));
        QVERIFY(!town.written().contains(u"Eucitizen"_s));
        const auto list = exportPeople(town.context(), {.mayVoteIn = town.westminster}, ExportFormat::Csv, town.path());
        ROSETTE_VERIFY(list);
        QVERIFY(town.written().contains(u"Toolate"_s) && !town.written().contains(u"Eucitizen"_s));
        QVERIFY(!town.written().contains(u"Undersixteen"_s));
    }

    void sheetsMarkTheAbsentVotersOfTheElection()
    {
        Town town;
        const QString list = town.campaign.folder() + u"/list.csv"_s;
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ElectorNo,Type\r\nKAA-1,Postal\r\n") > 0);
        file.close();
        const QString council = QString::number(town.council.value());
        ROSETTE_VERIFY(importAbsentVoters(town.campaign->file(), town.campaign.connection(), {list},
                                          {false, town.campaign.clock(), town.feedback, {{u"election"_s, council}}}));
        ContactSheetRequest wanted = request(town, town.council);
        wanted.street = town.street;
        ROSETTE_VERIFY(sheets(town, wanted));
        QVERIFY2(town.written().contains(u"postal"_s), qPrintable(town.written()));
        wanted.election = town.westminster;
        ROSETTE_VERIFY(sheets(town, wanted));
        QVERIFY2(!town.written().contains(u"postal"_s), qPrintable(town.written()));
    }

    void electionThatIsGoneIsSaidToBe()
    {
        Town town;
        ROSETTE_VERIFY(ElectionRepository::remove(town.campaign.connection(), town.council));
        ContactSheetRequest wanted = request(town, town.council);
        wanted.street = town.street;
        const auto refused = sheets(town, wanted);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(ExportLogRepository::list(town.campaign.connection())->isEmpty());
    }
};

QTEST_MAIN(TestElectionSheets)
#include "tst_electionsheets.moc"
