#include "ui/canvass/barbutton.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr double kRadius = 4;

} // namespace

BarButton::BarButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button would keep its usual width
    setCount(0, {});
}

void BarButton::setCount(int count, const QString &words)
{
    m_count = count;
    setEnabled(count > 0);
    setAccessibleName(words);
    setToolTip(words);
    setCursor(count > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event); // Space, and the arrows from bar to bar
}

void BarButton::paintGround(QPainter &painter) const
{
    if (!isEnabled() || !(underMouse() || hasFocus()))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(Theme::accentText(palette()), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(Theme::accentWash(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QColor BarButton::barColour() const { return Theme::accent(palette()); }

} // namespace rosette
