#include "ui/canvass/codebar.h"

#include <QLocale>
#include <QPainter>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// In characters.
constexpr int kNumberWidth = 7;
constexpr int kUsualWidth = 44;
constexpr int kLeastWidth = 34;
constexpr int kPadding = 4;
constexpr double kMostForWords = 0.6; ///< of the width
constexpr int kBarInset = 6;          ///< above and below the bar

} // namespace

void CodeBar::setCode(const CodeCount &code, int most, int wordWidth)
{
    m_code = code;
    m_most = most;
    m_wordWidth = wordWidth;
    setCount(code.count, u"%1: %2"_s.arg(code.label, QLocale().toString(code.count)));
}

QSize CodeBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kUsualWidth, fontMetrics().height() + 2 * kPadding};
}

QSize CodeBar::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * kLeastWidth, sizeHint().height()}; }

void CodeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    const int wordWidth = std::min(m_wordWidth + 2 * kPadding + Space::kInside, int(width() * kMostForWords));
    const int room = std::max(0, width() - wordWidth - fontMetrics().averageCharWidth() * kNumberWidth);
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    painter.drawText(QRect(kPadding, 0, wordWidth - 2 * kPadding, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_code.label, Qt::ElideRight, wordWidth - 2 * kPadding));
    const int length = m_most > 0 ? std::max(2, int(qint64(room) * count() / m_most)) : 0;
    painter.fillRect(QRect(wordWidth, kBarInset, length, height() - 2 * kBarInset), barColour());
    painter.drawText(rect().adjusted(wordWidth + length + Space::kInside, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QLocale().toString(count()));
}

} // namespace rosette
