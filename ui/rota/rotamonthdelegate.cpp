#include "ui/rota/rotamonthdelegate.h"

#include <QPainter>

#include "ui/rota/rotamonthmodel.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthPadding = 5;

const RotaMonthModel &modelOf(const QModelIndex &index) { return *static_cast<const RotaMonthModel *>(index.model()); }

/// Where the activities stand in a cell as wide as option.rect, from its top.
QList<QRect> boxes(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics small(Theme::secondaryFont(option.font));
    QRect room = option.rect.adjusted(kMonthPadding, 0, -kMonthPadding, 0);
    room.setTop(option.rect.top() + kMonthPadding + option.fontMetrics.height());
    QList<QRect> boxes;
    for (const RotaMonthModel::Line &line : modelOf(index).lines(index)) {
        room.setHeight(10000);
        const int title = small.boundingRect(room, Qt::TextWordWrap, line.title).height();
        room.setHeight(small.height() + title + kMonthPadding);
        boxes += room;
        room.setTop(room.bottom() + 1);
    }
    return boxes;
}

void paintLine(QPainter &painter, const QRect &box, const RotaMonthModel::Line &line,
               const QStyleOptionViewItem &option)
{
    const QFont small = Theme::secondaryFont(option.font);
    const int height = QFontMetrics(small).height();
    const QColor muted = Theme::muted(option.palette);
    painter.setFont(small);
    painter.setPen(muted);
    const QRect first(box.left(), box.top() + kMonthPadding, box.width(), height);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, line.time);
    painter.setPen(line.isQuiet ? muted : option.palette.color(QPalette::Text));
    painter.drawText(box.adjusted(0, kMonthPadding + height, 0, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                     line.title);
    QFont bold = small;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(line.isQuiet ? muted : Theme::of(line.meaning, option.palette));
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, line.count);
}

} // namespace

QSize RotaMonthDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kLeastLines = 3;
    const QList<QRect> places = boxes(option, index);
    const int height = places.isEmpty() ? 0 : places.last().bottom() + 1 - option.rect.top() + kMonthPadding;
    return {0, std::max(height, kLeastLines * option.fontMetrics.height())};
}

int RotaMonthDelegate::lineAt(const QStyleOptionViewItem &option, const QModelIndex &index, int y)
{
    const QList<QRect> places = boxes(option, index);
    for (int i = 0; i < int(places.size()); ++i) {
        if (y >= places[i].top() && y <= places[i].bottom())
            return i;
    }
    return -1;
}

void RotaMonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RotaMonthModel &model = modelOf(index);
    const QDate date = model.date(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, option.palette.color(model.isOfMonth(date) ? QPalette::Base : QPalette::Window));
    painter->setPen(Theme::line(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(Theme::accentText(option.palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -2, -2), 4, 4);
    }
    QFont day = option.font;
    day.setBold(model.isToday(date));
    painter->setFont(day);
    painter->setPen(model.isToday(date) ? Theme::accentText(option.palette) : Theme::muted(option.palette));
    painter->drawText(option.rect.adjusted(kMonthPadding, kMonthPadding, -kMonthPadding, 0),
                      Qt::AlignLeft | Qt::AlignTop, index.data().toString());
    const QList<QRect> places = boxes(option, index);
    for (qsizetype i = 0; i < places.size(); ++i)
        paintLine(*painter, places[i], model.lines(index).at(i), option);
    painter->restore();
}

} // namespace rosette
