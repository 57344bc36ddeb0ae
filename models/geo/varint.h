#pragma once

#include <QByteArray>

namespace rosette {

/// Writes numbers in as few bytes as they need, seven bits to a byte; differences with their sign in the lowest bit.
class VarintWriter
{
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(char(value | 0x80));
        m_bytes.append(char(value));
    }
    /// How far it is from `last` to `now`; `last` goes there.
    void step(qint64 &last, qint64 now)
    {
        const qint64 difference = now - last;
        number((quint64(difference) << 1) ^ quint64(difference >> 63));
        last = now;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads forward what VarintWriter wrote; once bytes are missing, everything read is 0 and isWhole stays false. The
/// bytes must outlive it.
class VarintReader
{
public:
    explicit VarintReader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    bool isWhole() const { return m_isOk && m_at == m_end; }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = quint8(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isOk = false;
        return 0;
    }
    /// A count of things that take at least a byte each.
    qsizetype count()
    {
        const quint64 value = number();
        m_isOk = m_isOk && value <= quint64(m_end - m_at);
        return m_isOk ? qsizetype(value) : 0;
    }
    /// Moves `last` by the difference that stands here. Unsigned inside: damaged bytes may overflow.
    void step(qint64 &last)
    {
        const quint64 value = number();
        last = qint64(quint64(last) + ((value >> 1) ^ (~(value & 1) + 1)));
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_isOk = true;
};

} // namespace rosette
