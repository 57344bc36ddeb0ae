#include "models/output/sheetrows.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kShade = 0.95;

} // namespace

double SheetRows::drawHousehold(double y, const Lines &lines, bool isUnderRule)
{
    const double height = m_layout.rowHeight * double(lines.size());
    if (m_isShaded) { // not behind the boxes, which are white
        m_paper.fill(QRectF(0, y, m_layout.boxesLeft() - 0.5, height), kShade);
        m_paper.fill(QRectF(m_layout.notes.left - 1, y, m_paper.width() - m_layout.notes.left + 1, height), kShade);
    }
    m_isShaded = !m_isShaded;
    fillKeys(y, lines.size());
    if (!isUnderRule)
        m_doorRules += QLineF(0, y, m_paper.width(), y);
    drawDoor(y, lines.first());
    double top = y;
    for (const SheetLine &line : lines) {
        if (top > y)
            m_lineRules += QLineF(m_layout.name.left, top, m_paper.width(), top);
        drawVoter(top, line);
        top += m_layout.rowHeight;
    }
    return height;
}

/// The house stands bold, the flat behind it smaller; what helps to get in stands under notes.
void SheetRows::drawDoor(double y, const SheetLine &line)
{
    const QRectF place = cell(m_layout.door, y);
    const TextStyle bold = m_layout.text(10, true);
    const QString house = printed(line, "house"_L1);
    const QString flat = printed(line, "flat"_L1);
    if (house.isEmpty() || flat.isEmpty()) {
        m_paper.text(place, printed(line, "door"_L1), bold);
    } else {
        const double houseWidth = std::min(m_paper.textWidth(house, bold), place.width() / 2);
        m_paper.text(QRectF(place.topLeft(), QSizeF(houseWidth, place.height())), house, bold);
        // "Ground Floor Flat" is told from other doors by its first words.
        m_paper.text(place.adjusted(houseWidth + 1.2, 0, 0, 0), flat.endsWith(" Flat"_L1) ? flat.chopped(5) : flat,
                     m_layout.text(8));
    }
    if (const QString access = printed(line, "access"_L1); !access.isEmpty())
        m_paper.text(cell(m_layout.notes, y), access, TextStyle{7 * m_layout.scale, false, true, 0});
}

void SheetRows::endPage(double y)
{
    m_doorRules += QLineF(0, y, m_paper.width(), y);
    m_paper.lines(m_lineRules, 0.25, 0.7);
    m_paper.lines(m_doorRules, 0.5, 0.25);
    m_lineRules.clear();
    m_doorRules.clear();
    m_isShaded = false;
}

} // namespace rosette
