#include <QCoreApplication>

#include "models/output/frozensheet.h"
#include "models/output/gate.h"
#include "models/output/sheetlayout.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kQrSide = 16;
constexpr double kNumberWidth = 36;
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
    void drawHead(const Sheet &sheet, int page, int pages);
    void drawFillIns();
    void drawLabels();
    void drawRows(const Rows &rows);
    void drawBand(double y, const QString &band, bool isContinued);
    void drawLine(double y, const SheetLine &line, bool isFirstOfDoor);
    void drawDoor(const QRectF &cell, const SheetLine &line);
    void drawFoot(const Sheet &sheet, int page, int pages);
    QString codeKey() const;

    Paper &m_paper;
    const CodeBook &m_codes;
    const Clearance &m_clearance;
    SheetLayout m_layout;
    QString m_bandBefore; ///< the band under which a page ended
    QList<QLineF> m_doorLines;
    QList<QLineF> m_lineLines;
    QList<QRectF> m_boxes;
};

SheetPainter::SheetPainter(Paper &paper, const CodeBook &codes, const Clearance &clearance, bool isLargePrint)
    : m_paper(paper)
    , m_codes(codes)
    , m_clearance(clearance)
    , m_layout(SheetLayout::of(codes, paper.width(), isLargePrint))
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
        drawHead(frozen.sheet, int(i) + 1, int(pages.size()));
        drawRows(pages.at(i));
        drawFoot(frozen.sheet, int(i) + 1, int(pages.size()));
    }
}

void SheetPainter::drawHead(const Sheet &sheet, int page, int pages)
{
    const double width = m_paper.width();
    const double textWidth = width - kQrSide - kNumberWidth - 4;
    const QJsonObject &heading = sheet.heading;
    QStringList where;
    if (!heading["ward"_L1].toString().isEmpty() && heading["ward"_L1] != heading["subject"_L1])
        where += tr("%1 ward").arg(heading["ward"_L1].toString());
    if (!heading["districts"_L1].toString().isEmpty())
        where += tr("Polling district %1").arg(heading["districts"_L1].toString());
    where += heading["subject"_L1].toString();
    m_paper.text(QRectF(0, 0, textWidth, 7), sheet.title, m_layout.style(14, true));
    m_paper.text(QRectF(0, 7, textWidth, 5), where.join(u" · "_s), m_layout.style(9));
    m_paper.qrCode(QRectF(width - kQrSide, 0, kQrSide, kQrSide), u"ROSETTE:SHEET:%1"_s.arg(sheet.number));
    const QRectF number(width - kQrSide - kNumberWidth - 3, 0, kNumberWidth, 8);
    m_paper.text(number, tr("Sheet %1").arg(sheet.number), m_layout.style(15, true), Qt::AlignRight);
    m_paper.text(number.translated(0, 7).adjusted(0, 0, 0, -3), tr("Page %1 of %2").arg(page).arg(pages), m_layout.style(9), Qt::AlignRight);
    drawFillIns();
    drawLabels();
}

void SheetPainter::drawFillIns()
{
    const double right = m_layout.groups.isEmpty() ? m_paper.width() : m_layout.groups.first().left - 4;
    const TextStyle style = m_layout.style(8.5);
    const double top = 13.5 * (m_layout.scale > 1 ? 1.15 : 1);
    const double step = 6.8 * (m_layout.scale > 1 ? 1.15 : 1);
    QList<QLineF> rules;
    const auto fillIn = [&](double x, double y, double end, const QString &label) {
        m_paper.text(QRectF(x, y, end - x, 5), label, style);
        rules += QLineF(x + m_paper.textWidth(label, style) + 1, y + 4.2, end, y + 4.2);
    };
    fillIn(0, top, right, tr("Canvasser"));
    fillIn(0, top + step, right * 0.42, tr("Date"));
    fillIn(right * 0.45, top + step, right * 0.72, tr("from"));
    fillIn(right * 0.75, top + step, right, tr("to"));
    m_paper.lines(rules, 0.4, 0.3);
}

