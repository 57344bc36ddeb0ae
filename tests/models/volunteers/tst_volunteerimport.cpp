#include <QTest>

#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/volunteerimport.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Spreadsheets of volunteers, a real messy one and small ones made here.
class TestVolunteerImport : public QObject
{
    Q_OBJECT

    static Result<ImportReport> import(TestCampaign &campaign, const QString &path, bool isDryRun = false,
                                       const ImportCorrections &corrections = {})
    {
        const Feedback feedback;
        return importVolunteers(
            campaign->file(), campaign.connection(), {path},
            {.isDryRun = isDryRun, .clock = campaign.clock(), .feedback = feedback, .corrections = corrections});
    }
    /// What a look says of the line.
    static ImportFinding findingIn(const ImportReport &report, qint64 line)
    {
        const auto connection = report.findings->openConnection();
        if (!connection)
            return {};
        const auto page = report.findings->page(**connection, {}, 0, -1);
        for (const ImportFinding &finding : page.valueOr({})) {
            if (finding.line == line)
                return report.findings->find(**connection, finding.id).valueOr({});
        }
        return {};
    }
    static QString understood(const ImportFinding &finding, QLatin1String key)
    {
        for (const ImportReading &reading : finding.readings) {
            if (reading.key == key)
                return reading.understood;
        }
        return {};
    }
    static QString write(TestCampaign &campaign, const QByteArray &text)
    {
        const QString path = campaign.folder() + u"/list.csv"_s;
        QFile file(path);
        const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        file.write(text);
        return path;
    }
    static int count(const ImportReport &report, QLatin1String key) { return report.counts.value(key).toInt(-1); }
    static Volunteer named(TestCampaign &campaign, const QString &name)
    {
        return VolunteerRepository::findByName(campaign.connection(), name).valueOr({});
    }
    static bool hasProblem(const ImportReport &report, qint64 line, const QString &part)
    {
        return std::any_of(report.problems.begin(), report.problems.end(), [&](const ImportProblem &problem) {
            return problem.line == line && problem.reason.contains(part);
        });
    }

private slots:
    void camdenSpreadsheetComesInWhole()
    {
        TestCampaign campaign;
        const auto report = import(campaign, sharedData(u"volunteers/camden-volunteers.csv"_s));
        ROSETTE_VERIFY(report);
        QCOMPARE(count(*report, "added"_L1), 60);
        QCOMPARE(count(*report, "doubles"_L1), 3);
        QCOMPARE(count(*report, "rejected"_L1), 0);
        QCOMPARE(VolunteerRepository::count(campaign.connection()).valueOr(0), 60);
        for (const ImportProblem &problem : report->problems)
            QVERIFY2(!problem.reason.contains(u"not understood"_s), qPrintable(problem.reason));
        QVERIFY(hasProblem(*report, 23, u"line 22"_s));

        const Volunteer fiadh = named(campaign, u"Fiadh Sullivan"_s);
        QCOMPARE(fiadh.surname, u"Sullivan"_s);
        QCOMPARE(fiadh.postcode, u"NW3 2NA"_s);
        QCOMPARE(fiadh.skills, QStringList{u"stall lead"_s});
        QVERIFY(!fiadh.maxShiftsPerWeek);
        QCOMPARE(AvailabilityRepository::find(campaign.connection(), fiadh.id).valueOr({}).words(),
                 u"Mon–Fri 18:00–22:00"_s);

        const Volunteer millie = named(campaign, u"Millie Lewandowski"_s);
        QVERIFY(millie.avoidsStairs);
        QCOMPARE(millie.maxShiftsPerWeek, std::optional(1));
        QVERIFY(named(campaign, u"George O'Ryan"_s).isNew);
        QCOMPARE(named(campaign, u"Isla Khan"_s).mobile, u"07700 900888"_s);
        QCOMPARE(named(campaign, u"James Moore"_s).mobile, u"07700 900383"_s); // from the second of the two lines
    }

