#include <functional>

#include <QTest>

#include "models/geo/mercator.h"
#include "models/map/mapbackgroundpainter.h"
#include "tests/support/mbtilesfile.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// Pictures made by a function, and what was asked for.
struct MadeReader : MapBackground::Reader
{
    std::function<MapBackground::Picture(const MapSquare &)> make;
    QList<MapSquare> asked;

    MapBackground::Picture read(const MapSquare &square) override
    {
        asked.append(square);
        return make(square);
    }
    QImage readAtHand(const MapSquare &square) override { return make(square).image; }
};

/// The corner that four squares of zoom 14 share, not far from Greenwich.
LonLat cornerAt14() { return Mercator::fromUnit(QPointF(8192, 5449) / 16384); }

QImage drawn(const MapViewport &viewport, const MapBackground::Facts &facts, MapBackground::Reader &reader,
             bool *isComplete = nullptr)
{
    QImage image((viewport.size() * viewport.pixelRatio()).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(viewport.pixelRatio());
    image.fill(Qt::white);
    QPainter painter(&image);
    const bool all = paintMapBackground(painter, viewport, facts, reader);
    if (isComplete)
        *isComplete = all;
    return image;
}

bool isAll(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != colour)
                return false;
        }
    }
    return true;
}

} // namespace

class TestMapBackgroundPainter : public QObject
{
    Q_OBJECT

private slots:
    void picturesLieWhereTheirSquaresAre()
    {
        MadeReader reader;
        reader.make = [](const MapSquare &square) {
            return MapBackground::Picture{plainPicture(QColor(square.x % 2 ? 200 : 100, square.y % 2 ? 200 : 100, 0)),
                                          false};
        };
        const QImage image = drawn(MapViewport(cornerAt14(), 14, QSizeF(200, 200)), {}, reader);
        QCOMPARE(image.pixelColor(99, 99), QColor(200, 100, 0)); // column 8191, row 5448
        QCOMPARE(image.pixelColor(101, 99), QColor(100, 100, 0));
        QCOMPARE(image.pixelColor(99, 101), QColor(200, 200, 0));
        QCOMPARE(image.pixelColor(101, 101), QColor(100, 200, 0));
    }

    void atItsOwnZoomAPictureStaysAsItIs()
    {
        QImage checks(256, 256, QImage::Format_RGB32);
        for (int y = 0; y < 256; ++y) {
            for (int x = 0; x < 256; ++x)
                checks.setPixelColor(x, y, (x + y) % 2 ? Qt::black : Qt::white);
        }
        MadeReader reader;
        reader.make = [&](const MapSquare &) { return MapBackground::Picture{checks, false}; };
        const QImage image = drawn(MapViewport(cornerAt14(), 14, QSizeF(64, 64)), {}, reader);
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x)
                QCOMPARE(image.pixelColor(x, y), QColor((x + y) % 2 ? Qt::black : Qt::white));
        }
    }

    void noSeamShowsBetweenPictures_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("ratio");
        QTest::newRow("quarter") << 14.25 << 1.0;
        QTest::newRow("any zoom") << 13.87 << 1.0;
        QTest::newRow("far out") << 12.4 << 1.0;
        QTest::newRow("sharp screen") << 14.25 << 2.0;
        QTest::newRow("enlarged") << 19.6 << 1.5;
    }
    void noSeamShowsBetweenPictures()
    {
        QFETCH(double, zoom);
        QFETCH(double, ratio);
        MadeReader reader;
        reader.make = [](const MapSquare &) {
            return MapBackground::Picture{plainPicture(QColor(40, 90, 160)), false};
        };
        const QImage image =
            drawn(MapViewport(cornerAt14(), zoom, QSizeF(300, 300), ratio), {.firstZoom = 13, .lastZoom = 15}, reader);
        QVERIFY(isAll(image, QColor(40, 90, 160)));
    }

    void theNearestZoomIsAsked_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("asked");
        QTest::newRow("own") << 14.0 << 1.0 << 256 << 14;
        QTest::newRow("nearer below") << 14.4 << 1.0 << 256 << 14;
        QTest::newRow("nearer above") << 14.6 << 1.0 << 256 << 15;
        QTest::newRow("beyond the last") << 19.0 << 1.0 << 256 << 16;
        QTest::newRow("before the first") << 10.0 << 1.0 << 256 << 12;
        QTest::newRow("sharp screen") << 14.0 << 2.0 << 256 << 15;
        QTest::newRow("double pictures") << 14.0 << 2.0 << 512 << 14;
    }
    void theNearestZoomIsAsked()
    {
        QFETCH(double, zoom);
        QFETCH(double, ratio);
        QFETCH(int, pixels);
        QFETCH(int, asked);
        MadeReader reader;
        reader.make = [&](const MapSquare &) { return MapBackground::Picture{plainPicture(Qt::red, pixels), false}; };
        drawn(MapViewport(cornerAt14(), zoom, QSizeF(100, 100), ratio),
              {.firstZoom = 12, .lastZoom = 16, .pixels = pixels}, reader);
        QVERIFY(!reader.asked.isEmpty());
        for (const MapSquare &square : std::as_const(reader.asked))
            QCOMPARE(square.zoom, asked);
    }

    void aMissingPictureShowsItsPartOfTheOneAbove()
    {
        QImage quarters(256, 256, QImage::Format_RGB32);
        quarters.fill(Qt::red);
        QPainter(&quarters).fillRect(128, 0, 128, 128, Qt::blue); // the north-east
        MadeReader reader;
        reader.make = [&](const MapSquare &square) {
            return MapBackground::Picture{square.zoom == 13 ? quarters : QImage(), square.zoom == 14};
        };
        const MapSquare square{14, 8191, 5448}; // the north-east of its square at 13
        const LonLat middle = Mercator::fromUnit(square.unitRect().center());
        bool isComplete = true;
        const QImage image = drawn(MapViewport(middle, 14, QSizeF(100, 100)), {}, reader, &isComplete);
        QVERIFY(isAll(image, Qt::blue));
        QVERIFY(!isComplete);
    }

    void nothingIsAskedWhereThereIsNothing()
    {
        MadeReader reader;
        reader.make = [](const MapSquare &) { return MapBackground::Picture{plainPicture(Qt::red), false}; };
        const MapViewport view(cornerAt14(), 14, QSizeF(100, 100));
        bool isComplete = false;
        QVERIFY(isAll(drawn(view, {.box = {10, 40, 11, 41}}, reader, &isComplete), Qt::white));
        QVERIFY(isComplete);
        QVERIFY(isAll(drawn(view, {.firstZoom = 18}, reader), Qt::white)); // would take hundreds
        QVERIFY(reader.asked.isEmpty());
    }

    void theEdgeOfTheWorldHolds()
    {
        MadeReader reader;
        reader.make = [](const MapSquare &square) {
            return MapBackground::Picture{square.isValid() ? plainPicture(Qt::red) : QImage(), false};
        };
        const QImage image = drawn(MapViewport({179.99, 85}, 3, QSizeF(600, 600)), {}, reader);
        QVERIFY(std::all_of(reader.asked.begin(), reader.asked.end(),
                            [](const MapSquare &square) { return square.isValid(); }));
        QCOMPARE(image.pixelColor(200, 400), QColor(Qt::red));
    }
};

QTEST_GUILESS_MAIN(TestMapBackgroundPainter)
#include "tst_mapbackgroundpainter.moc"
