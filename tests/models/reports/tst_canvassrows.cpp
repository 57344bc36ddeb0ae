#include <QTemporaryDir>
#include <QTest>

#include "models/base/feedback.h"
#include "models/canvass/canvassdoors.h"
#include "models/canvass/canvassrows.h"
#include "models/canvass/conversationlog.h"
#include "models/demo/demo.h"
#include "models/reports/canvassprogress.h"
#include "models/reports/canvassscope.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Behind every figure of canvassing stand as many rows as it says: in the made-up town.
class TestCanvassRows : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2026, 5, 19}, {12, 0}, Qt::UTC)};
    std::unique_ptr<Campaign> m_campaign;

    Connection &connection() { return m_campaign->connection(); }
    QDate today() const { return m_clock.today(); }

    int rowsOf(CanvassFigure figure, const CanvassScope &scope)
    {
        constexpr int kAll = 10000;
        const auto found = CanvassRows::load(connection(), figure, scope, kAll);
        return found ? int(found->rows.size()) : -1;
    }

    /// Counts behind all figures of a place; returns their sum, so that a test knows that there was something.
    int compareFigures(const CanvassFigures &figures, const CanvassScope &scope, bool isPlace)
    {
        const auto same = [&](CanvassFigure figure, int said) {
            const int rows = rowsOf(figure, scope);
            if (rows != said)
                qWarning("figure %d says %d, rows %d", int(figure), said, rows);
            return rows == said;
        };
        const bool areSame =
            same(CanvassFigure::DoorsTried, figures.doorsTried) &&
            same(CanvassFigure::DoorsSpokenTo, figures.doorsSpokenTo) &&
            same(CanvassFigure::Contacts, figures.contacts) && same(CanvassFigure::Supporters, figures.supporters) &&
            same(CanvassFigure::Undecided, figures.undecided) &&
            (!isPlace ||
             (same(CanvassFigure::Doors, figures.doors) && same(CanvassFigure::FollowUpsDue, figures.followUpsDue)));
        return areSame ? figures.doorsTried + figures.contacts + figures.undecided + figures.followUpsDue : -1;
    }

