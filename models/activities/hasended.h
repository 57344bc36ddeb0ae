#pragma once

#include <algorithm>

#include <QDateTime>

namespace rosette {

/// Whether an activity or a shift is over at `nowMs`, UTC milliseconds. One that ends before it begins is over when it
/// has begun.
template <typename Timed>
bool hasEnded(const Timed &timed, qint64 nowMs)
{
    return QDateTime(timed.date, std::max(timed.start, timed.end)).toMSecsSinceEpoch() <= nowMs;
}

} // namespace rosette
