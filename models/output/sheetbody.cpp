#include "models/output/sheetbody.h"

#include <QCoreApplication>

#include "models/output/sheetblocks.h"
#include "models/output/sheetkey.h"
#include "models/output/sheetrows.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBandGrey = 0.88;
constexpr double kKeyGrey = 0.82; // tells line numbers from house numbers

bool hasBand(const SheetLine &line) { return !line.printed[u"band"_s].toString().isEmpty(); }

} // namespace

qsizetype endOfHousehold(const SheetBody::Lines &lines, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < lines.size() && lines.at(begin).door && lines.at(end).door == lines.at(begin).door)
        ++end;
    return end;
}

std::unique_ptr<SheetBody> SheetBody::of(Paper &paper, const SheetLayout &layout)
{
    if (layout.style == SheetStyle::Households)
        return std::make_unique<SheetBlocks>(paper, layout);
    return std::make_unique<SheetRows>(paper, layout);
}

QString SheetBody::printed(const SheetLine &line, QLatin1String field) { return line.printed.value(field).toString(); }

QRectF SheetBody::cell(const SheetLayout::Column &column, double y) const
{
    return {column.left, y, column.width - 1, m_layout.rowHeight};
}

SheetRoom SheetBody::room() const
{
    return {m_layout.room(m_paper) / m_layout.rowHeight, householdHeight() / m_layout.rowHeight};
}

QList<SheetBody::Lines> SheetBody::pagesOf(const Lines &lines) const
{
    const double room = m_layout.room(m_paper) + 0.01; // sums of tenths
    const double row = m_layout.rowHeight;
    QList<Lines> pages{Lines()};
    double used = 0;
    for (qsizetype i = 0; i < lines.size();) {
        const qsizetype end = endOfHousehold(lines, i);
        const double beside = householdHeight() + (hasBand(lines.at(i)) ? row : 0);
        if (used > 0 && used + beside + row * double(end - i) > room) {
            pages += Lines();
            used = row; // a band may be repeated at the top
        }
        used += beside;
        for (; i < end; ++i) {
            if (used + row > room) {
                pages += Lines();
                used = row + householdHeight();
            }
            pages.last() += lines.at(i);
            used += row;
        }
    }
    return pages;
}

void SheetBody::beginSheet(const Lines &lines)
{
    m_band.clear();
    m_lastKey = lines.isEmpty() ? 0 : lines.last().key;
}

void SheetBody::drawPage(const Lines &lines)
{
    double y = m_layout.headHeight;
    for (qsizetype i = 0; i < lines.size();) {
        const qsizetype end = endOfHousehold(lines, i);
        const SheetLine &first = lines.at(i);
        const bool isContinued = i == 0 && !first.printed.contains("band"_L1) && !m_band.isEmpty();
        if (first.printed.contains("band"_L1))
            m_band = printed(first, "band"_L1);
        const bool isBanded = isContinued || hasBand(first);
        if (isBanded) {
            drawBand(y, m_band, isContinued);
            y += m_layout.rowHeight;
        }
        y += drawHousehold(y, lines.sliced(i, end - i), isBanded || i == 0);
        i = end;
    }
    endPage(y);
    drawBoxes();
}

void SheetBody::drawBand(double y, const QString &band, bool isContinued)
{
    const QRectF rect(0, y, m_paper.width(), m_layout.rowHeight);
    m_paper.fill(rect, kBandGrey);
    const QString text = isContinued ? QCoreApplication::translate("SheetPages", "%1, continued").arg(band) : band;
    m_paper.text(rect.adjusted(1.5, 0, -1, 0), text, m_layout.text(9, true));
}

void SheetBody::fillKeys(double y, qsizetype lines)
{
    QRectF column = cell(m_layout.key, y);
    column.setHeight(m_layout.rowHeight * double(lines));
    m_paper.fill(column, kKeyGrey);
}

/// The name, and the marker at its right where both fit; returns whether they did.
bool SheetBody::drawName(double y, const QString &name, const QString &marker)
{
    const QRectF place = cell(m_layout.name, y);
    const TextStyle style = m_layout.text(9.5);
    if (marker.isEmpty()) {
        m_paper.text(place, name, style);
        return true;
    }
    const TextStyle small = m_layout.text(7);
    const double markerWidth = m_paper.textWidth(marker, small) + 1;
    const double smallest = m_layout.scale > 1 ? 1 : Paper::kSmallerBy; // large print keeps its size
    const bool fits = m_paper.textWidth(name, style) * smallest + markerWidth <= place.width();
    m_paper.text(fits ? place.adjusted(0, 0, -markerWidth, 0) : place, name, style);
    if (fits)
        m_paper.text(place, marker, small, Qt::AlignRight);
    return fits;
}

void SheetBody::drawVoter(double y, const SheetLine &line, const QString &access)
{
    m_paper.text(cell(m_layout.key, y), lineKeyText(line.key, m_lastKey), m_layout.text(9.5), Qt::AlignHCenter);
    QString notes = access;
    if (m_layout.name.isShown()) {
        const QString marker = printed(line, "marker"_L1);
        if (!drawName(y, printed(line, "name"_L1), marker))
            notes = notes.isEmpty() ? marker : marker + u" · "_s + notes;
    }
    if (!notes.isEmpty())
        m_paper.text(cell(m_layout.notes, y), notes, notesStyle());
    if (m_layout.number.isShown())
        m_paper.text(cell(m_layout.number, y), printed(line, "number"_L1), m_layout.text(7.5, false, 0.2));
    if (m_layout.last.isShown())
        m_paper.text(cell(m_layout.last, y), printed(line, "last"_L1), m_layout.text(7.5, false, 0.2));
    m_boxedLines += y;
}

/// Lines that follow each other are one grid for each group of boxes.
void SheetBody::drawBoxes()
{
    const double side = m_layout.boxSide;
    const double row = m_layout.rowHeight;
    QList<BoxGrid> grids;
    for (qsizetype begin = 0; begin < m_boxedLines.size();) {
        qsizetype end = begin + 1;
        while (end < m_boxedLines.size() && qAbs(m_boxedLines.at(end) - m_boxedLines.at(end - 1) - row) < row / 100)
            ++end;
        qsizetype box = 0;
        for (const SheetLayout::Group &group : m_layout.groups) {
            const QPointF first(m_layout.boxes.at(box).centre - side / 2, m_boxedLines.at(begin) + (row - side) / 2);
            grids += BoxGrid{{first, QSizeF(side, side)}, group.boxes, int(end - begin), m_layout.boxPitch, row};
            box += group.boxes;
        }
        begin = end;
    }
    m_paper.boxGrids(grids);
    m_paper.boxes(m_boxes);
    m_boxedLines.clear();
    m_boxes.clear();
}

} // namespace rosette
