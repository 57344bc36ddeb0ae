#pragma once

#include <mutex>
#include <optional>

#include <QCache>
#include <QImage>

#include "models/map/mapsquare.h"

namespace rosette {

/// The pictures read last, up to 64 MiB. Any thread.
class MapSquareCache
{
public:
    /// Nothing when unknown; a null image when it is known that there is none.
    std::optional<QImage> find(const MapSquare &square) const
    {
        const std::lock_guard lock(m_mutex);
        const QImage *image = m_images.object(square);
        return image ? std::optional(*image) : std::nullopt;
    }
    void insert(const MapSquare &square, const QImage &image)
    {
        const std::lock_guard lock(m_mutex);
        m_images.insert(square, new QImage(image), 1 + image.sizeInBytes() / 1024);
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_images.clear();
    }

private:
    static constexpr qsizetype kMostKibibytes = 64 * 1024;

    mutable std::mutex m_mutex;
    mutable QCache<MapSquare, QImage> m_images{kMostKibibytes}; // looking something up makes it the newest
};

/// A picture that came from elsewhere, made ready for drawing. Null when it is none, larger than 2048 pixels, or of a
/// format that this system cannot read. Any thread.
QImage squareImage(const QByteArray &bytes);

} // namespace rosette
