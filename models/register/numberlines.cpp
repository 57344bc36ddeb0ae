#include "models/register/numberlines.h"

#include <QHash>

namespace rosette {

qint64 NumberLines::earlier(const ElectorNumber &number, qint64 line)
{
    if (2 * (m_used + 1) > m_keys.size())
        grow();
    const size_t key = qHashMulti(0, number.district, number.number, number.suffix);
    const size_t slot = slotOf(key);
    if (m_lines[slot] > 0)
        return m_lines[slot];
    m_keys[slot] = key;
    m_lines[slot] = quint32(line);
    ++m_used;
    return 0;
}

/// Where the key is, or where it belongs.
size_t NumberLines::slotOf(size_t key) const
{
    size_t slot = key & (m_keys.size() - 1);
    while (m_lines[slot] > 0 && m_keys[slot] != key)
        slot = (slot + 1) & (m_keys.size() - 1);
    return slot;
}

void NumberLines::grow()
{
    NumberLines larger;
    larger.m_keys.resize(std::max<size_t>(1024, m_keys.size() * 2));
    larger.m_lines.resize(larger.m_keys.size());
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (m_lines[i] == 0)
            continue;
        const size_t slot = larger.slotOf(m_keys[i]);
        larger.m_keys[slot] = m_keys[i];
        larger.m_lines[slot] = m_lines[i];
    }
    larger.m_used = m_used;
    *this = std::move(larger);
}

} // namespace rosette
