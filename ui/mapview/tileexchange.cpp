#include "ui/mapview/tileexchange.h"

#include <algorithm>

namespace rosette {

std::optional<QImage> TileExchange::findOrAsk(const MapSquare &square)
{
    if (std::optional<QImage> known = m_pictures.find(square))
        return known;
    const std::lock_guard lock(m_mutex);
    if (std::find(m_underWay.begin(), m_underWay.end(), square) != m_underWay.end())
        return {};
    std::erase(m_wanted, square);
    if (m_wanted.size() == kMostWanted)
        m_wanted.erase(m_wanted.begin());
    m_wanted.push_back(square);
    if (m_wake)
        m_wake();
    return {};
}

std::optional<MapSquare> TileExchange::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_wanted.empty())
        return {};
    const MapSquare square = m_wanted.back();
    m_wanted.pop_back();
    m_underWay.push_back(square);
    return square;
}

void TileExchange::done(const MapSquare &square, const QImage &image)
{
    m_pictures.insert(square, image);
    giveBack(square);
}

void TileExchange::giveBack(const MapSquare &square)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_underWay, square);
}

void TileExchange::setWake(std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    m_wake = std::move(wake);
}

} // namespace rosette
