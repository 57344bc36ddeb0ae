#include "models/map/mapscene.h"

#include <QCoreApplication>

#include "models/base/localtime.h"

namespace rosette {

bool MapStall::isOn(QDate day) const
{
    return !day.isValid() ||
           std::any_of(days.begin(), days.end(), [&](const MapStallDay &planned) { return planned.date == day; });
}

QString MapStall::when(QDate day) const
{
    const auto found = std::find_if(days.begin(), days.end(),
                                    [&](const MapStallDay &planned) { return !day.isValid() || planned.date == day; });
    if (found == days.end())
        return {};
    return QCoreApplication::translate("MapScene", "%1, %2").arg(shortDate(found->date), found->start);
}

} // namespace rosette
