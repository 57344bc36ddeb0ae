#include "models/base/id.h"

#include <algorithm>
#include <atomic>

#include <QDateTime>
#include <QRandomGenerator>

#include "models/base/idtime.h"

namespace rosette {

namespace {
constexpr qint64 kEpochMs = 1577836800000; // 2020-01-01T00:00:00Z
constexpr int kSequenceBits = 10;
constexpr int kNodeBits = 12;
constexpr qint64 kSequenceMask = (qint64(1) << kSequenceBits) - 1;
} // namespace

qint64 newIdValue()
{
    static const qint64 node = QRandomGenerator::system()->bounded(1 << kNodeBits);
    // Milliseconds and sequence as one counter: a burst borrows from the milliseconds to come and stays ordered.
    static std::atomic<qint64> last{0};

    const qint64 now = (QDateTime::currentMSecsSinceEpoch() - kEpochMs) << kSequenceBits;
    qint64 previous = last.load(std::memory_order_relaxed);
    qint64 next = 0;
    do {
        next = std::max(now, previous + 1);
    } while (!last.compare_exchange_weak(previous, next, std::memory_order_relaxed));

    const qint64 milliseconds = next >> kSequenceBits;
    return (milliseconds << (kNodeBits + kSequenceBits)) | (node << kSequenceBits) | (next & kSequenceMask);
}

qint64 firstIdValueAt(qint64 ms) { return std::max<qint64>(ms - kEpochMs, 0) << (kNodeBits + kSequenceBits); }

} // namespace rosette
