#pragma once

#include <cstdint>

namespace rosette {

/// Random numbers for searches: fast, and the same on every machine for the same seed (xorshift64; G. Marsaglia 2003).
class WalkRandom
{
public:
    explicit WalkRandom(std::uint32_t seed)
        : m_state(std::uint64_t(seed) * 0x9E3779B97F4A7C15ULL + 1)
    {
    }

    /// 0 … below − 1.
    int below(int below)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return int((m_state >> 32) * std::uint64_t(below) >> 32);
    }

private:
    std::uint64_t m_state;
};

} // namespace rosette
