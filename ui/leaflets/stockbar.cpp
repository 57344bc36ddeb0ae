#include "ui/leaflets/stockbar.h"

#include <numeric>

#include <QPainter>
#include <QPainterPath>

#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr int kHeight = 12;
constexpr double kGap = 1.5;                          ///< of paper between two parts, also for printers without colour
constexpr double kThinnest = 3;                       ///< a part with anything in it is seen
constexpr double kShares[] = {0.28, 0.46, 0.68, 1.0}; ///< of the accent: shelf, bundled, out, delivered

QColor blended(const QColor &over, const QColor &under, double share)
{
    return QColor::fromRgbF(float(over.redF() * share + under.redF() * (1 - share)),
                            float(over.greenF() * share + under.greenF() * (1 - share)),
                            float(over.blueF() * share + under.blueF() * (1 - share)));
}

} // namespace

StockBar::StockBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StockBar::sizeHint() const { return {240, kHeight}; }

void StockBar::setParts(const QList<int> &parts)
{
    m_parts = parts;
    update();
}

QColor StockBar::colourOf(int place, const QPalette &palette)
{
    constexpr int kInUse = int(std::size(kShares));
    if (place < kInUse)
        return blended(Theme::accentText(palette), palette.color(QPalette::Base), kShares[place]);
    return place == kInUse ? Theme::of(Meaning::Information, palette) : Theme::muted(palette);
}

void StockBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), kHeight / 2.0, kHeight / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(rect(), Theme::line(palette()));
    const int whole = std::accumulate(m_parts.cbegin(), m_parts.cend(), 0);
    if (whole <= 0)
        return;
    const auto filled = std::count_if(m_parts.cbegin(), m_parts.cend(), [](int part) { return part > 0; });
    const double room = width() - double(filled) * kThinnest;
    painter.fillRect(rect(), palette().color(QPalette::Base));
    double left = 0;
    for (int place = 0; place < m_parts.size(); ++place) {
        if (m_parts.at(place) <= 0)
            continue;
        const double length = kThinnest + room * m_parts.at(place) / whole;
        painter.fillRect(QRectF(left, 0, length - kGap, height()), colourOf(place, palette()));
        left += length;
    }
}

} // namespace rosette
