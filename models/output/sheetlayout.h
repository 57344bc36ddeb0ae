#pragma once

#include <QList>
#include <QString>

#include "models/canvass/codes.h"
#include "models/output/paper.h"

namespace rosette {

/// Where things stand on a contact sheet, in millimetres.
struct SheetLayout
{
    struct Column
    {
        double left = 0;
        double width = 0;
        bool isShown() const { return width > 0; }
    };
    struct Box
    {
        double centre = 0;
        QString label;
        bool isUpright = false; ///< short labels (a support scale) are not turned
    };
    struct Group
    {
        QString title;
        double left = 0;
        double right = 0;
    };

    Column key;
    Column door;
    Column name;
    Column number;
    Column last;
    Column notes;
    QList<Box> boxes;
    QList<Group> groups;

    double headHeight = 36;  ///< title and lines to fill in
    double labelHeight = 0;  ///< the turned labels at the end of the head
    double footHeight = 22.5;
    double rowHeight = 5.4;
    double boxSide = 4;
    double scale = 1; ///< of the type

    /// Columns for these codes: a box for the first outcomes, each step of a short support scale and the first asks.
    static SheetLayout of(const CodeBook &codes, double pageWidth, bool isLargePrint);
    TextStyle style(double points, bool isBold = false, double grey = 0) const { return TextStyle{points * scale, isBold, false, grey}; }
    int rowsOn(double pageHeight) const { return int((pageHeight - headHeight - footHeight) / rowHeight); }
};

} // namespace rosette
