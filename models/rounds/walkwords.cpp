#include "models/rounds/walkwords.h"

#include <cmath>

#include <QCoreApplication>

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WalkWords", text); }

} // namespace

QString distanceWords(double metres)
{
    const int tens = int(std::lround(metres / 10)) * 10;
    if (tens < 1000)
        return tr("%1 m").arg(tens);
    return tr("%1 km").arg(QString::number(metres / 1000, 'f', 1));
}

QString durationWords(double minutes)
{
    const int step = minutes < 30 ? 1 : 5;
    const int whole = int(std::lround(minutes / step)) * step;
    if (whole < 60)
        return tr("%1 min").arg(whole);
    return whole % 60 == 0 ? tr("%1 h").arg(whole / 60) : tr("%1 h %2 min").arg(whole / 60).arg(whole % 60);
}

} // namespace rosette
