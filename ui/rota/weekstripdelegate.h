#pragma once

#include <QStyledItemDelegate>

namespace rosette {

/// Somebody of RotaTeamModel in two lines: name and how much they have to do; the seven days, filled when they said
/// yes, framed for if need be, struck out for no, and when they were asked last.
class WeekStripDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rosette
