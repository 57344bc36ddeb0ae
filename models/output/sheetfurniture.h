#pragma once

#include "models/canvass/sheet.h"
#include "models/output/gate.h"
#include "models/output/sheetlayout.h"

namespace rosette {

/// What stands on every page of a contact sheet around its lines: title, number, code, places to fill in, column
/// labels; totals, the key to the codes, how to treat the paper, imprint. Refers to what it is given.
class SheetFurniture
{
public:
    SheetFurniture(Paper &paper, const SheetLayout &layout)
        : m_paper(paper)
        , m_layout(layout)
    {
    }

    /// What must stand at the foot of every page.
    static QList<SheetLayout::FootLine> closingLines(SheetStyle style, const Clearance &clearance);

    void drawHead(const Sheet &sheet, int page, int pages);
    void drawFoot(const Sheet &sheet, int page, int pages);

private:
    void drawWhere(const Sheet &sheet, double width);
    void drawFillIns();
    void drawLabels();
    void drawTotals(const Sheet &sheet, double y, double scale);

    Paper &m_paper;
    const SheetLayout &m_layout;
};

} // namespace rosette
