#pragma once

#include <QList>
#include <QRectF>
#include <QStringList>

namespace rosette {

/// How labels lie on an A4 sheet; millimetres from the sheet's own top left corner.
struct LabelGrid
{
    QString name; ///< "21 labels, 63.5 × 38.1 mm (L7160)"
    int columns = 0;
    int rows = 0;
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    double gap = 0; ///< between two columns

    int labels() const { return columns * rows; }
    /// Where the `index`th label of a sheet is written on, in from its edge: by rows, inside what every printer can
    /// reach.
    QRectF label(int index) const;

    /// The usual ones; the first is offered first.
    static const QList<LabelGrid> &all();
    static QStringList names();
};

} // namespace rosette
