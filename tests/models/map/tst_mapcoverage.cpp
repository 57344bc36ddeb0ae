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
