#include "ui/rounds/progressdelegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/rounds/roundsmodel.h"
#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr int kBarLetters = 7;
constexpr int kBarHeight = 8;

int barWidth(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.averageCharWidth() * kBarLetters;
}

void paintBar(QPainter *painter, const QRect &bar, double share, const QPalette &palette)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::line(palette));
    painter->drawRoundedRect(bar, bar.height() / 2.0, bar.height() / 2.0);
    if (share <= 0)
        return;
    QRectF filled = bar;
    filled.setWidth(std::max<double>(bar.height(), bar.width() * std::min(1.0, share)));
    painter->setBrush(Theme::accentText(palette));
    painter->drawRoundedRect(filled, bar.height() / 2.0, bar.height() / 2.0);
}

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = std::exchange(cell.text, QString());
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QRect box = cell.rect.adjusted(Space::kInside, 0, -Space::kInside, 0);
    painter->save();
    if (const QVariant share = index.data(RoundsModel::kProgressRole); share.isValid()) {
        const QRect bar(box.left(), box.center().y() - kBarHeight / 2 + 1, barWidth(cell), kBarHeight);
        paintBar(painter, bar, share.toDouble(), cell.palette);
        box.setLeft(bar.right() + Space::kInside);
    }
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, cell.fontMetrics.elidedText(words, Qt::ElideRight, box.width()));
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(barWidth(option) + 2 * Space::kInside, 0);
}

} // namespace rosette
