#include "ui/rota/weekstripdelegate.h"

#include <QLocale>
#include <QPainter>

#include "ui/rota/rotateammodel.h"
#include "ui/shell/theme.h"

namespace rosette {

namespace {

constexpr int kStripPadding = 8;
constexpr int kGap = 4;

void paintDay(QPainter &painter, const QRect &box, int weekday, Answer answer, const QPalette &palette)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const bool isGood = answer == Answer::Yes || answer == Answer::IfNeedBe;
    const QRectF frame = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5);
    QColor done = Theme::of(Meaning::Done, palette);
    painter.setPen(isGood ? QPen(done) : QPen(Qt::NoPen));
    done.setAlphaF(0.25f);
    painter.setBrush(answer == Answer::Yes ? QBrush(done) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, 3, 3);
    painter.setPen(isGood ? palette.color(QPalette::Text) : Theme::muted(palette));
    painter.drawText(box, Qt::AlignCenter, british.standaloneDayName(weekday, QLocale::NarrowFormat));
    if (answer == Answer::No)
        painter.drawLine(frame.bottomLeft(), frame.topRight());
}

} // namespace

QSize WeekStripDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int strip = QFontMetrics(Theme::secondaryFont(option.font)).height() + kGap;
    return {0, option.fontMetrics.height() + kGap + strip + 2 * kStripPadding};
}

void WeekStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RotaTeamModel *>(index.model());
    if (!model)
        return;
    const RotaTeamModel::Row &row = model->row(index.row());
    const QFont small = Theme::secondaryFont(option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::accentWash(option.palette));
        painter->drawRoundedRect(option.rect.adjusted(4, 2, -4, -2), 6, 6);
    }
    QRect line = option.rect.adjusted(kStripPadding, kStripPadding, -kStripPadding, 0);
    line.setHeight(option.fontMetrics.height());
    const int load = QFontMetrics(small).horizontalAdvance(row.load);
    painter->setFont(option.font);
    painter->setPen(row.hasRoom ? option.palette.color(QPalette::Text) : Theme::muted(option.palette));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(row.name, Qt::ElideRight, line.width() - load - kStripPadding));
    painter->setFont(small);
    painter->setPen(Theme::muted(option.palette));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.load);

    const int side = QFontMetrics(small).height() + kGap;
    QRect strip(line.left(), line.bottom() + 1 + kGap, side, side);
    for (int day = 0; day < 7; ++day, strip.translate(side, 0))
        paintDay(*painter, strip, day + 1, row.days[std::size_t(day)], option.palette);
    const QRect rest(strip.left() + kStripPadding, strip.top(), line.right() - strip.left() - kStripPadding, side);
    painter->setPen(Theme::muted(option.palette));
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(row.asked, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace rosette
