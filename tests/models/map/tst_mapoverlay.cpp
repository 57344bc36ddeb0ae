#include <QTest>

#include "models/map/mapmarklayout.h"
#include "models/map/mappainter.h"
#include "tests/support/mapscenes.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What the campaign lays over the ground. The pictures in maps/ were drawn by this test from the made-up village; set
/// ROSETTE_NEW_PICTURES to draw them again and look at them before committing.
class TestMapOverlay : public QObject
{
    Q_OBJECT

    static MapStyle style(MapTheme theme) { return MapStyle::make(theme, QColor(0x7A3E9D)); }

    /// The doorsteps take the classes in turn, with one of which nothing is known between.
    static std::shared_ptr<MapFigures> figuresOf(const MapScenePtr &scene, MapDoorColour colour,
                                                 MapShading shading = MapShading::None)
    {
        auto figures = std::make_shared<MapFigures>();
        figures->scene = scene;
        figures->doorColour = colour;
        figures->shading = shading;
        if (colour == MapDoorColour::Outcome)
            figures->doorKeys = {u"spoke"_s, u"no-answer"_s,      u"refused"_s,
                                 u"moved"_s, u"not-accessible"_s, u"do-not-contact"_s};
        if (colour == MapDoorColour::Support)
            figures->doorKeys = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
        figures->doorLabels = figures->doorKeys;
        const size_t classes = figures->doorKeys.isEmpty() ? 4 : size_t(figures->doorKeys.size());
        for (size_t i = 0; i < scene->doorsteps.size(); ++i)
            figures->doorClasses.push_back(i % (classes + 1) == classes ? kNoMapClass : quint8(i % (classes + 1)));
        figures->wards = {{.value = 0.22, .part = 22, .whole = 100, .isKnown = true}};
        figures->rounds.resize(scene->rounds.size());
        return figures;
    }

    static QImage drawTile(const MapPainter &painter, double zoom)
    {
        QImage image(240, 160, QImage::Format_RGB32);
        QPainter onImage(&image);
        painter.paintTile(onImage, MapViewport(kVillageMiddle, zoom, QSizeF(240, 160)));
        return image;
    }

    /// A scene with many rounds along short stretches that lie close together.
    static MapScenePtr crowdedScene()
    {
        MapSceneBuilder builder(villageScene()->ground);
        for (int i = 0; i < 30; ++i) {
            const double lon = 0.00002 * i;
            const double lat = 51.5 + 0.00008 * i;
            builder.addRound({.id = RoundId(1 + i), .name = u"Round %1"_s.arg(i + 1)},
                             {{{lon, lat}, {lon + 0.002, lat}}});
        }
        return builder.build(QDate(2026, 5, 19));
    }

    static bool isAnyOverlap(const QList<QRectF> &boxes)
    {
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            for (qsizetype j = i + 1; j < boxes.size(); ++j) {
                if (boxes[i].intersects(boxes[j]))
                    return true;
            }
        }
        return false;
    }

