#include "ui/shell/locatormodel.h"

#include <QPainter>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

void LocatorModel::setHits(QList<LocatorHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int LocatorModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_hits.size()); }

QVariant LocatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LocatorHit &hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::DecorationRole:
        return iconNamed(hit.iconName);
    case kDetailRole:
        return hit.detail;
    case Qt::AccessibleTextRole:
        return QString(hit.title + u", " + hit.detail);
    default:
        return {};
    }
}

void LocatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const bool isCurrent = row.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::accentWash(row.palette));
        painter->drawRoundedRect(row.rect.adjusted(4, 1, -4, -1), 5, 5);
    }
    constexpr int kIcon = 16;
    const QRect inside = row.rect.adjusted(Space::kBetween, 0, -Space::kBetween, 0);
    row.icon.paint(painter, QRect(inside.left(), inside.center().y() - kIcon / 2 + 1, kIcon, kIcon));
    const QRect words = inside.adjusted(kIcon + Space::kInside, 0, 0, 0);

    const QString detail = index.data(LocatorModel::kDetailRole).toString();
    painter->setFont(Theme::secondaryFont(row.font));
    const int detailWidth = qMin(painter->fontMetrics().horizontalAdvance(detail) + 2, words.width() / 2);
    painter->setPen(Theme::muted(row.palette));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, detailWidth));
    painter->setFont(row.font);
    painter->setPen(row.palette.color(QPalette::Text));
    const int titleWidth = words.width() - detailWidth - Space::kBetween;
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      row.fontMetrics.elidedText(row.text, Qt::ElideRight, titleWidth));
    painter->restore();
}

QSize LocatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), Theme::rowHeight(option.font)};
}

} // namespace rosette
