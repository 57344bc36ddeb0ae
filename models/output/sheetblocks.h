#pragma once

#include "models/output/sheetbody.h"

namespace rosette {

/// One block a household: the door with what is ticked once for it, everybody who lives there, and room for notes.
class SheetBlocks : public SheetBody
{
public:
    using SheetBody::SheetBody;

protected:
    double householdHeight() const override;
    double drawHousehold(double y, const Lines &lines, bool isUnderRule) override;
    void endPage(double y) override;

private:
    void drawDoor(double y, const SheetLine &line);
    double drawDoorOutcomes(double y);

    QList<QLineF> m_frames;
    QList<QLineF> m_rules;
};

} // namespace rosette
