#pragma once

#include <QDate>
#include <QIODevice>
#include <QList>
#include <QStringList>

#include "models/output/gate.h"
#include "models/output/paper.h"

namespace rosette {

/// A list on A4: heading on every page, bands between groups of rows, imprint, date and "page 2 of 4" at the foot.
struct PaperTable
{
    struct Column
    {
        QString heading;
        double width = 0; ///< mm; 0 takes what is left
        bool isBold = false;
    };
    struct Line
    {
        QString band; ///< when not empty: a shaded line that begins a group, and no cells
        QStringList cells;
    };

    QString title;
    QString subtitle;
    QDate date; ///< of the print, beside the page's number; may be invalid
    QList<Column> columns;
    QList<Line> lines;
    bool hasTickBoxes = false; ///< a box to tick before each line
    bool isPersonal = false;   ///< names or phones are on it: the privacy line is added
};

void drawPaperTable(Paper &paper, const PaperTable &table, const Clearance &clearance, Paper::Orientation orientation);
/// As a PDF; returns the number of pages.
Result<int> drawPaperTable(QIODevice &device, const PaperTable &table, const Clearance &clearance,
                           Paper::Orientation orientation);

} // namespace rosette
