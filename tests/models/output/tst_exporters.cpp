#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/output/addresslabels.h"
#include "models/output/calendar.h"
#include "models/output/chattext.h"
#include "models/output/contactsheets.h"
#include "models/output/daysheet.h"
#include "models/output/exportlog.h"
#include "models/output/leafletcounts.h"
#include "models/output/leafletlist.h"
#include "models/output/peopleexport.h"
#include "models/output/rotaexport.h"
#include "models/people/personrepository.h"
#include "models/rota/roster.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Every way out of the file, walked with people in it who must not leave.
class TestExporters : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 11, 28};

    /// Three people who must not leave, all electors and volunteers on a stall, beside Ann Visible, who may.
    struct Town
    {
        TestCampaign campaign;
        Feedback feedback;
        RoundId round;
        StreetId street;
        QStringList hidden{u"Dora Hiddendnc"_s, u"Nina Hiddenanon"_s, u"Yves Hiddenyoung"_s};

        explicit Town(QDate day)
        {
            campaign.clock().set(QDateTime(day.addDays(-3), QTime(12, 0), Qt::UTC));
            Connection &c = campaign.connection();
            Doorsteps doorsteps(c);
            street = doorsteps.street(u"Acre Lane"_s);
            const DoorId two = doorsteps.door(u"Acre Lane"_s, u"2"_s);
            const DoorId four = doorsteps.door(u"Acre Lane"_s, u"4"_s);
            const PersonId ann = doorsteps.elector({u"Ann"_s, u"Visible"_s, two});
            const PersonId dora = doorsteps.elector({u"Dora"_s, u"Hiddendnc"_s, four});
            const PersonId nina = doorsteps.elector({u"Nina"_s, u"Hiddenanon"_s, two, ElectorKind::Anonymous});
            const PersonId yves = doorsteps.elector({u"Yves"_s, u"Hiddenyoung"_s, two, ElectorKind::Ordinary, day.addYears(3)});
            must(PersonRepository::setDoNotContact(c, dora, true));
            planStall(day, {ann, dora, nina, yves});
            makeRound();
        }

        void planStall(QDate day, const QList<PersonId> &team)
        {
            Connection &c = campaign.connection();
            Activity stall;
            stall.title = u"Station stall"_s;
            stall.date = day;
            stall.start = QTime(10, 0);
            stall.end = QTime(12, 0);
            stall.place = u"Station"_s;
            const ActivityId activity = *ActivityRepository::insert(c, stall);
            Shift shift;
            shift.activity = activity;
            shift.role = u"stall"_s;
            shift.start = stall.start;
            shift.end = stall.end;
            shift.minimum = 5;
            shift.maximum = 6;
            const ShiftId id = *ShiftRepository::insert(c, shift);
            for (const PersonId person : team) {
                const Person who = **PersonRepository::find(c, person);
                Volunteer volunteer;
                volunteer.person = person;
                volunteer.forename = who.forename;
                volunteer.surname = who.surname;
                volunteer.mobile = u"07700 900%1"_s.arg(person.value() % 900 + 100);
                const auto inserted = VolunteerRepository::insert(c, volunteer);
                if (!inserted)
                    qFatal("%s", qPrintable(inserted.error().message));
                const auto assigned = Roster::assign(c, id, *inserted, campaign.clock());
                if (!assigned)
                    qFatal("%s", qPrintable(assigned.error().message));
            }
        }
        void makeRound()
        {
            Connection &c = campaign.connection();
            Round made;
            made.set = RoundSetRepository::findOrCreate(c, RoundPurpose::Leaflet, {})->id;
            made.name = u"Round 1"_s;
            round = *RoundRepository::insert(c, made);
            must(StageRepository::replace(c, round, *StageResolver::resolve(c, u"Acre Lane"_s)));
        }
        static void must(const Status &status)
        {
            if (!status)
                qFatal("%s", qPrintable(status.error().message));
        }
        ExportContext context() { return {campaign->file(), campaign.connection(), campaign.clock(), feedback}; }
        QString path(const QString &name) const { return campaign.folder() + u'/' + name; }
        QString read(const QString &name) const
        {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        }
    };

    /// The words of a table, a text or a calendar; PDF is drawn from the same rows.
    static bool namesNobodyHidden(const QString &text)
    {
        return !text.contains(u"Hidden"_s) && !text.contains(u"Dora"_s) && !text.contains(u"Nina"_s) && !text.contains(u"Yves"_s);
    }

