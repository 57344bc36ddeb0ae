#include "ui/rota/persondelegate.h"

#include <QPainter>

#include "models/volunteers/availability.h"
#include "ui/rota/rotapeoplemodel.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShapeWidth = 20;

QString shapeOf(bool canCome, Answer answer)
{
    if (!canCome)
        return u"✕"_s;
    switch (answer) {
    case Answer::Yes:
        return u"✓"_s;
    case Answer::IfNeedBe:
        return u"~"_s;
    default:
        return u"?"_s;
    }
}

} // namespace

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int name = QFontMetrics(option.font).height();
    const int reason = QFontMetrics(Theme::secondaryFont(option.font)).height();
    return {160, name + reason + 10};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool canCome = index.data(RotaPeopleModel::CanComeRole).toBool();
    const auto answer = Answer(index.data(RotaPeopleModel::AnswerRole).toInt());
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::accentWash(option.palette));
    const QRect inside = option.rect.adjusted(Space::kInside, 4, -Space::kInside, -4);
    const QRect words = inside.adjusted(kShapeWidth, 0, 0, 0);
    const QColor muted = Theme::muted(option.palette);
    const QColor text = option.palette.color(QPalette::Text);

    painter->setFont(option.font);
    painter->setPen(canCome && answer == Answer::Yes ? Theme::of(Meaning::Done, option.palette) : muted);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop, shapeOf(canCome, answer));
    painter->setPen(canCome ? text : muted);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    const QFont small = Theme::secondaryFont(option.font);
    painter->setFont(small);
    painter->setPen(muted);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetrics(small).elidedText(index.data(RotaPeopleModel::ReasonRole).toString(), Qt::ElideRight,
                                                     words.width()));
    painter->setPen(Theme::line(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace rosette