    void camdenSpreadsheetIsUnderstoodAsAPersonWould_data()
    {
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("understood");
        const auto row = [](const char *name, qint64 line, const char *key, const QString &understood) {
            QTest::newRow(name) << line << QString::fromLatin1(key) << understood;
        };
        row("weekends", 2, "times", u"Sat, Sun all day"_s);
        row("no stairs please", 2, "care", u"no stairs"_s);
        row("bare number", 3, "mobile", u"07700 900587"_s);
        row("two roles", 3, "skills", u"canvass lead, driver"_s);
        row("British day", 4, "since", u"1 September 2024"_s);
        row("capitals", 5, "name", u"Amelia Demir"_s);
        row("school hours only", 6, "times", u"Mon–Fri only 09:00–15:00 · not Sat, Sun"_s);
        row("a note that is only kept", 6, "care", QString());
        row("any time", 7, "times", u"Mon–Sun all day"_s);
        row("languages, lifting", 8, "skills", u"speaks Bengali, can lift gazebo, stall lead"_s);
        row("postcode without a space", 8, "postcode", u"NW3 2NY"_s);
        row("country code", 11, "mobile", u"07700 900888"_s);
        row("an exception", 12, "times", u"Mon not 18:00–22:00 · Tue–Sun 18:00–22:00"_s);
        row("no limit", 14, "limit", u"as many as needed"_s);
        row("refused", 17, "consent", u"said no to being contacted"_s);
        row("newcomer", 26, "care", u"new: pair with somebody experienced"_s);
    }
    void camdenSpreadsheetIsUnderstoodAsAPersonWould()
    {
        QFETCH(qint64, line);
        QFETCH(QString, key);
        QFETCH(QString, understood);
        static TestCampaign campaign;
        static const auto report =
            import(campaign, sharedData(u"volunteers/camden-volunteers.csv"_s), true).valueOr({});
        QVERIFY(report.findings);
        const ImportFinding finding = findingIn(report, line);
        QCOMPARE(TestVolunteerImport::understood(finding, QLatin1String(key.toLatin1())), understood);
        QVERIFY2(!finding.isUnsure, qPrintable(finding.reason));
    }

    void camdenDoublesAreToDecideAndNothingElse()
    {
        TestCampaign campaign;
        const QString path = sharedData(u"volunteers/camden-volunteers.csv"_s);
        const auto report = import(campaign, path, true);
        ROSETTE_VERIFY(report);
        QCOMPARE(count(*report, "unsure"_L1), 3);
        const ImportFinding vamika = findingIn(*report, 23);
        QCOMPARE(vamika.decision, u"line:22"_s);
        QCOMPARE(vamika.proposals.size(), 3);
        QCOMPARE(vamika.proposals.first().why, u"Same name, phone, postcode."_s);
        QVERIFY(findingIn(*report, 49).isUnsure);
        QVERIFY(findingIn(*report, 58).isUnsure);

        const auto kept = import(campaign, path, false, {{u"decision/23"_s, u"leave"_s}, {u"decision/49"_s, u"new"_s}});
        ROSETTE_VERIFY(kept);
        QCOMPARE(count(*kept, "added"_L1), 61);
        QCOMPARE(count(*kept, "doubles"_L1), 1);
        QCOMPARE(count(*kept, "left_out"_L1), 1);
        QVERIFY(!named(campaign, u"James Moore"_s).note.contains(u"same as above"_s));
    }

    void doubtedCellsAreTakenOnlyAsAgreed()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const QString path = write(campaign, "Name,Mobile,When free,Can do,Max per week,Notes\n"
                                             "Ivy Doyle,07700 900540,Sat when it is dry,driver and juggling,1-2,\n"
                                             "Ada Okafor,07700 900123,Sun if Bob can,leaflets,2,no stairs please\n");
        const auto look = import(campaign, path, true);
        ROSETTE_VERIFY(look);
        QCOMPARE(count(*look, "unsure"_L1), 2);
        QCOMPARE(understood(findingIn(*look, 2), "skills"_L1), u"driver, juggling"_s);

