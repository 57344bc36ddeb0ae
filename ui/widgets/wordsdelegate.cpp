#include "ui/widgets/wordsdelegate.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr int kShapeWidth = 22;
constexpr int kPadding = 10;
constexpr int kGap = 2;
constexpr int kEndless = 10000;

QRect wrapped(const QFont &font, const QRect &room, const QString &text)
{
    if (text.isEmpty())
        return QRect(room.topLeft(), QSize(room.width(), 0));
    const int height = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
    return QRect(room.topLeft(), QSize(room.width(), height));
}

} // namespace

WordsDelegate::Fonts WordsDelegate::fonts(const QFont &base)
{
    QFont bold = base;
    bold.setWeight(QFont::DemiBold);
    return {bold, Theme::secondaryFont(base)};
}

WordsDelegate::Boxes WordsDelegate::boxes(const QRect &row, const Fonts &fonts, const QModelIndex &index)
{
    const int aside = QFontMetrics(fonts.detail).horizontalAdvance(index.data(AsideRole).toString());
    QRect room = row.adjusted(kPadding + kShapeWidth, kPadding, -kPadding, 0);
    room.setHeight(kEndless);
    Boxes boxes;
    boxes.text = wrapped(fonts.text, room.adjusted(0, 0, aside > 0 ? -aside - kPadding : 0, 0),
                         index.data(TextRole).toString());
    boxes.shape = boxes.text.translated(-kShapeWidth, 0);
    boxes.aside = QRect(room.right() - aside, room.top(), aside + 1, boxes.text.height());
    room.setTop(boxes.text.bottom() + 1 + kGap);
    boxes.detail = wrapped(fonts.detail, room, index.data(DetailRole).toString());
    return boxes;
}

QSize WordsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // As if the scroll bar were there: it comes when the heights are known, and must not make them wrong.
    const int width = option.widget ? option.widget->width() -
                                          2 * option.widget->style()->pixelMetric(QStyle::PM_DefaultFrameWidth) -
                                          option.widget->style()->pixelMetric(QStyle::PM_ScrollBarExtent)
                                    : option.rect.width();
    return {width, boxes(QRect(0, 0, width, 0), fonts(option.font), index).detail.bottom() + 1 + kPadding};
}

void WordsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::accentWash(option.palette));
        painter->drawRoundedRect(option.rect.adjusted(4, 2, -4, -2), 6, 6);
    }
    const Fonts used = fonts(option.font);
    const Boxes at = boxes(option.rect, used, index);
    const QColor muted = Theme::muted(option.palette);
    const QColor ink = index.data(QuietRole).toBool() ? muted : option.palette.color(QPalette::Text);
    const QVariant meaning = index.data(MeaningRole);
    QString shape = index.data(ShapeRole).toString();
    if (shape.isEmpty() && meaning.isValid())
        shape = Theme::shapeOf(Meaning(meaning.toInt()));
    painter->setFont(used.text);
    painter->setPen(meaning.isValid() ? Theme::of(Meaning(meaning.toInt()), option.palette) : muted);
    painter->drawText(at.shape, Qt::AlignLeft | Qt::AlignTop, shape);
    painter->setPen(ink);
    painter->drawText(at.text, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data(TextRole).toString());
    painter->setFont(used.detail);
    painter->setPen(muted);
    painter->drawText(at.detail, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data(DetailRole).toString());
    painter->setPen(ink);
    painter->drawText(at.aside, Qt::AlignRight | Qt::AlignTop, index.data(AsideRole).toString());
    painter->restore();
}

} // namespace rosette
