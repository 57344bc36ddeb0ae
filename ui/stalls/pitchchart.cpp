#include "ui/stalls/pitchchart.h"

#include <QLocale>
#include <QPainter>

#include "models/base/localtime.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBars = 8;
constexpr int kWidestBar = 36;
constexpr int kLinesOfBars = 4;

} // namespace

PitchChart::PitchChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"pitchChart"_s);
    setAccessibleName(tr("Conversations of the last stalls"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(Theme::secondaryFont(font()));
}

void PitchChart::setHistory(const PitchHistory &history)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    m_bars.clear();
    QStringList words;
    for (const PitchStall &past : history.stalls().first(std::min(kMostBars, history.stalls().size()))) {
        m_bars.prepend({british.toString(past.stall.date, u"d MMM"_s), past.result.conversations, past.hasResult});
        words.prepend(u"%1: %2"_s.arg(shortDate(past.stall.date),
                                      past.hasResult ? QString::number(past.result.conversations) : tr("not typed")));
    }
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(tr("Conversations, stall by stall"));
    setVisible(!m_bars.isEmpty());
    update();
}

QSize PitchChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * (kLinesOfBars + 2)};
}

void PitchChart::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    const int most = std::max_element(m_bars.cbegin(), m_bars.cend(), [](const Bar &a, const Bar &b) {
                         return a.conversations < b.conversations;
                     })->conversations;
    const int step = width() / int(kMostBars);
    int left = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        paintBar(painter, bar, QRect(left, 0, step, height()), most);
        left += step;
    }
}

void PitchChart::paintBar(QPainter &painter, const Bar &bar, const QRect &box, int most) const
{
    const int line = fontMetrics().height();
    const int room = box.height() - 2 * line;
    const int length = most > 0 ? room * bar.conversations / most : 0;
    const int barWidth = std::min(kWidestBar, box.width() - Space::kInside);
    const QRect body(box.left() + (box.width() - barWidth) / 2, line + room - length, barWidth, length);
    painter.fillRect(body, Theme::accent(palette()));
    painter.fillRect(QRect(box.left(), line + room, box.width(), 1), Theme::line(palette()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(box.left(), body.top() - line, box.width(), line), Qt::AlignCenter,
                     bar.hasResult ? QString::number(bar.conversations) : u"–"_s);
    painter.setPen(Theme::muted(palette()));
    painter.drawText(QRect(box.left(), box.bottom() - line + 1, box.width(), line), Qt::AlignCenter,
                     fontMetrics().elidedText(bar.day, Qt::ElideRight, box.width()));
}

} // namespace rosette
