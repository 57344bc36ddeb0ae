#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include "models/map/mappainter.h"
#include "models/map/mapsceneloader.h"
#include "models/places/boundaryimport.h"
#include "models/places/osmimport.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"
#include "ui/map/mapview.h"
#include "ui/shell/theme.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

const QSizeF kScreen(1280, 800);

struct Place
{
    QString name;
    MapViewport viewport;
};

/// A campaign with the map of a borough, or the one at `path`.
Result<MapScenePtr> loadScene(const QString &path, const QString &passphrase)
{
    const FixedClock clock(QDateTime(QDate(2026, 5, 19), QTime(19, 0), Qt::UTC));
    if (!path.isEmpty()) {
        ROSETTE_ASSIGN(const std::unique_ptr<Campaign> campaign, Campaign::open(path, passphrase, clock));
        return MapSceneLoader::load(campaign->connection(), clock.today());
    }
    TestCampaign campaign;
    const Feedback feedback;
    const ImportOptions options{false, clock, feedback};
    ROSETTE_CHECK(importWards(campaign->file(), campaign.connection(), {sharedData(u"wards/camden-wards.geojson"_s)}, options));
    ROSETTE_CHECK(importStreets(campaign->file(), campaign.connection(), {sharedData(u"osm/camden.osm.pbf"_s)}, options));
    return MapSceneLoader::load(campaign.connection(), clock.today());
}

/// The quickest of several: what the machine can do when nothing else disturbs it.
double quickestMs(int times, const std::function<void()> &run)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

void measureRedraws(const MapScenePtr &scene, const QString &pictures, QTextStream &out)
{
    const LonLat middle = scene->box.centre();
    const QList<Place> places{{u"borough"_s, MapViewport::fitting(scene->box, kScreen, 8)},
                              {u"ward"_s, MapViewport(middle, 15.5, kScreen)},
                              {u"street"_s, MapViewport(middle, 18, kScreen)}};
    for (const Place &place : places) {
        for (const MapTheme theme : {MapTheme::Light, MapTheme::Dark, MapTheme::Print}) {
            const QString style = theme == MapTheme::Light ? u"light"_s : theme == MapTheme::Dark ? u"dark"_s : u"print"_s;
            const auto draw = [&](double ratio) {
                const MapPainter cold(scene, nullptr, MapStyle::make(theme, QColor(0x7A3E9D))); // has laid out no name yet
                return cold.image(place.viewport.resized(kScreen, ratio));
            };
            if (theme == MapTheme::Light)
                out << place.name << " at zoom " << place.viewport.zoom() << ": " << quickestMs(25, [&] { draw(1); }) << " ms, at ratio 2: "
                    << quickestMs(8, [&] { draw(2); }) << " ms\n";
            for (const int ratio : {1, 2}) {
                if (!pictures.isEmpty())
                    draw(ratio).save(pictures + u"/%1-%2-%3x.png"_s.arg(place.name, style).arg(ratio));
            }
        }
    }
    out.flush();
}

/// Pans and zooms as a hand does; a frame is one move and one paint of the whole view.
void measureFrames(const MapScenePtr &scene, QTextStream &out)
{
    MapView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(kScreen.toSize());
    view.show();
    view.setScene(scene);
    view.setViewport(scene->box.centre(), 15);
    QPixmap screen(view.size());
    double slowest = 0;
    int frames = 0;
    QElapsedTimer whole;
    whole.start();
    const auto frame = [&](const std::function<void()> &move) {
        QElapsedTimer timer;
        timer.start();
        move();
        view.render(&screen);
        QCoreApplication::processEvents();
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
        ++frames;
    };
    for (int i = 0; i < 400; ++i)
        frame([&] { view.panBy(QPointF(i < 200 ? -9 : 7, i % 100 < 50 ? 4 : -4)); });
    for (int i = 0; i < 200; ++i)
        frame([&] { view.setViewport(view.viewport().centre(), 15 + (i < 100 ? i : 200 - i) / 50.0); });
    out << "pan and zoom: " << frames * 1000.0 / double(whole.elapsed()) << " frames a second, slowest frame " << slowest << " ms\n";
}

} // namespace

/// Usage: bench_map [PICTURES_FOLDER [CAMPAIGN PASSPHRASE]]. Times cold redraws of a borough, a ward and a street at
/// 1280 × 800 and the frames of a pan and zoom; draws them into the folder if one is given.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const Result<MapScenePtr> scene = loadScene(arguments.value(2), arguments.value(3));
    if (!scene) {
        out << scene.error().message << '\n';
        return 1;
    }
    out << "imported and loaded in " << timer.elapsed() << " ms\n";
    measureRedraws(*scene, arguments.value(1), out);
    measureFrames(*scene, out);
    return 0;
}