        const auto report = import(campaign, path, false,
                                   {{u"reading/2/times"_s, u"Sat mornings"_s},
                                    {u"reading/2/skills"_s, u"driver and juggling"_s},
                                    {u"reading/3/care"_s, QString()}});
        ROSETTE_VERIFY(report);
        const Volunteer ivy = named(campaign, u"Ivy Doyle"_s);
        QCOMPARE(AvailabilityRepository::find(c, ivy.id).valueOr({}).words(), u"Sat 06:00–12:00"_s);
        QCOMPARE(ivy.availabilityText, u"Sat when it is dry"_s);
        QCOMPARE(ivy.skills, (QStringList{u"driver"_s, u"juggling"_s}));
        QVERIFY(!ivy.maxShiftsPerWeek); // nobody agreed to the 2
        QVERIFY(ivy.note.contains(u"1-2"_s));
        const Volunteer ada = named(campaign, u"Ada Okafor"_s);
        QVERIFY(AvailabilityRepository::find(c, ada.id)->isEmpty());
        QCOMPARE(ada.availabilityText, u"Sun if Bob can"_s);
        QVERIFY(!ada.avoidsStairs); // taken away by hand; the note says it still
        QCOMPARE(ada.note, u"no stairs please"_s);
        QVERIFY(hasProblem(*report, 3, u"if bob"_s));
        QVERIFY(!hasProblem(*report, 2, u"dry"_s));
    }

    void decisionsThatFitNoLineChangeNothing_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no such line") << u"decision/9"_s << u"new"_s;
        QTest::newRow("nothing to decide") << u"decision/2"_s << u"new"_s;
        QTest::newRow("no line") << u"decision/x"_s << u"new"_s;
        QTest::newRow("no such cell") << u"reading/2/shoes"_s << u"42"_s;
        QTest::newRow("reading of no line") << u"reading/7/times"_s << u"Sat"_s;
    }
    void decisionsThatFitNoLineChangeNothing()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        TestCampaign campaign;
        const auto report =
            import(campaign, write(campaign, "Name,Mobile\nIvy Doyle,07700 900540\n"), false, {{key, value}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Invalid);
        QCOMPARE(VolunteerRepository::count(campaign.connection()).valueOr(-1), 0);
    }

    void aLineAboutSomebodyKnownByPhoneIsProposed()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(import(campaign, write(campaign, "Name,Mobile\nElizabeth Doyle,07700 900540\n")));
        const QString path = write(campaign, "Name,Mobile,Can do\nLiz Doyle,07700900540,driver\n");
        const auto look = import(campaign, path, true);
        ROSETTE_VERIFY(look);
        const ImportFinding liz = findingIn(*look, 2);
        QVERIFY(liz.isUnsure);
        QCOMPARE(liz.decision, u"new"_s);
        ROSETTE_VERIFY(import(campaign, path, false, {{liz.decisionKey(), liz.proposals.first().value}}));
        QCOMPARE(VolunteerRepository::count(campaign.connection()).valueOr(-1), 1);
        QCOMPARE(named(campaign, u"Elizabeth Doyle"_s).skills, QStringList{u"driver"_s});
    }

    void aLineThatSaysItIsTheSameAsAboveIsProposed()
    {
        TestCampaign campaign;
        const QString path = write(campaign, "Name,Mobile,Notes\nIvy Doyle,07700 900540,\nI. Dole,,same as above?\n");
        const auto look = import(campaign, path, true);
        ROSETTE_VERIFY(look);
        QVERIFY(findingIn(*look, 3).isUnsure);
        ROSETTE_VERIFY(import(campaign, path, false, {{u"decision/3"_s, u"line:2"_s}}));
        QCOMPARE(VolunteerRepository::count(campaign.connection()).valueOr(-1), 1);
    }

    void secondImportOfTheSameFileChangesNothing()
    {
        TestCampaign campaign;
        const QString path = sharedData(u"volunteers/camden-volunteers.csv"_s);
        ROSETTE_VERIFY(import(campaign, path));
        const auto again = import(campaign, path);
        ROSETTE_VERIFY(again);
        QCOMPARE(count(*again, "added"_L1), 0);
        QCOMPARE(count(*again, "amended"_L1), 0);
        QCOMPARE(count(*again, "unchanged"_L1), 60);
        QCOMPARE(VolunteerRepository::count(campaign.connection()).valueOr(0), 60);
    }

    void dryRunKeepsNothing()
    {
        TestCampaign campaign;
        const auto report = import(campaign, sharedData(u"volunteers/camden-volunteers.csv"_s), true);
        ROSETTE_VERIFY(report);
        QCOMPARE(count(*report, "added"_L1), 60);
        QCOMPARE(VolunteerRepository::count(campaign.connection()).valueOr(-1), 0);
    }

    void importIsUndone()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(import(campaign, sharedData(u"volunteers/camden-volunteers.csv"_s)));
        ROSETTE_VERIFY(ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock()));
        QCOMPARE(VolunteerRepository::count(campaign.connection()).valueOr(-1), 0);
        QCOMPARE(PersonRepository::count(campaign.connection()).valueOr(-1), 0);
    }

    void blankNeverOverwritesAndHandWorkStays()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        ROSETTE_VERIFY(import(campaign, write(campaign, "Name,Mobile,Email,When free,Notes\nIvy Doyle,07700 "
                                                        "900540,ivy@example.org,weekends,no stairs please\n")));
        Volunteer ivy = named(campaign, u"Ivy Doyle"_s);
        WeeklyAvailability byHand;
        byHand.set(6, TimeSpan::wholeDay(), Answer::IfNeedBe);
        ROSETTE_VERIFY(AvailabilityRepository::save(c, ivy.id, byHand));
        ivy.avoidsStairs = false;
        ROSETTE_VERIFY(VolunteerRepository::update(c, ivy));

        const auto report = import(
            campaign,
            write(campaign,
                  "name;e-mail;phone;availability;notes\nIVY DOYLE;;+44 7700 900540;weekends;no stairs please\n"));
        ROSETTE_VERIFY(report);
        QCOMPARE(count(*report, "unchanged"_L1), 1);
        QCOMPARE(named(campaign, u"Ivy Doyle"_s).email, u"ivy@example.org"_s);
        QVERIFY(!named(campaign, u"Ivy Doyle"_s).avoidsStairs);
        QCOMPARE(AvailabilityRepository::find(c, ivy.id).valueOr({}), byHand);

        ROSETTE_VERIFY(import(
            campaign, write(campaign, "Name,Mobile,When free,Can do\nIvy Doyle,07700900540,Sat mornings,driver\n")));
        QCOMPARE(AvailabilityRepository::find(c, ivy.id).valueOr({}).words(), u"Sat 06:00–12:00"_s);
        QCOMPARE(named(campaign, u"Ivy Doyle"_s).skills, QStringList{u"driver"_s});
    }

    void whatCannotBeReadIsReportedAndKeptAsText()
    {
        TestCampaign campaign;
        const auto report =
            import(campaign, write(campaign, "Name,Phone,Email,Post code,When free,Max per week,Shoe size\n"
                                             "Ivy Doyle,ask Bob,ivy at home,Kent,when the moon is full,a few,42\n"
                                             ",07700 900001,,,,,\n"));
        ROSETTE_VERIFY(report);
        QCOMPARE(count(*report, "added"_L1), 1);
        QCOMPARE(count(*report, "rejected"_L1), 1);
        QVERIFY(hasProblem(*report, 0, u"Shoe size"_s));
        QVERIFY(hasProblem(*report, 2, u"ask Bob"_s));
        QVERIFY(hasProblem(*report, 2, u"ivy at home"_s));
        QVERIFY(hasProblem(*report, 2, u"Kent"_s));
        QVERIFY(hasProblem(*report, 2, u"moon"_s));
        QVERIFY(hasProblem(*report, 2, u"neither phone nor e-mail"_s));
        QVERIFY(hasProblem(*report, 3, u"No name"_s));
        const Volunteer ivy = named(campaign, u"Ivy Doyle"_s);
        QCOMPARE(ivy.note, u"ask Bob; ivy at home; Kent; a few"_s);
        QCOMPARE(ivy.availabilityText, u"when the moon is full"_s);
    }

    void consentIsKeptAndARefusalIsNotOverwritten()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const QString path = write(campaign, "Name,Mobile,Consent\nIvy Doyle,07700 900540,yes\n");
        ROSETTE_VERIFY(import(campaign, path));
        const PersonId person = named(campaign, u"Ivy Doyle"_s).person;
        auto points = ContactPointRepository::list(c, person).valueOr({});
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.first().consent, Consent::Given);
        QCOMPARE(points.first().consentRecordedBy, u"list.csv"_s);
        QCOMPARE(points.first().consentAt, campaign.clock().nowMs());
        points.first().consent = Consent::Refused;
        ROSETTE_VERIFY(ContactPointRepository::update(c, points.first()));
        ROSETTE_VERIFY(import(campaign, path));
        QCOMPARE(ContactPointRepository::list(c, person).valueOr({}).first().consent, Consent::Refused);
    }

    void aNumberIsAPhoneOnlyWhereNoOtherColumnIs()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(import(campaign, write(campaign, "Number,Name,Phone\n7,Una Field,07700 900301\n")));
        QCOMPARE(named(campaign, u"Una Field"_s).mobile, u"07700 900301"_s);
        QVERIFY(named(campaign, u"Una Field"_s).phone.isEmpty());
        ROSETTE_VERIFY(import(campaign, write(campaign, "Name,Number\nIvo Marsh,07700 900302\n")));
        QCOMPARE(named(campaign, u"Ivo Marsh"_s).mobile, u"07700 900302"_s);
    }

    void sameNameWithAnotherPhoneIsAnotherPerson()
    {
        TestCampaign campaign;
        const auto report = import(
            campaign,
            write(campaign, "Name,Mobile,Postcode\nJohn Kelly,07700 900001,NW5 2AB\nJohn Kelly,07700 900002,NW5 2AB\n"
                            "John Kelly,07700 900003,NW1 1AA\n"));
        ROSETTE_VERIFY(report);
        QCOMPARE(count(*report, "added"_L1), 3);
        QCOMPARE(count(*report, "doubles"_L1), 0);
        QVERIFY(hasProblem(*report, 3, u"may be"_s));
        QVERIFY(!hasProblem(*report, 4, u"may be"_s));
    }

    void electorOfTheSameNameAndPostcodeIsProposedOnly()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto door = DoorRepository::findOrCreate(
            c, Address{.number = u"14"_s, .street = u"Acre Lane"_s, .postcode = u"NW5 2AB"_s}, {});
        ROSETTE_VERIFY(door);
        Person elector;
        elector.forename = u"Ivy"_s;
        elector.surname = u"Doyle"_s;
        elector.door = *door;
        ROSETTE_VERIFY(PersonRepository::insert(c, elector));
        const auto report = import(campaign, write(campaign, "Name,Mobile,Postcode\nIvy Doyle,07700 900540,NW52AB\n"));
        ROSETTE_VERIFY(report);
        QVERIFY(hasProblem(*report, 2, u"probably the elector"_s));
        QCOMPARE(PersonRepository::count(c).valueOr(-1), 2);
        ROSETTE_VERIFY(ImportJournal::undoLast(campaign->file(), c, campaign.clock()));

        const auto look = import(campaign, campaign.folder() + u"/list.csv"_s, true);
        ROSETTE_VERIFY(look);
        const ImportFinding ivy = findingIn(*look, 2);
        QVERIFY(ivy.isUnsure);
        ROSETTE_VERIFY(import(campaign, campaign.folder() + u"/list.csv"_s, false,
                              {{ivy.decisionKey(), ivy.proposals.first().value}}));
        QCOMPARE(PersonRepository::count(c).valueOr(-1), 1);
        QCOMPARE(named(campaign, u"Ivy Doyle"_s).mobile, u"07700 900540"_s);
    }

    void fileWithoutNamesIsRefused()
    {
        TestCampaign campaign;
        const auto report = import(campaign, write(campaign, "Colour,Shape\nred,round\n"));
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"Colour"_s));
        QCOMPARE(VolunteerRepository::count(campaign.connection()).valueOr(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestVolunteerImport)
#include "tst_volunteerimport.moc"
