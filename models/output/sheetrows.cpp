#include "models/output/sheetrows.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kShade = 0.95;
constexpr double kHousePoints = 10;
constexpr double kFlatPoints = 8;
constexpr double kFlatGap = 1.2;

struct DoorWords
{
    QString house;
    QString flat; ///< "Ground Floor" of "Ground Floor Flat": doors are told apart by the first words
};

DoorWords doorWords(const SheetLine &line)
{
    const auto word = [&](QLatin1String field) { return line.printed.value(field).toString(); };
    const DoorWords words{word("house"_L1), word("flat"_L1)};
    if (words.house.isEmpty() || words.flat.isEmpty())
        return {word("door"_L1), {}};
    return {words.house, words.flat.endsWith(" Flat"_L1) ? words.flat.chopped(5) : words.flat};
}

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
        drawVoter(top, line, top > y ? QString() : printed(line, "access"_L1));
        top += m_layout.rowHeight;
    }
    return height;
}

double SheetRows::widestDoor(const Lines &lines, Paper &paper)
{
    double widest = 0;
    for (const SheetLine &line : lines) {
        const DoorWords words = doorWords(line);
        const double flat = words.flat.isEmpty() ? 0 : kFlatGap + paper.textWidth(words.flat, {kFlatPoints});
        widest = std::max(widest, paper.textWidth(words.house, {kHousePoints, true}) + flat);
    }
    return widest;
}

/// The house stands bold, the flat behind it smaller.
void SheetRows::drawDoor(double y, const SheetLine &line)
{
    const QRectF place = cell(m_layout.door, y);
    const TextStyle bold = m_layout.text(kHousePoints, true);
    const DoorWords words = doorWords(line);
    if (words.flat.isEmpty()) {
        m_paper.text(place, words.house, bold);
        return;
    }
    const double houseWidth = std::min(m_paper.textWidth(words.house, bold), place.width() / 2);
    m_paper.text(QRectF(place.topLeft(), QSizeF(houseWidth, place.height())), words.house, bold);
    m_paper.text(place.adjusted(houseWidth + kFlatGap, 0, 0, 0), words.flat, m_layout.text(kFlatPoints));
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
