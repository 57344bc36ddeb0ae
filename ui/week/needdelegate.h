#pragma once

#include <QStyledItemDelegate>

namespace rosette {

/// Paints a line of NeedsModel: the shape in its colour, what it is about in bold, what settles it below.
class NeedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts
    {
        QFont text;
        QFont detail;
    };

    static Fonts fonts(const QFont &base);
    static QRect textBox(const QRect &row);
};

} // namespace rosette
