#include "ui/week/needdelegate.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include "ui/shell/theme.h"
#include "ui/week/needsmodel.h"

namespace rosette {

namespace {
constexpr int kShapeWidth = 22;
constexpr int kPadding = 10;
constexpr int kGap = 2;
} // namespace

NeedDelegate::Fonts NeedDelegate::fonts(const QFont &base)
{
    QFont bold = base;
    bold.setWeight(QFont::DemiBold);
    return {bold, Theme::secondaryFont(base)};
}

QRect NeedDelegate::textBox(const QRect &row)
{
    return row.adjusted(kPadding + kShapeWidth, kPadding, -kPadding, -kPadding);
}

QSize NeedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // As if the scroll bar were there: it comes when the heights are known, and must not make them wrong.
    const int width = option.widget ? option.widget->width() -
                                          2 * option.widget->style()->pixelMetric(QStyle::PM_DefaultFrameWidth) -
                                          option.widget->style()->pixelMetric(QStyle::PM_ScrollBarExtent)
                                    : option.rect.width();
    const int inner = textBox(QRect(0, 0, width, 0)).width();
    const Fonts used = fonts(option.font);
    const auto heightOf = [inner](const QFont &font, const QString &text) {
        return QFontMetrics(font).boundingRect(QRect(0, 0, inner, 10000), Qt::TextWordWrap, text).height();
    };
    const int height = heightOf(used.text, index.data(NeedsModel::TextRole).toString()) + kGap +
                       heightOf(used.detail, index.data(NeedsModel::DetailRole).toString());
    return {width, height + 2 * kPadding};
}

void NeedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::accentWash(option.palette));
        painter->drawRoundedRect(option.rect.adjusted(4, 2, -4, -2), 6, 6);
    }
    const Fonts used = fonts(option.font);
    const auto meaning = Meaning(index.data(NeedsModel::MeaningRole).toInt());
    QRect box = textBox(option.rect);
    painter->setFont(used.text);
    painter->setPen(Theme::of(meaning, option.palette));
    painter->drawText(box.translated(-kShapeWidth, 0), Qt::AlignLeft | Qt::AlignTop, Theme::shapeOf(meaning));
    painter->setPen(option.palette.color(QPalette::Text));
    QRect drawn;
    painter->drawText(box, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data(NeedsModel::TextRole).toString(),
                      &drawn);
    box.setTop(drawn.bottom() + 1 + kGap);
    painter->setFont(used.detail);
    painter->setPen(Theme::muted(option.palette));
    painter->drawText(box, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                      index.data(NeedsModel::DetailRole).toString());
    painter->restore();
}

} // namespace rosette
