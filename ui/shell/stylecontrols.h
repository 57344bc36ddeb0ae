#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace rosette::StyleControls {

/// Whole controls that Fusion paints too heavily for us; used by RosetteStyle alone.

void drawHeaderSection(QPainter *painter, const QStyleOption *option);
void drawMenuBarEntry(QPainter *painter, const QStyleOptionMenuItem *entry, const QStyle &style);
void drawTab(QPainter *painter, const QStyleOptionTab *option);
void drawProgress(QPainter *painter, const QStyleOptionProgressBar *option);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle);
/// A combo box or spin box: the field's surface; the chevrons of the arrows are drawn into the given rectangles.
void drawArrowBox(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool isButton, const QRect &up,
                  const QRect &down);

/// A tool button in one piece; one with words that opens a menu has a chevron after them.
void drawWholeToolButton(QPainter *painter, QStyleOptionToolButton option, const QStyle &style, const QWidget *widget);
constexpr int kMenuChevron = 14;  ///< width of that chevron
constexpr int kButtonPadding = 6; ///< left and right of its words

/// Keeps an unknown progress moving.
void animateProgress(QWidget *progressBar);

} // namespace rosette::StyleControls
