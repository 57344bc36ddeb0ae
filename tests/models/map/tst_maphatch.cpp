#include <QTest>

#include "models/map/maphatch.h"

using namespace rosette;

class TestMapHatch : public QObject
{
    Q_OBJECT

    static double lengthOf(const QList<QLineF> &lines)
    {
        double length = 0;
        for (const QLineF &line : lines)
            length += line.length();
        return length;
    }

private slots:
    void levelLinesCrossASquareFromSideToSide()
    {
        QPainterPath square;
        square.addRect(1, 1, 100, 100);
        const QList<QLineF> lines = hatchLines(square, 10, 0);
        QCOMPARE(lines.size(), 10);
        for (const QLineF &line : lines) {
            QCOMPARE(line.x1(), 1);
            QCOMPARE(line.x2(), 101);
            QCOMPARE(line.y1(), line.y2());
        }
    }

    void linesCoverTheAreaWhateverTheirDirection()
    {
        QPainterPath disc;
        disc.addEllipse(QPointF(300, 200), 100, 100);
        for (const double degrees : {0.0, 30.0, 45.0, 120.0}) {
            const double covered = lengthOf(hatchLines(disc, 2, degrees)) * 2;
            QVERIFY2(std::abs(covered - 31416) < 200, qPrintable(QString::number(covered)));
        }
    }

    void linesRiseToTheRight()
    {
        QPainterPath square;
        square.addRect(0, 0, 50, 50);
        for (const QLineF &line : hatchLines(square, 5, 45))
            QVERIFY(std::abs(std::fmod(line.angle(), 180) - 45) < 0.01);
    }

    void holesStayFree()
    {
        QPainterPath ring;
        ring.addPolygon(QPolygonF({{0, 0}, {90, 0}, {90, 90}, {0, 90}, {0, 0}}));
        ring.addPolygon(QPolygonF({{30, 30}, {30, 60}, {60, 60}, {60, 30}, {30, 30}})); // the other way round
        for (const QLineF &line : hatchLines(ring, 7, 0))
            QVERIFY(!QRectF(31, 31, 28, 28).intersects(QRectF(line.p1(), line.p2()).adjusted(0, -0.1, 0, 0.1)));
    }

    void nothingHasNoLines() { QVERIFY(hatchLines({}, 5, 45).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestMapHatch)
#include "tst_maphatch.moc"
