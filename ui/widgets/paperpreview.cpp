#include "ui/widgets/paperpreview.h"

#include <QPainter>

#include "ui/shell/theme.h"

namespace rosette {

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The sheet as it will be printed"));
    setMinimumSize(360, 360);
}

void PaperPreview::setPage(const QImage &page)
{
    m_page = page;
    m_sentence.clear();
    update();
}

void PaperPreview::setSentence(const QString &sentence)
{
    m_page = {};
    m_sentence = sentence;
    update();
}

QSizeF PaperPreview::room() const
{
    return (QSizeF(size()) - QSizeF(2 * Space::kGroup, 2 * Space::kGroup)) * devicePixelRatioF();
}

void PaperPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    if (m_page.isNull()) {
        painter.setPen(Theme::muted(palette()));
        painter.drawText(rect().adjusted(Space::kPage, 0, -Space::kPage, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_sentence);
        return;
    }
    const QSizeF wanted = QSizeF(m_page.size()).scaled(room() / devicePixelRatioF(), Qt::KeepAspectRatio);
    QRectF page(QPointF(), wanted);
    page.moveCenter(QRectF(rect()).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(page.translated(2, 2), QColor(0, 0, 0, 40));
    painter.drawImage(page, m_page);
    painter.setPen(Theme::line(palette()));
    painter.drawRect(page);
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

} // namespace rosette
