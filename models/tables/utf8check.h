#pragma once

#include <QByteArray>

namespace rosette {

/// Says, over any number of blocks, whether bytes are valid UTF-8 and which other signs of an encoding they carry.
class Utf8Check
{
public:
    void add(const QByteArray &block);

    /// A character cut off at the very end does not count against the file.
    bool isValid() const { return m_isValid; }
    bool isAscii() const { return !m_hasHighBytes; }
    /// A byte that windows-1252 does not define was seen.
    bool hasUndefinedBytes() const { return m_hasUndefinedBytes; }

private:
    void addByte(uchar byte);

    int m_missing = 0;     ///< continuation bytes still to come
    uchar m_lowest = 0x80; ///< of the next continuation byte
    uchar m_highest = 0xBF;
    bool m_isValid = true;
    bool m_hasHighBytes = false;
    bool m_hasUndefinedBytes = false;
};

} // namespace rosette
