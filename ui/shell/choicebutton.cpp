#include "ui/shell/choicebutton.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

namespace {
constexpr int kChoiceIcon = 24;
} // namespace

ChoiceButton::ChoiceButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_explanation(explanation)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

QRect ChoiceButton::explanationRect(int width) const
{
    const int top =
        Space::kGroup + kChoiceIcon + Space::kBetween + QFontMetrics(Theme::sectionFont(font())).height() + 4;
    const QRect room(Space::kGroup, top, width - 2 * Space::kGroup, 1000);
    return QFontMetrics(font()).boundingRect(room, Qt::TextWordWrap, m_explanation);
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 32;
    return {width, heightFor(width)};
}

int ChoiceButton::heightFor(int width) const { return explanationRect(width).bottom() + Space::kGroup; }

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setMinimumHeight(heightFor(width())); // the words wrap
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(QPen(isHot ? Theme::accentText(palette()) : Theme::line(palette()), hasFocus() ? 1.5 : 1));
    painter.setBrush(palette().color(isDown() ? QPalette::Midlight : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    iconNamed(m_iconName, isEnabled() ? QPalette::Link : QPalette::PlaceholderText)
        .paint(&painter, QRect(Space::kGroup, Space::kGroup, kChoiceIcon, kChoiceIcon));

    const QRect words = explanationRect(width());
    painter.setFont(Theme::sectionFont(font()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        QRect(Space::kGroup, Space::kGroup + kChoiceIcon + Space::kBetween, width() - 2 * Space::kGroup, words.top()),
        Qt::AlignTop | Qt::AlignLeft, text());
    painter.setFont(font());
    painter.setPen(Theme::muted(palette()));
    painter.drawText(QRect(words.topLeft(), QSize(width() - 2 * Space::kGroup, words.height())), Qt::TextWordWrap,
                     m_explanation);
}

void ChoiceButton::enterEvent(QEnterEvent *) { update(); }

void ChoiceButton::leaveEvent(QEvent *) { update(); }

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rosette
