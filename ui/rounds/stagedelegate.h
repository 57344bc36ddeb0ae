#pragma once

#include <QStyledItemDelegate>

namespace rosette {

/// Draws a stage as a card that can be taken hold of: its place in the walk, its words, and how many doors it has.
class StageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rosette
