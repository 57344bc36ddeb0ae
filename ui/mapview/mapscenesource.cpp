#include "ui/mapview/mapscenesource.h"

#include <QTimer>

#include "models/map/mapsceneloader.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

namespace {

struct Loaded
{
    MapScenePtr scene;
    MapFiguresPtr figures;
};

/// Whether the figures read for one choice of layers do for the other.
bool haveSameFigures(const MapLayers &one, const MapLayers &other)
{
    const auto asked = [](const MapLayers &layers) {
        return std::tuple(layers.hasRounds, layers.hasVolunteers,
                          layers.hasDoors ? layers.doorColour : MapDoorColour::Plain, layers.shading);
    };
    return asked(one) == asked(other) && one.period == other.period;
}

} // namespace

MapSceneSource::MapSceneSource(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(0); // several changes in a row are read together
    connect(m_pause, &QTimer::timeout, this, &MapSceneSource::read);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (MapSceneLoader::isGroundTouched(notice))
            want(Wanted::Ground);
        else if (MapSceneLoader::isTouched(notice))
            want(Wanted::Scene);
        else if (MapFiguresLoader::isTouched(notice))
            want(Wanted::Figures);
    });
    m_pause->start();
}

void MapSceneSource::setLayers(const MapLayers &layers)
{
    const bool isSame = haveSameFigures(layers, m_layers);
    m_layers = layers;
    if (!isSame)
        want(Wanted::Figures);
}

void MapSceneSource::want(Wanted what)
{
    m_wanted = std::max(m_wanted, what);
    m_pause->start();
}

void MapSceneSource::read()
{
    m_context.tasks.drop(m_task);
    const Wanted wanted = m_scene ? m_wanted : Wanted::Ground;
    const MapScenePtr known = wanted == Wanted::Figures ? m_scene : nullptr;
    const MapGroundPtr ground = wanted == Wanted::Ground ? nullptr : m_scene->ground;
    m_task = m_context.tasks.run<Loaded>(
        tr("Reading the map"), this,
        [known, ground, layers = m_layers, today = m_context.clock.today()](const Feedback &feedback,
                                                                            Connection &connection) -> Result<Loaded> {
            Loaded loaded{known, {}};
            if (!known) {
                ROSETTE_ASSIGN(loaded.scene, MapSceneLoader::load(connection, today, feedback, {}, ground));
            }
            if (layers.needFigures()) {
                ROSETTE_ASSIGN(loaded.figures,
                               MapFiguresLoader::load(connection, loaded.scene, layers, today, feedback));
            }
            return loaded;
        },
        [this](const Result<Loaded> &result) {
            if (!result) {
                m_context.messages.showError(result.error());
                return;
            }
            m_wanted = Wanted::Nothing;
            const bool isSceneNew = result->scene != m_scene;
            m_scene = result->scene;
            m_figures = result->figures;
            if (isSceneNew)
                emit loaded();
            else
                emit figuresLoaded();
        });
}

} // namespace rosette
