#include "ui/rounds/stagedelegate.h"

#include <QListView>
#include <QPainter>

#include "ui/rounds/stagesmodel.h"
#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr double kCorner = 5;
constexpr int kGrip = 10; // pixels: two columns of dots
constexpr int kStageDoorsLetters = 4;

void paintGrip(QPainter *painter, const QRect &area, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    for (const int x : {0, 4}) {
        for (const int y : {-4, 0, 4})
            painter->drawEllipse(QPointF(area.left() + 3 + x, area.center().y() + y + 0.5), 1, 1);
    }
}

/// What is left for the words between grip, number and doors.
QRect wordsRect(const QStyleOptionViewItem &option, const QRect &card)
{
    const int number = option.fontMetrics.horizontalAdvance(QStringLiteral("00  "));
    const int doors = option.fontMetrics.averageCharWidth() * kStageDoorsLetters + Space::kInside;
    return card.adjusted(Space::kInside + kGrip + number, 4, -doors, -4);
}

} // namespace

void StageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette &colours = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isSelected ? Theme::accentText(colours) : Theme::line(colours), isSelected ? 1.5 : 1));
    painter->setBrush(isSelected ? Theme::accentWash(colours) : colours.color(QPalette::Window));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kCorner, kCorner);
    paintGrip(painter, option.rect.adjusted(Space::kInside - 4, 0, 0, 0), Theme::muted(colours));
    const QRect words = wordsRect(option, option.rect);
    painter->setFont(option.font);
    painter->setPen(Theme::muted(colours));
    painter->drawText(option.rect.adjusted(Space::kInside + kGrip, 4, 0, -4), Qt::AlignLeft | Qt::AlignTop,
                      QString::number(index.row() + 1));
    painter->drawText(option.rect.adjusted(0, 4, -Space::kInside, -4), Qt::AlignRight | Qt::AlignTop,
                      index.data(StagesModel::kDoorsRole).toString());
    painter->setPen(colours.color(QPalette::Text));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(Qt::EditRole).toString());
    painter->restore();
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() - 2 * list->spacing() : 240;
    const QRect words = wordsRect(option, QRect(0, 0, width, 1000));
    const QRect needed =
        option.fontMetrics.boundingRect(words, Qt::AlignLeft | Qt::TextWordWrap, index.data(Qt::EditRole).toString());
    return {words.left() + Space::kInside, needed.height() + 10};
}

} // namespace rosette
