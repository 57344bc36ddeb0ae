#include <QBuffer>
#include <QDir>
#include <QTest>

#include "models/activities/activityrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/output/chattext.h"
#include "models/output/daysheet.h"
#include "models/output/debriefpaper.h"
#include "models/output/exportlog.h"
#include "models/output/monthposter.h"
#include "models/output/ownsheets.h"
#include "models/output/rotaexport.h"
#include "models/people/contactpoint.h"
#include "models/places/osmimport.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/pdftext.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"
#include "tests/support/weektown.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What a week leaves as on paper, read back from the PDF.
class TestWeekPapers : public QObject
{
    Q_OBJECT

    static QStringList pagesOf(WeekTown &town, const Result<PaperDraft> &draft)
    {
        if (!draft)
            qFatal("%s", qPrintable(draft.error().message));
        const auto pages = draft->release(town.context(), ExportFormat::Pdf, town.path(u"out.pdf"_s));
        if (!pages)
            qFatal("%s", qPrintable(pages.error().message));
        return pdfPages(town.path(u"out.pdf"_s));
    }
    /// On one line with single spaces.
    static QString flat(const QString &page) { return page.simplified(); }
    static QStringList lettersOf(const QString &folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }

private slots:
    void daySheetSaysAllThatTheTeamNeeds()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const QStringList pages = pagesOf(town, makeDaySheet(town.context(), {.date = town.saturday}));
        QCOMPARE(pages.size(), 1);
        const QString page = flat(pages.first());
        for (const QString &words :
             {u"Station stall"_s, u"10:00–14:00"_s, u"Ada Okafor 07700 900123"_s, u"(name held back)"_s,
              u"1 more wanted"_s, u"Relieved at 12:00 by Ben Cole"_s,
              u"Gazebo: Tom Reed 07700 900456 brings it, from Ada Okafor, 2 to carry"_s, u"reference ML/2231"_s,
              u"Bring change"_s, u"Copper Press"_s, u"page 1 of 1"_s, u"conversations"_s, u"Personal data"_s})
            QVERIFY2(page.contains(words), qPrintable(words + u" is not in: "_s + page));
        QVERIFY2(!page.contains(u"Hidden"_s), qPrintable(page));
    }

    void debriefSheetNamesTheTeamButIsInternal()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const auto draft = debriefDraft(town.context(), town.stall);
        const QStringList pages = pagesOf(town, draft);
        QCOMPARE(pages.size(), 1);
        const QString page = flat(pages.first());
        for (const QString &words : {u"Debrief: Station stall"_s, u"10:00–14:00"_s, u"Ada Okafor"_s, u"Ben Cole"_s,
                                     u"Minutes at doors"_s, u"What came up"_s, u"For the team only"_s})
            QVERIFY2(page.contains(words), qPrintable(words + u" is not in: "_s + page));
        for (const QString &words : {u"Hidden"_s, u"07700"_s, u"Copper Press"_s})
            QVERIFY2(!page.contains(words), qPrintable(words + u" is in: "_s + page));
        QCOMPARE(draft->clearance.heldBack().total(), 1);
        QCOMPARE(ExportLogRepository::list(test.connection())->first().people, 3);
    }

    void daySheetLeavesPhonesOutWhenAsked()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const QStringList pages =
            pagesOf(town, makeDaySheet(town.context(), {.date = town.saturday, .hasPhones = false}));
        QVERIFY(!pages.first().contains(u"07700"_s));
        QVERIFY(pages.first().contains(u"Ada Okafor"_s));
    }

    void aNumberThatMayNotBeUsedIsOnNoPaper()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        town.change([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const Volunteer tom, VolunteerRepository::find(c, town.tom));
            ROSETTE_ASSIGN(QList<ContactPoint> points, ContactPointRepository::list(c, tom.person));
            points.first().consent = Consent::Refused;
            return ContactPointRepository::update(c, points.first());
        });
        const auto draft = makeDaySheet(town.context(), {.date = town.saturday});
        ROSETTE_VERIFY(draft);
        QCOMPARE(draft->remarks, QStringList{u"1 phone number(s) held back: not to be phoned."_s});
        const QString page = pagesOf(town, draft).first();
        QVERIFY2(!page.contains(u"900456"_s) && page.contains(u"Tom Reed"_s), qPrintable(page));
        const auto text = chatText(town.context(), town.saturday, town.saturday, {.withPhones = true});
        ROSETTE_VERIFY(text);
        QVERIFY2(!text->contains(u"900456"_s) && text->contains(u"900123"_s), qPrintable(*text));
    }

    void longTeamsGoOnBehind()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        town.change([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(Shift shift, ShiftRepository::find(c, town.morning));
            shift.minimum = shift.maximum = 60;
            return ShiftRepository::update(c, shift);
        });
        const QStringList pages = pagesOf(town, makeDaySheet(town.context(), {.date = town.saturday}));
        QCOMPARE(pages.size(), 3);
        for (const QString &page : pages)
            QVERIFY(page.contains(u"Station stall"_s) && page.contains(u"Copper Press"_s));
        QVERIFY(pages.last().contains(u"page 3 of 3"_s));
    }

    void dayWithoutAnythingSaysSo()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const QStringList pages = pagesOf(town, makeDaySheet(town.context(), {.date = town.saturday.addDays(1)}));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first().contains(u"Nothing is planned."_s));
    }

    void placeOnTheMapIsDrawnWithItsNotice()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const Feedback feedback;
        const auto imported =
            importStreets(test->file(), town.connection(), {sharedData(u"osm/granary-square.osm.pbf"_s)},
                          ImportOptions{false, test.clock(), feedback});
        ROSETTE_VERIFY(imported);
        town.change([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(Activity stall, ActivityRepository::find(c, town.stall));
            stall.point = LonLat{-0.1255, 51.5355};
            return ActivityRepository::update(c, stall);
        });
        const auto draft = makeDaySheet(town.context(), {.date = town.saturday});
        QVERIFY(pagesOf(town, draft).first().contains(u"OpenStreetMap contributors"_s));
        const QImage page = draft->pictures(50, 1).value(0);
        const auto inkAt = [&](QRect part) {
            int dark = 0;
            for (int y = part.top(); y < part.bottom(); ++y)
                for (int x = part.left(); x < part.right(); ++x)
                    dark += qGray(page.pixel(x, y)) < 250 ? 1 : 0;
            return dark;
        };
        const double mm = 50 / 25.4;
        const QRect map = QRectF(135 * mm, 43 * mm, 60 * mm, 50 * mm).toRect();
        QVERIFY2(inkAt(map) > map.width() * map.height() / 10, "streets and houses stand there");
        QVERIFY(!pagesOf(town, makeDaySheet(town.context(), {.date = town.saturday, .hasMaps = false}))
                     .first()
                     .contains(u"OpenStreetMap"_s));
    }

    void rotaIsReadByDayAndByPerson()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const QString byDay =
            flat(pagesOf(town, makeRota(town.context(), RotaSheetRequest::week(town.monday))).first());
        QVERIFY2(byDay.contains(u"10:00–12:00"_s) && byDay.contains(u"Tom Reed, (name held back)"_s) &&
                     byDay.contains(u"1 more wanted"_s),
                 qPrintable(byDay));
        RotaSheetRequest request = RotaSheetRequest::week(town.monday);
        request.view = RotaView::ByPerson;
        const QString byPerson = pagesOf(town, makeRota(town.context(), request)).first();
        const QStringList lines = byPerson.split(u'\n').filter(u"Ada Okafor"_s);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().contains(u"19:00"_s) && lines.first().contains(u"10:00"_s), qPrintable(byPerson));
        QVERIFY(byPerson.contains(u"Still wanted"_s) && !byPerson.contains(u"Hidden"_s));
    }

    void workbookHasPeopleDownAndShiftsAcross()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const auto draft = makeRota(town.context(), RotaSheetRequest::week(town.monday));
        ROSETTE_VERIFY(draft);
        QCOMPARE(draft->moreTabs.size(), 1);
        const ExportTable &people = draft->moreTabs.first();
        QCOMPARE(people.columns.size(), 4 + 4);
        QCOMPARE(people.rows.size(), 3 + 1); // Ada, Ben, Tom, and who is still wanted
        QCOMPARE(people.rows.first().mid(0, 4), (QStringList{u"Ada Okafor"_s, u"07700 900123"_s, u"2"_s, u"5"_s}));
        QCOMPARE(people.rows.last().count(u"1"_s), 1);
        ROSETTE_VERIFY(draft->release(town.context(), ExportFormat::Xlsx, town.path(u"rota.xlsx"_s)));
        const QByteArray book = town.read(u"rota.xlsx"_s);
        QVERIFY(book.contains("xl/worksheets/sheet2.xml"));
    }

    void officePosterSaysWhoDoesWhat()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const QStringList pages = pagesOf(town, makeMonthPoster(town.context(), {.month = town.saturday}));
        QCOMPARE(pages.size(), 1);
        const QString page = flat(pages.first());
        for (const QString &words : {u"May 2026"_s, u"19:00 Open meeting"_s, u"10:00 Station stall"_s, u"Ben Cole"_s,
                                     u"1 more wanted"_s, u"Monday"_s, u"Copper Press"_s})
            QVERIFY2(page.contains(words), qPrintable(words + u" is not in: "_s + page));
    }

    void publicPosterNamesNobody()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        town.change([&](Connection &c) -> Status {
            ROSETTE_CHECK(ActivityRepository::insert(c, {.kind = ActivityKind::Meeting,
                                                         .title = u"Coffee at Tom Reed's"_s,
                                                         .date = town.saturday,
                                                         .start = QTime(16, 0),
                                                         .end = QTime(17, 0)}));
            return {};
        });
        town.change([](Connection &c) -> Status {
            ROSETTE_CHECK(VolunteerRepository::insert(c, {.forename = u"Al"_s})); // not in “stall”
            return {};
        });
        const auto draft =
            makeMonthPoster(town.context(), {.month = town.saturday, .audience = PosterAudience::Public});
        ROSETTE_VERIFY(draft);
        QCOMPARE(draft->remarks.size(), 1);
        QVERIFY2(draft->remarks.first().contains(u"names Tom Reed"_s), qPrintable(draft->remarks.first()));
        QCOMPARE(draft->note.people, 0);
        const QString page = flat(pagesOf(town, draft).join(QString()));
        QVERIFY2(page.contains(u"Station stall"_s) && page.contains(u"Copper Press"_s), qPrintable(page));
        for (const QString &name : {u"Ada"_s, u"Tom"_s, u"Ben"_s, u"Dora"_s, u"07700"_s, u"Personal data"_s})
            QVERIFY2(!page.contains(name), qPrintable(name + u" is in: "_s + page));
    }

    void fullPublicPosterStaysOnOnePage()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        town.change([&](Connection &c) -> Status {
            for (int day = 1; day <= 31; ++day)
                ROSETTE_CHECK(ActivityRepository::insert(c, {.title = u"Corner stall"_s,
                                                             .date = QDate(2026, 5, day),
                                                             .start = QTime(12, 0),
                                                             .end = QTime(13, 0),
                                                             .place = u"Market Square"_s}));
            return {};
        });
        const QStringList pages = pagesOf(
            town, makeMonthPoster(town.context(), {.month = town.saturday, .audience = PosterAudience::Public}));
        QCOMPARE(pages.size(), 1);
        QCOMPARE(flat(pages.first()).count(u"12:00–13:00 Corner stall, Market Square"_s), 31);
    }

    void posterHasTheChosenKindsAlone()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const PosterRequest meetings{.month = town.saturday, .kinds = {ActivityKind::Meeting}};
        const QString page = pagesOf(town, makeMonthPoster(town.context(), meetings)).first();
        QVERIFY(page.contains(u"Open meeting"_s) && !page.contains(u"Station"_s));
        const PosterRequest telling{.month = town.saturday, .kinds = {ActivityKind::Telling}};
        QCOMPARE(makeMonthPoster(town.context(), telling).error().code, ErrorCode::NotFound);
    }

    void posterOnA3IsTheSameEnlarged()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        PosterRequest request{.month = town.saturday, .size = Paper::Size::A3};
        const QString large = pagesOf(town, makeMonthPoster(town.context(), request)).first();
        QVERIFY(town.read(u"out.pdf"_s).contains("/MediaBox [0 0 1191"));
        request.size = Paper::Size::A4;
        QCOMPARE(flat(large), flat(pagesOf(town, makeMonthPoster(town.context(), request)).first()));
        QVERIFY(town.read(u"out.pdf"_s).contains("/MediaBox [0 0 842"));
    }

    void everyOwnSheetHasItsOwnShiftsAlone()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const QStringList pages =
            pagesOf(town, makeOwnSheets(town.context(), {.from = town.monday, .to = town.saturday}));
        QCOMPARE(pages.size(), 3); // Ada, Ben, Tom
        const QString ben = flat(pages.at(1));
        QVERIFY2(ben.contains(u"Ben Cole"_s) && ben.contains(u"12:00–14:00"_s) && ben.contains(u"You are: stall"_s),
                 qPrintable(ben));
        QVERIFY2(ben.contains(u"Ada Okafor 07700 900123 (stall lead)"_s), qPrintable(ben)); // whom to ring
        QVERIFY2(!ben.contains(u"Tom"_s) && !ben.contains(u"Open meeting"_s) && !ben.contains(u"Gazebo"_s),
                 qPrintable(ben));
        const QString tom = flat(pages.at(2));
        QVERIFY2(tom.contains(u"Please bring Gazebo, from Ada Okafor, 2 to carry"_s), qPrintable(tom));
        QVERIFY2(tom.contains(u"Relieved at 12:00 by Ben Cole"_s) && !tom.contains(u"900789"_s), qPrintable(tom));
    }

    void folderHasAFileForEachAndOneEntryEachInTheLog()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const QString folder = town.path(u"own"_s);
        QVERIFY(QDir().mkpath(folder));
        const OwnSheetRequest request{.from = town.monday, .to = town.saturday};
        const auto own = exportOwnFiles(town.context(), request, OwnFileKind::Both, folder);
        ROSETTE_VERIFY(own);
        QCOMPARE(own->people, 3);
        QCOMPARE(lettersOf(folder), (QStringList{u"Ada Okafor.ics"_s, u"Ada Okafor.pdf"_s, u"Ben Cole.ics"_s,
                                                 u"Ben Cole.pdf"_s, u"Tom Reed.ics"_s, u"Tom Reed.pdf"_s}));
        QVERIFY2(own->says.startsWith(u"Wrote 6 file(s) for 3 volunteer(s). Held back: 1 "_s),
                 qPrintable(own->says)); // Dora
        const auto log = ExportLogRepository::list(town.connection());
        ROSETTE_VERIFY(log);
        QCOMPARE(log->size(), 6);
        const QByteArray ben = town.read(u"own/Ben Cole.ics"_s);
        QCOMPARE(ben.count("BEGIN:VEVENT"), 1);
        QVERIFY(ben.contains("20260523T120000") && !ben.contains("Open meeting"));
    }

    void nobodyOnAShiftIsSaid()
    {
        TestCampaign test;
        WeekTown town(test.campaign(), test.folder(), test.clock());
        const QDate later = town.saturday.addDays(60);
        const auto draft = makeOwnSheets(town.context(), {.from = later, .to = later});
        QCOMPARE(draft.error().code, ErrorCode::NotFound);
        QVERIFY(draft.error().message.contains(u"Nobody is on a shift"_s));
    }
};

QTEST_MAIN(TestWeekPapers)
#include "tst_weekpapers.moc"
