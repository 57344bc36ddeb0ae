#include "ui/canvass/weekbars.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>

#include "models/base/localtime.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kBarHeight = 72;
constexpr int kGap = 4;
} // namespace

WeekBars::WeekBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("People spoken to, week by week"));
}

void WeekBars::setWeeks(const QList<CanvassWeek> &weeks)
{
    m_weeks = weeks;
    QStringList words;
    for (const CanvassWeek &week : weeks)
        words +=
            tr("week of %1: %2 people at %3 doors").arg(shortDate(week.monday)).arg(week.contacts).arg(week.doorsTried);
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    update();
}

QSize WeekBars::sizeHint() const { return {fontMetrics().averageCharWidth() * 44, kBarHeight + 3 * lineHeight()}; }

int WeekBars::most() const
{
    int most = 0;
    for (const CanvassWeek &week : m_weeks)
        most = std::max(most, week.contacts);
    return most;
}

void WeekBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::sectionFont(font()));
    painter.drawText(QRect(0, 0, width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, accessibleName());
    painter.setFont(font());
    if (most() == 0) {
        painter.setPen(Theme::muted(palette()));
        painter.drawText(QRect(0, lineHeight(), width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Nobody in the last %n week(s)", nullptr, int(m_weeks.size())));
        return;
    }
    for (qsizetype week = 0; week < m_weeks.size(); ++week) {
        const int left = int(width() * week / m_weeks.size());
        const int right = int(width() * (week + 1) / m_weeks.size());
        paintWeek(painter, QRect(left, lineHeight(), right - left - kGap, kBarHeight + 2 * lineHeight()), week);
    }
}

void WeekBars::paintWeek(QPainter &painter, const QRect &place, qsizetype week) const
{
    const int contacts = m_weeks.at(week).contacts;
    const int height = contacts > 0 ? std::max(2, kBarHeight * contacts / most()) : 1;
    const QRect bar(place.left(), place.top() + lineHeight() + kBarHeight - height, place.width(), height);
    painter.fillRect(bar, contacts > 0 ? Theme::accent(palette()) : Theme::line(palette()));
    painter.setPen(palette().color(QPalette::Text));
    if (contacts > 0)
        painter.drawText(bar.adjusted(-kGap, -lineHeight(), kGap, -height), Qt::AlignCenter,
                         QLocale().toString(contacts));
    // Every third Monday has its name, the present week always.
    if ((m_weeks.size() - 1 - week) % 3 != 0)
        return;
    painter.setPen(Theme::muted(palette()));
    const QRect under(place.right() - 3 * place.width(), place.bottom() - lineHeight() + 1, 3 * place.width() + 1,
                      lineHeight());
    painter.drawText(under, Qt::AlignRight | Qt::AlignVCenter,
                     QLocale(QLocale::English, QLocale::UnitedKingdom).toString(m_weeks.at(week).monday, u"d MMM"_s));
}

} // namespace rosette
