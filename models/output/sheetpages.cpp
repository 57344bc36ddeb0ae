#include <QCoreApplication>

#include "models/output/frozensheet.h"
#include "models/output/sheetfurniture.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBandGrey = 0.88;

QString tr(const char *text)
{
    return QCoreApplication::translate("SheetPages", text);
}

QString printed(const SheetLine &line, QLatin1String field)
{
    return line.printed.value(field).toString();
}

/// Draws one sheet after the other on the same paper.
class SheetPainter
{
public:
    SheetPainter(Paper &paper, const CodeBook &codes, const Clearance &clearance, bool isLargePrint);

    void draw(const FrozenSheet &frozen);

private:
    using Rows = QList<SheetLine>;

    QList<Rows> pagesOf(const FrozenSheet &frozen) const;
    void drawRows(const Rows &rows);
    void drawBand(double y, const QString &band, bool isContinued);
    void drawLine(double y, const SheetLine &line, bool isFirstOfDoor);
    void drawDoor(const QRectF &cell, const SheetLine &line);

    Paper &m_paper;
    SheetLayout m_layout;
    SheetFurniture m_furniture;
    QString m_bandBefore; ///< the band under which a page ended
    QList<QLineF> m_doorLines;
    QList<QLineF> m_lineLines;
    QList<QRectF> m_boxes;
};

SheetPainter::SheetPainter(Paper &paper, const CodeBook &codes, const Clearance &clearance, bool isLargePrint)
    : m_paper(paper)
    , m_layout(SheetLayout::of(codes, paper.width(), isLargePrint))
    , m_furniture(paper, m_layout, codes, clearance)
{
}

/// Households move to the next page whole; one that is longer than a page has no choice.
QList<SheetPainter::Rows> SheetPainter::pagesOf(const FrozenSheet &frozen) const
{
    const int capacity = m_layout.rowsOn(m_paper.height());
    QList<Rows> pages{Rows()};
    int used = 0;
    for (qsizetype i = 0; i < frozen.lines.size();) {
        qsizetype end = i + 1;
        while (end < frozen.lines.size() && frozen.lines.at(end).door == frozen.lines.at(i).door)
            ++end;
        const bool hasBand = !printed(frozen.lines.at(i), "band"_L1).isEmpty();
        const int needed = int(end - i) + (hasBand ? 1 : 0);
        if (used > 0 && used + needed > capacity) {
            pages += Rows();
            used = 1; // a band may be repeated at the top
        }
        for (; i < end; ++i) {
            if (used >= capacity) {
                pages += Rows();
                used = 1;
            }
            pages.last() += frozen.lines.at(i);
            ++used;
        }
        used += hasBand ? 1 : 0;
    }
    return pages;
}

void SheetPainter::draw(const FrozenSheet &frozen)
{
    m_bandBefore.clear();
    const QList<Rows> pages = pagesOf(frozen);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        m_paper.beginPage();
        m_furniture.drawHead(frozen.sheet, int(i) + 1, int(pages.size()));
        drawRows(pages.at(i));
        m_furniture.drawFoot(frozen.sheet, int(i) + 1, int(pages.size()));
    }
}

void SheetPainter::drawRows(const Rows &rows)
{
    double y = m_layout.headHeight;
    DoorId door;
    m_doorLines.clear();
    m_lineLines.clear();
    m_boxes.clear();
    for (const SheetLine &line : rows) {
        const bool isFirstOfDoor = line.door != door || !door;
        const bool isTop = y <= m_layout.headHeight;
        const bool isContinued = isTop && !line.printed.contains("band"_L1) && !m_bandBefore.isEmpty();
        if (line.printed.contains("band"_L1))
            m_bandBefore = printed(line, "band"_L1);
        if (isContinued || !printed(line, "band"_L1).isEmpty()) {
            drawBand(y, m_bandBefore, isContinued);
            y += m_layout.rowHeight;
        } else if (!isTop) {
            (isFirstOfDoor ? m_doorLines : m_lineLines) += QLineF(isFirstOfDoor ? 0 : m_layout.name.left, y, m_paper.width(), y);
        }
        drawLine(y, line, isFirstOfDoor);
        door = line.door;
        y += m_layout.rowHeight;
    }
    m_doorLines += QLineF(0, y, m_paper.width(), y);
    m_paper.lines(m_lineLines, 0.25, 0.7);
    m_paper.lines(m_doorLines, 0.5, 0.25);
    m_paper.boxes(m_boxes);
}

