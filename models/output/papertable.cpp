#include "models/output/papertable.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRowHeight = 5.6;
constexpr double kHeadHeight = 20;
constexpr double kFootHeight = 12;
constexpr double kTickWidth = 7;
constexpr double kBoxSide = 4;
constexpr double kBandGrey = 0.88;

class TablePainter
{
public:
    TablePainter(Paper &paper, const PaperTable &table, const Clearance &clearance);
    void draw();

private:
    void beginPage();
    void endPage();
    void drawBand(const QString &band);
    void drawCells(const QStringList &cells);
    bool isFull(int rows) const { return m_y + rows * kRowHeight > m_paper.height() - kFootHeight; }

    Paper &m_paper;
    const PaperTable &m_table;
    const Clearance &m_clearance;
    QList<double> m_lefts;
    QList<double> m_widths;
    int m_pages = 0;
    double m_y = 0;
    QString m_band;
    QList<QLineF> m_rules;
    QList<QRectF> m_boxes;
};

TablePainter::TablePainter(Paper &paper, const PaperTable &table, const Clearance &clearance) : m_paper(paper), m_table(table), m_clearance(clearance)
{
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

void TablePainter::beginPage()
{
    m_paper.beginPage();
    ++m_pages;
    m_paper.text(QRectF(0, 0, m_paper.width(), 7), m_table.title, TextStyle{14, true});
    m_paper.text(QRectF(0, 7, m_paper.width(), 5), m_table.subtitle, TextStyle{9});
    for (qsizetype i = 0; i < m_table.columns.size(); ++i)
        m_paper.text(QRectF(m_lefts.at(i), kHeadHeight - 5, m_widths.at(i) - 1, 5), m_table.columns.at(i).heading, TextStyle{7.5, true});
    m_rules = {QLineF(0, kHeadHeight, m_paper.width(), kHeadHeight)};
    m_boxes.clear();
    m_y = kHeadHeight;
}

void TablePainter::endPage()
{
    m_paper.lines(m_rules, 0.4, 0.4);
    m_paper.boxes(m_boxes);
    const double top = m_paper.height() - kFootHeight + 3;
    const QString privacy = m_table.isPersonal ? m_clearance.handlingLine() : m_clearance.privacyLine();
    const QString page = QCoreApplication::translate("PaperTable", "Page %1").arg(m_pages);
    m_paper.text(QRectF(0, top, m_paper.width(), 4), privacy, TextStyle{7.5, m_table.isPersonal});
    m_paper.text(QRectF(0, top + 4, m_paper.width() - 25, 4), m_clearance.imprint(), TextStyle{7.5});
    m_paper.text(QRectF(m_paper.width() - 25, top + 4, 25, 4), page, TextStyle{7.5}, Qt::AlignRight);
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
        m_paper.text(QRectF(m_lefts.at(i), m_y, m_widths.at(i) - 1.5, kRowHeight), cells.at(i), TextStyle{9.5, m_table.columns.at(i).isBold});
    m_y += kRowHeight;
    m_rules += QLineF(0, m_y, m_paper.width(), m_y);
}

void TablePainter::draw()
{
    beginPage();
    for (const PaperTable::Line &line : m_table.lines) {
        const bool isBand = !line.band.isEmpty();
        if (isFull(isBand ? 2 : 1)) {
            endPage();
            beginPage();
            if (!isBand && !m_band.isEmpty())
                drawBand(m_band);
        }
        if (isBand) {
            m_band = line.band;
            drawBand(m_band);
        } else {
            drawCells(line.cells);
        }
    }
    endPage();
}

} // namespace

Result<int> drawPaperTable(QIODevice &device, const PaperTable &table, const Clearance &clearance, Paper::Orientation orientation)
{
    Paper paper(device, table.title, orientation);
    TablePainter(paper, table, clearance).draw();
    ROSETTE_CHECK(paper.finish());
    return paper.pages();
}

} // namespace rosette
