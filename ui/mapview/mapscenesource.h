#pragma once

#include "models/map/mapfigures.h"
#include "ui/shell/appcontext.h"

class QTimer;

namespace rosette {

/// Keeps what the map shows fresh: reads the scene, and beside it the figures that the layers ask for, in tasks, and
/// again when the campaign changed. The ground is read again only when a new one was imported; a conversation brings
/// new figures only.
class MapSceneSource : public QObject
{
    Q_OBJECT

public:
    explicit MapSceneSource(AppContext &context, QObject *parent = nullptr);

    /// What figures are wanted for. Begins to read when there is something new.
    void setLayers(const MapLayers &layers);
    MapScenePtr scene() const { return m_scene; }
    MapFiguresPtr figures() const { return m_figures; }

signals:
    /// Scene and figures belong together.
    void loaded();
    /// Nothing changed in the file but what was done there, or the layers ask for other figures.
    void figuresLoaded();

private:
    enum class Wanted {
        Nothing,
        Figures,
        Scene,
        Ground,
    };
    void want(Wanted what);
    void read();

    AppContext &m_context;
    MapScenePtr m_scene;
    MapFiguresPtr m_figures;
    MapLayers m_layers;
    Wanted m_wanted = Wanted::Ground;
    QTimer *m_pause;
    int m_task = 0;
};

} // namespace rosette
