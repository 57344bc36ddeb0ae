#include "ui/mapview/maprenderer.h"

#include <deque>
#include <mutex>

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#include "ui/mapview/maptiledrawer.h"

namespace rosette {

namespace {

constexpr int kMostTiles = 160; // 512 × 512 at ratio 1 is 1 MiB

} // namespace

/// One tile, or the names of a view.
struct MapRenderer::Job
{
    MapTileKey tile;
    std::optional<MapViewport> names; ///< instead of a tile
    double pixelRatio = 1;
    int generation = 0;
    int arrivals = 0; ///< of the background's pictures when it was asked for
    std::shared_ptr<const MapPainter> painter;
    MapBackgroundPtr background;
};

/// What the workers take their work from.
struct MapRenderer::Queue
{
    std::mutex mutex;
    std::deque<Job> jobs;
    std::shared_ptr<const MapPainter> painter;
    MapBackgroundPtr background;

    std::optional<Job> next()
    {
        const std::lock_guard lock(mutex);
        if (jobs.empty() || !painter)
            return {};
        Job job = std::move(jobs.front());
        jobs.pop_front();
        job.painter = painter;
        job.background = background;
        return job;
    }
};

namespace {

/// Lets the window go first where both want the processor; QThread's priorities do nothing on Linux.
void stepBack()
{
#ifdef Q_OS_LINUX
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, 0, kNice); // of this thread
#endif
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

void MapRenderer::setPainter(std::shared_ptr<const MapPainter> painter, MapBackgroundPtr background)
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->painter = std::move(painter);
    m_queue->background = std::move(background);
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

void MapRenderer::outdateIncomplete()
{
    ++m_arrivals;
    for (Tile &tile : m_tiles) {
        if (tile.isIncomplete)
            tile.generation = kOutdated;
    }
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
                m_queue->jobs.push_back(
                    {.tile = key, .pixelRatio = m_pixelRatio, .generation = m_generation, .arrivals = m_arrivals});
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
            work(*queue);
            QMetaObject::invokeMethod(
                this,
                [this] {
                    --m_running;
                    startWorkers();
                },
                Qt::QueuedConnection);
        });
    }
}

void MapRenderer::work(Queue &queue)
{
    stepBack();
    MapTileDrawer drawer;
    while (const std::optional<Job> job = queue.next()) {
        if (job->names) {
            const QImage image = MapTileDrawer::names(*job->painter, *job->names);
            QMetaObject::invokeMethod(
                this, [this, job = *job, image] { takeNames(job, image); }, Qt::QueuedConnection);
            continue;
        }
        const auto [image, isComplete] =
            drawer.tile(*job->painter, job->background, job->tile.viewport(job->pixelRatio));
        QMetaObject::invokeMethod(
            this, [this, job = *job, image = image, isComplete = isComplete] { takeTile(job, image, isComplete); },
            Qt::QueuedConnection);
    }
}

void MapRenderer::takeTile(const Job &job, const QImage &image, bool isComplete)
{
    Tile &tile = m_tiles[job.tile];
    if (job.generation < tile.generation)
        return;
    const bool isOutdated = !isComplete && job.arrivals != m_arrivals; // its pictures came while it was drawn
    tile = {QPixmap::fromImage(image), isOutdated ? kOutdated : job.generation, ++m_useCount, !isComplete};
    forgetOldest();
    emit tileDrawn();
    if (isOutdated)
        emit tileOutdated();
}

void MapRenderer::takeNames(const Job &job, const QImage &image)
{
    if (job.generation != m_generation)
        return;
    m_names = QPixmap::fromImage(image);
    m_namesViewport = *job.names;
    m_namesGeneration = job.generation;
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
