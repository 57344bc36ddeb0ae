#include "models/tables/utf8check.h"

#include <cstring>

namespace rosette {

void Utf8Check::add(const QByteArray &block)
{
    constexpr quint64 kHighBits = 0x8080808080808080ull;
    const char *at = block.constData();
    const char *const end = at + block.size();
    while (at != end) {
        if (m_missing == 0 && end - at >= 8) {
            quint64 word;
            std::memcpy(&word, at, sizeof word);
            if ((word & kHighBits) == 0) {
                at += 8;
                continue;
            }
        }
        addByte(uchar(*at++));
    }
}

void Utf8Check::addByte(uchar byte)
{
    if (byte >= 0x80) {
        m_hasHighBytes = true;
        if (byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D)
            m_hasUndefinedBytes = true;
    }
    if (m_missing > 0) {
        m_isValid = m_isValid && byte >= m_lowest && byte <= m_highest;
        --m_missing;
        m_lowest = 0x80;
        m_highest = 0xBF;
        return;
    }
    if (byte < 0x80)
        return;
    // The second byte's range keeps overlong forms, surrogates and values past U+10FFFF out.
    if (byte >= 0xC2 && byte <= 0xDF) {
        m_missing = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_missing = 2;
        m_lowest = byte == 0xE0 ? 0xA0 : 0x80;
        m_highest = byte == 0xED ? 0x9F : 0xBF;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_missing = 3;
        m_lowest = byte == 0xF0 ? 0x90 : 0x80;
        m_highest = byte == 0xF4 ? 0x8F : 0xBF;
    } else {
        m_isValid = false;
    }
}

} // namespace rosette
