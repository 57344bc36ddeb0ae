#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>

#include "models/canvass/conversationlog.h"
#include "models/people/personrepository.h"
#include "tests/ui/map/mapfixture.h"
#include "ui/map/maplegendview.h"
#include "ui/widgets/datefield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestMapLayers : public QObject
{
    Q_OBJECT

    static void choose(QComboBox *box, const QString &text)
    {
        box->setCurrentIndex(box->findText(text));
        emit box->activated(box->currentIndex());
    }
    static void knock(MapFixture &fixture, DoorId door, const QString &outcome)
    {
        ROSETTE_VERIFY(fixture.test.campaign().edit(u"Record"_s, [&](Connection &c) -> Status {
            const auto id =
                ConversationLog::record(c, {.door = door, .heldAt = fixture.test.clock().nowMs(), .outcome = outcome});
            return id ? Status() : Status(id.error());
        }));
    }

private slots:
    void init() { QSettings().clear(); }

    void doorsAreColouredByOutcomeAndTheLegendSaysHow()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        choose(map.find<QComboBox>("mapDoorsComboBox"), u"By last outcome"_s);
        QCOMPARE(map.view->layers().doorColour, MapDoorColour::Outcome);
        knock(fixture, fixture.doors[1], u"no-answer"_s);
        const auto *legend = map.find<MapLegendView>("mapDoorsLegendView");
        QTRY_VERIFY2(legend->texts().contains(u"No answer"_s), qPrintable(legend->texts().join(u", "_s)));
    }

    void thePanelGrowsWithItsLegend()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test, {1000, 1100});
        const auto *panel = map.find<QScrollArea>("mapLayersScrollArea");
        const int before = panel->height();
        choose(map.find<QComboBox>("mapDoorsComboBox"), u"By last outcome"_s);
        knock(fixture, fixture.doors[1], u"no-answer"_s);
        QTRY_VERIFY(map.find<MapLegendView>("mapDoorsLegendView")->texts().contains(u"No answer"_s));
        QVERIFY(panel->height() > before);
        QCOMPARE(panel->verticalScrollBar()->maximum(), 0);
    }

    void aConversationDoesNotReadTheMapAgain()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        choose(map.find<QComboBox>("mapDoorsComboBox"), u"By last outcome"_s);
        QTRY_VERIFY(map.view->figures());
        const MapScenePtr scene = map.view->scene();
        const MapFiguresPtr figures = map.view->figures();
        knock(fixture, fixture.doors[1], u"no-answer"_s);
        QTRY_VERIFY(map.view->figures() != figures);
        QVERIFY(map.view->scene() == scene);
    }

    void aMovedDoorKeepsTheGround()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        const MapScenePtr scene = map.view->scene();
        ROSETTE_VERIFY(fixture.test.campaign().edit(
            u"Move"_s, [&](Connection &c) { return DoorRepository::placeByHand(c, fixture.doors[0], kSquare); }));
        QTRY_VERIFY(map.view->scene() != scene);
        QVERIFY(map.view->scene()->ground == scene->ground);
    }

    void wardsAreShadedByChosenDays()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        choose(map.find<QComboBox>("mapWardsComboBox"), u"By electors spoken to"_s);
        const auto *legend = map.find<MapLegendView>("mapWardsLegendView");
        QTRY_VERIFY(legend->texts().size() > 2);
        choose(map.find<QComboBox>("mapPeriodComboBox"), u"This month"_s);
        QCOMPARE(map.view->layers().period.from, QDate(2026, 5, 1));
        choose(map.find<QComboBox>("mapPeriodComboBox"), u"Own dates"_s);
        auto *from = map.find<DateField>("mapPeriodFromDateField");
        QVERIFY(from->isVisible());
        from->setText(u"4 May"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(map.view->layers().period.from.day(), 4);
    }

    void theCanvassPageBringsItsLayersAndPeriod()
    {
        MapFixture fixture;
        OpenMap map(fixture.test);
        map.page.reveal({u"ward"_s, fixture.ward.value(), QDate(2026, 5, 4), u"canvass"_s});
        const MapLayers layers = map.view->layers();
        QCOMPARE(layers.doorColour, MapDoorColour::Left);
        QCOMPARE(layers.shading, MapShading::ContactRate);
        QCOMPARE(layers.period.from, QDate(2026, 5, 4));
        QCOMPARE(layers.roundPurpose, std::optional(RoundPurpose::Canvass));
        const auto *legend = map.find<MapLegendView>("mapDoorsLegendView");
        QTRY_VERIFY2(legend->texts().contains(u"nobody called yet"_s), qPrintable(legend->texts().join(u", "_s)));

        map.page.reveal({{}, 0, {}, u"canvass"_s});
        QVERIFY(!map.view->layers().period.from.isValid());
    }

    void volunteersAreOffUntilAskedFor()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        QVERIFY(!map.view->layers().hasVolunteers);
        map.find<QCheckBox>("mapVolunteersCheckBox")->click();
        QVERIFY(map.view->layers().hasVolunteers);
    }

    void stallsOfOneDay()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        auto *day = map.find<QComboBox>("mapStallsComboBox");
        QCOMPARE(day->itemText(0), u"Any day"_s);
        choose(day, u"Today"_s);
        QCOMPARE(map.view->layers().stallDay, std::optional(QDate(2026, 5, 19)));
    }

    void choicesAndPlaceAreRemembered()
    {
        MapFixture fixture;
        {
            const OpenMap map(fixture.test);
            map.view->setViewport({-0.124, 51.5365}, 17.25);
            map.find<QCheckBox>("mapRoundsCheckBox")->click();
            choose(map.find<QComboBox>("mapDoorsComboBox"), u"By support"_s);
            choose(map.find<QComboBox>("mapPeriodComboBox"), u"Last 7 days"_s);
            map.find<QAbstractButton>("mapLayersToolButton")->click();
        }
        const OpenMap map(fixture.test);
        QCOMPARE(map.view->viewport().zoom(), 17.25);
        QVERIFY(metresBetween(map.view->viewport().centre(), {-0.124, 51.5365}) < 1);
        QVERIFY(!map.view->layers().hasRounds);
        QCOMPARE(map.view->layers().doorColour, MapDoorColour::Support);
        QCOMPARE(map.view->layers().period.from, QDate(2026, 5, 13));
        QVERIFY(!map.find<QCheckBox>("mapDoorsCheckBox")->isVisible());
    }
};

QTEST_MAIN(TestMapLayers)
#include "tst_maplayers.moc"
