#include "ui/canvass/weekbars.h"

#include <algorithm>

#include <QLabel>
#include <QLocale>
#include <QPainter>

#include "ui/canvass/weekbar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 72;
constexpr int kUsualCharacters = 44; ///< in characters
constexpr int kLeastCharacters = 34;
constexpr int kWeeksBetweenNames = 3;

/// The next of 1, 2, 3, 4, 5, 6, 8, 10, 20, 30 … so that the axis has round numbers.
int roundTop(int most)
{
    for (int power = 1; power <= most * 10; power *= 10) {
        for (const int step : {1, 2, 3, 4, 5, 6, 8}) {
            if (step * power >= most)
                return step * power;
        }
    }
    return most;
}

} // namespace

WeekBars::WeekBars(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(tr("Spoken to, week by week"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_heading->text());
    m_heading->setFont(Theme::sectionFont(font()));
}

void WeekBars::setWeeks(const QList<CanvassWeek> &weeks)
{
    int most = 0;
    for (const CanvassWeek &week : weeks)
        most = std::max(most, week.contacts);
    m_top = most > 0 ? roundTop(most) : 0;
    while (m_bars.size() < weeks.size()) {
        auto *bar = new WeekBar(this);
        bar->setObjectName(u"week%1WeekBar"_s.arg(m_bars.size()));
        connect(bar, &WeekBar::clicked, this, [this, bar] { emit pressed(bar->week()); });
        bar->show();
        m_bars += bar;
    }
    for (qsizetype i = 0; i < weeks.size(); ++i)
        m_bars[i]->setWeek(weeks.at(i), m_top);
    placeBars();
    update();
}

QSize WeekBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kUsualCharacters, kBarHeight + 4 * lineHeight()};
}

QSize WeekBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLeastCharacters, sizeHint().height()};
}

QRect WeekBars::plot() const
{
    const int numbers = fontMetrics().horizontalAdvance(QLocale().toString(m_top)) + Space::kInside;
    return rect().adjusted(numbers, 2 * lineHeight(), 0, -lineHeight());
}

void WeekBars::placeBars()
{
    m_heading->setGeometry(0, 0, width(), lineHeight());
    const QRect place = plot();
    const int count = std::max(1, int(m_bars.size()));
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const int left = place.left() + place.width() * i / count;
        const int right = place.left() + place.width() * (i + 1) / count;
        const int top = place.top() - m_bars[i]->headroom();
        m_bars[i]->setGeometry(left, top, right - left, place.bottom() + 1 - top);
    }
}

void WeekBars::resizeEvent(QResizeEvent *) { placeBars(); }

void WeekBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_top == 0) {
        painter.setPen(Theme::muted(palette()));
        painter.drawText(QRect(0, lineHeight(), width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Nobody in the last %n week(s)", nullptr, int(m_bars.size())));
        return;
    }
    paintAxis(painter);
    paintDays(painter);
}

/// Lines at nothing, the half and the top, with their numbers; no half of an odd top.
void WeekBars::paintAxis(QPainter &painter) const
{
    const QRect place = plot();
    QList<int> marks{0, m_top};
    if (m_top % 2 == 0)
        marks += m_top / 2;
    for (const int mark : std::as_const(marks)) {
        const int y = place.bottom() - (place.height() - 1) * mark / m_top;
        painter.setPen(Theme::line(palette()));
        painter.drawLine(place.left(), y, place.right(), y);
        painter.setPen(Theme::muted(palette()));
        painter.drawText(QRect(0, y - lineHeight() / 2, place.left() - Space::kInside / 2, lineHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(mark));
    }
}

/// Every third Monday has its name, the present week always.
void WeekBars::paintDays(QPainter &painter) const
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    painter.setPen(Theme::muted(palette()));
    for (qsizetype i = m_bars.size() - 1; i >= 0; i -= kWeeksBetweenNames) {
        const QRect bar = m_bars[i]->geometry();
        const QRect under(bar.right() - kWeeksBetweenNames * bar.width(), plot().bottom() + 1,
                          kWeeksBetweenNames * bar.width() + 1, lineHeight());
        painter.drawText(under, Qt::AlignRight | Qt::AlignVCenter,
                         british.toString(m_bars[i]->week().monday, u"d MMM"_s));
    }
}

} // namespace rosette
