#pragma once

#include <QStyledItemDelegate>

namespace rosette {

/// A person in the list beside the rota: a shape for what they said, the name, and below it why or why not.
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rosette
