#pragma once

#include <bit>
#include <vector>

#include <QtGlobal>

namespace rosette {

/// Finds seats (positions of electors) by a hash of something about them: 8 bytes for each elector. Different things
/// may share a bucket, so whoever asks looks whether the elector fits. A value.
class SeatIndex
{
public:
    /// `has(seat)` and `hashOf(seat)` for each of `seats`.
    template <typename Has, typename HashOf>
    void build(quint32 seats, const Has &has, const HashOf &hashOf)
    {
        m_buckets.assign(std::bit_ceil(std::max<size_t>(seats, 16)), 0);
        m_next.assign(seats, 0);
        // Backwards, so that the lowest seat of a bucket comes first.
        for (quint32 seat = seats; seat-- > 0;) {
            if (!has(seat))
                continue;
            quint32 &bucket = m_buckets[hashOf(seat) & (m_buckets.size() - 1)];
            m_next[seat] = std::exchange(bucket, seat + 1);
        }
    }
    bool isBuilt() const { return !m_buckets.empty(); }

    /// Calls `use(seat)` in ascending order until it says true.
    template <typename Use>
    void forEach(size_t hash, const Use &use) const
    {
        if (m_buckets.empty())
            return;
        for (quint32 at = m_buckets[hash & (m_buckets.size() - 1)]; at > 0; at = m_next[at - 1]) {
            if (use(at - 1))
                return;
        }
    }

private:
    std::vector<quint32> m_buckets; ///< seats counted from 1; 0 is none
    std::vector<quint32> m_next;
};

} // namespace rosette