void SheetPainter::drawBand(double y, const QString &band, bool isContinued)
{
    const QRectF rect(0, y, m_paper.width(), m_layout.rowHeight);
    m_paper.fill(rect, kBandGrey);
    m_paper.text(rect.adjusted(1.5, 0, -1, 0), isContinued ? tr("%1, continued").arg(band) : band, m_layout.style(9, true));
}

void SheetPainter::drawLine(double y, const SheetLine &line, bool isFirstOfDoor)
{
    const double height = m_layout.rowHeight;
    const auto cell = [&](const SheetLayout::Column &column) { return QRectF(column.left, y, column.width - 1, height); };
    m_paper.text(cell(m_layout.key).adjusted(0, 0, -0.8, 0), QString::number(line.key), m_layout.style(8, false, 0.25), Qt::AlignRight);
    if (isFirstOfDoor)
        drawDoor(cell(m_layout.door), line);

    const QString marker = printed(line, "marker"_L1);
    const QRectF nameCell = cell(m_layout.name);
    const TextStyle markerStyle = m_layout.style(7);
    const double markerWidth = marker.isEmpty() ? 0 : m_paper.textWidth(marker, markerStyle) + 1;
    m_paper.text(nameCell.adjusted(0, 0, -markerWidth, 0), printed(line, "name"_L1), m_layout.style(9.5));
    m_paper.text(nameCell, marker, markerStyle, Qt::AlignRight);
    if (m_layout.number.isShown())
        m_paper.text(cell(m_layout.number), printed(line, "number"_L1), m_layout.style(7.5, false, 0.2));
    if (m_layout.last.isShown())
        m_paper.text(cell(m_layout.last), printed(line, "last"_L1), m_layout.style(7.5, false, 0.2));
    for (const SheetLayout::Box &box : m_layout.boxes)
        m_boxes += QRectF(box.centre - m_layout.boxSide / 2, y + (height - m_layout.boxSide) / 2, m_layout.boxSide, m_layout.boxSide);
    if (isFirstOfDoor && !printed(line, "access"_L1).isEmpty())
        m_paper.text(cell(m_layout.notes), printed(line, "access"_L1), TextStyle{7 * m_layout.scale, false, true, 0});
}

void SheetPainter::drawDoor(const QRectF &cell, const SheetLine &line)
{
    const TextStyle bold = m_layout.style(10, true);
    const QString house = printed(line, "house"_L1);
    const QString flat = printed(line, "flat"_L1);
    if (house.isEmpty() || flat.isEmpty()) {
        m_paper.text(cell, printed(line, "door"_L1), bold);
        return;
    }
    const double houseWidth = std::min(m_paper.textWidth(house, bold), cell.width() / 2);
    m_paper.text(QRectF(cell.topLeft(), QSizeF(houseWidth, cell.height())), house, bold);
    // "Ground Floor Flat" is told from other doors by its first words.
    const QString shortFlat = flat.endsWith(" Flat"_L1) ? flat.chopped(5) : flat;
    m_paper.text(cell.adjusted(houseWidth + 1.2, 0, 0, 0), shortFlat, m_layout.style(8));
}

} // namespace

Result<int> drawContactSheets(QIODevice &device, const QList<FrozenSheet> &sheets, const CodeBook &codes, const Clearance &clearance, bool isLargePrint)
{
    Paper paper(device, tr("Contact sheets"));
    SheetPainter painter(paper, codes, clearance, isLargePrint);
    for (const FrozenSheet &frozen : sheets)
        painter.draw(frozen);
    ROSETTE_CHECK(paper.finish());
    return paper.pages();
}

} // namespace rosette
