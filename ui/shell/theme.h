#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace rosette {

/// What a colour means; always shown with a shape or a word as well.
enum class Meaning {
    Done,
    Attention,
    Problem,
    Information,
};

/// Distances in logical pixels, multiples of 4.
namespace Space {
constexpr int kInside = 8;
constexpr int kBetween = 12;
constexpr int kGroup = 16;
constexpr int kPage = 24;
} // namespace Space

/// The tokens of the look. Everything paints from a QPalette, so that light, dark and the campaign's colour arrive
/// everywhere at once: window = paper, base = panel, mid = line, placeholderText = muted, highlight = accent.
namespace Theme {

enum class Appearance {
    System,
    Light,
    Dark,
};

/// Our palette. `campaignColour` becomes the accent after its contrast with white text was corrected.
QPalette palette(bool isDark, const QColor &campaignColour);
/// Style, palette and tooltips for the whole program; call again when the appearance or the campaign changes.
void apply(QApplication &app, Appearance appearance, const QColor &campaignColour);
/// What the desktop prefers, as far as Qt can tell.
bool isSystemDark();

/// The nearest shade of `colour` on which white text can be read (4.5 : 1).
QColor readableAccent(const QColor &colour);
/// WCAG contrast, 1 to 21.
double contrast(const QColor &one, const QColor &other);

bool isDark(const QPalette &palette);
QColor line(const QPalette &palette);
QColor muted(const QPalette &palette);
QColor accent(const QPalette &palette);
/// The accent as a colour for text and lines on paper; lighter than accent() in the dark.
QColor accentText(const QPalette &palette);
/// `accent` laid thinly over the panel: selected rows, the current page.
QColor accentWash(const QPalette &palette);
QColor of(Meaning meaning, const QPalette &palette);
/// ● ▲ ■ ◆
QString shapeOf(Meaning meaning);

/// Type: page title 1.6 ×, section 1.15 × semibold, secondary 0.9 ×, from the widget's own font.
QFont titleFont(const QFont &base);
QFont sectionFont(const QFont &base);
QFont secondaryFont(const QFont &base);
/// Row heights that scale with the font: 28 px, dense 24 px at the usual size.
int rowHeight(const QFont &font);
int denseRowHeight(const QFont &font);

/// Makes a label secondary: smaller and muted, also after the theme changed.
void makeSecondary(QWidget *label);
/// Marks a push button as the page's one primary action, painted in the accent.
void makePrimary(QWidget *button);

} // namespace Theme

} // namespace rosette
