#include "ui/reports/figuretile.h"

#include <QPainter>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRadius = 8;

} // namespace

FigureTile::FigureTile(WorkFigure figure, QWidget *parent)
    : QAbstractButton(parent)
    , m_figure(figure)
{
    setObjectName(toKey(figure) + u"FigureTile"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Shows what this adds up"));
    setAmounts(0, 0);
}

void FigureTile::setAmounts(int now, int before)
{
    m_number = figureText(m_figure, now);
    m_before = tr("before: %1").arg(figureText(m_figure, before));
    setEnabled(now > 0);
    setAccessibleName(u"%1: %2, %3"_s.arg(label(m_figure), m_number, m_before));
    update();
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics words(font());
    const int width = words.horizontalAdvance(label(m_figure)) + 2 * Space::kBetween;
    const int height = QFontMetrics(Theme::titleFont(font())).height() + words.height() +
                       QFontMetrics(Theme::secondaryFont(font())).height() + 2 * Space::kInside;
    return {width, height};
}

QSize FigureTile::minimumSizeHint() const
{
    const int width = QFontMetrics(Theme::titleFont(font())).horizontalAdvance(m_number) + 2 * Space::kBetween;
    return {width, sizeHint().height()};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLively = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(QPen(isLively ? Theme::accent(palette()) : Theme::line(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? Theme::accentWash(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);

    QRect left = rect().adjusted(Space::kBetween, Space::kInside, -Space::kInside, -Space::kInside);
    const auto line = [&](const QFont &lineFont, const QColor &colour, const QString &text) {
        painter.setFont(lineFont);
        painter.setPen(colour);
        const int height = QFontMetrics(lineFont).height();
        painter.drawText(left.left(), left.top(), left.width(), height, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, left.width()));
        left.setTop(left.top() + height);
    };
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    line(Theme::titleFont(font()), ink, m_number);
    line(font(), ink, label(m_figure));
    line(Theme::secondaryFont(font()), Theme::muted(palette()), m_before);
}

} // namespace rosette
