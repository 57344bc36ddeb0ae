#include "models/output/roundlistpages.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargeScale = 14 / 10.5;
constexpr double kTickWidth = 7;
constexpr double kBoxSide = 4.2;
constexpr double kHeadingHeight = 6;
constexpr double kTotalsHeight = 12;
constexpr double kBandGrey = 0.86;

QString tr(const char *text) { return QCoreApplication::translate("RoundList", text); }

} // namespace

RoundListPages::RoundListPages(Paper &paper, const RoundPaper &round, QDate today, const QString &key,
                               bool isLargePrint)
    : m_paper(paper)
    , m_round(round)
    , m_frame(paper, round, today, isLargePrint ? kLargeScale : 1)
    , m_key(key)
    , m_scale(isLargePrint ? kLargeScale : 1)
    , m_rowHeight(6.4 * m_scale)
    , m_lineHeight(4.4 * m_scale)
{
    layColumns();
    fillPages();
}

void RoundListPages::layColumns()
{
    constexpr double kPageWidth = 186; // upright
    double x = kTickWidth;
    const auto column = [&](double width) {
        const Column made{x, width};
        x += width;
        return made;
    };
    const bool isNamed = m_round.people > 0;
    const bool isLarge = m_scale > 1;
    m_number = column(isLarge ? 12 : 9);
    m_door = column(isNamed ? (isLarge ? 38 : 34) : (isLarge ? 58 : 52));
    m_people = column(isNamed ? (isLarge ? 54 : 52) : 0);
    m_access = column(isNamed ? (isLarge ? 34 : 38) : (isLarge ? 52 : 56));
    m_margin = column(kPageWidth - x);
}

RoundListPages::Entry RoundListPages::bandOf(const RoundPaperStage &stage, bool isContinued) const
{
    return {.stage = &stage, .isContinued = isContinued, .height = m_rowHeight + 1};
}

RoundListPages::Entry RoundListPages::lineOf(const RoundPaperStage &stage, const RoundStop &stop)
{
    Entry entry{.stage = &stage, .stop = &stop};
    if (m_people.width > 0)
        entry.people = m_paper.wrapped(stop.people.join(u", "_s), style(10), m_people.width - 2);
    entry.access = m_paper.wrapped(stop.door.accessNote, style(9, false, true), m_access.width - 2);
    const qsizetype lines = std::max({qsizetype(1), entry.people.size(), entry.access.size()});
    entry.height = m_rowHeight + double(lines - 1) * m_lineHeight;
    return entry;
}

QRectF RoundListPages::area()
{
    m_notes = m_paper.wrapped(m_key, m_frame.small(), m_paper.width());
    return m_frame.inside(int(m_notes.size())).adjusted(0, kHeadingHeight, 0, 0);
}

void RoundListPages::fillPages()
{
    const double room = area().height();
    m_pages += QList<Entry>();
    for (const RoundPaperStage &stage : m_round.stages) {
        bool isFirst = true;
        for (const RoundStop &stop : stage.stops) {
            const Entry line = lineOf(stage, stop);
            const Entry band = bandOf(stage, !isFirst);
            if (m_used + line.height + (isFirst ? band.height : 0) > room) {
                m_pages += QList<Entry>();
                m_used = 0;
            }
            if (isFirst || m_used == 0)
                add(band);
            add(line);
            isFirst = false;
        }
    }
    if (m_used + kTotalsHeight * m_scale > room) {
        m_pages += QList<Entry>();
        m_used = 0;
    }
}

void RoundListPages::add(Entry entry)
{
    m_used += entry.height;
    m_pages.last() += std::move(entry);
}

void RoundListPages::draw(int before, int pages)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_paper.beginPage(Paper::Orientation::Portrait);
        const QRectF inside = area();
        drawHeadings(inside.top() - kHeadingHeight);
        drawPage(m_pages.at(i), inside);
        if (i + 1 == m_pages.size())
            drawTotals(inside.top() + m_used + 2);
        m_frame.draw(before + int(i) + 1, pages, m_notes);
    }
}

