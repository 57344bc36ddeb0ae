#pragma once

#include <QList>
#include <QString>

#include "models/canvass/sheetterms.h"
#include "models/output/paper.h"
#include "models/output/sheetstyle.h"

namespace rosette {

/// What a sheet is drawn with.
struct SheetLook
{
    SheetTerms terms;
    SheetStyle style = SheetStyle::Voters;
    bool isLargePrint = false;
};

/// Where things stand on a contact sheet, in millimetres.
struct SheetLayout
{
    struct Column
    {
        double left = 0;
        double width = 0;
        bool isShown() const { return width > 0; }
        double right() const { return left + width; }
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

    SheetStyle style = SheetStyle::Voters;
    Column key;
    Column door;
    Column name;
    Column number;
    Column last;
    Column notes;
    QList<Box> boxes;
    QList<Group> groups;
    QStringList doorOutcomes; ///< of households: ticked once for everybody behind the door
    QStringList keyLines;     ///< what the codes and questions mean, in lines as wide as the page

    double headHeight = 36;  ///< title and lines to fill in
    double labelHeight = 0;  ///< the turned labels at the end of the head
    double footHeight = 0;
    double keyLineHeight = 3.7;
    double rowHeight = 5.4;
    double boxSide = 4;
    double scale = 1; ///< of the type

    /// Columns for these terms: a box for the everyday outcomes, each step of a short support scale, the first asks and
    /// questions. `paper` measures words.
    static SheetLayout of(const SheetLook &look, Paper &paper);
    TextStyle text(double points, bool isBold = false, double grey = 0) const { return TextStyle{points * scale, isBold, false, grey}; }
    double room(const Paper &paper) const { return paper.height() - headHeight - footHeight; }
    bool hasBox(const QString &label) const;
};

} // namespace rosette
