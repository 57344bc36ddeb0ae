#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace rosette::StylePanels {

/// Surfaces of controls, painted from an option's palette and state; used by RosetteStyle alone.

void drawPushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawToolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
/// A text field; `isFramed` is false for one that lies inside another control.
void drawField(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool isFramed);
void drawCheckBox(QPainter *painter, const QStyleOption *option);
void drawRadioButton(QPainter *painter, const QStyleOption *option);
void drawFocusRing(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawFrame(QPainter *painter, const QStyleOption *option);
void drawToolTip(QPainter *painter, const QStyleOption *option);
/// Background of one cell: a wash when selected, a hairline below rows of a table.
void drawItem(QPainter *painter, const QStyleOption *option, const QWidget *widget);
/// A small chevron in the middle of the rectangle: "up", "down", "left" or "right".
void drawChevron(QPainter *painter, const QStyleOption *option, const QString &direction,
                 QPalette::ColorRole colour = QPalette::PlaceholderText);

} // namespace rosette::StylePanels
