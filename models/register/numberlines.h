#pragma once

#include <vector>

#include "models/people/electornumber.h"

namespace rosette {

/// In which line of a file each elector number stands, packed: some 20 bytes for each number. Numbers are kept as
/// 64-bit hashes; of a million two share one by chance once in some ten million files. A value, one thread.
class NumberLines
{
public:
    /// The line in which the number was used first; 0 when this is it.
    qint64 earlier(const ElectorNumber &number, qint64 line);

private:
    size_t slotOf(size_t key) const;
    void grow();

    std::vector<size_t> m_keys;
    std::vector<quint32> m_lines; ///< 0: the slot is free
    size_t m_used = 0;
};

} // namespace rosette
