#pragma once

#include <QStyledItemDelegate>

namespace rosette {

class RotaMonthModel;

/// A day of RotaMonthModel: its number, and below it each activity with its time, its title in as many lines as it
/// needs, and its count, loud when somebody is missing.
class RotaMonthDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The activity of a cell at a height within it; -1 where there is none.
    static int lineAt(const QStyleOptionViewItem &option, const QModelIndex &index, int y);
};

} // namespace rosette
