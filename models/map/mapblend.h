#pragma once

#include <algorithm>

#include <QRgb>

#include "models/map/mapvector.h"

namespace rosette {

/// Lays a colour over rows of premultiplied pixels, eight at once. Any thread.
class MapBlend
{
public:
    static constexpr int kBlock = 8;

    /// `colour` is not premultiplied.
    explicit MapBlend(QRgb colour);

    /// Over eight pixels, each by its own cover from 0 to 255.
    void mixBlock(QRgb *pixels, MapWords8 covers) const;
    /// The same for the first `count` of eight.
    void mixBlock(QRgb *pixels, MapWords8 covers, int count) const;
    /// Over `count` pixels.
    void mix(QRgb *pixels, const uchar *covers, int count) const;
    /// Over `count` pixels that are all covered alike.
    void run(QRgb *pixels, int count, quint16 cover) const;

private:
    void mixSome(QRgb *pixels, MapWords8 covers, int count) const;
    void mixFour(QRgb *pixels, MapWords8 firstCovers, MapWords8 lastCovers) const;

    quint16 m_opacity;
    QRgb m_opaque;
    MapWords8 m_channels; // of two pixels in the opaque colour
};

inline void MapBlend::mixBlock(QRgb *pixels, MapWords8 covers) const
{
    const MapWords8 alphas = dividedBy255(covers * m_opacity);
    mixFour(pixels, __builtin_shufflevector(alphas, alphas, 0, 0, 0, 0, 1, 1, 1, 1),
            __builtin_shufflevector(alphas, alphas, 2, 2, 2, 2, 3, 3, 3, 3));
    mixFour(pixels + 4, __builtin_shufflevector(alphas, alphas, 4, 4, 4, 4, 5, 5, 5, 5),
            __builtin_shufflevector(alphas, alphas, 6, 6, 6, 6, 7, 7, 7, 7));
}

inline void MapBlend::mixBlock(QRgb *pixels, MapWords8 covers, int count) const
{
    if (count >= kBlock)
        mixBlock(pixels, covers);
    else
        mixSome(pixels, covers, count);
}

inline void MapBlend::mixFour(QRgb *pixels, MapWords8 firstCovers, MapWords8 lastCovers) const
{
    const MapBytes16 bytes = loadVector<MapBytes16>(pixels);
    const auto first = reinterpret_cast<MapWords8>(
        __builtin_shufflevector(bytes, MapBytes16{}, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
    const auto last = reinterpret_cast<MapWords8>(
        __builtin_shufflevector(bytes, MapBytes16{}, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
    const MapWords8 mixedFirst = dividedBy255(m_channels * firstCovers + first * (255 - firstCovers));
    const MapWords8 mixedLast = dividedBy255(m_channels * lastCovers + last * (255 - lastCovers));
    storeVector(pixels, __builtin_shufflevector(reinterpret_cast<MapBytes16>(mixedFirst),
                                                reinterpret_cast<MapBytes16>(mixedLast), 0, 2, 4, 6, 8, 10, 12, 14, 16,
                                                18, 20, 22, 24, 26, 28, 30));
}

} // namespace rosette
