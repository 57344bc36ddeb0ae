#include "models/output/sheetblocks.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGap = 1.6; // between two blocks
constexpr double kDoorShade = 0.94;

} // namespace

double SheetBlocks::householdHeight() const { return m_layout.rowHeight + kGap; }

double SheetBlocks::drawHousehold(double y, const Lines &lines, bool)
{
    const double row = m_layout.rowHeight;
    const double top = y + kGap;
    m_paper.fill(QRectF(0, top, m_paper.width(), row), kDoorShade);
    drawDoor(top, lines.first());
    double lineTop = top + row;
    fillKeys(lineTop, lines.size());
    for (const SheetLine &line : lines) {
        m_rules += QLineF(0, lineTop, m_layout.notes.left, lineTop);
        drawVoter(lineTop, line);
        lineTop += row;
    }
    const QRectF frame(0, top, m_paper.width(), lineTop - top);
    m_frames += {QLineF(frame.topLeft(), frame.topRight()), QLineF(frame.bottomLeft(), frame.bottomRight()),
                 QLineF(frame.topLeft(), frame.bottomLeft()), QLineF(frame.topRight(), frame.bottomRight())};
    return lineTop - y;
}

/// "12A  Flat 2", then what helps to get in; at the right what is ticked for the whole house.
void SheetBlocks::drawDoor(double y, const SheetLine &line)
{
    const double right = drawDoorOutcomes(y) - 2;
    const TextStyle bold = m_layout.text(10.5, true);
    const QString door = printed(line, "door"_L1);
    const double doorWidth = std::min(m_paper.textWidth(door, bold) + 3, right);
    m_paper.text(QRectF(1.5, y, doorWidth, m_layout.rowHeight), door, bold);
    if (right > doorWidth + 4)
        m_paper.text(QRectF(1.5 + doorWidth, y, right - doorWidth - 1.5, m_layout.rowHeight),
                     printed(line, "access"_L1), notesStyle());
}

/// Returns where they begin.
double SheetBlocks::drawDoorOutcomes(double y)
{
    const double side = m_layout.boxSide;
    double x = m_paper.width() - 1.5;
    for (qsizetype i = m_layout.doorOutcomes.size() - 1; i >= 0; --i) {
        const QString &label = m_layout.doorOutcomes.at(i);
        x -= side;
        const QRectF box(x, y + (m_layout.rowHeight - side) / 2, side, side);
        m_paper.fill(box, 1);
        m_boxes += box;
        const double width = m_paper.textWidth(label, m_layout.text(8)) + 1;
        x -= width;
        m_paper.text(QRectF(x, y, width, m_layout.rowHeight), label, m_layout.text(8));
        x -= 3;
    }
    return x;
}

void SheetBlocks::endPage(double)
{
    m_paper.lines(m_rules, 0.25, 0.6);
    m_paper.lines(m_frames, 0.6, 0.2);
    m_rules.clear();
    m_frames.clear();
}

} // namespace rosette
