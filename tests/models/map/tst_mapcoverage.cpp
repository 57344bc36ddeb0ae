#include <array>

#include <QRandomGenerator>
#include <QTest>

#include "models/map/mapcoverage.h"

using namespace rosette;

class TestMapCoverage : public QObject
{
    Q_OBJECT

    static QImage white() { return filled(64, 32); }
    static QImage filled(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }
    static void addBox(MapCoverage &coverage, double x0, double y0, double x1, double y1, bool isHole = false)
    {
        QList<QPointF> ring{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
        if (isHole)
            std::reverse(ring.begin(), ring.end());
        coverage.addRing(ring.constData(), ring.size());
    }
    /// The share of a pixel that lies in a triangle, by looking at many points of it.
    static double shareOf(const std::array<QPointF, 3> &corners, int x, int y)
    {
        constexpr int kSteps = 16;
        const auto side = [](QPointF a, QPointF b, QPointF p) {
            return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
        };
        int inside = 0;
        for (int i = 0; i < kSteps * kSteps; ++i) {
            const QPointF point(x + (i % kSteps + 0.5) / kSteps, y + (double(i / kSteps) + 0.5) / kSteps);
            const double ab = side(corners[0], corners[1], point);
            const double bc = side(corners[1], corners[2], point);
            const double ca = side(corners[2], corners[0], point);
            inside += (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
        }
        return double(inside) / (kSteps * kSteps);
    }
    static int grey(const QImage &image, int x, int y) { return qGray(image.pixel(x, y)); }

private slots:
    void wholePixelsAreFilledAndOthersLeft()
    {
        QImage image = white();
        MapCoverage coverage(64, 32);
        addBox(coverage, 4, 4, 40, 8);
        coverage.paint(image, qRgb(0, 0, 0));
        QCOMPARE(grey(image, 4, 4), 0);
        QCOMPARE(grey(image, 39, 7), 0);
        QCOMPARE(grey(image, 3, 4), 255);
        QCOMPARE(grey(image, 40, 4), 255);
        QCOMPARE(grey(image, 20, 8), 255);
    }

    void edgesCoverByTheirShare()
    {
        QImage image = white();
        MapCoverage coverage(64, 32);
        addBox(coverage, 4.25, 4, 10, 6.5);
        coverage.paint(image, qRgb(0, 0, 0));
        QVERIFY(std::abs(grey(image, 4, 5) - 64) <= 1);
        QVERIFY(std::abs(grey(image, 6, 6) - 128) <= 1);
    }

    void slantedEdgeCoversHalf()
    {
        QImage image = white();
        MapCoverage coverage(64, 32);
        const QList<QPointF> triangle{{0, 0}, {32, 32}, {0, 32}};
        coverage.addRing(triangle.constData(), triangle.size());
        coverage.paint(image, qRgb(0, 0, 0));
        QVERIFY(std::abs(grey(image, 10, 10) - 128) <= 1);
        QCOMPARE(grey(image, 4, 20), 0);
        QCOMPARE(grey(image, 20, 4), 255);
    }

    void nearlyFlatEdgeIsSmooth()
    {
        QImage image = white();
        MapCoverage coverage(64, 32);
        const QList<QPointF> wedge{{0, 10}, {64, 11}, {64, 20}, {0, 20}};
        coverage.addRing(wedge.constData(), wedge.size());
        coverage.paint(image, qRgb(0, 0, 0));
        for (int x = 1; x < 63; ++x)
            QVERIFY2(std::abs(grey(image, x, 10) - int((x + 0.5) / 64 * 255)) <= 2, qPrintable(QString::number(x)));
    }

    void holesAndUnions()
    {
        QImage image = white();
        MapCoverage coverage(64, 32);
        addBox(coverage, 2, 2, 30, 30);
        addBox(coverage, 20, 2, 50, 30); // overlaps: united, not cancelled
        addBox(coverage, 5, 5, 10, 10, true);
        coverage.paint(image, qRgb(0, 0, 0));
        QCOMPARE(grey(image, 25, 15), 0);
        QCOMPARE(grey(image, 7, 7), 255);
        QCOMPARE(grey(image, 45, 15), 0);
    }

    void whatLiesOutsideIsCutOff()
    {
        QImage image = white();
        MapCoverage coverage(64, 32);
        const QList<QPointF> huge{{-1e5, -3}, {1e5, -9}, {1e5, 16}, {-1e5, 16}};
        coverage.addRing(huge.constData(), huge.size());
        coverage.paint(image, qRgb(0, 0, 0));
        QCOMPARE(grey(image, 0, 0), 0);
        QCOMPARE(grey(image, 63, 15), 0);
        QCOMPARE(grey(image, 30, 16), 255);
    }

    void anyTriangleCoversWhatLiesInIt()
    {
        constexpr int kWidth = 61; // not a whole number of blocks
        constexpr int kHeight = 23;
        QRandomGenerator random(20260519);
        MapCoverage coverage(kWidth, kHeight);
        for (int turn = 0; turn < 60; ++turn) {
            const double reach = turn % 2 == 0 ? 20 : 2000; // beyond the picture
            std::array<QPointF, 3> corners;
            for (QPointF &corner : corners)
                corner =
                    QPointF(random.bounded(kWidth + 2 * reach) - reach, random.bounded(kHeight + 2 * reach) - reach);
            coverage.addRing(corners.data(), 3);
            std::vector<uchar> mask(size_t(kWidth) * kHeight, 0);
            coverage.take(mask.data());
            for (int y = 0; y < kHeight; ++y) {
                for (int x = 0; x < kWidth; ++x) {
                    const double cover = mask[size_t(y * kWidth + x)] / 255.0;
                    QVERIFY2(std::abs(cover - shareOf(corners, x, y)) < 0.08,
                             qPrintable(QStringLiteral("turn %1 at %2, %3").arg(turn).arg(x).arg(y)));
                }
            }
        }
    }

    void maskHoldsWhatWouldBePainted()
    {
        const QList<QPointF> shape{{3.3, 2.1}, {58.2, 9.7}, {44.4, 30.6}, {12.9, 25.2}};
        MapCoverage coverage(61, 32);
        QImage image = filled(61, 32);
        coverage.addRing(shape.constData(), shape.size());
        coverage.paint(image, qRgb(0, 0, 0));
        std::vector<uchar> mask(61 * 32, 0);
        coverage.addRing(shape.constData(), shape.size());
        coverage.take(mask.data());
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 61; ++x)
                QCOMPARE(grey(image, x, y), 255 - mask[size_t(y * 61 + x)]);
        }
    }

