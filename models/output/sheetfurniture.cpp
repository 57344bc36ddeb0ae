#include "models/output/sheetfurniture.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/canvass/sheettotals.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kQrSide = 16;
constexpr double kNumberWidth = 36;

QString tr(const char *text) { return QCoreApplication::translate("SheetFurniture", text); }

} // namespace

/// Ward, polling district, what was printed, election, day.
void SheetFurniture::drawWhere(const Sheet &sheet, double width)
{
    const QJsonObject &heading = sheet.heading;
    QStringList where;
    if (!heading["ward"_L1].toString().isEmpty() && heading["ward"_L1] != heading["subject"_L1])
        where += tr("%1 ward").arg(heading["ward"_L1].toString());
    if (!heading["districts"_L1].toString().isEmpty())
        where += tr("Polling district %1").arg(heading["districts"_L1].toString());
    where += heading["subject"_L1].toString();
    if (!heading["election"_L1].toString().isEmpty())
        where += heading["election"_L1].toString();
    where += tr("printed %1").arg(shortDate(QDateTime::fromMSecsSinceEpoch(sheet.printedAt).date()));
    m_paper.text(QRectF(0, 7, width, 5), where.join(u" · "_s), m_layout.text(9));
}

void SheetFurniture::drawHead(const Sheet &sheet, int page, int pages)
{
    const double width = m_paper.width();
    const double textWidth = width - kQrSide - kNumberWidth - 4;
    m_paper.text(QRectF(0, 0, textWidth, 7), sheet.title, m_layout.text(14, true));
    drawWhere(sheet, textWidth);
    m_paper.qrCode(QRectF(width - kQrSide, 0, kQrSide, kQrSide), u"ROSETTE:SHEET:%1"_s.arg(sheet.number));
    const QRectF number(width - kQrSide - kNumberWidth - 3, 0, kNumberWidth, 8);
    const TextStyle whole{m_layout.scale > 1 ? 16.5 : 15, true}; // a number that is cut is of no use
    m_paper.text(number, tr("Sheet %1").arg(sheet.number), whole, Qt::AlignRight);
    const QRectF below = number.translated(0, 7).adjusted(0, 0, 0, -3);
    m_paper.text(below, tr("Page %1 of %2").arg(page).arg(pages), m_layout.text(9), Qt::AlignRight);
    drawFillIns();
    drawLabels();
}

void SheetFurniture::drawFillIns()
{
    const double right = m_layout.boxesLeft() - 4;
    const TextStyle style = m_layout.text(8.5);
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

void SheetFurniture::drawLabels()
{
    const double bottom = m_layout.headHeight;
    const double top = bottom - m_layout.labelHeight;
    const TextStyle heading = m_layout.text(7.5, true);
    const double textTop = bottom - 4.6;
    const auto label = [&](const SheetLayout::Column &column, const QString &text) {
        if (column.isShown())
            m_paper.text(QRectF(column.left, textTop, column.width, 4.6), text, heading);
    };
    label(m_layout.key, tr("Line"));
    label(m_layout.door, tr("Door"));
    label(m_layout.name, m_layout.style == SheetStyle::Households ? tr("Household") : tr("Name"));
    label(m_layout.number, tr("Number"));
    label(m_layout.last, tr("Last"));
    label(m_layout.notes, tr("Notes"));
    for (const SheetLayout::Box &box : m_layout.boxes) {
        const QRectF place(box.centre - 2.2, top, 4.4, m_layout.labelHeight - 1);
        if (box.isUpright)
            m_paper.text(QRectF(place.left(), textTop, place.width(), 4.6), box.label, m_layout.text(9, true),
                         Qt::AlignHCenter);
        else
            m_paper.textUpwards(place, box.label, m_layout.text(7.5));
    }
    QList<QLineF> brackets;
    for (const SheetLayout::Group &group : m_layout.groups) {
        m_paper.text(QRectF(group.left, top - 4.2, group.right - group.left, 4), group.title, heading,
                     Qt::AlignHCenter);
        brackets += QLineF(group.left, top - 0.2, group.right, top - 0.2);
    }
    m_paper.lines(brackets, 0.4);
    m_paper.lines({QLineF(0, bottom, m_paper.width(), bottom)}, 1);
}

/// What the walker counts at the end, to be compared with what was typed back.
void SheetFurniture::drawTotals(const Sheet &sheet, double y, double scale)
{
    const double points = scale > 1 ? 7 : 8.5; // they stand in one line
    const TextStyle bold = m_layout.text(points, true);
    const TextStyle plain = m_layout.text(points);
    QList<QLineF> rules;
    double x = 0;
    const auto write = [&](const QString &words, const TextStyle &style) {
        const double width = m_paper.textWidth(words, style) + 1;
        m_paper.text(QRectF(x, y, width, 5 * scale), words, style);
        x += width;
    };
    write(tr("Whole sheet:"), bold);
    x += 2;
    for (const QString &label : SheetTotals::labels()) {
        write(label, plain);
        rules += QLineF(x, y + 4.2 * scale, x + 9, y + 4.2 * scale);
        x += 12;
    }
    m_paper.lines(rules, 0.4, 0.3);
    const int heldBack = sheet.heading["held_back"_L1].toInt();
    if (heldBack == 0)
        return;
    const TextStyle small = m_layout.text(7.5);
    QString words = tr("%1 held back in %2").arg(heldBack).arg(sheet.heading["subject"_L1].toString());
    if (m_paper.textWidth(words, small) > m_paper.width() - x)
        words = tr("%1 held back").arg(heldBack);
    m_paper.text(QRectF(x, y, m_paper.width() - x, 5 * scale), words, small, Qt::AlignRight);
}

QList<SheetLayout::FootLine> SheetFurniture::closingLines(SheetStyle style, const Clearance &clearance)
{
    const QString unnamed =
        tr("Nobody is named here, but what you write is personal data: keep it with you and hand it back after use.");
    return {{style == SheetStyle::Doors ? unnamed : clearance.handlingLine(), true},
            {clearance.privacyLine()},
            {clearance.imprint()}};
}

void SheetFurniture::drawFoot(const Sheet &sheet, int page, int pages)
{
    const double scale = m_layout.scale > 1 ? 1.3 : 1;
    double y = m_paper.height() - m_layout.footHeight + 1.5;
    if (page == pages)
        drawTotals(sheet, y, scale);
    y += 6 * scale;
    for (const SheetLayout::FootLine &line : m_layout.footLines) {
        m_paper.text(QRectF(0, y, m_paper.width(), m_layout.footLineHeight), line.words,
                     m_layout.text(7.5, line.isBold));
        y += m_layout.footLineHeight;
    }
}

} // namespace rosette
