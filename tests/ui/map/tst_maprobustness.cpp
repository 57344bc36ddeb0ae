#include <QRandomGenerator>
#include <QTest>

#include "models/map/mbtilesbackground.h"
#include "tests/support/mapscenes.h"
#include "tests/support/mbtilesfile.h"
#include "ui/map/maptoolview.h"
#include "ui/shell/theme.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What hurried hands and slow machines do to a map: everything at once, and all must come to rest as it should.
class TestMapRobustness : public QObject
{
    Q_OBJECT

    /// The view as it is drawn when nothing is left from before.
    static QImage fresh(const MapView &like)
    {
        MapView view;
        view.setPalette(like.palette());
        view.resize(like.size());
        view.setLayers(like.layers());
        view.setScene(like.scene());
        view.show();
        view.setViewport(like.viewport().centre(), like.viewport().zoom());
        if (!QTest::qWaitFor([&] { return view.isSettled(); }))
            qFatal("a fresh map does not come to rest");
        return view.grab().toImage();
    }

private slots:
    void init()
    {
        m_view = std::make_unique<MapToolView>();
        m_view->resize(700, 500);
        m_view->setScene(villageScene());
        m_view->show();
        m_view->setViewport(kVillageMiddle, 16);
    }
    void cleanup() { m_view.reset(); }

    void hundredsOfQuickZoomsEndInTheRightPicture()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 400; ++i) {
            m_view->zoomBy(random.bounded(-3, 4), QPointF(random.bounded(700), random.bounded(500)));
            m_view->panBy(QPoint(random.bounded(-40, 41), random.bounded(-40, 41)));
            if (i % 3 == 0)
                m_view->grab();
            if (i % 7 == 0)
                QCoreApplication::processEvents();
        }
        m_view->setViewport(kVillageMiddle, 17);
        QTRY_VERIFY(m_view->isSettled());
        QVERIFY(meanDifference(m_view->grab().toImage(), fresh(*m_view)) < 0.5);
    }

    void fromTheWholeWorldToADoorAndBack()
    {
        for (int i = 0; i < 6; ++i) {
            m_view->zoomBy(i % 2 ? -60 : 60, {350, 250});
            QCoreApplication::processEvents();
            m_view->grab(); // amid the zoom
        }
        QTRY_VERIFY(m_view->isSettled());
        QCOMPARE(m_view->viewport().zoom(), MapViewport::kMinZoom);
    }

    void resizingWhileItIsDrawn()
    {
        for (int i = 0; i < 60; ++i) {
            m_view->resize(200 + i * 13 % 700, 150 + i * 29 % 500);
            if (i % 4 == 0)
                QCoreApplication::processEvents();
        }
        m_view->resize(700, 500);
        m_view->setViewport(kVillageMiddle, 16);
        QTRY_VERIFY(m_view->isSettled());
        QVERIFY(meanDifference(m_view->grab().toImage(), fresh(*m_view)) < 0.5);
    }

    void darkAndLightInQuickTurns()
    {
        for (int i = 0; i < 20; ++i) {
            m_view->setPalette(Theme::palette(i % 2 == 0, QColor(0x7A3E9D)));
            m_view->zoomBy(i % 2 ? 1 : -1);
            QCoreApplication::processEvents();
        }
        m_view->setPalette(Theme::palette(true, QColor(0x7A3E9D)));
        m_view->setViewport(kVillageMiddle, 16);
        QTRY_VERIFY(m_view->isSettled());
        QVERIFY(meanDifference(m_view->grab().toImage(), fresh(*m_view)) < 0.5);
    }

    void anotherScreenAmidTheDrawing()
    {
        const auto painter =
            std::make_shared<const MapPainter>(villageScene(), nullptr, MapStyle::make(MapTheme::Light, Qt::red));
        MapRenderer renderer;
        renderer.setPainter(painter);
        const MapViewport view(kVillageMiddle, 16, {900, 700});
        const QList<MapTileKey> tiles = MapTileKey::covering(view, 64);
        for (int i = 0; i < 30; ++i) {
            renderer.setPixelRatio(i % 2 ? 2 : 1);
            renderer.want(tiles, view);
            QCoreApplication::processEvents();
        }
        renderer.setPixelRatio(2);
        renderer.want(tiles, view);
        QTRY_VERIFY(renderer.isIdle());
        for (const MapTileKey &key : tiles)
            QCOMPARE(renderer.tile(key)->size(), QSize(1024, 1024));
    }

    void scenesAndLayersChangeWhileItIsDrawn()
    {
        for (int i = 0; i < 30; ++i) {
            MapLayers layers;
            layers.hasNames = i % 2;
            layers.hasGround = i % 3;
            m_view->setLayers(layers);
            if (i % 5 == 0)
                m_view->setScene(villageScene());
            QCoreApplication::processEvents();
        }
        m_view->setLayers({});
        QTRY_VERIFY(m_view->isSettled());
        QVERIFY(meanDifference(m_view->grab().toImage(), fresh(*m_view)) < 0.5);
    }

    void closingWithABackgroundWhileItIsDrawn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"map.mbtiles"_s);
        MbtilesFile(path).addPicture({0, 0, 0}, plainPicture(Qt::red));
        const auto background = MbtilesBackground::open(path);
        QVERIFY(background);
        for (int i = 0; i < 15; ++i) {
            MapView view;
            view.resize(900, 700);
            view.setScene(villageScene());
            view.setBackground(i % 3 ? MapBackgroundPtr(*background) : nullptr);
            view.show();
            view.setViewport(kVillageMiddle, 12 + i * 0.25);
            if (i % 2)
                QCoreApplication::processEvents();
        }
    }

private:
    std::unique_ptr<MapToolView> m_view;
};

QTEST_MAIN(TestMapRobustness)
#include "tst_maprobustness.moc"
