#include "ui/mapview/mappanel.h"

#include <QEvent>
#include <QFrame>
#include <QPainter>

#include "ui/shell/theme.h"

namespace rosette {

namespace {

/// Paints the panel behind the frame's children.
class PanelPainter : public QObject
{
public:
    explicit PanelPainter(QFrame *frame)
        : QObject(frame)
    {
        frame->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        constexpr double kRadius = 6;
        auto *frame = static_cast<QFrame *>(watched);
        QPainter painter(frame);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::line(frame->palette()), 1));
        painter.setBrush(frame->palette().base());
        painter.drawRoundedRect(QRectF(frame->rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        return true;
    }
};

} // namespace

void makeMapPanel(QFrame *frame)
{
    frame->setFrameShape(QFrame::NoFrame);
    frame->setAutoFillBackground(false);
    new PanelPainter(frame);
}

} // namespace rosette
