#include "ui/rota/rotagriddelegate.h"

#include <QPainter>

#include "ui/rota/rotagridmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGridPadding = 5;

QColor thin(QColor colour, float share)
{
    colour.setAlphaF(share);
    return colour;
}

QBrush backgroundOf(RotaGridModel::Mark mark, bool isClashing, const QPalette &palette)
{
    switch (mark) {
    case RotaGridModel::Mark::On:
        return thin(isClashing ? Theme::of(Meaning::Attention, palette) : Theme::accent(palette), 0.28f);
    case RotaGridModel::Mark::Could:
        return thin(Theme::of(Meaning::Done, palette), 0.12f);
    default:
        return Qt::NoBrush;
    }
}

} // namespace

void RotaGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto mark = RotaGridModel::Mark(index.data(RotaGridModel::MarkRole).toInt());
    const bool isClashing = index.data(RotaGridModel::ClashRole).toBool();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    painter->setPen(Theme::line(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isCurrent ? QPen(Theme::accentText(option.palette), 2) : QPen(Qt::NoPen));
    painter->setBrush(backgroundOf(mark, isClashing, option.palette));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);

    QRect room = option.rect.adjusted(kGridPadding, 0, -kGridPadding, 0);
    if (index.data(RotaGridModel::LockedRole).toBool()) {
        const int side = option.fontMetrics.height() - 3;
        const QRect lock(room.right() - side, room.center().y() - side / 2, side, side);
        iconNamed(u"lock"_s).paint(painter, lock);
        room.setRight(lock.left() - 2);
    }
    QString text = index.data().toString();
    if (isClashing)
        text = Theme::shapeOf(Meaning::Attention) + text;
    const bool isOn = mark == RotaGridModel::Mark::On;
    const QFont font = isOn ? option.font : Theme::secondaryFont(option.font);
    painter->setFont(font);
    const bool isOut = mark == RotaGridModel::Mark::Cannot || mark == RotaGridModel::Mark::Said;
    painter->setPen(isOut ? Theme::muted(option.palette) : option.palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace rosette
