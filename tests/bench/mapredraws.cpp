#include "tests/bench/mapredraws.h"

#include <QEventLoop>

#include "models/map/mappainter.h"
#include "models/map/maptext.h"
#include "tests/bench/measure.h"
#include "ui/mapview/maprenderer.h"

using namespace Qt::StringLiterals;

namespace rosette::bench {

namespace {

using PainterPtr = std::shared_ptr<const MapPainter>;

constexpr double kNamesMargin = 96; // of the window's view

PainterPtr freshPainter(const MapScenePtr &scene, MapTheme theme = MapTheme::Light)
{
    return std::make_shared<const MapPainter>(scene, nullptr, MapStyle::make(theme, QColor(0x7A3E9D)));
}

MapViewport withMargin(const MapViewport &view)
{
    return {view.centre(), view.zoom(), view.size() + QSizeF(2 * kNamesMargin, 2 * kNamesMargin), view.pixelRatio()};
}

QList<MapTileKey> tilesOf(const MapViewport &view)
{
    return MapTileKey::covering(view, int(std::lround(view.zoom() * 4)));
}

/// Has the renderer draw everything anew, and waits until it is there.
void redraw(MapRenderer &renderer, const PainterPtr &painter, const MapViewport &view)
{
    const QList<MapTileKey> tiles = tilesOf(view);
    QEventLoop loop;
    qsizetype missing = tiles.size() + 1;
    const auto arrived = [&] {
        if (--missing == 0)
            loop.quit();
    };
    QObject::connect(&renderer, &MapRenderer::tileDrawn, &loop, arrived);
    QObject::connect(&renderer, &MapRenderer::namesDrawn, &loop, arrived);
    renderer.setPainter(painter);
    renderer.want(tiles, withMargin(view));
    loop.exec();
}

QImage emptyImage(const MapViewport &view, QImage::Format format)
{
    QImage image((view.size() * view.pixelRatio()).toSize(), format);
    image.setDevicePixelRatio(view.pixelRatio());
    image.fill(Qt::transparent);
    return image;
}

void measureParts(const PainterPtr &painter, const MapViewport &view, int runs, QTextStream &out)
{
    QImage ground = emptyImage(view, QImage::Format_RGB32);
    report(out, u"one thread: ground"_s, measure(runs, [&] {
               QPainter onImage(&ground);
               painter->paintTile(onImage, view);
           }));
    QImage names = emptyImage(view, QImage::Format_ARGB32_Premultiplied);
    report(out, u"one thread: names"_s, measure(runs, [&] {
               QPainter onImage(&names);
               painter->paintNames(onImage, view);
           }));
}

} // namespace

QList<View> views(const MapScene &scene)
{
    const LonLat middle = scene.box.centre();
    return {{u"borough"_s, MapViewport::fitting(scene.box, kScreen, 8), 500},
            {u"ward"_s, MapViewport(middle, 15.5, kScreen), 230},
            {u"street"_s, MapViewport(middle, 18, kScreen), 33}};
}

void measureRedraws(const MapScenePtr &scene, const View &view, int runs, QTextStream &out)
{
    out << u"%1 (zoom %2; QGIS %3 ms)\n"_s.arg(view.name).arg(view.viewport.zoom(), 0, 'f', 2).arg(view.qgisMs);
    const auto line = [&](const QString &name, const Times &times) {
        report(out, name, times, u"%1 × QGIS"_s.arg(view.qgisMs / times.median(), 0, 'f', 1));
    };
    const PainterPtr painter = freshPainter(scene);
    const auto renew = [] { MapTextCache::shared().clear(); };
    for (const double ratio : {1.0, 2.0}) {
        const MapViewport viewport = view.viewport.resized(kScreen, ratio);
        MapRenderer renderer;
        renderer.setPixelRatio(ratio);
        const QString at = ratio > 1 ? u" at ratio 2"_s : u""_s;
        line(u"picture"_s + at, measure(runs, [&] { painter->image(viewport); }));
        line(u"picture, first ever"_s + at, measure(
                                                runs, [&] { painter->image(viewport); }, renew));
        line(u"window's tiles and names"_s + at, measure(runs, [&] { redraw(renderer, painter, viewport); }));
        line(u"window's, first ever"_s + at, measure(
                                                 runs, [&] { redraw(renderer, painter, viewport); }, renew));
    }
    measureParts(painter, view.viewport, runs, out);
}

void savePictures(const MapScenePtr &scene, const View &view, const QString &folder)
{
    const QList<std::pair<QString, MapTheme>> themes{
        {u"light"_s, MapTheme::Light}, {u"dark"_s, MapTheme::Dark}, {u"print"_s, MapTheme::Print}};
    for (const auto &[name, theme] : themes) {
        for (const int ratio : {1, 2}) {
            const QImage image = freshPainter(scene, theme)->image(view.viewport.resized(kScreen, ratio));
            image.save(folder + u"/%1-%2-%3x.png"_s.arg(view.name, name).arg(ratio));
        }
    }
}

} // namespace rosette::bench