void SheetPainter::drawLabels()
{
    const double bottom = m_layout.headHeight;
    const double top = bottom - m_layout.labelHeight;
    const TextStyle heading = m_layout.style(7.5, true);
    const double textTop = bottom - 4.6;
    const auto label = [&](const SheetLayout::Column &column, const QString &text) {
        if (column.isShown())
            m_paper.text(QRectF(column.left, textTop, column.width, 4.6), text, heading);
    };
    label(m_layout.door, tr("Door"));
    label(m_layout.name, tr("Name"));
    label(m_layout.number, tr("Number"));
    label(m_layout.last, tr("Last"));
    label(m_layout.notes, tr("Notes"));
    for (const SheetLayout::Box &box : m_layout.boxes) {
        const QRectF place(box.centre - 2.2, top, 4.4, m_layout.labelHeight - 1);
        if (box.isUpright)
            m_paper.text(QRectF(place.left(), textTop, place.width(), 4.6), box.label, m_layout.style(9, true), Qt::AlignHCenter);
        else
            m_paper.textUpwards(place, box.label, m_layout.style(7.5));
    }
    QList<QLineF> brackets;
    for (const SheetLayout::Group &group : m_layout.groups) {
        m_paper.text(QRectF(group.left, top - 4.2, group.right - group.left, 4), group.title, heading, Qt::AlignHCenter);
        brackets += QLineF(group.left, top - 0.2, group.right, top - 0.2);
    }
    m_paper.lines(brackets, 0.4);
    m_paper.lines({QLineF(0, bottom, m_paper.width(), bottom)}, 1);
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

QString SheetPainter::codeKey() const
{
    QStringList parts;
    QStringList support;
    for (const Code &code : m_codes.ofKind(CodeKind::Support))
        support += u"%1 %2"_s.arg(code.key, code.label.toLower());
    if (!support.isEmpty())
        parts += tr("Support: %1.").arg(support.join(u", "_s));
    QStringList words;
    const QList<Code> outcomes = m_codes.ofKind(CodeKind::Outcome);
    for (const Code &code : outcomes) {
        const bool hasBox = std::any_of(m_layout.boxes.cbegin(), m_layout.boxes.cend(), [&](const auto &box) { return box.label == code.label; });
        if (!hasBox)
            words += code.label.toLower();
    }
    if (!words.isEmpty())
        parts += tr("Write under notes: %1.").arg(words.join(u", "_s));
    return parts.join(u"  "_s);
}

void SheetPainter::drawFoot(const Sheet &sheet, int page, int pages)
{
    const double width = m_paper.width();
    const double scale = m_layout.scale > 1 ? 1.3 : 1;
    double y = m_paper.height() - m_layout.footHeight + 1.5;
    const TextStyle small = m_layout.style(7.5);
    const TextStyle plain = m_layout.style(8.5);
    QList<QLineF> rules;
    double x = 0;
    const QString totals = page == pages ? tr("Whole sheet:") : QString();
    if (page == pages) {
        m_paper.text(QRectF(x, y, 30, 5 * scale), totals, m_layout.style(8.5, true));
        x += m_paper.textWidth(totals, m_layout.style(8.5, true)) + 3;
        for (const QString &label : {tr("doors tried"), tr("spoke to"), tr("no answer"), tr("posters"), tr("other asks")}) {
            m_paper.text(QRectF(x, y, 30, 5 * scale), label, plain);
            x += m_paper.textWidth(label, plain) + 1;
            rules += QLineF(x, y + 4.2 * scale, x + 9, y + 4.2 * scale);
            x += 12;
        }
        m_paper.lines(rules, 0.4, 0.3);
    }
    const int heldBack = sheet.heading["held_back"_L1].toInt();
    if (heldBack > 0)
        m_paper.text(QRectF(width - 50, y, 50, 5 * scale), tr("%1 held back for this walk").arg(heldBack), small, Qt::AlignRight);
    y += 6 * scale;
    m_paper.text(QRectF(0, y, width, 4 * scale), codeKey(), small);
    y += 4 * scale;
    m_paper.text(QRectF(0, y, width, 4 * scale), m_clearance.handlingLine(), m_layout.style(7.5, true));
    y += 3.7 * scale;
    m_paper.text(QRectF(0, y, width, 4 * scale), m_clearance.privacyLine(), small);
    y += 3.7 * scale;
    m_paper.text(QRectF(0, y, width, 4 * scale), m_clearance.imprint(), small);
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
