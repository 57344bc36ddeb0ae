#include "ui/canvass/weekbar.h"

#include <QLocale>
#include <QPainter>

#include "models/base/localtime.h"
#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr int kGap = 2; ///< left and right

} // namespace

void WeekBar::setWeek(const CanvassWeek &week, int top)
{
    m_week = week;
    m_top = std::max(1, top);
    setCount(week.contacts,
             tr("Week of %1: %2 people spoken to, %3 doors tried")
                 .arg(shortDate(week.monday), QLocale().toString(week.contacts), QLocale().toString(week.doorsTried)));
    setEnabled(week.contacts > 0 || week.doorsTried > 0);
}

void WeekBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    if (count() == 0)
        return;
    const int room = height() - headroom();
    const int length = std::max(2, int(qint64(room) * count() / m_top));
    const QRect bar(kGap, height() - length, width() - 2 * kGap, length);
    painter.fillRect(bar, barColour());
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    const QString number = QLocale().toString(count());
    if (fontMetrics().horizontalAdvance(number) <= width() + 2 * kGap)
        painter.drawText(QRect(-kGap, bar.top() - headroom(), width() + 2 * kGap, headroom()), Qt::AlignCenter, number);
}

} // namespace rosette
