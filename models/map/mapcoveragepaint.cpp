#include <algorithm>
#include <bit>
#include <cmath>

#include "models/map/mapcoverage.h"

namespace rosette {

namespace {

/// 0 to 255.
inline quint16 wordOf(float cover) { return quint16(std::min(std::abs(cover), 1.0F) * 255 + 0.5F); }

inline MapInts4 roundedCovers(MapFloats4 sums)
{
    sums = sums < 0 ? -sums : sums;
    sums = sums > 1 ? MapFloats4{} + 1 : sums;
    return __builtin_convertvector(sums * 255 + 0.5F, MapInts4);
}

inline MapWords8 wordsOf(MapFloats4 left, MapFloats4 right)
{
    return __builtin_shufflevector(reinterpret_cast<MapWords8>(roundedCovers(left)),
                                   reinterpret_cast<MapWords8>(roundedCovers(right)), 0, 2, 4, 6, 8, 10, 12, 14);
}

} // namespace

template <typename Edges, typename Run>
void MapCoverage::sweepRow(int row, Edges edges, Run run)
{
    float *cover = m_buffers.cover.data() + size_t(row) * size_t(m_stride);
    quint64 *touched = m_buffers.touched.data() + size_t(row) * size_t(m_words);
    float sum = 0; // the cover that comes in from the left
    int done = 0;
    const auto runTo = [&](int x) {
        if (const quint16 even = wordOf(sum); even > 0 && x > done)
            run(done, x - done, even);
    };
    for (int word = 0; word < m_words; ++word) {
        for (quint64 bits = std::exchange(touched[word], 0); bits != 0; bits &= bits - 1) {
            const int first = (word * kBitsOfWord + std::countr_zero(bits)) * kBlock;
            runTo(std::min(first, m_width));
            const MapFloats4 left = runningSums(loadVector<MapFloats4>(cover + first)) + sum;
            const MapFloats4 right = runningSums(loadVector<MapFloats4>(cover + first + 4)) + left[3];
            std::fill_n(cover + first, kBlock, 0.0F);
            sum = right[3];
            if (first < m_width)
                edges(first, wordsOf(left, right));
            done = first + kBlock;
        }
    }
    runTo(m_width);
}

template <typename UseRow>
void MapCoverage::sweep(UseRow useRow)
{
    for (int row = m_firstRow; row <= m_lastRow; ++row)
        useRow(row);
    m_firstRow = m_height;
    m_lastRow = -1;
}

void MapCoverage::paint(QImage &image, QRgb colour, const uchar *pattern)
{
    const MapBlend blend(colour);
    uchar *bytes = image.bits();
    const qsizetype bytesPerLine = image.bytesPerLine();
    sweep([&](int row) {
        auto *pixels = reinterpret_cast<QRgb *>(bytes + row * bytesPerLine);
        const auto mix = [&](int first, MapWords8 covers) { blend.mixBlock(pixels + first, covers, m_width - first); };
        if (!pattern) {
            sweepRow(row, mix, [&](int first, int count, quint16 cover) { blend.run(pixels + first, count, cover); });
            return;
        }
        MapWords8 factors{}; // 1 where the pattern has its bits
        for (int x = 0; x < kBlock; ++x)
            factors[x] = (pattern[row % 8] >> x) & 1;
        const auto mixSome = [&](int first, MapWords8 covers) { mix(first, covers * factors); };
        sweepRow(row, mixSome, [&](int first, int count, quint16 cover) {
            for (int x = first; x < first + count; x += kBlock)
                mixSome(x, MapWords8{} + cover);
        });
    });
}

void MapCoverage::take(uchar *mask)
{
    sweep([&](int row) {
        uchar *line = mask + size_t(row) * size_t(m_width);
        const auto store = [&](int first, MapWords8 covers) {
            for (int x = 0; x < std::min(kBlock, m_width - first); ++x)
                line[first + x] = uchar(covers[x]);
        };
        sweepRow(row, store,
                 [&](int first, int count, quint16 cover) { std::fill_n(line + first, count, uchar(cover)); });
    });
}

} // namespace rosette
