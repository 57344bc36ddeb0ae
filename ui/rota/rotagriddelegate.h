#pragma once

#include <QStyledItemDelegate>

namespace rosette {

/// A cell of RotaGridModel: filled when somebody is on the shift, tinted when they said yes, empty with the muted word
/// when they cannot; a lock and a clash are drawn as well as said.
class RotaGridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rosette