private slots:
    void initTestCase()
    {
        auto made = demo::makeDemo(m_folder.filePath(u"d.rosette"_s), u"marlbridge"_s, m_clock, Feedback());
        ROSETTE_VERIFY(made);
        m_campaign = std::move(made).value();
    }

    void everyFigureHasAsManyRowsAsItSays_data()
    {
        QTest::addColumn<QDate>("since");
        QTest::newRow("thirty days") << today().addDays(-29);
        QTest::newRow("all time") << QDate();
    }

    void everyFigureHasAsManyRowsAsItSays()
    {
        QFETCH(const QDate, since);
        const auto progress = CanvassProgress::load(connection(), since, today());
        ROSETTE_VERIFY(progress);
        const FiguresPeriod period{since, {}};
        QVERIFY(compareFigures(progress->total, {.period = period, .today = today()}, true) > 0);
        for (const CanvassPlaceKind kind : {CanvassPlaceKind::Ward, CanvassPlaceKind::District, CanvassPlaceKind::Round,
                                            CanvassPlaceKind::Canvasser}) {
            int sum = 0;
            for (const CanvassPlace &place : progress->places.value(kind)) {
                const auto scope = canvassScopeOf(connection(), kind, place.id, period, today());
                ROSETTE_VERIFY(scope);
                const int counted = compareFigures(place.figures, *scope, kind != CanvassPlaceKind::Canvasser);
                QVERIFY2(counted >= 0, qPrintable(place.name));
                sum += counted;
            }
            QVERIFY(sum > 0);
        }
    }

    void everyBarHasAsManyRowsAsItSays()
    {
        const QDate since = today().addDays(-29);
        const auto progress = CanvassProgress::load(connection(), since, today());
        ROSETTE_VERIFY(progress);
        CanvassScope scope{.period = {since, {}}, .today = today()};
        const auto compare = [&](CanvassFigure figure, const QList<CodeCount> &counts) {
            for (const CodeCount &count : counts) {
                scope.code = count.key;
                QCOMPARE(rowsOf(figure, scope), count.count);
            }
        };
        QVERIFY(!progress->outcomes.isEmpty() && !progress->support.isEmpty());
        compare(CanvassFigure::Outcome, progress->outcomes);
        compare(CanvassFigure::Support, progress->support);
        for (const CanvassWeek &week : progress->weeks) {
            scope.period = {week.monday, week.monday.addDays(6)};
            scope.countsPeopleOnce = true;
            QCOMPARE(rowsOf(CanvassFigure::Contacts, scope), week.contacts);
            QCOMPARE(rowsOf(CanvassFigure::DoorsTried, scope), week.doorsTried);
        }
    }

    /// What was said at one instant is ordered as the figures order it.
    void ofTwoEventsAtOneInstantTheRowsShowWhatTheFiguresCount_data()
    {
        QTest::addColumn<bool>("isTalkLater");
        QTest::newRow("contact recorded first") << false;
        QTest::newRow("contact recorded last") << true;
    }
    void ofTwoEventsAtOneInstantTheRowsShowWhatTheFiguresCount()
    {
        QFETCH(const bool, isTalkLater);
        TestCampaign campaign;
        Doorsteps doorsteps(campaign.connection());
        const DoorId first = doorsteps.door(u"Acre Lane"_s, u"1"_s);
        const DoorId second = doorsteps.door(u"Acre Lane"_s, u"2"_s);
        const PersonId ann = doorsteps.elector(first, u"Ford"_s);
        const PersonId ivy = doorsteps.elector(first, u"Hill"_s);
        const qint64 at = campaign.clock().nowMs();
        const auto hear = [&](PersonId person, DoorId door, const QString &outcome, const QString &support) {
            Conversation heard;
            heard.person = person;
            heard.door = door;
            heard.heldAt = at;
            heard.outcome = outcome;
            heard.support = support;
            return campaign->write([&](Connection &c) -> Status {
                ROSETTE_CHECK(ConversationLog::record(c, heard));
                return {};
            });
        };
        // Ann at one door: whatever was recorded last, what she said as a contact counts.
        if (!isTalkLater)
            ROSETTE_VERIFY(hear(ann, first, u"spoke"_s, u"1"_s));
        ROSETTE_VERIFY(hear(ann, first, u"no-answer"_s, u"3"_s));
        if (isTalkLater)
            ROSETTE_VERIFY(hear(ann, first, u"spoke"_s, u"1"_s));
        // Ivy at two doors: the later door counts.
        ROSETTE_VERIFY(hear(ivy, isTalkLater ? first : second, u"spoke"_s, isTalkLater ? u"3"_s : u"1"_s));
        ROSETTE_VERIFY(hear(ivy, isTalkLater ? second : first, u"spoke"_s, isTalkLater ? u"1"_s : u"3"_s));

        const QDate today = campaign.clock().today();
        const auto doors = CanvassDoors::load(campaign.connection(), {}, today);
        ROSETTE_VERIFY(doors);
        QCOMPARE(doors->total().supporters, 2);
        QCOMPARE(doors->total().undecided, 0);
        const CanvassScope ever{.period = {}, .today = today};
        const auto load = [&](CanvassFigure figure) {
            return CanvassRows::load(campaign.connection(), figure, ever).valueOr({}).rows;
        };
        const QList<CanvassRow> supporters = load(CanvassFigure::Supporters);
        QCOMPARE(supporters.size(), 2);
        for (const CanvassRow &row : supporters)
            QCOMPARE(row.door, row.person == ann ? first : second);
        QCOMPARE(load(CanvassFigure::Undecided).size(), 0);
        const QList<CanvassRow> tried = load(CanvassFigure::DoorsTried);
        QCOMPARE(tried.size(), 2);
        for (const CanvassRow &row : tried)
            QVERIFY2(row.what.startsWith(u"Spoke"_s), qPrintable(row.what));
    }

    void rowsSayWhoWhereAndWhatAndAreCutWhenTheyAreMany()
    {
        const CanvassScope ever{.period = {}, .today = today()};
        const auto found = CanvassRows::load(connection(), CanvassFigure::Contacts, ever);
        ROSETTE_VERIFY(found);
        QVERIFY(!found->isCut);
        QVERIFY(std::is_sorted(found->rows.begin(), found->rows.end(),
                               [](const CanvassRow &a, const CanvassRow &b) { return a.heldAt > b.heldAt; }));
        const auto named = std::find_if(found->rows.begin(), found->rows.end(),
                                        [](const CanvassRow &row) { return row.person && row.door; });
        QVERIFY(named != found->rows.end());
        QVERIFY(!named->name.isEmpty() && !named->address.isEmpty());
        QVERIFY2(named->what.startsWith(u"Spoke"_s), qPrintable(named->what));

        const auto cut = CanvassRows::load(connection(), CanvassFigure::Contacts, ever, 5);
        ROSETTE_VERIFY(cut);
        QCOMPARE(cut->rows.size(), 5);
        QVERIFY(cut->isCut);

        const auto due = CanvassRows::load(connection(), CanvassFigure::FollowUpsDue, ever);
        ROSETTE_VERIFY(due);
        QVERIFY(!due->rows.isEmpty());
        for (const CanvassRow &row : due->rows) {
            QVERIFY(row.followUp);
            QVERIFY(row.dueOn <= today());
        }
    }
};

QTEST_MAIN(TestCanvassRows)
#include "tst_canvassrows.moc"
