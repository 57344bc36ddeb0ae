#include <QTest>

#include "models/map/maplabelmask.h"
#include "models/map/maplabels.h"
#include "models/map/mapsceneloader.h"
#include "models/places/boundaryimport.h"
#include "models/places/osmimport.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The names of a real borough.
class TestMapLabels : public QObject
{
    Q_OBJECT

    MapScenePtr m_scene;
    MapStyle m_style = MapStyle::make(MapTheme::Light, QColor(0x7A3E9D));

    std::vector<MapLabel> placed(double zoom) const
    {
        const MapLayers layers;
        const MapViewport viewport(m_scene->box.centre(), zoom, QSizeF(1280, 800));
        MapLabelPainter names(MapDrawing{*m_scene, nullptr, m_style, layers, viewport}, MapTextCache::shared());
        names.place();
        return names.labels();
    }
    /// Around the letters alone.
    static QList<QRectF> letterBoxes(const MapLabel &label)
    {
        QList<QRectF> boxes;
        label.forContours([&](std::span<const QPointF> contour) {
            boxes.append(QPolygonF(QList<QPointF>(contour.begin(), contour.end())).boundingRect());
        });
        return boxes;
    }
    static MapLabel labelOf(const QString &words, const MapStyle &style)
    {
        MapLabel label{.text = MapTextCache::shared().text(words, style.fontOf(12)), .colour = Qt::black};
        label.places = label.text->centredAt(QPointF(40, 20));
        return label;
    }
    static int darkest(const QImage &image)
    {
        int darkest = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                darkest = std::min(darkest, qGray(image.pixel(x, y)));
        }
        return darkest;
    }

private slots:
    void initTestCase()
    {
        TestCampaign test;
        const Feedback feedback;
        const ImportOptions options{false, test.clock(), feedback};
        ROSETTE_VERIFY(
            importWards(test->file(), test.connection(), {sharedData(u"wards/camden-wards.geojson"_s)}, options));
        ROSETTE_VERIFY(importStreets(test->file(), test.connection(), {sharedData(u"osm/camden.osm.pbf"_s)}, options));
        const Result<MapScenePtr> scene = MapSceneLoader::load(test.connection(), test.clock().today());
        ROSETTE_VERIFY(scene);
        m_scene = *scene;
    }

    void noNameCoversAnother_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {13.5, 14.25, 15.5, 16.5, 17.25, 18.0, 19.0})
            QTest::addRow("zoom %.2f", zoom) << zoom;
    }

    void noNameCoversAnother()
    {
        QFETCH(const double, zoom);
        const std::vector<MapLabel> labels = placed(zoom);
        QVERIFY(labels.size() >= 5);
        std::vector<QList<QRectF>> letters;
        for (const MapLabel &label : labels)
            letters.push_back(letterBoxes(label));
        for (size_t a = 0; a < labels.size(); ++a) {
            for (size_t b = a + 1; b < labels.size(); ++b) {
                for (const QRectF &one : letters[a]) {
                    for (const QRectF &other : letters[b])
                        QVERIFY2(!one.intersects(other), qPrintable(u"near %1, %2"_s.arg(one.x()).arg(one.y())));
                }
            }
        }
    }

    void namesStandInsideAndReadOnwards()
    {
        for (const MapLabel &label : placed(15.5)) {
            QVERIFY(QRectF(0, 0, 1280, 800).contains(label.places.front().origin));
            for (size_t i = 1; i < label.places.size(); ++i)
                QVERIFY(QPointF::dotProduct(label.places[i - 1].direction, label.places[i].direction) > 0.85);
        }
    }

    void haloSurroundsTheLetters()
    {
        const MapLabel label = labelOf(u"Lime Tree Walk"_s, m_style);
        QImage image(80, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        const MapLabelMask mask(label, QTransform(), 1.5, image.rect());
        mask.paintHalo(image, qRgb(255, 255, 255));
        const QImage halo = image;
        mask.paintLetters(image, qRgb(0, 0, 0));
        QVERIFY(darkest(image) < 60);
        for (int y = 1; y < 39; ++y) {
            for (int x = 1; x < 79; ++x) {
                if (qRed(image.pixel(x, y)) < 60) // a letter's stroke: halo on all sides
                    QVERIFY(qGreen(halo.pixel(x - 1, y)) > 180 && qGreen(halo.pixel(x + 1, y)) > 180 &&
                            qGreen(halo.pixel(x, y - 1)) > 180);
            }
        }
        QCOMPARE(halo.pixel(0, 0), QColor(Qt::red).rgb());
    }

    void namesCutByAnEdgeGoOnBeyondIt()
    {
        const MapLabel label = labelOf(u"Lime Tree Walk"_s, m_style);
        QImage whole(80, 40, QImage::Format_RGB32);
        whole.fill(Qt::white);
        MapLabelMask(label, QTransform(), 1.5, whole.rect()).paintLetters(whole, qRgb(0, 0, 0));
        QImage right(50, 40, QImage::Format_RGB32);
        right.fill(Qt::white);
        MapLabelMask(label, QTransform::fromTranslate(-30, 0), 1.5, right.rect()).paintLetters(right, qRgb(0, 0, 0));
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 50; ++x)
                QVERIFY(std::abs(qGray(right.pixel(x, y)) - qGray(whole.pixel(x + 30, y))) <= 2);
        }
    }

    void otherScriptsAreShaped()
    {
        MapTextCache cache;
        const auto plain = cache.text(u"Bow Lane"_s, m_style.fontOf(11));
        QCOMPARE(cache.text(u"Bow Lane"_s, m_style.fontOf(11)), plain);
        QVERIFY(plain->width() > 30 && plain->width() < 90);
        const auto twice = cache.text(u"Bow Lane"_s, m_style.fontOf(22));
        QVERIFY(std::abs(twice->width() - 2 * plain->width()) < 2);
        QVERIFY(!cache.text(u"Οδός Ερμού"_s, m_style.fontOf(11))->isEmpty());
        QVERIFY(cache.text(QString(), m_style.fontOf(11))->isEmpty());
    }
};

QTEST_MAIN(TestMapLabels)
#include "tst_maplabels.moc"
