#pragma once

#include <QStyleOption>

class QWidget;

namespace rosette::StyleSizes {

/// How big controls are and where their parts lie; used by RosetteStyle alone.

/// Fusion's `size`, enlarged so that buttons and fields in one line are equally tall.
QSize adjusted(QStyle::ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget);
/// A scroll bar without arrows: the whole length is the groove.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

} // namespace rosette::StyleSizes
