#include "ui/map/mapstatusplate.h"

#include <QAccessible>
#include <QPainter>
#include <QTimer>

#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr int kReadingPauseMs = 350;

QString hintOf(MapTool tool)
{
    switch (tool) {
    case MapTool::Rectangle:
        return MapStatusPlate::tr("Drag a rectangle around doors. Shift adds, Ctrl removes, Esc ends.");
    case MapTool::Lasso:
        return MapStatusPlate::tr("Draw a line around doors. Shift adds, Ctrl removes, Esc ends.");
    case MapTool::Measure:
        return MapStatusPlate::tr("Click corner by corner. A double click ends, the first corner closes an area.");
    case MapTool::AddStall:
        return MapStatusPlate::tr("Click where the stall is to stand. Esc ends.");
    case MapTool::PlaceDoors:
        return MapStatusPlate::tr("Drag the door to where it really is. Esc ends.");
    case MapTool::Select:
        break;
    }
    return {};
}

} // namespace

MapStatusPlate::MapStatusPlate(QWidget *parent)
    : QLabel(parent)
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("mapStatusLabel"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setContentsMargins(Space::kInside, 3, Space::kInside, 3);
    setTextFormat(Qt::PlainText);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kReadingPauseMs);
    connect(m_pause, &QTimer::timeout, this, [this] { say(m_hint); });
    hide();
}

void MapStatusPlate::showTargets(const MapScene *scene, const QList<MapTarget> &targets)
{
    if (!scene || targets.isEmpty()) {
        m_pause->start();
        return;
    }
    m_pause->stop();
    QStringList words;
    for (const MapTarget &target : targets) {
        const bool isPlain = target.kind == MapTarget::Kind::Street || target.kind == MapTarget::Kind::Doorstep ||
                             target.kind == MapTarget::Kind::Stall;
        const QString word = isPlain ? target.name : tr("%1 (%2)").arg(target.name, kindText(*scene, target));
        if (!words.contains(word))
            words.append(word);
    }
    say(words.join(QStringLiteral("  ·  ")));
}

void MapStatusPlate::showTool(MapTool tool)
{
    m_hint = hintOf(tool);
    m_pause->stop();
    say(m_hint);
    if (!m_hint.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert); // a screen reader says what to do now
        QAccessible::updateAccessibility(&event);
    }
}

void MapStatusPlate::say(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    fit();
}

void MapStatusPlate::standAt(QPoint foot, int mostWidth)
{
    m_foot = foot;
    m_mostWidth = mostWidth;
    fit();
}

void MapStatusPlate::fit()
{
    adjustSize();
    resize(std::min(width(), m_mostWidth), height());
    move(m_foot - QPoint(0, height()));
}

void MapStatusPlate::paintEvent(QPaintEvent *event)
{
    QColor paper = palette().color(QPalette::Base);
    paper.setAlphaF(0.9F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace rosette
