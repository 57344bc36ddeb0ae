#pragma once

#include "models/output/sheetbody.h"

namespace rosette {

/// One line a voter, or one line a door: every other door shaded, so that the eye keeps to its line.
class SheetRows : public SheetBody
{
public:
    using SheetBody::SheetBody;

    /// What the doors of these lines take in ordinary print, in mm.
    static double widestDoor(const Lines &lines, Paper &paper);

protected:
    double drawHousehold(double y, const Lines &lines, bool isUnderRule) override;
    void endPage(double y) override;

private:
    void drawDoor(double y, const SheetLine &line);

    QList<QLineF> m_doorRules;
    QList<QLineF> m_lineRules;
    bool m_isShaded = false;
};

} // namespace rosette