private slots:
    void picturesLookAsTheyDid_data()
    {
        QTest::addColumn<MapTheme>("theme");
        QTest::addColumn<MapDoorColour>("colour");
        QTest::addColumn<MapShading>("shading");
        QTest::addColumn<bool>("hasDistricts");
        QTest::newRow("outcomes-light") << MapTheme::Light << MapDoorColour::Outcome << MapShading::None << false;
        QTest::newRow("outcomes-print") << MapTheme::Print << MapDoorColour::Outcome << MapShading::None << false;
        QTest::newRow("support-dark") << MapTheme::Dark << MapDoorColour::Support << MapShading::None << false;
        QTest::newRow("leaflets-light") << MapTheme::Light << MapDoorColour::Leaflet << MapShading::None << false;
        QTest::newRow("shading-light") << MapTheme::Light << MapDoorColour::Plain << MapShading::ContactRate << true;
        QTest::newRow("shading-print") << MapTheme::Print << MapDoorColour::Plain << MapShading::ContactRate << true;
    }

    void picturesLookAsTheyDid()
    {
        QFETCH(const MapTheme, theme);
        QFETCH(const MapDoorColour, colour);
        QFETCH(const MapShading, shading);
        QFETCH(const bool, hasDistricts);
        const MapScenePtr scene = villageScene();
        const MapLayers layers{.hasDistricts = hasDistricts, .doorColour = colour, .shading = shading};
        const MapPainter painter(scene, figuresOf(scene, colour, shading), style(theme), layers);
        const QImage drawn = drawTile(painter, shading == MapShading::None ? 17.5 : 15);
        const QString path =
            QStringLiteral(ROSETTE_TEST_MAPS) + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        const QString difference = differenceFromKept(drawn, path, 1);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void figuresOfAnotherKindAreNotDrawn()
    {
        const MapScenePtr scene = villageScene();
        const MapLayers plain;
        const MapLayers coloured{.doorColour = MapDoorColour::Support};
        const QImage expected = drawTile(MapPainter(scene, nullptr, style(MapTheme::Light), plain), 17);
        const auto figures = figuresOf(scene, MapDoorColour::Outcome);
        QCOMPARE(drawTile(MapPainter(scene, figures, style(MapTheme::Light), coloured), 17), expected);
        const auto stale = figuresOf(villageScene(), MapDoorColour::Support);
        QCOMPARE(drawTile(MapPainter(scene, stale, style(MapTheme::Light), coloured), 17), expected);
    }

    void platesNeverOverlapAndTheChosenRoundKeepsIts()
    {
        const MapScenePtr scene = crowdedScene();
        const MapStyle light = style(MapTheme::Light);
        const MapViewport viewport({0.001, 51.501}, 16, QSizeF(500, 400));
        const MapLayers plain;
        const MapMarkLayout layout(MapDrawing{*scene, nullptr, light, plain, viewport}, MapAudience::Screen);
        QVERIFY(layout.boxes().size() > 3);
        QVERIFY(layout.boxes().size() < 30);
        QVERIFY(!isAnyOverlap(layout.boxes()));
        for (const RoundId kept : {RoundId(1), RoundId(15), RoundId(30)}) {
            const MapLayers layers{.keptRound = kept};
            QVERIFY(MapMarkLayout(MapDrawing{*scene, nullptr, light, layers, viewport}, MapAudience::Screen)
                        .plates()
                        .contains(kept));
        }
    }

    void stallsOfOneDayStandAlone()
    {
        MapSceneBuilder builder(villageScene()->ground);
        builder.addStall(PitchId(1), u"Market Cross"_s, {0.0, 51.5}, {{QDate(2026, 5, 23), u"10:00"_s}});
        builder.addStall(PitchId(2), u"Station"_s, {0.001, 51.5}, {{QDate(2026, 5, 24), u"11:00"_s}});
        builder.addStall(PitchId(3), u"Library"_s, {0.002, 51.5}, {});
        const MapScenePtr scene = builder.build(QDate(2026, 5, 19));
        const MapStyle light = style(MapTheme::Light);
        const MapViewport viewport(kVillageMiddle, 16, QSizeF(800, 600));
        const auto shown = [&](const MapLayers &layers) {
            return MapMarkLayout(MapDrawing{*scene, nullptr, light, layers, viewport}, MapAudience::Anybody).stalls();
        };
        QCOMPARE(shown({}), (QStringList{u"Library"_s, u"Market Cross"_s, u"Station"_s}));
        QCOMPARE(shown({.stallDay = QDate(2026, 5, 24)}), QStringList{u"Station"_s});
        QCOMPARE(shown({.stallDay = QDate(2026, 5, 25)}), QStringList());
    }

    void stallsSayTheirDayInWords()
    {
        const QDate today(2026, 5, 19);
        const MapStall stall{
            .days = {{today, u"10:00"_s}, {today.addDays(1), u"11:00"_s}, {today.addDays(4), u"12:00"_s}}};
        QCOMPARE(stallWhen(stall, today), u"today 10:00"_s);
        QCOMPARE(stallWhen(stall, today, today.addDays(1)), u"tomorrow 11:00"_s);
        QVERIFY(stallWhen(stall, today, today.addDays(4)).startsWith(u"Sat 23 May"));
        QCOMPARE(stallTimeOf(stall, today), MapStallTime::Today);
        QCOMPARE(stallTimeOf(stall, today, QDate(2026, 5, 24)), MapStallTime::ThisWeek);
        QCOMPARE(stallTimeOf(stall, today, QDate(2026, 5, 25)), MapStallTime::Later);
        QCOMPARE(stallTimeOf({}, today), MapStallTime::Unplanned);
    }

    void volunteersAreOnlyOnTheScreen()
    {
        const MapScenePtr scene = villageScene();
        const auto figures = figuresOf(scene, MapDoorColour::Plain);
        figures->volunteers = {{VolunteerId(1), u"Ann Ford"_s, scene->plane.toPoint(kVillageMiddle)}};
        const MapLayers layers{.hasGround = false,
                               .hasWards = false,
                               .hasDoors = false,
                               .hasRounds = false,
                               .hasStalls = false,
                               .hasVolunteers = true};
        const MapStyle light = style(MapTheme::Light);
        const MapViewport viewport(kVillageMiddle, 17, QSizeF(300, 200));
        QVERIFY(!MapMarkLayout(MapDrawing{*scene, figures.get(), light, layers, viewport}, MapAudience::Screen)
                     .boxes()
                     .isEmpty());
        QVERIFY(MapMarkLayout(MapDrawing{*scene, figures.get(), light, layers, viewport}, MapAudience::Anybody)
                    .boxes()
                    .isEmpty());
        MapLayers without = layers;
        without.hasVolunteers = false;
        const QImage expected = MapPainter(scene, figures, light, without).image(viewport);
        QCOMPARE(MapPainter(scene, figures, light, layers).image(viewport), expected);
    }
};

QTEST_MAIN(TestMapOverlay)
#include "tst_mapoverlay.moc"
