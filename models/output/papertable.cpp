#include "models/output/papertable.h"

#include <QCoreApplication>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRowHeight = 5.6;
constexpr double kHeadHeight = 20;
constexpr double kFootHeight = 12;
constexpr double kWhereWidth = 60; // "Saturday 23 May 2026 · page 2 of 4"
constexpr double kTickWidth = 7;
constexpr double kBoxSide = 4;
constexpr double kBandGrey = 0.88;

class TablePainter
{
public:
    TablePainter(Paper &paper, const PaperTable &table, const Clearance &clearance, Paper::Orientation orientation);
    void draw();

private:
    using Page = QList<PaperTable::Line>;

    QList<Page> pages() const;
    void drawPage(const Page &page);
    void drawFoot(qsizetype page, qsizetype pages);
    void drawHead();
    void drawBand(const QString &band);
    void drawCells(const QStringList &cells);

    Paper &m_paper;
    const PaperTable &m_table;
    const Clearance &m_clearance;
    Paper::Orientation m_orientation;
    QList<double> m_lefts;
    QList<double> m_widths;
    double m_y = 0;
    QList<QLineF> m_rules;
    QList<QRectF> m_boxes;
};

TablePainter::TablePainter(Paper &paper, const PaperTable &table, const Clearance &clearance,
                           Paper::Orientation orientation)
    : m_paper(paper)
    , m_table(table)
    , m_clearance(clearance)
    , m_orientation(orientation)
{
    m_paper.beginPage(orientation); // tells how wide it is
    double fixed = table.hasTickBoxes ? kTickWidth : 0;
    int open = 0;
    for (const PaperTable::Column &column : table.columns) {
        fixed += column.width;
        open += column.width > 0 ? 0 : 1;
    }
    double left = table.hasTickBoxes ? kTickWidth : 0;
    for (const PaperTable::Column &column : table.columns) {
        m_lefts += left;
        m_widths += column.width > 0 ? column.width : (paper.width() - fixed) / std::max(open, 1);
        left += m_widths.last();
    }
}

/// A band never stands alone at the foot of a page, and is said again at the head of the next.
QList<TablePainter::Page> TablePainter::pages() const
{
    const int capacity = int((m_paper.height() - kFootHeight - kHeadHeight) / kRowHeight);
    QList<Page> pages{Page()};
    QString band;
    for (const PaperTable::Line &line : m_table.lines) {
        const bool isBand = !line.band.isEmpty();
        if (pages.last().size() + (isBand ? 2 : 1) > capacity) {
            pages += Page();
            if (!isBand && !band.isEmpty())
                pages.last() += PaperTable::Line{band, {}};
        }
        if (isBand)
            band = line.band;
        pages.last() += line;
    }
    return pages;
}

void TablePainter::drawHead()
{
    m_paper.text(QRectF(0, 0, m_paper.width(), 7), m_table.title, TextStyle{14, true});
    m_paper.text(QRectF(0, 7, m_paper.width(), 5), m_table.subtitle, TextStyle{9});
    for (qsizetype i = 0; i < m_table.columns.size(); ++i)
        m_paper.text(QRectF(m_lefts.at(i), kHeadHeight - 5, m_widths.at(i) - 1, 5), m_table.columns.at(i).heading,
                     TextStyle{7.5, true});
    m_rules = {QLineF(0, kHeadHeight, m_paper.width(), kHeadHeight)};
    m_boxes.clear();
    m_y = kHeadHeight;
}

void TablePainter::drawFoot(qsizetype page, qsizetype pages)
{
    m_paper.lines(m_rules, 0.4, 0.4);
    m_paper.boxes(m_boxes);
    const double top = m_paper.height() - kFootHeight + 3;
    const QString privacy = m_table.isPersonal ? m_clearance.handlingLine() : m_clearance.privacyLine();
    QString where = QCoreApplication::translate("PaperTable", "page %1 of %2").arg(page).arg(pages);
    if (m_table.date.isValid())
        where = u"%1 · %2"_s.arg(longDate(m_table.date), where);
    m_paper.text(QRectF(0, top, m_paper.width(), 4), privacy, TextStyle{7.5, m_table.isPersonal});
    m_paper.text(QRectF(0, top + 4, m_paper.width() - kWhereWidth, 4), m_clearance.imprint(), TextStyle{7.5});
    m_paper.text(QRectF(m_paper.width() - kWhereWidth, top + 4, kWhereWidth, 4), where, TextStyle{7.5}, Qt::AlignRight);
}

void TablePainter::drawBand(const QString &band)
{
    const QRectF rect(0, m_y, m_paper.width(), kRowHeight);
    m_paper.fill(rect, kBandGrey);
    m_paper.text(rect.adjusted(1.5, 0, -1, 0), band, TextStyle{9, true});
    m_y += kRowHeight;
}

void TablePainter::drawCells(const QStringList &cells)
{
    if (m_table.hasTickBoxes)
        m_boxes += QRectF(0.5, m_y + (kRowHeight - kBoxSide) / 2, kBoxSide, kBoxSide);
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_paper.text(QRectF(m_lefts.at(i), m_y, m_widths.at(i) - 1.5, kRowHeight), cells.at(i),
                     TextStyle{9.5, m_table.columns.at(i).isBold});
    m_y += kRowHeight;
    m_rules += QLineF(0, m_y, m_paper.width(), m_y);
}

void TablePainter::drawPage(const Page &page)
{
    drawHead();
    for (const PaperTable::Line &line : page) {
        if (line.band.isEmpty())
            drawCells(line.cells);
        else
            drawBand(line.band);
    }
}

void TablePainter::draw()
{
    const QList<Page> all = pages();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0)
            m_paper.beginPage(m_orientation);
        drawPage(all.at(i));
        drawFoot(i + 1, all.size());
    }
}

} // namespace

void drawPaperTable(Paper &paper, const PaperTable &table, const Clearance &clearance, Paper::Orientation orientation)
{
    TablePainter(paper, table, clearance, orientation).draw();
}

Result<int> drawPaperTable(QIODevice &device, const PaperTable &table, const Clearance &clearance,
                           Paper::Orientation orientation)
{
    Paper paper(device, table.title, orientation);
    drawPaperTable(paper, table, clearance, orientation);
    ROSETTE_CHECK(paper.finish());
    return paper.pages();
}

} // namespace rosette
