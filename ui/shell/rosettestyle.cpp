#include "ui/shell/rosettestyle.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>

#include "ui/shell/stylecontrols.h"
#include "ui/shell/stylepanels.h"
#include "ui/shell/stylesizes.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// The option with other colours for text on what is selected or primary.
template <typename Option>
Option recoloured(const Option &option, QPalette::ColorRole role, const QColor &colour)
{
    Option copy = option;
    copy.palette.setColor(role, colour);
    return copy;
}

/// A tool button whose arrow is a button of its own; Fusion knows how.
bool isSplit(const QStyleOptionToolButton &button) { return button.features & QStyleOptionToolButton::MenuButtonPopup; }

QString chevronOf(QStyle::PrimitiveElement arrow)
{
    switch (arrow) {
    case QStyle::PE_IndicatorArrowUp:
        return u"up"_s;
    case QStyle::PE_IndicatorArrowRight:
        return u"right"_s;
    case QStyle::PE_IndicatorArrowLeft:
        return u"left"_s;
    default:
        return u"down"_s;
    }
}

} // namespace

RosetteStyle::RosetteStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void RosetteStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget) ||
        qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (qobject_cast<QProgressBar *>(widget))
        StyleControls::animateProgress(widget);
}

void RosetteStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return StylePanels::drawPushButton(painter, option, widget);
    case PE_PanelButtonTool:
        return StylePanels::drawToolButton(painter, option, widget);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return StylePanels::drawField(painter, option, widget, frame && frame->lineWidth > 0);
    }
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return StylePanels::drawCheckBox(painter, option);
    case PE_IndicatorRadioButton:
        return StylePanels::drawRadioButton(painter, option);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractButton *>(widget)) // buttons draw their own
            StylePanels::drawFocusRing(painter, option, widget);
        return;
    case PE_Frame:
    case PE_FrameTabWidget:
    case PE_FrameMenu:
        return StylePanels::drawFrame(painter, option);
    case PE_PanelTipLabel:
        return StylePanels::drawToolTip(painter, option);
    case PE_PanelItemViewItem:
        return StylePanels::drawItem(painter, option, widget);
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return StylePanels::drawFrame(painter, option);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft:
        return StylePanels::drawChevron(painter, option, chevronOf(element),
                                        widget && widget->property(kPrimary).toBool() ? QPalette::HighlightedText
                                                                                      : QPalette::PlaceholderText);
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool isUp = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        QStyleOption arrow = *option; // Fusion's own place for it, but large enough for a chevron
        arrow.rect = QRect(0, 0, 10, 10);
        arrow.rect.moveCenter(option->rect.center());
        return StylePanels::drawChevron(painter, &arrow, isUp ? u"down"_s : u"up"_s);
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool RosetteStyle::drawItemPart(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    // Selected rows and entries lie on a wash of the accent, so their text keeps its colour.
    const QColor text = option->palette.color(QPalette::Text);
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        const auto plain = recoloured(*item, QPalette::HighlightedText, text);
        QProxyStyle::drawControl(element, &plain, painter, widget);
        return true;
    }
    if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        const auto washed = recoloured(recoloured(*entry, QPalette::HighlightedText, text), QPalette::Highlight,
                                       Theme::accentWash(option->palette));
        QProxyStyle::drawControl(element, &washed, painter, widget);
        return true;
    }
    return false;
}

void RosetteStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && widget && widget->property(kPrimary).toBool() && button->state & State_Enabled) {
            const auto onAccent =
                recoloured(*button, QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            return QProxyStyle::drawControl(element, &onAccent, painter, widget);
        }
        break;
    case CE_ItemViewItem:
    case CE_MenuItem:
        if (drawItemPart(element, option, painter, widget))
            return;
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    case CE_MenuBarItem:
        if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return StyleControls::drawMenuBarEntry(painter, entry, *this);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return StyleControls::drawHeaderSection(painter, option);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            auto quiet = recoloured(*header, QPalette::ButtonText, Theme::muted(option->palette));
            quiet.rect.adjust(4, -4, -4, 4); // as far in as the cells' text, and tall enough for its descenders
            painter->setFont(Theme::secondaryFont(painter->font()));
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return StyleControls::drawTab(painter, tab);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return StyleControls::drawProgress(painter, progress);
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RosetteStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return StyleControls::drawScrollBar(painter, bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return StyleControls::drawArrowBox(painter, option, widget, !combo->editable, {}, arrow);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        const bool hasButtons = spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        return StyleControls::drawArrowBox(painter, option, widget, false,
                                           hasButtons ? subControlRect(control, option, SC_SpinBoxUp, widget) : QRect(),
                                           hasButtons ? subControlRect(control, option, SC_SpinBoxDown, widget)
                                                      : QRect());
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton && !isSplit(*button))
        return StyleControls::drawWholeToolButton(painter, *button, *this, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect RosetteStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(5, 0, 0, 0);
    return control == CC_ScrollBar && bar ? StyleSizes::scrollBarPart(*bar, part)
                                          : QProxyStyle::subControlRect(control, option, part, widget);
}

QRect RosetteStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = frame && frame->lineWidth > 0 ? 4 : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(inset, 0, -inset, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize RosetteStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    return StyleSizes::adjusted(type, option, QProxyStyle::sizeFromContents(type, option, contents, widget), widget);
}

int RosetteStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_FocusFrameHMargin: // beside the text of a cell
        return 8;
    case PM_HeaderMargin:
        return 4;
    case PM_SplitterWidth:
        return 7;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RosetteStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace rosette
