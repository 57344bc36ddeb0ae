#include "ui/shell/mark.h"

#include <cmath>
#include <numbers>

#include <QPainter>

#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr int kPetals = 12;

/// Drawn in a square of 100 by 100.
void drawMark(QPainter &painter, const QColor &colour)
{
    constexpr QPointF centre(50, 40);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour.darker(125));
    painter.drawPolygon(QPolygonF({{38, 58}, {26, 98}, {38, 91}, {48, 99}, {54, 62}}));
    painter.drawPolygon(QPolygonF({{62, 58}, {74, 98}, {62, 91}, {52, 99}, {46, 62}}));
    painter.setBrush(colour);
    for (int i = 0; i < kPetals; ++i) {
        const double angle = 2 * std::numbers::pi * i / kPetals;
        painter.drawEllipse(centre + 28 * QPointF(std::cos(angle), std::sin(angle)), 10.5, 10.5);
    }
    painter.drawEllipse(centre, 30, 30);
    painter.setBrush(Qt::white);
    painter.drawEllipse(centre, 20, 20);
    painter.setBrush(colour);
    painter.drawEllipse(centre, 13, 13);
}

} // namespace

Mark::Mark(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

QIcon Mark::icon(const QColor &colour)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 100.0, size / 100.0);
        drawMark(painter, colour);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 100.0, height() / 100.0);
    drawMark(painter, Theme::accent(palette()));
}

} // namespace rosette
