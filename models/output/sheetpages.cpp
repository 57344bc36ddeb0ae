#include "models/output/frozensheet.h"
#include "models/output/sheetbody.h"
#include "models/output/sheetfurniture.h"

namespace rosette {

void drawContactSheets(Paper &paper, const QList<FrozenSheet> &sheets, const SheetLook &look,
                       const Clearance &clearance)
{
    const SheetLayout layout = SheetLayout::of(look, SheetFurniture::closingLines(look.style, clearance), paper);
    SheetFurniture furniture(paper, layout);
    const std::unique_ptr<SheetBody> body = SheetBody::of(paper, layout);
    for (const FrozenSheet &frozen : sheets) {
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
