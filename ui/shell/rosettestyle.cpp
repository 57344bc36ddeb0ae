#include "ui/shell/rosettestyle.h"

namespace rosette {

using namespace Qt::StringLiterals;

RosetteStyle::RosetteStyle()
    : QProxyStyle(u"fusion"_s)
{
}

int RosetteStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 20;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace rosette
