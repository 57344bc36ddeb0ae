#include <QTest>

#include "models/map/maplabelspace.h"
#include "models/map/mappainter.h"
#include "tests/support/mapscenes.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The pictures in maps/ were drawn by this test from the made-up village, see differenceFromKept(). The tolerance lets
/// another processor round edges its own way; a lost layer or a changed colour exceeds it.
class TestMapPainter : public QObject
{
    Q_OBJECT

    static constexpr double kTolerance = 0.6;

    static MapStyle style(MapTheme theme) { return MapStyle::make(theme, QColor(0x7A3E9D)); }
    /// Without text, whose shapes depend on the fonts of the machine.
    static QImage drawTile(const MapPainter &painter, const MapViewport &viewport)
    {
        QImage image((viewport.size() * viewport.pixelRatio()).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(viewport.pixelRatio());
        QPainter onImage(&image);
        painter.paintTile(onImage, viewport);
        return image;
    }
    /// Pixels of ink: dark and well covered.
    static int inkOf(const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).lightnessF() < 0.5F;
        }
        return count;
    }

private slots:
    void picturesLookAsTheyDid_data()
    {
        QTest::addColumn<MapTheme>("theme");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("ratio");
        const QList<std::pair<const char *, MapTheme>> themes{{"light", MapTheme::Light}, {"dark", MapTheme::Dark}, {"print", MapTheme::Print}};
        for (const auto &[name, theme] : themes) {
            for (const double ratio : {1.0, 2.0}) {
                QTest::addRow("%s-far-%gx", name, ratio) << theme << 14.25 << ratio;
                QTest::addRow("%s-near-%gx", name, ratio) << theme << 16.0 << ratio;
            }
        }
    }

    void picturesLookAsTheyDid()
    {
        QFETCH(const MapTheme, theme);
        QFETCH(const double, zoom);
        QFETCH(const double, ratio);
        MapLayers layers;
        layers.hasRounds = false; // their names are text
        const MapPainter painter(villageScene(), nullptr, style(theme), layers);
        const QImage drawn = drawTile(painter, MapViewport(kVillageMiddle, zoom, QSizeF(320, 220), ratio));
        const QString path = QStringLiteral(ROSETTE_TEST_MAPS) + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        const QString difference = differenceFromKept(drawn, path, kTolerance);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void tilesMeetWithoutSeams()
    {
        MapLayers layers;
        layers.hasRounds = false;
        const MapPainter painter(villageScene(), nullptr, style(MapTheme::Light), layers);
        const MapViewport whole(kVillageMiddle, 16, QSizeF(256, 256));
        const QImage expected = drawTile(painter, whole);
        QImage patched(expected.size(), QImage::Format_RGB32);
        QPainter onPatched(&patched);
        for (const QPointF corner : {QPointF(0, 0), QPointF(128, 0), QPointF(0, 128), QPointF(128, 128)}) {
            const MapViewport tile(whole.toLonLat(corner + QPointF(64, 64)), 16, QSizeF(128, 128));
            onPatched.drawImage(corner, drawTile(painter, tile));
        }
        onPatched.end();
        QVERIFY2(meanDifference(expected, patched) < 0.1, qPrintable(QString::number(meanDifference(expected, patched))));
    }

    void paperAndPictureAgree()
    {
        // An image of another format goes by QPainter, as paper does.
        MapLayers layers;
        layers.hasRounds = false;
        const MapPainter painter(villageScene(), nullptr, style(MapTheme::Light), layers);
        const MapViewport viewport(kVillageMiddle, 16, QSizeF(240, 160));
        QImage slow(240, 160, QImage::Format_RGB888);
        QPainter onSlow(&slow);
        painter.paintTile(onSlow, viewport);
        onSlow.end();
        const double difference = meanDifference(drawTile(painter, viewport), slow);
        QVERIFY2(difference < 1.5, qPrintable(QString::number(difference)));
    }

    void outsideOfTheWardIsDimmed()
    {
        const MapPainter painter(villageScene(), nullptr, style(MapTheme::Light));
        const QImage image = drawTile(painter, MapViewport(kVillageMiddle, 14, QSizeF(300, 200)));
        const QColor inside = image.pixelColor(128, 85);
        const QColor outside = image.pixelColor(5, 5);
        QCOMPARE(inside, QColor(0xF6F3EE));
        QVERIFY(std::abs(outside.lightnessF() / inside.lightnessF() - 0.92F) < 0.01F);
    }

    void namesStandOnTheMapAndCanBeSwitchedOff()
    {
        const MapStyle light = style(MapTheme::Light);
        const MapViewport viewport(kVillageMiddle, 17, QSizeF(800, 600));
        MapLayers without;
        without.hasNames = without.hasWards = without.hasDoors = without.hasRounds = without.hasStalls = false;
        MapLayers with = without;
        with.hasNames = true;
        const auto names = [&](const MapLayers &layers) {
            QImage image(800, 600, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            MapPainter(villageScene(), nullptr, light, layers).paintNames(painter, viewport);
            return image;
        };
        QVERIFY(inkOf(names(with)) > 40);
        QCOMPARE(inkOf(names(without)), 0);
    }

    void labelsKeepOffEachOther()
    {
        MapLabelSpace space(QRectF(0, 0, 400, 300));
        QVERIFY(space.take({QRectF(100, 100, 80, 12)}));
        QVERIFY(!space.take({QRectF(170, 105, 80, 12)}));
        QVERIFY(space.take({QRectF(190, 105, 80, 12)}));
        QVERIFY2(!space.take({QRectF(350, 100, 80, 12)}), "runs over the edge");
        space.remember(u"Long Road"_s, QPointF(100, 100));
        QVERIFY(space.isNear(u"Long Road"_s, QPointF(300, 100), 250));
        QVERIFY(!space.isNear(u"Mill Lane"_s, QPointF(100, 100), 250));
    }
};

QTEST_MAIN(TestMapPainter)
#include "tst_mappainter.moc"
