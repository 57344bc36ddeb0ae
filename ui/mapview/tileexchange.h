#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include "models/map/mapsquarecache.h"

namespace rosette {

/// Between the threads that draw and the one that fetches: which pictures are wanted, which are there. What was asked
/// for last is fetched first, and what nobody has seen for long is forgotten. Any thread.
class TileExchange
{
public:
    MapSquareCache &pictures() { return m_pictures; }

    /// The picture if it is there; else it is asked for.
    std::optional<QImage> findOrAsk(const MapSquare &square);
    /// What to fetch next; it counts as under way until done() or giveBack().
    std::optional<MapSquare> take();
    void done(const MapSquare &square, const QImage &image);
    /// It could not be had now; it is fetched when asked for again.
    void giveBack(const MapSquare &square);

    /// `wake` is called, from any thread, when something is wanted; null when nobody fetches any more.
    void setWake(std::function<void()> wake);

private:
    static constexpr size_t kMostWanted = 256;

    MapSquareCache m_pictures;
    std::mutex m_mutex;
    std::vector<MapSquare> m_wanted; // newest last
    std::vector<MapSquare> m_underWay;
    std::function<void()> m_wake;
};

} // namespace rosette
