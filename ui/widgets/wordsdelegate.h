#pragma once

#include <QStyledItemDelegate>

namespace rosette {

/// Paints a row that is read, not scanned: a shape in its colour, what it is about in bold, and below it as many lines
/// as the words need. Nothing is cut; rows are as high as they must be.
class WordsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What the model gives. Only the text must be there.
    enum Role {
        MeaningRole = Qt::UserRole + 1, ///< int(Meaning): shape and colour; invalid: no colour
        TextRole,
        DetailRole,
        ShapeRole, ///< instead of the meaning's own shape
        AsideRole, ///< a few words at the right of the text
        QuietRole, ///< true: muted, for what does not count
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts
    {
        QFont text;
        QFont detail;
    };
    struct Boxes
    {
        QRect shape;
        QRect text;
        QRect aside;
        QRect detail;
    };

    static Fonts fonts(const QFont &base);
    static Boxes boxes(const QRect &row, const Fonts &fonts, const QModelIndex &index);
};

} // namespace rosette
