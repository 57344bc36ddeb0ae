#include "ui/shell/stylepanels.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTableView>

#include "ui/shell/icons.h"
#include "ui/shell/rosettestyle.h"
#include "ui/shell/theme.h"

namespace rosette::StylePanels {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRadius = 6;
constexpr double kFocusWidth = 1.5;

bool has(const QWidget *widget, const char *property) { return widget && widget->property(property).toBool(); }

bool is(const QStyleOption *option, QStyle::State state) { return option->state & state; }

/// Rounded rectangle whose line lies inside `area`, sharp at any scale.
void drawBox(QPainter *painter, const QRect &area, double radius, const QColor &fill, const QColor &edge,
             double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor pressable(const QStyleOption *option, const QColor &base)
{
    const bool isDark = Theme::isDark(option->palette);
    if (!is(option, QStyle::State_Enabled))
        return base;
    if (is(option, QStyle::State_Sunken))
        return isDark ? base.darker(120) : base.darker(108);
    if (is(option, QStyle::State_MouseOver))
        return isDark ? base.lighter(118) : base.darker(103);
    return base;
}

QColor edgeOf(const QStyleOption *option)
{
    const QPalette &p = option->palette;
    return is(option, QStyle::State_Enabled) ? p.color(QPalette::Dark).lighter(Theme::isDark(p) ? 100 : 118)
                                             : Theme::line(p);
}

} // namespace

void drawPushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const QPalette &p = option->palette;
    if (has(widget, RosetteStyle::kPrimary) && isEnabled) {
        const QColor accent = Theme::accent(p);
        const QColor fill = is(option, QStyle::State_Sunken)      ? accent.darker(125)
                            : is(option, QStyle::State_MouseOver) ? accent.darker(110)
                                                                  : accent;
        drawBox(painter, option->rect, kRadius, fill, {});
        if (is(option, QStyle::State_HasFocus))
            drawBox(painter, option->rect.adjusted(2, 2, -2, -2), kRadius - 2, {}, p.color(QPalette::HighlightedText),
                    kFocusWidth);
        return;
    }
    const QColor fill =
        is(option, QStyle::State_On) ? Theme::accentWash(p) : pressable(option, p.color(QPalette::Button));
    const bool isFocused = is(option, QStyle::State_HasFocus);
    drawBox(painter, option->rect, kRadius, fill, isFocused ? Theme::accentText(p) : edgeOf(option),
            isFocused ? kFocusWidth : 1);
}

void drawToolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const QPalette &p = option->palette;
    const bool isOn = is(option, QStyle::State_On);
    const bool isFocused = is(option, QStyle::State_HasFocus);
    if (has(widget, RosetteStyle::kChip)) {
        const QColor edge = isOn || isFocused ? Theme::accentText(p) : edgeOf(option);
        drawBox(painter, option->rect, option->rect.height() / 2.0,
                isOn ? Theme::accentWash(p) : pressable(option, p.color(QPalette::Button)), edge,
                isFocused ? kFocusWidth : 1);
        return;
    }
    const bool isFlat = is(option, QStyle::State_AutoRaise);
    if (isFlat && !isOn && !isFocused && !is(option, QStyle::State_Sunken) && !is(option, QStyle::State_MouseOver))
        return;
    const QColor resting = isFlat ? p.color(QPalette::Midlight) : p.color(QPalette::Button);
    const QColor fill = isOn ? Theme::accentWash(p) : pressable(option, resting);
    const QColor edge = isFocused ? Theme::accentText(p) : isFlat ? QColor() : edgeOf(option);
    drawBox(painter, option->rect, kRadius, fill, edge, isFocused ? kFocusWidth : 1);
}

void drawField(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool isFramed)
{
    const QPalette &p = option->palette;
    const bool isEnabled = is(option, QStyle::State_Enabled);
    if (!isFramed) {
        painter->fillRect(option->rect, p.color(QPalette::Base));
        return;
    }
    const bool isFocused = is(option, QStyle::State_HasFocus);
    const bool isTouched = isFocused || is(option, QStyle::State_MouseOver);
    if (has(widget, RosetteStyle::kInPlace) && !isTouched)
        return;
    const QColor fill =
        isEnabled && !is(option, QStyle::State_ReadOnly) ? p.color(QPalette::Base) : p.color(QPalette::Window);
    drawBox(painter, option->rect, kRadius, fill, isFocused ? Theme::accentText(p) : edgeOf(option),
            isFocused ? kFocusWidth : 1);
}

void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
    const QPalette &p = option->palette;
    const bool isMarked = is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const QColor fill =
        isMarked ? (isEnabled ? Theme::accent(p) : Theme::line(p)) : pressable(option, p.color(QPalette::Base));
    const bool isFocused = is(option, QStyle::State_HasFocus);
    drawBox(painter, option->rect, 4, fill,
            isFocused  ? Theme::accentText(p)
            : isMarked ? fill
                       : edgeOf(option),
            isFocused ? kFocusWidth : 1);
    if (isMarked) {
        const QString mark = is(option, QStyle::State_NoChange) ? u"remove"_s : u"check"_s;
        iconNamed(mark, QPalette::HighlightedText).paint(painter, option->rect.adjusted(1, 1, -1, -1));
    }
}

void drawRadioButton(QPainter *painter, const QStyleOption *option)
{
    const QPalette &p = option->palette;
    const bool isFocused = is(option, QStyle::State_HasFocus);
    const bool isOn = is(option, QStyle::State_On);
    const QColor accent = is(option, QStyle::State_Enabled) ? Theme::accentText(p) : Theme::line(p);
    drawBox(painter, option->rect, option->rect.height() / 2.0, pressable(option, p.color(QPalette::Base)),
            isOn || isFocused ? accent : edgeOf(option), isOn || isFocused ? kFocusWidth : 1);
    if (isOn) {
        const int inset = option->rect.height() / 4;
        drawBox(painter, option->rect.adjusted(inset, inset, -inset, -inset), option->rect.height(), accent, {});
    }
}

void drawFocusRing(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    // A list of whole rows shows its current row by the selection.
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (view && view->selectionBehavior() == QAbstractItemView::SelectRows)
        return;
    drawBox(painter, option->rect, 4, {}, Theme::accentText(option->palette), kFocusWidth);
}

void drawFrame(QPainter *painter, const QStyleOption *option)
{
    drawBox(painter, option->rect, 0, {}, Theme::line(option->palette));
}

void drawToolTip(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
}

void drawItem(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    const QPalette &p = option->palette;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    if (is(option, QStyle::State_Selected)) {
        QColor wash = Theme::accentWash(p);
        if (!is(option, QStyle::State_Active))
            wash.setAlphaF(0.6f);
        painter->fillRect(item->rect, wash);
    }
    if (qobject_cast<const QTableView *>(widget))
        painter->fillRect(QRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1),
                          p.color(QPalette::Midlight));
}

void drawChevron(QPainter *painter, const QStyleOption *option, const QString &direction, QPalette::ColorRole colour)
{
    // Beside a button's words Qt leaves so little room that nobody would see it.
    const int side = qBound(10, qMin(option->rect.width(), option->rect.height()), 12);
    QRect square(0, 0, side, side);
    square.moveCenter(option->rect.center());
    iconNamed(direction, colour)
        .paint(painter, square, Qt::AlignCenter, is(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

} // namespace rosette::StylePanels
