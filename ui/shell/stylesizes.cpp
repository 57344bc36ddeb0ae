#include "ui/shell/stylesizes.h"

#include <QWidget>

#include "ui/shell/stylecontrols.h"
#include "ui/shell/theme.h"

namespace rosette::StyleSizes {

namespace {

/// Buttons and fields in one line are equally tall: 30 px at the usual size.
int controlHeight(const QWidget *widget)
{
    return int(QFontMetricsF(widget ? widget->font() : QFont()).height() * 1.55) + 7;
}

} // namespace

QSize adjusted(QStyle::ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget)
{
    const int height = controlHeight(widget);
    switch (type) {
    case QStyle::CT_PushButton:
        return {qMax(size.width() + 8, height * 2), qMax(size.height(), height)};
    case QStyle::CT_ComboBox:
        return {size.width() + 6, qMax(size.height(), height)};
    case QStyle::CT_LineEdit:
    case QStyle::CT_SpinBox:
        return {size.width(), qMax(size.height(), height)};
    case QStyle::CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool hasText = button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        const int chevron =
            button && button->features & QStyleOptionToolButton::HasMenu ? StyleControls::kMenuChevron : 0;
        // Fusion leaves room behind the words of a button that has an icon too.
        const int padding = button && button->icon.isNull() ? 2 * StyleControls::kButtonPadding : 2;
        return hasText ? QSize(size.width() + padding + chevron, qMax(size.height(), height))
                       : QSize(qMax(size.width(), height), qMax(size.height(), height));
    }
    case QStyle::CT_MenuItem:
        if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            entry && entry->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {size.width(), qMax(size.height(), int(height * 0.9))};
    case QStyle::CT_MenuBarItem:
        return {size.width() + 4, size.height() + 6};
    case QStyle::CT_TabBarTab:
        return {size.width() + 8, height + 6};
    case QStyle::CT_ProgressBar:
        return {size.width(), 8};
    case QStyle::CT_HeaderSection:
        return {size.width(), Theme::denseRowHeight(widget ? widget->font() : QFont()) + 4};
    default:
        return size;
    }
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int handle =
        range <= 0 ? length : qBound(24, int(qint64(bar.pageStep) * length / (qint64(range) + bar.pageStep)), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto along = [&](int from, int extent) {
        return isHorizontal ? QRect(bar.rect.left() + from, bar.rect.top(), extent, bar.rect.height())
                            : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), extent);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

} // namespace rosette::StyleSizes
