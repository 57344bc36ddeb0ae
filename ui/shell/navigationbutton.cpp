#include "ui/shell/navigationbutton.h"

#include <QPainter>
#include <QStyle>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

namespace {
constexpr int kPageIcon = 20;
constexpr int kRadius = 6;
} // namespace

NavigationButton::NavigationButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationButton::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {Space::kInside * 2 + kPageIcon + Space::kBetween + metrics.horizontalAdvance(text() + m_hint) +
                Space::kGroup,
            qMax(kPageIcon + 12, metrics.height() * 2)};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    const bool isCurrent = isChecked();
    QColor wash = isCurrent ? Theme::accentWash(palette()) : palette().color(QPalette::Midlight);
    if (isCurrent || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawRoundedRect(area, kRadius, kRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::accentText(palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, kRadius, kRadius);
    }
    const QPalette::ColorRole role = isCurrent ? QPalette::Link : QPalette::WindowText;
    const int y = (height() - kPageIcon) / 2;
    iconNamed(m_iconName, isCurrent ? QPalette::Link : QPalette::PlaceholderText)
        .paint(&painter, QRect(Space::kInside + 2, y, kPageIcon, kPageIcon));

    QFont words = font();
    words.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, role));
    const QRect line = rect().adjusted(Space::kInside + 2 + kPageIcon + Space::kBetween, 0, -Space::kInside, 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    if (!m_hint.isEmpty()) {
        painter.setFont(Theme::secondaryFont(font()));
        painter.setPen(Theme::muted(palette()));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, m_hint);
    }
}

void NavigationButton::enterEvent(QEnterEvent *) { update(); }

void NavigationButton::leaveEvent(QEvent *) { update(); }

} // namespace rosette
