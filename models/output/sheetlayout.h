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
        int boxes = 0;
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
    /// A line at the foot, no wider than the page.
    struct FootLine
    {
        QString words;
        bool isBold = false;
    };
    QList<FootLine> footLines; ///< what the codes and questions mean, how to treat the paper, privacy, imprint

    double headHeight = 36; ///< title and lines to fill in
    double labelHeight = 0; ///< the turned labels at the end of the head
    double footHeight = 0;
    double footLineHeight = 3.7;
    double rowHeight = 5.4;
    double boxSide = 4;
    double boxPitch = 4.75; ///< from box to box of a group
    double scale = 1; ///< of the type

    /// Columns for these terms: a box for the everyday outcomes, each step of a short support scale, the first asks and
    /// questions. `paper` measures words; `closing` is what must stand at the foot; `widestDoor` is what the doors take
    /// in ordinary print, in mm: what they leave is for names and notes.
    static SheetLayout of(const SheetLook &look, const QList<FootLine> &closing, Paper &paper,
                          double widestDoor = kRoomForADoor);
    static constexpr double kRoomForADoor = 21.5;
    TextStyle text(double points, bool isBold = false, double grey = 0) const
    {
        return TextStyle{points * scale, isBold, false, grey};
    }
    double room(const Paper &paper) const { return paper.height() - headHeight - footHeight; }
    bool hasBox(const QString &label) const;
    /// Where the boxes begin.
    double boxesLeft() const { return groups.isEmpty() ? notes.left : groups.first().left; }
};

} // namespace rosette
