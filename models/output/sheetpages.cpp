#include <QBuffer>

#include "models/output/frozensheet.h"
#include "models/output/sheetfurniture.h"
#include "models/output/sheetrows.h"

namespace rosette {

SheetRoom roomOnPage(const SheetLook &look, const Clearance &clearance)
{
    QBuffer nowhere;
    Paper paper(nowhere, {}); // measures words
    const SheetLayout layout = SheetLayout::of(look, SheetFurniture::closingLines(look.style, clearance), paper);
    return SheetBody::of(paper, layout)->room();
}

void drawContactSheets(Paper &paper, const QList<FrozenSheet> &sheets, const SheetLook &look,
                       const Clearance &clearance)
{
    const QList<SheetLayout::FootLine> closing = SheetFurniture::closingLines(look.style, clearance);
    for (const FrozenSheet &frozen : sheets) {
        const SheetLayout layout = SheetLayout::of(
            look, closing, paper, SheetRows::widestDoor(frozen.lines, paper)); // short numbers, long names
        SheetFurniture furniture(paper, layout);
        const std::unique_ptr<SheetBody> body = SheetBody::of(paper, layout);
        const QList<SheetBody::Lines> pages = body->pagesOf(frozen.lines);
        body->beginSheet(frozen.lines);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            paper.beginPage();
            furniture.drawHead(frozen.sheet, int(i) + 1, int(pages.size()));
            body->drawPage(pages.at(i));
            furniture.drawFoot(frozen.sheet, int(i) + 1, int(pages.size()));
        }
    }
}

} // namespace rosette