    void everyMixtureIsRounded()
    {
        for (int cover = 0; cover <= 255; cover += 5) {
            for (int opacity = 0; opacity <= 255; opacity += 15) {
                std::array<QRgb, 11> pixels; // one block and a rest
                pixels.fill(qRgb(200, 100, 0));
                std::vector<uchar> covers(pixels.size(), uchar(cover));
                MapBlend(qRgba(10, 60, 250, opacity)).mix(pixels.data(), covers.data(), int(pixels.size()));
                const double alpha = cover / 255.0 * opacity / 255.0;
                for (const QRgb pixel : pixels) {
                    QVERIFY(std::abs(qRed(pixel) - (200 + alpha * (10 - 200))) <= 1.01);
                    QVERIFY(std::abs(qGreen(pixel) - (100 + alpha * (60 - 100))) <= 1.01);
                    QVERIFY(std::abs(qBlue(pixel) - alpha * 250) <= 1.01);
                    QCOMPARE(qAlpha(pixel), 255);
                }
            }
        }
    }

    void nextTurnBeginsClean()
    {
        MapCoverage coverage(64, 32);
        QImage first = white();
        addBox(coverage, 0, 0, 64, 32);
        coverage.paint(first, qRgb(0, 0, 0));
        QImage second = white();
        addBox(coverage, 0, 0, 4, 4);
        coverage.paint(second, qRgb(0, 0, 0));
        QCOMPARE(grey(second, 2, 2), 0);
        QCOMPARE(grey(second, 10, 10), 255);
    }

    void patternLeavesGapsAndThinColourMixes()
    {
        constexpr uchar kColumns[8] = {0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55};
        QImage image = white();
        MapCoverage coverage(64, 32);
        addBox(coverage, 0, 0, 64, 32);
        coverage.paint(image, qRgb(0, 0, 0), kColumns);
        QCOMPARE(grey(image, 2, 3), 0);
        QCOMPARE(grey(image, 3, 3), 255);

        QImage mixed = white();
        addBox(coverage, 0, 0, 64, 32);
        coverage.paint(mixed, qRgba(0, 0, 0, 128));
        QVERIFY(std::abs(grey(mixed, 3, 3) - 127) <= 1);
    }
};

QTEST_GUILESS_MAIN(TestMapCoverage)
#include "tst_mapcoverage.moc"
