#include "ui/map/mapperiod.h"

namespace rosette {

FiguresPeriod MapPeriod::on(QDate today) const
{
    constexpr int kDaysBefore = 6;
    switch (preset) {
    case Preset::Week:
        return {today.addDays(-kDaysBefore), {}};
    case Preset::Month:
        return {QDate(today.year(), today.month(), 1), {}};
    case Preset::Year:
        return {QDate(today.year(), 1, 1), {}};
    case Preset::Own:
        return own;
    case Preset::All:
        break;
    }
    return {};
}

} // namespace rosette
