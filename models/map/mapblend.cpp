#include "models/map/mapblend.h"

#include <array>

namespace rosette {

MapBlend::MapBlend(QRgb colour)
    : m_opacity(quint16(qAlpha(colour)))
    , m_opaque(colour | 0xFF000000)
{
    const std::array<QRgb, 2> pixels{m_opaque, m_opaque};
    m_channels = loadBytesAsWords(reinterpret_cast<const quint8 *>(pixels.data()));
}

void MapBlend::mixSome(QRgb *pixels, MapWords8 covers, int count) const
{
    std::array<QRgb, kBlock> some{};
    std::copy_n(pixels, count, some.begin());
    mixBlock(some.data(), covers);
    std::copy_n(some.begin(), count, pixels);
}

void MapBlend::mix(QRgb *pixels, const uchar *covers, int count) const
{
    int x = 0;
    for (; x + kBlock <= count; x += kBlock) {
        if (loadVector<quint64>(covers + x) != 0)
            mixBlock(pixels + x, loadBytesAsWords(covers + x));
    }
    std::array<uchar, kBlock> last{};
    std::copy(covers + x, covers + count, last.begin());
    mixBlock(pixels + x, loadBytesAsWords(last.data()), count - x);
}

void MapBlend::run(QRgb *pixels, int count, quint16 cover) const
{
    if (cover == 255 && m_opacity == 255) {
        std::fill_n(pixels, count, m_opaque);
        return;
    }
    const MapBlend blend =
        *this; // so that nobody else can change it, and what is the same in all blocks is worked out once
    for (int x = 0; x < count; x += kBlock)
        blend.mixBlock(pixels + x, MapWords8{} + cover, count - x);
}

} // namespace rosette