private slots:
    void noWayOutNamesWhoMustStay_data()
    {
        using Run = std::function<Result<QString>(Town &, QDate)>;
        QTest::addColumn<Run>("run");
        QTest::addColumn<bool>("isNaming");
        const auto file = [](Town &town, const Status &status, const QString &name) -> Result<QString> {
            ROSETTE_CHECK(status);
            return town.read(name);
        };
        const auto toStatus = [](const auto &result) { return result ? Status() : Status(result.error()); };
        QTest::newRow("contact sheets") << Run([=](Town &town, QDate) {
            ContactSheetRequest request;
            request.street = town.street;
            request.files = {{ExportFormat::Csv, town.path(u"s.csv"_s)}};
            return file(town, toStatus(makeContactSheets(town.context(), request)), u"s.csv"_s);
        }) << true;
        QTest::newRow("doors only") << Run([=](Town &town, QDate) {
            const ContactSheetRequest request{.street = town.street, .files = {{ExportFormat::Csv, town.path(u"d.csv"_s)}}, .style = SheetStyle::Doors};
            return file(town, toStatus(makeContactSheets(town.context(), request)), u"d.csv"_s);
        }) << false;
        QTest::newRow("letters") << Run([=](Town &town, QDate) -> Result<QString> {
            AddressLabelRequest request;
            request.area.street = town.street;
            ROSETTE_ASSIGN(const PaperDraft draft, addressLabelDraft(town.context(), request));
            return file(town, toStatus(draft.release(town.context(), ExportFormat::Csv, town.path(u"m.csv"_s))), u"m.csv"_s);
        }) << true;
        QTest::newRow("leaflet counts") << Run([=](Town &town, QDate) -> Result<QString> {
            ROSETTE_ASSIGN(const PaperDraft draft, leafletCountDraft(town.context(), {.street = town.street}));
            return file(town, toStatus(draft.release(town.context(), ExportFormat::Csv, town.path(u"n.csv"_s))), u"n.csv"_s);
        }) << false;
        QTest::newRow("people") << Run([=](Town &town, QDate) {
            return file(town, toStatus(exportPeople(town.context(), {}, ExportFormat::Csv, town.path(u"p.csv"_s))), u"p.csv"_s);
        }) << true;
        QTest::newRow("leaflet list") << Run([=](Town &town, QDate) {
            return file(town, toStatus(exportLeafletList(town.context(), town.round, ExportFormat::Csv, town.path(u"l.csv"_s))), u"l.csv"_s);
        }) << false;
        QTest::newRow("rota table") << Run([=](Town &town, QDate day) {
            return file(town, exportRota(town.context(), RotaSheetRequest::week(day.addDays(-5)), ExportFormat::Csv, town.path(u"r.csv"_s)), u"r.csv"_s);
        }) << true;
        QTest::newRow("rota text") << Run([=](Town &town, QDate day) {
            return file(town, exportRota(town.context(), RotaSheetRequest::week(day.addDays(-5)), ExportFormat::Text, town.path(u"r.txt"_s)), u"r.txt"_s);
        }) << true;
        QTest::newRow("calendar") << Run([=](Town &town, QDate day) {
            return file(town, toStatus(exportCalendar(town.context(), day, day, town.path(u"c.ics"_s))), u"c.ics"_s);
        }) << true;
        QTest::newRow("day sheet text") << Run([](Town &town, QDate day) { return daySheetText(town.context(), day); }) << true;
        QTest::newRow("chat text with phones") << Run([](Town &town, QDate day) {
            return chatText(town.context(), day, day, ChatTextOptions{true, true});
        }) << true;
    }
    void noWayOutNamesWhoMustStay()
    {
        using Run = std::function<Result<QString>(Town &, QDate)>;
        QFETCH(Run, run);
        QFETCH(bool, isNaming);
        Town town(m_day);
        const auto text = run(town, m_day);
        ROSETTE_VERIFY(text);
        QVERIFY2(namesNobodyHidden(*text), qPrintable(*text));
        QCOMPARE(text->contains(u"Ann Visible"_s), isNaming);
        const auto log = ExportLogRepository::list(town.campaign.connection());
        ROSETTE_VERIFY(log);
        QCOMPARE(log->size(), 1);
    }

    void paperIsDrawn_data()
    {
        QTest::addColumn<QString>("item");
        for (const QString &item : {u"sheets"_s, u"day"_s, u"rota"_s, u"leaflets"_s})
            QTest::newRow(qPrintable(item)) << item;
    }
    void paperIsDrawn()
    {
        QFETCH(QString, item);
        Town town(m_day);
        const QString path = town.path(u"out.pdf"_s);
        Status status;
        if (item == u"sheets"_s) {
            ContactSheetRequest request;
            request.round = town.round;
            request.files = {{ExportFormat::Pdf, path}};
            const auto batch = makeContactSheets(town.context(), request);
            status = batch ? Status() : Status(batch.error());
        } else if (item == u"day"_s) {
            status = exportDaySheet(town.context(), m_day, ExportFormat::Pdf, path);
        } else if (item == u"rota"_s) {
            status = exportRota(town.context(), RotaSheetRequest::week(m_day.addDays(-5)), ExportFormat::Pdf, path);
        } else {
            const auto list = exportLeafletList(town.context(), town.round, ExportFormat::Pdf, path);
            status = list ? Status() : Status(list.error());
        }
        ROSETTE_VERIFY(status);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 2000);
    }

    void phonesStayOutOfTheChatUnlessAskedFor()
    {
        Town town(m_day);
        const auto text = chatText(town.context(), m_day, m_day);
        ROSETTE_VERIFY(text);
        QVERIFY(!text->contains(u"07700"_s));
        QVERIFY(text->contains(u"1 more wanted"_s));
        QVERIFY(text->contains(u"(name held back)"_s));
    }

    void aCancelledStallStaysInTheCalendarUnderItsUid()
    {
        Town town(m_day);
        Connection &c = town.campaign.connection();
        const Activity stall = ActivityRepository::list(c)->first();
        ROSETTE_VERIFY(ActivityRepository::cancel(c, stall.id));
        const auto events = exportCalendar(town.context(), m_day, m_day, town.path(u"c.ics"_s));
        ROSETTE_VERIFY(events);
        QCOMPARE(*events, 1);
        const QString text = town.read(u"c.ics"_s);
        QVERIFY(text.contains(u"UID:"_s + stall.calendarUid));
        QVERIFY(text.contains(u"STATUS:CANCELLED"_s));
        QVERIFY(text.contains(u"SEQUENCE:1"_s));
        QVERIFY(text.contains(u"DTSTART;TZID=Europe/London:20261128T100000"_s));
        QVERIFY(text.contains(u"BEGIN:VTIMEZONE"_s));
    }

    void formatsThatAnItemDoesNotHaveAreRefused()
    {
        Town town(m_day);
        QCOMPARE(exportDaySheet(town.context(), m_day, ExportFormat::Xlsx, town.path(u"x"_s)).error().code, ErrorCode::Invalid);
        QCOMPARE(exportPeople(town.context(), {}, ExportFormat::Pdf, town.path(u"x"_s)).error().code, ErrorCode::Invalid);
        QCOMPARE(exportLeafletList(town.context(), town.round, ExportFormat::Ics, town.path(u"x"_s)).error().code, ErrorCode::Invalid);
        QVERIFY(!QFile::exists(town.path(u"x"_s)));
    }
};

QTEST_MAIN(TestExporters)
#include "tst_exporters.moc"
