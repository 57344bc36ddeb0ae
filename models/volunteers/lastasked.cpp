#include "models/volunteers/lastasked.h"

#include <QCoreApplication>

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("LastAsked", text); }

} // namespace

QString lastAskedWords(qint64 lastAskedAtMs, qint64 nowMs)
{
    if (lastAskedAtMs == 0)
        return tr("never asked yet");
    constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
    const int days = int(std::max<qint64>(0, nowMs - lastAskedAtMs) / kDayMs);
    if (days == 0)
        return tr("asked today");
    if (days == 1)
        return tr("asked yesterday");
    return days < 14 ? tr("last asked %1 days ago").arg(days) : tr("last asked %1 weeks ago").arg(days / 7);
}

} // namespace rosette
