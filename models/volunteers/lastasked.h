#pragma once

#include <QString>

namespace rosette {

/// "never asked yet", "asked yesterday", "last asked 5 weeks ago"; both in UTC milliseconds, 0 when never.
QString lastAskedWords(qint64 lastAskedAtMs, qint64 nowMs);

} // namespace rosette
