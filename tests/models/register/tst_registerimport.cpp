#include <QJsonDocument>
#include <QTest>

#include "models/places/boundaryimport.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/store/foreignkeypause.h"
#include "models/store/statement.h"
#include "models/tables/tablereader.h"
#include "tests/models/register/registerfiles.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Reading full registers: the real one, again, changed, broken, and of other suppliers.
class TestRegisterImport : public QObject
{
    Q_OBJECT

private:
    static constexpr auto kHeading = "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector "
                                     "Markers,Elector DOB,Elector Surname,Elector Forename,"
                                     "PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n";

    static QString camden() { return camdenRegister(u"xpress"_s, u"full"_s); }

    static QString write(TestCampaign &campaign, const QByteArray &rows, const QByteArray &heading = kHeading)
    {
        return writeFile(campaign, u"register.csv"_s, heading + rows);
    }

    static QJsonObject truth()
    {
        QFile file(sharedData(u"register/camden-truth.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no truth");
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    /// What breaks a rule of the schema, values that no CHECK allows among them; "ok" when nothing does.
    static QString firstFault(TestCampaign &campaign)
    {
        const auto fault = Statement(campaign.connection(), u"PRAGMA quick_check(1)"_s).first([](const Row &row) {
            return row.text(0);
        });
        return fault ? fault->value_or(QString()) : QString();
    }

    static bool areChecksKept(TestCampaign &campaign)
    {
        return !Statement(campaign.connection(),
                          u"INSERT INTO register_editions (supplier, kind, created_at) VALUES ('', 'none', 0)"_s)
                    .run();
    }

private slots:
    void camdenAgreesWithTheTruth()
    {
        TestCampaign campaign;
        Feedback feedback;
        ROSETTE_VERIFY(importWards(campaign->file(), campaign.connection(),
                                   {sharedData(u"wards/camden-wards.geojson"_s)},
                                   ImportOptions{false, campaign.clock(), feedback}));
        const auto report = importRegisterFiles(campaign, {camden()});
        ROSETTE_VERIFY(report);
        const QJsonObject expected = truth();
        QCOMPARE(problemsOf(*report), QString());
        QCOMPARE(report->counts.value("added"_L1).toInt(), expected.value("electors"_L1).toInt());
        QCOMPARE(report->counts.value("rejected"_L1).toInt(), 0);
        QCOMPARE(firstFault(campaign), u"ok"_s);
        QVERIFY(areChecksKept(campaign));
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM registrations WHERE is_current = 1"_s),
                 expected.value("electors"_L1).toInteger());
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people WHERE door_id IS NOT NULL"_s),
                 expected.value("with_address"_L1).toInteger());
        QCOMPARE(numberOf(campaign, u"SELECT count(DISTINCT door_id) FROM people"_s),
                 expected.value("doors_with_electors"_L1).toInteger());
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM doors"_s),
                 expected.value("doors_with_electors"_L1).toInteger());
        // The truth counts 193: two of them have doors but no electors, four are St Crispins Close, St. Pancras Way and
        // the like spelt twice.
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM (SELECT DISTINCT district_id, street_id FROM doors)"_s),
                 expected.value("streets"_L1).toInteger() - 6);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM registrations WHERE suffix <> ''"_s),
                 expected.value("suffixed"_L1).toInteger());

        const auto districts = PollingDistrictRepository::list(campaign.connection());
        ROSETTE_VERIFY(districts);
        const QJsonObject byDistrict = expected.value("by_pd"_L1).toObject();
        QCOMPARE(districts->size(), byDistrict.size());
        for (const PollingDistrict &district : *districts)
            QCOMPARE(district.electors, byDistrict.value(district.code).toInt());
        const QJsonObject markers = expected.value("markers"_L1).toObject();
        for (auto marker = markers.begin(); marker != markers.end(); ++marker) {
            const auto count =
                Statement(campaign.connection(), u"SELECT count(*) FROM registrations WHERE marker = ?"_s)
                    .bindAll(marker.key())
                    .scalar();
            QCOMPARE(count.valueOr(-1), marker.value().toInteger());
        }
    }

    void electorsAreAsInTheFile()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {camden()}));
        const PersonRow ivy = personOf(campaign, u"KAA-1"_s);
        QCOMPARE(ivy.name, u"Ivy Saqib Rossetti"_s);
        QCOMPARE(ivy.address, u"2 Bartholomew Villas"_s);
        QCOMPARE(ivy.postcode, u"NW1 9JJ"_s);
        QVERIFY(ivy.isElector);
        QCOMPARE(personOf(campaign, u"KAA-25/1"_s).name, u"Tommaso Ferreira"_s);
        QCOMPARE(personOf(campaign, u"KAA-3"_s).marker, u"K"_s);
        QCOMPARE(personOf(campaign, u"KAA-100"_s).name, u"Jack Núñez"_s);
        QCOMPARE(personOf(campaign, u"KAA-170"_s).postcode, u"NW5 2EE"_s); // a non-breaking space in the file

        const PersonRow overseas = personOf(campaign, u"KAA-1199"_s);
        QCOMPARE(overseas.kind, ElectorKind::Overseas);
        QVERIFY(!overseas.door.isValid());
        const PersonRow anonymous = personOf(campaign, u"KAB-854"_s);
        QCOMPARE(anonymous.kind, ElectorKind::Anonymous);
        QCOMPARE(anonymous.name, u"Anonymous elector"_s);

        const auto registration =
            PersonRepository::registration(campaign.connection(), personOf(campaign, u"KAA-95"_s).id);
        ROSETTE_VERIFY(registration);
        QCOMPARE((*registration)->birthDate, QDate(2009, 6, 15));
        QVERIFY(!(*registration)->attainmentDate.isValid());
        QCOMPARE((*registration)->sourceName, u"Roberts, Emily Olivia"_s);
    }

    void dryRunSaysTheSameAndKeepsNothing()
    {
        TestCampaign campaign;
        const auto report = importRegisterFiles(campaign, {camden()}, true);
        ROSETTE_VERIFY(report);
        QVERIFY(report->isDryRun);
        QCOMPARE(report->counts.value("added"_L1).toInt(), 14337);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people"_s), 0);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM imports"_s), 0);
    }

    void secondImportChangesNothing()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {camden()}));
        const auto report = importRegisterFiles(campaign, {camden()});
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("unchanged"_L1).toInt(), 14337);
        for (const QLatin1String count :
             {"added"_L1, "amended"_L1, "moved"_L1, "removed"_L1, "unsure"_L1, "rejected"_L1, "doors"_L1})
            QCOMPARE(report->counts.value(count).toInt(), 0);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM registrations"_s), 14337);
    }

    void anotherCouncilsRegisterIsTold()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(
            campaign, {write(campaign, "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n")}));
        const auto again = importRegisterFiles(
            campaign, {write(campaign, "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                       "KAA,2,0,,,Khan,Freya,NW1 9JJ,4 Acre Villas,London,,,,\r\n")});
        ROSETTE_VERIFY(again);
        QCOMPARE(problemsOf(*again), QString());
        const auto report = importRegisterFiles(
            campaign, {write(campaign, "KAA,1,0,,,Jones,Bob,LS1 1AA,1 High Road,Leeds,,,,\r\n")}, true);
        ROSETTE_VERIFY(report);
        QVERIFY2(problemsOf(*report).contains(u"It may be another council's"_s), qPrintable(problemsOf(*report)));
    }

    void undoTakesTheRegisterBack()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {camden()}));
        campaign.reopen();
        ROSETTE_VERIFY(ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock()));
        for (const QString &table :
             {u"people"_s, u"registrations"_s, u"doors"_s, u"streets"_s, u"polling_districts"_s, u"people_search"_s})
            QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM "_s + table), 0);
    }

    /// Who stayed at their door is found again by whatever number; nobody is taken for somebody else.
    void changesAreFollowed()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(
            campaign, {write(campaign, "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                       "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                                       "KAA,3,0,,,Khan,Freya,NW1 9JJ,6 Acre Villas,London,,,,\r\n"
                                       "KAA,4,0,,,Jackson,Oscar,NW1 9JJ,8 Acre Villas,London,,,,\r\n"
                                       "KAB,1,0,,,Elsewhere,Ada,NW1 9JJ,9 Acre Villas,London,,,,\r\n")}));
        const PersonId ivy = personOf(campaign, u"KAA-1"_s).id;
        const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
        const PersonId freya = personOf(campaign, u"KAA-3"_s).id;
        const PersonId oscar = personOf(campaign, u"KAA-4"_s).id;
        const auto report = importRegisterFiles(
            campaign,
            {write(campaign, "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                             "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,5 Acre Villas,London,,,,\r\n"   // moved
                             "KAA,3,0,,,Patel,Freya,NW1 9JJ,6 Acre Villas,London,,,,\r\n"     // married
                             "KAA,5,0,G,,Matei,Elif,NW1 9JJ,8 Acre Villas,London,,,,\r\n")}); // new, Oscar left
        ROSETTE_VERIFY(report);
        QCOMPARE(problemsOf(*report), QString());
        QCOMPARE(report->counts.value("unchanged"_L1).toInt(), 1);
        QCOMPARE(report->counts.value("moved"_L1).toInt(), 1);
        QCOMPARE(report->counts.value("amended"_L1).toInt(), 1);
        QCOMPARE(report->counts.value("added"_L1).toInt(), 1);
        QCOMPARE(report->counts.value("removed"_L1).toInt(), 1);
        QCOMPARE(personOf(campaign, u"KAA-1"_s).id, ivy);
        QCOMPARE(personOf(campaign, u"KAA-2"_s).id, lily);
        QCOMPARE(personOf(campaign, u"KAA-2"_s).address, u"5 Acre Villas"_s);
        QCOMPARE(personOf(campaign, u"KAA-3"_s).id, freya);
        QCOMPARE(personOf(campaign, u"KAA-3"_s).name, u"Freya Patel"_s);
        const auto gone = PersonRepository::row(campaign.connection(), oscar);
        QVERIFY(gone.isOk() && *gone && !(*gone)->isElector && (*gone)->number == u"KAA-4"_s);
        QVERIFY(personOf(campaign, u"KAB-1"_s).isElector); // the file did not speak of that district
    }

    void renumberedPeopleAreFoundByTheirDoor()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(
            campaign, {write(campaign, "KAA,1,0,,,Rossetti,Ivy Saqib,NW1 9JJ,\"Flat 1, 2 Acre Villas\",London,,,,\r\n"
                                       "KAA,2,0,,,Sullivan,Lily Mae,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                                       "KAA,3,0,,,Smith,John,NW1 9JJ,6 Acre Villas,London,,,,\r\n"
                                       "KAA,4,0,,,Smith,John,NW1 9JJ,6 Acre Villas,London,,,,\r\n")}));
        const PersonId ivy = personOf(campaign, u"KAA-1"_s).id;
        const PersonId lily = personOf(campaign, u"KAA-2"_s).id;
        const QSet<PersonId> johns = {personOf(campaign, u"KAA-3"_s).id, personOf(campaign, u"KAA-4"_s).id};
        const auto report = importRegisterFiles(
            campaign,
            {write(campaign, "KAA,11,0,,,Rossetti,Ivy,NW1 9JJ,Flat 1,2 Acre Villas,London,,,\r\n" // middle name gone
                             "KAA,12,0,,,Khan,Lily Mae,NW1 9JJ,4 Acre Villas,London,,,,\r\n"      // married
                             "KAA,13,0,,,Smith,John,NW1 9JJ,6 Acre Villas,London,,,,\r\n"
                             "KAA,14,0,,,Smith,John,NW1 9JJ,6 Acre Villas,London,,,,\r\n")});
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("amended"_L1).toInt(), 4);
        QCOMPARE(report->counts.value("added"_L1).toInt(), 0);
        QCOMPARE(report->counts.value("removed"_L1).toInt(), 0);
        QCOMPARE(personOf(campaign, u"KAA-11"_s).id, ivy);
        QCOMPARE(personOf(campaign, u"KAA-12"_s).id, lily);
        QCOMPARE(personOf(campaign, u"KAA-12"_s).name, u"Lily Mae Khan"_s);
        QCOMPARE((QSet<PersonId>{personOf(campaign, u"KAA-13"_s).id, personOf(campaign, u"KAA-14"_s).id}), johns);
    }

    void aDoorWrittenAnewKeepsWhatPeopleRecordedAboutIt()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(
            importRegisterFiles(campaign, {write(campaign, "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                                           "KAA,2,0,,,Rossetti,Ada,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                                           "KAA,3,0,,,Khan,Lily,NW1 9JK,9 Beck Road,London,,,,\r\n")}));
        ROSETTE_VERIFY(
            Statement(campaign.connection(), u"UPDATE doors SET is_do_not_knock = 1, access_note = 'Ask at the shop'"_s)
                .run());
        const DoorId home = personOf(campaign, u"KAA-1"_s).door;
        const auto report = importRegisterFiles(
            campaign, {write(campaign, "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,Rose Cottage,2 Acre Villas,London,,,\r\n"
                                       "KAA,2,0,,,Rossetti,Ada,NW1 9JJ,Rose Cottage,2 Acre Villas,London,,,\r\n"
                                       "KAA,4,0,,,Rossetti,Eve,NW1 9JJ,Rose Cottage,2 Acre Villas,London,,,\r\n"
                                       "KAA,3,0,,,Khan,Lily,NW1 9JJ,5 Acre Villas,London,,,,\r\n")});
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("doors"_L1).toInt(), 1);
        for (const QString &elector : {u"KAA-1"_s, u"KAA-2"_s, u"KAA-4"_s}) {
            QCOMPARE(personOf(campaign, elector).door, home);
            QCOMPARE(personOf(campaign, elector).address, u"Rose Cottage, 2 Acre Villas"_s);
        }
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM registrations WHERE is_current = 1 AND door_id = "_s +
                                        QString::number(home.value())),
                 3);
        QCOMPARE(numberOf(campaign,
                          u"SELECT count(*) FROM doors WHERE building = 'Rose Cottage' AND is_do_not_knock = 1 "
                          "AND access_note <> ''"_s),
                 1);
        // Whoever lives in another street has moved: the mark stays with the door.
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM doors WHERE number = '5' AND is_do_not_knock = 1"_s), 0);
        QCOMPARE(*ForeignKeyPause::firstBroken(campaign.connection()), QString());

        ROSETTE_VERIFY(ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock()));
        QCOMPARE(personOf(campaign, u"KAA-1"_s).address, u"2 Acre Villas"_s);
        QCOMPARE(personOf(campaign, u"KAA-1"_s).door, home);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM doors WHERE is_do_not_knock = 1"_s), 2);
    }

    void unusableRowsAreNamedWithTheirReason()
    {
        TestCampaign campaign;
        const auto report = importRegisterFiles(
            campaign, {write(campaign, "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                                       "KAA,,0,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                                       "KAA,1,0,,,Khan,Freya,NW1 9JJ,6 Acre Villas,London,,,,\r\n"
                                       "KAA,4,0,,,,,NW1 9JJ,8 Acre Villas,London,,,,\r\n"
                                       "KAA,5,0,,31-Feb-09,Young,Ada,NW1 9JJ,8 Acre Villas,London,,,,\r\n"
                                       "KAA,6,0,,,Short\r\n"
                                       "KAA,7,0,Q,,Marked,Eve,NW1 9JJ,8 Acre Villas,London,,,,\r\n"
                                       "KAA,8,0,,,Nowhere,Sam,,,,,,,\r\n"
                                       ",9,0,,,Lost,Sam,NW1 9JJ,8 Acre Villas,London,,,,\r\n"
                                       "KAA,ten,0,,,Lost,Sam,NW1 9JJ,8 Acre Villas,London,,,,\r\n"
                                       "KAA,11,0,,,\"Quoted,Sam,NW1 9JJ,8 Acre Villas,London,,,,\r\n")});
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("rejected"_L1).toInt(), 7);
        QCOMPARE(report->counts.value("added"_L1).toInt(), 4);
        const QStringList expected = {u"3: The row has no elector number"_s,
                                      u"4: Elector number KAA-1 was used already in line 2"_s,
                                      u"5: The row has no name"_s,
                                      u"6: “31-Feb-09” is no date of birth"_s,
                                      u"7: The row has 6 columns"_s,
                                      u"9: The row has no address"_s,
                                      u"10: The row does not say its polling district"_s,
                                      u"11: “ten” is no elector number"_s,
                                      u"12: A quotation mark"_s,
                                      u"0: The marker “Q” (1 electors) is not known"_s};
        const QStringList found = problemsOf(*report).split(u'\n');
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(found.at(i).startsWith(expected.at(i)), qPrintable(found.at(i)));
        QVERIFY(!personOf(campaign, u"KAA-8"_s).door.isValid());
    }

    void thirteenColumnsAndMergedNumbersAreRead()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(
            campaign, {write(campaign, "KAA,KAA-12/1,,,,De Rosa Yusuf Ali,NW1 9JJ,2 ACRE VILLAS,LONDON,NW1 9JJ,,,\r\n",
                             "ELECTOR_NUMBER_PREFIX,Elector Number,Elector.Number Suffix,Elector Markers,Elector "
                             "DOB,Elector Name,PostCode,"
                             "Address1,Address2,Address3,Address4,Address5,Address6\r\n")}));
        const PersonRow yusuf = personOf(campaign, u"KAA-12/1"_s);
        QCOMPARE(yusuf.name, u"Yusuf Ali De Rosa"_s);
        QCOMPARE(yusuf.address, u"2 Acre Villas"_s);
        QCOMPARE(yusuf.postcode, u"NW1 9JJ"_s);
    }

    void workbooksAreRead()
    {
        TestCampaign campaign;
        const auto report =
            importRegisterFiles(campaign, {sharedData(u"register/council-fixtures/test_council_data.xlsx"_s)});
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("rejected"_L1).toInt(), 0);
        QVERIFY(report->counts.value("added"_L1).toInt() >= 7);
        QCOMPARE(personOf(campaign, u"BW1-1"_s).address, u"2 Foo Road"_s);
        QCOMPARE(personOf(campaign, u"BW1-1"_s).postcode, u"E1 1AA"_s);
        QCOMPARE(personOf(campaign, u"BW1-2"_s).address, u"Flat 2, 3 Foo Road"_s);
        const auto attainer = PersonRepository::registration(campaign.connection(), personOf(campaign, u"BW1-5"_s).id);
        ROSETTE_VERIFY(attainer);
        QCOMPARE((*attainer)->birthDate, QDate(2000, 1, 1));
    }

    void otherFilesAreRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("update without a register")
            << u"register/camden-xpress-update.csv"_s << u"Import the full register first"_s;
        QTest::newRow("absent") << u"register/camden-absent.csv"_s << u"list of absent voters"_s;
        QTest::newRow("doors") << u"register/camden-doors.csv"_s << u"list of addresses"_s;
        QTest::newRow("truth") << u"register/camden-december-truth.csv"_s << u"“old_number”"_s;
        QTest::newRow("json") << u"register/camden-truth.json"_s << u"JSON"_s;
        QTest::newRow("volunteers") << u"volunteers/camden-volunteers.csv"_s << u"was expected"_s;
        QTest::newRow("map") << u"osm/granary-square.osm.pbf"_s << u"not a text file"_s;
        const QDir fixtures(sharedData(u"register/council-fixtures"_s));
        for (const QString &name : fixtures.entryList(QDir::Files)) {
            if (name != u"test_council_data.xlsx"_s) // a whole register, see workbooksAreRead()
                QTest::newRow(qPrintable(name)) << u"register/council-fixtures/"_s + name << u""_s;
        }
    }
    void otherFilesAreRefusedAndNothingChanges()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        TestCampaign campaign;
        const auto report = importRegisterFiles(campaign, {sharedData(path)});
        QVERIFY(!report);
        const QString message = report.error().message;
        QVERIFY2(message.contains(words) && message.contains(QFileInfo(path).fileName()), qPrintable(message));
        QVERIFY2(message.contains(u"Nothing was"_s), qPrintable(message));
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM imports"_s), 0);
    }

    void cancelKeepsNothing()
    {
        TestCampaign campaign;
        Feedback *handle = nullptr;
        Feedback feedback([&handle](double fraction, const QString &) {
            if (fraction > 0.5)
                handle->cancel();
        });
        handle = &feedback;
        const auto report = importRegister(campaign->file(), campaign.connection(), {camden()},
                                           ImportOptions{false, campaign.clock(), feedback});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people"_s), 0);
        QVERIFY(areChecksKept(campaign));
    }
};

QTEST_GUILESS_MAIN(TestRegisterImport)
#include "tst_registerimport.moc"
