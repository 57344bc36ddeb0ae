#include "ui/rota/rotagridheader.h"

#include <QPainter>

#include "ui/rota/rotagridmodel.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeaderPadding = 6;
constexpr int kPersonCharacters = 36; ///< room for name and load
constexpr int kShiftCharacters = 16;
constexpr int kGroupLines = 3;

} // namespace

RotaGridHeader::RotaGridHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultSectionSize(orientation == Qt::Horizontal ? fontMetrics().averageCharWidth() * kShiftCharacters
                                                        : Theme::rowHeight(font()));
}

QString RotaGridHeader::words(int section, int role) const
{
    return model()->headerData(section, orientation(), role).toString();
}

QSize RotaGridHeader::sizeHint() const
{
    if (orientation() == Qt::Vertical)
        return {fontMetrics().averageCharWidth() * kPersonCharacters, 0};
    return {0, (kGroupLines + 2) * fontMetrics().height() + 3 * kHeaderPadding};
}

QSize RotaGridHeader::sectionSizeFromContents(int) const
{
    return orientation() == Qt::Horizontal ? QSize(defaultSectionSize(), sizeHint().height())
                                           : QSize(sizeHint().width(), defaultSectionSize());
}

void RotaGridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, palette().color(QPalette::Window));
    if (orientation() == Qt::Vertical)
        paintPerson(painter, rect, section);
    else
        paintShift(painter, rect, section);
    painter->restore();
}

void RotaGridHeader::paintPerson(QPainter *painter, const QRect &rect, int section) const
{
    const QRect line = rect.adjusted(0, 0, -kHeaderPadding, 0);
    const QFont small = Theme::secondaryFont(font());
    const QString load = words(section, RotaGridModel::AsideRole);
    const int room = line.width() - QFontMetrics(small).horizontalAdvance(load) - kHeaderPadding;
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(words(section, Qt::DisplayRole), Qt::ElideRight, room));
    painter->setFont(small);
    painter->setPen(Theme::muted(palette()));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, load);
    painter->setPen(Theme::line(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void RotaGridHeader::paintGroup(QPainter *painter, const QRect &rect, int section) const
{
    const QString group = words(section, RotaGridModel::GroupRole);
    int first = section;
    int last = section;
    while (first > 0 && words(first - 1, RotaGridModel::GroupRole) == group)
        --first;
    while (last + 1 < count() && words(last + 1, RotaGridModel::GroupRole) == group)
        ++last;
    const int left = std::max(0, sectionViewportPosition(first)); // what is left of it stays in sight
    const int right = sectionViewportPosition(last) + sectionSize(last);
    const QRect room(left + kHeaderPadding, rect.top() + kHeaderPadding, right - left - 2 * kHeaderPadding,
                     kGroupLines * fontMetrics().height());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(Theme::secondaryFont(bold));
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, group);
    painter->setPen(Theme::line(palette()));
    if (section == first)
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
}

void RotaGridHeader::paintShift(QPainter *painter, const QRect &rect, int section) const
{
    paintGroup(painter, rect, section);
    const int height = fontMetrics().height();
    const QRect line(rect.left() + kHeaderPadding, rect.bottom() - 2 * height - kHeaderPadding,
                     rect.width() - 2 * kHeaderPadding, height);
    const auto meaning = Meaning(model()->headerData(section, orientation(), RotaGridModel::MeaningRole).toInt());
    painter->setPen(palette().color(QPalette::WindowText));
    painter->setFont(font());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(words(section, Qt::DisplayRole), Qt::ElideRight, line.width()));
    const QRect below = line.translated(0, height);
    painter->setFont(Theme::secondaryFont(font()));
    painter->setPen(Theme::muted(palette()));
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter, words(section, RotaGridModel::TimeRole));
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(Theme::of(meaning, palette()));
    painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, words(section, RotaGridModel::CountRole));
    painter->setPen(Theme::line(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace rosette
