#include "ui/map/maprenderer.h"

#include <deque>
#include <mutex>

#include <QThread>

namespace rosette {

namespace {

constexpr int kMostTiles = 160; // 512 × 512 at ratio 1 is 1 MiB

} // namespace

/// What the workers take their work from.
struct MapRenderer::Queue
{
    struct Job
    {
        MapTileKey tile;
        std::optional<MapViewport> names; ///< instead of a tile
        double pixelRatio = 1;
        int generation = 0;
        std::shared_ptr<const MapPainter> painter;
    };

    std::mutex mutex;
    std::deque<Job> jobs;
    std::shared_ptr<const MapPainter> painter;

    std::optional<Job> next()
    {
        const std::lock_guard lock(mutex);
        if (jobs.empty() || !painter)
            return {};
        Job job = std::move(jobs.front());
        jobs.pop_front();
        job.painter = painter;
        return job;
    }
};

namespace {

QImage emptyImage(const MapViewport &viewport, QImage::Format format)
{
    QImage image((viewport.size() * viewport.pixelRatio()).toSize(), format);
    image.setDevicePixelRatio(viewport.pixelRatio());
    if (format != QImage::Format_RGB32)
        image.fill(Qt::transparent);
    return image;
}

} // namespace

MapRenderer::MapRenderer(QObject *parent)
    : QObject(parent)
    , m_queue(std::make_shared<Queue>())
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    m_pool.setThreadPriority(QThread::LowPriority);
}

MapRenderer::~MapRenderer()
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->jobs.clear();
    }
    m_pool.waitForDone();
}

void MapRenderer::setPainter(std::shared_ptr<const MapPainter> painter)
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->painter = std::move(painter);
    m_queue->jobs.clear();
    ++m_generation;
}

void MapRenderer::setPixelRatio(double ratio)
{
    if (qFuzzyCompare(ratio, m_pixelRatio))
        return;
    m_pixelRatio = ratio;
    m_tiles.clear();
    ++m_generation;
}

void MapRenderer::want(const QList<MapTileKey> &tiles, const std::optional<MapViewport> &names)
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->jobs.clear();
        for (const MapTileKey &key : tiles) {
            const auto known = m_tiles.find(key);
            if (known != m_tiles.end())
                known->lastUsed = ++m_useCount;
            if (known == m_tiles.end() || known->generation != m_generation)
                m_queue->jobs.push_back({.tile = key, .pixelRatio = m_pixelRatio, .generation = m_generation});
        }
        if (names)
            m_queue->jobs.push_back({.names = names, .pixelRatio = m_pixelRatio, .generation = m_generation});
    }
    startWorkers();
}

const QPixmap *MapRenderer::tile(const MapTileKey &key) const
{
    const auto known = m_tiles.constFind(key);
    return known == m_tiles.constEnd() ? nullptr : &known->pixmap;
}

bool MapRenderer::hasWork() const
{
    const std::lock_guard lock(m_queue->mutex);
    return !m_queue->jobs.empty() && m_queue->painter;
}

void MapRenderer::startWorkers()
{
    if (!hasWork())
        return;
    while (m_running < m_pool.maxThreadCount()) {
        ++m_running;
        m_pool.start([this, queue = m_queue] {
            while (const std::optional<Queue::Job> job = queue->next()) {
                const MapViewport viewport = job->names ? *job->names : job->tile.viewport(job->pixelRatio);
                QImage image = emptyImage(viewport, job->names ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
                QPainter painter(&image);
                if (job->names)
                    job->painter->paintNames(painter, viewport);
                else
                    job->painter->paintTile(painter, viewport);
                painter.end();
                QMetaObject::invokeMethod(this, [this, job = *job, image] {
                    if (job.names)
                        takeNames(*job.names, job.generation, image);
                    else
                        takeTile(job.tile, job.generation, image);
                }, Qt::QueuedConnection);
            }
            QMetaObject::invokeMethod(this, [this] {
                --m_running;
                startWorkers();
            }, Qt::QueuedConnection);
        });
    }
}

void MapRenderer::takeTile(const MapTileKey &key, int generation, const QImage &image)
{
    Tile &tile = m_tiles[key];
    if (generation < tile.generation)
        return;
    tile = {QPixmap::fromImage(image), generation, ++m_useCount};
    forgetOldest();
    emit tileDrawn();
}

void MapRenderer::takeNames(const MapViewport &viewport, int generation, const QImage &image)
{
    if (generation != m_generation)
        return;
    m_names = QPixmap::fromImage(image);
    m_namesViewport = viewport;
    emit namesDrawn();
}

void MapRenderer::forgetOldest()
{
    const int most = std::max(24, int(kMostTiles / (m_pixelRatio * m_pixelRatio)));
    while (m_tiles.size() > most) {
        auto oldest = m_tiles.begin();
        for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it) {
            if (it->lastUsed < oldest->lastUsed)
                oldest = it;
        }
        m_tiles.erase(oldest);
    }
}

} // namespace rosette
