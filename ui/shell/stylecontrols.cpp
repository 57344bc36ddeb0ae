#include "ui/shell/stylecontrols.h"

#include <cmath>

#include <QDateTime>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>

#include "ui/shell/stylepanels.h"
#include "ui/shell/theme.h"

namespace rosette::StyleControls {

using namespace Qt::StringLiterals;

namespace {
constexpr int kProgressHeight = 6;
constexpr int kProgressTickMs = 50;
constexpr int kProgressPeriodMs = 1600;
} // namespace

void drawHeaderSection(QPainter *painter, const QStyleOption *option)
{
    const QRect &area = option->rect;
    painter->fillRect(area, option->palette.color(QPalette::Base));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), Theme::line(option->palette));
}

void drawMenuBarEntry(QPainter *painter, const QStyleOptionMenuItem *entry, const QStyle &style)
{
    const QPalette &p = entry->palette;
    const bool isOpen = entry->state & (QStyle::State_Selected | QStyle::State_Sunken);
    painter->fillRect(entry->rect, p.color(QPalette::Window));
    if (isOpen)
        painter->fillRect(entry->rect.adjusted(1, 2, -1, -2), p.color(QPalette::Midlight));
    style.drawItemText(painter, entry->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, p,
                       entry->state & QStyle::State_Enabled, entry->text, QPalette::WindowText);
}

void drawTab(QPainter *painter, const QStyleOptionTab *option)
{
    const QRect &area = option->rect;
    const QPalette &p = option->palette;
    const bool isSelected = option->state & QStyle::State_Selected;
    if (!isSelected && option->state & QStyle::State_MouseOver)
        painter->fillRect(area.adjusted(0, 0, 0, -2), p.color(QPalette::Midlight));
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), Theme::line(p));
    if (isSelected)
        painter->fillRect(QRect(area.left() + 4, area.bottom() - 1, area.width() - 8, 2), Theme::accentText(p));
}

void drawProgress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const double height = std::min(kProgressHeight, option->rect.height());
    QRectF groove(option->rect.left(), option->rect.center().y() - height / 2 + 0.5, option->rect.width(), height);
    painter->setBrush(Theme::line(option->palette));
    painter->drawRoundedRect(groove, height / 2, height / 2);

    QRectF chunk = groove;
    if (option->maximum > option->minimum) {
        const double share = double(option->progress - option->minimum) / (option->maximum - option->minimum);
        chunk.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    } else {
        const double phase = double(QDateTime::currentMSecsSinceEpoch() % kProgressPeriodMs) / kProgressPeriodMs;
        chunk.setWidth(groove.width() * 0.3);
        chunk.moveLeft(groove.left() + (groove.width() - chunk.width()) * (0.5 - 0.5 * std::cos(2 * M_PI * phase)));
    }
    painter->setBrush(Theme::accentText(option->palette));
    if (chunk.width() >= height)
        painter->drawRoundedRect(chunk, height / 2, height / 2);
    painter->restore();
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle)
{
    if (option->maximum <= option->minimum)
        return;
    const bool isHot = option->state & QStyle::State_MouseOver || option->state & QStyle::State_Sunken;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor colour = Theme::muted(option->palette);
    colour.setAlphaF(isHot ? 0.7f : 0.4f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const double inset = isHot ? 2 : 3;
    const QRectF area = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const double radius = std::min(area.width(), area.height()) / 2;
    painter->drawRoundedRect(area, radius, radius);
    painter->restore();
}

void drawArrowBox(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool isButton, const QRect &up,
                  const QRect &down)
{
    if (isButton)
        StylePanels::drawPushButton(painter, option, widget);
    else
        StylePanels::drawField(painter, option, widget, true);
    QStyleOption arrow = *option;
    arrow.rect = up;
    if (!up.isEmpty())
        StylePanels::drawChevron(painter, &arrow, u"up"_s);
    arrow.rect = down;
    if (!down.isEmpty())
        StylePanels::drawChevron(painter, &arrow, u"down"_s);
}

void drawWholeToolButton(QPainter *painter, QStyleOptionToolButton option, const QStyle &style, const QWidget *widget)
{
    const bool hasWords = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasChevron = hasWords && option.features & QStyleOptionToolButton::HasMenu;
    const QRect whole = option.rect;
    StylePanels::drawToolButton(painter, &option, widget);
    if (hasWords)
        option.rect.adjust(kButtonPadding, 0, hasChevron ? -kMenuChevron - kButtonPadding : -kButtonPadding, 0);
    option.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::PopupDelay);
    style.drawControl(QStyle::CE_ToolButtonLabel, &option, painter, widget);
    if (!hasChevron)
        return;
    option.rect = QRect(whole.right() - kMenuChevron - kButtonPadding, whole.top(), kMenuChevron, whole.height());
    StylePanels::drawChevron(painter, &option, u"down"_s);
}

void animateProgress(QWidget *progressBar)
{
    auto *timer = new QTimer(progressBar);
    QObject::connect(timer, &QTimer::timeout, progressBar, [bar = qobject_cast<QProgressBar *>(progressBar)] {
        if (bar->isVisible() && bar->maximum() == bar->minimum())
            bar->update();
    });
    timer->start(kProgressTickMs);
}

} // namespace rosette::StyleControls
