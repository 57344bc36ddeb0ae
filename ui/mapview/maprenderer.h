#pragma once

#include <memory>
#include <optional>

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QThreadPool>

#include "models/map/mapbackground.h"
#include "models/map/mappainter.h"
#include "ui/mapview/maptiles.h"

namespace rosette {

/// Draws tiles and names in worker threads and keeps the tiles. What is wanted replaces what was wanted before, so work
/// for places that were left is never begun. Lives in the window's thread; destroying it waits for the tiles being
/// drawn.
class MapRenderer : public QObject
{
    Q_OBJECT

public:
    explicit MapRenderer(QObject *parent = nullptr);
    ~MapRenderer() override;

    /// From now on everything is drawn by `painter`, on `background` if there is one; what was drawn before stays until
    /// it is replaced.
    void setPainter(std::shared_ptr<const MapPainter> painter, MapBackgroundPtr background = {});
    void setPixelRatio(double ratio);
    /// Pictures of the background arrived: tiles that were drawn without are outdated.
    void outdateIncomplete();

    /// Asks for those of `tiles` (most wanted first) that are missing or outdated, and for the names of `names` if any.
    void want(const QList<MapTileKey> &tiles, const std::optional<MapViewport> &names);
    /// The tile, if it was drawn, be it outdated; null else.
    const QPixmap *tile(const MapTileKey &key) const;
    /// The names last drawn and where they belong.
    const QPixmap &names() const { return m_names; }
    const MapViewport &namesViewport() const { return m_namesViewport; }
    /// Whether the names are those of the painter set last.
    bool areNamesCurrent() const { return m_namesGeneration == m_generation; }
    bool isIdle() const { return m_running == 0; }

signals:
    void tileDrawn();
    /// A tile that was just drawn is wanted once more.
    void tileOutdated();
    void namesDrawn();

private:
    struct Job;
    struct Queue;
    struct Tile
    {
        QPixmap pixmap;
        int generation = 0; ///< kOutdated when it has to be drawn anew
        qint64 lastUsed = 0;
        bool isIncomplete = false; ///< its background is still to come
    };
    static constexpr int kOutdated = -1;

    bool hasWork() const;
    void startWorkers();
    void work(Queue &queue);
    void takeTile(const Job &job, const QImage &image, bool isComplete);
    void takeNames(const Job &job, const QImage &image);
    void forgetOldest();

    std::shared_ptr<Queue> m_queue; // shared with the workers
    QThreadPool m_pool;
    QHash<MapTileKey, Tile> m_tiles;
    QPixmap m_names;
    MapViewport m_namesViewport;
    double m_pixelRatio = 1;
    int m_generation = 0;
    int m_namesGeneration = kOutdated;
    int m_arrivals = 0;
    int m_running = 0;
    qint64 m_useCount = 0;
};

} // namespace rosette