void RoundListPages::drawHeadings(double top)
{
    const TextStyle bold{8 * std::min(m_scale, 1.2), true};
    const auto heading = [&](const Column &column, const QString &text, Qt::Alignment side = Qt::AlignLeft) {
        if (column.width > 0)
            m_paper.text(QRectF(column.left, top, column.width - 2, kHeadingHeight), text, bold, side);
    };
    heading(m_number, tr("Stop"), Qt::AlignRight);
    heading(m_door, tr("Door"));
    heading(m_people, tr("Who lives there"));
    heading(m_access, tr("How to get in"));
    heading({m_margin.left + 1.5, m_margin.width},
            m_round.purpose == RoundPurpose::Leaflet ? tr("Not done? Write why") : tr("Result, notes"));
    m_paper.lines({QLineF(0, top + kHeadingHeight, m_paper.width(), top + kHeadingHeight)}, 1);
}

void RoundListPages::drawPage(const QList<Entry> &entries, const QRectF &area)
{
    double y = area.top();
    QList<QLineF> rules;
    QList<QRectF> boxes;
    for (const Entry &entry : entries) {
        if (entry.stop) {
            drawStop(y, entry);
            boxes += QRectF(0.5, y + (m_rowHeight - kBoxSide) / 2, kBoxSide, kBoxSide);
        } else {
            drawBand(y, entry);
        }
        y += entry.height;
        rules += QLineF(0, y, m_paper.width(), y);
    }
    m_paper.lines(rules, 0.4, 0.45);
    if (!entries.isEmpty())
        m_paper.lines({QLineF(m_margin.left, area.top(), m_margin.left, y)}, 0.4, 0.45);
    m_paper.boxes(boxes, 0.8);
}

void RoundListPages::drawBand(double y, const Entry &entry)
{
    const RoundPaperStage &stage = *entry.stage;
    const QRectF band(0, y, m_paper.width(), entry.height);
    m_paper.fill(band, kBandGrey);
    const QRectF plate(0.5, y + 0.9, 9 * m_scale, entry.height - 1.8);
    m_paper.fill(plate, 0);
    m_paper.text(plate, QString::number(stage.number), {10.5 * m_scale, true, false, 1}, Qt::AlignHCenter);
    const int first = stage.stops.first().number;
    const int last = stage.stops.last().number;
    const QString stops = first == last ? tr("stop %1").arg(first) : tr("stops %1–%2").arg(first).arg(last);
    const double stopsWidth = m_paper.textWidth(stops, style(9)) + 2;
    m_paper.text(band.adjusted(plate.right() + 2.5, 0, -stopsWidth - 2, 0),
                 entry.isContinued ? tr("%1, continued").arg(stage.title) : stage.title, style(11, true));
    m_paper.text(band.adjusted(0, 0, -1.5, 0), stops, style(9), Qt::AlignRight);
}

void RoundListPages::drawStop(double y, const Entry &entry)
{
    const RoundStop &stop = *entry.stop;
    m_paper.text(QRectF(m_number.left, y, m_number.width - 2.5, m_rowHeight), QString::number(stop.number), style(9.5),
                 Qt::AlignRight);
    m_paper.text(QRectF(m_door.left, y, m_door.width - 1.5, m_rowHeight), stop.door.shortLabel(), style(10.5, true));
    drawLines(m_people, y, entry.people, style(10));
    drawLines(m_access, y, entry.access, style(9, false, true));
}

void RoundListPages::drawLines(const Column &column, double y, const QStringList &lines, const TextStyle &style)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_paper.text(QRectF(column.left, y + double(i) * m_lineHeight, column.width - 1.5, m_rowHeight), lines.at(i),
                     style);
}

void RoundListPages::drawTotals(double y)
{
    const bool isLeaflet = m_round.purpose == RoundPurpose::Leaflet;
    const QList<std::pair<QString, double>> blanks =
        isLeaflet ? QList<std::pair<QString, double>>{{tr("Doors done"), 14},
                                                      {tr("left over"), 14},
                                                      {tr("by"), 44},
                                                      {tr("on"), 24}}
                  : QList<std::pair<QString, double>>{
                        {tr("Doors tried"), 14}, {tr("spoken to"), 14}, {tr("by"), 44}, {tr("on"), 24}};
    double x = 0;
    QList<QLineF> rules;
    for (const auto &[label, room] : blanks) {
        const double width = m_paper.textWidth(label, style(10)) + 1.5;
        m_paper.text(QRectF(x, y, width + 2, m_rowHeight), label, style(10));
        x += width;
        const double end = std::min(x + room, m_paper.width());
        rules += QLineF(x, y + m_rowHeight * 0.78, end, y + m_rowHeight * 0.78);
        x = end + 3;
    }
    m_paper.lines(rules, 0.6);
}

} // namespace rosette
