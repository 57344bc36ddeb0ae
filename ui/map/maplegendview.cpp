#include "ui/map/maplegendview.h"

#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr QSize kSample(26, 16);
constexpr int kGap = 8;

} // namespace

MapLegendView::MapLegendView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void MapLegendView::setEntries(const QList<MapLegendEntry> &entries)
{
    m_entries = entries;
    setVisible(!entries.isEmpty());
    setAccessibleName(texts().join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QStringList MapLegendView::texts() const
{
    QStringList texts;
    for (const MapLegendEntry &entry : m_entries)
        texts.append(entry.text);
    return texts;
}

int MapLegendView::lineHeight() const
{
    return std::max(kSample.height() + 2, QFontMetrics(Theme::secondaryFont(font())).height() + 3);
}

QSize MapLegendView::sizeHint() const
{
    int width = 0;
    const QFontMetrics metrics(Theme::secondaryFont(font()));
    for (const MapLegendEntry &entry : m_entries)
        width = std::max(width, metrics.horizontalAdvance(entry.text));
    return {kSample.width() + kGap + width, lineHeight() * int(m_entries.size())};
}

void MapLegendView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::secondaryFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    int top = 0;
    for (const MapLegendEntry &entry : std::as_const(m_entries)) {
        paintSample(painter, QRectF(QPointF(0, top + (lineHeight() - kSample.height()) / 2.0), QSizeF(kSample)), entry);
        const QRect words(kSample.width() + kGap, top, width() - kSample.width() - kGap, lineHeight());
        painter.setPen(Theme::muted(palette()));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(entry.text, Qt::ElideRight, words.width()));
        top += lineHeight();
    }
}

} // namespace rosette
