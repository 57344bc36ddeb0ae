#include "models/output/roundlistpages.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargeScale = 14 / 10.5;
constexpr double kTickWidth = 7;
constexpr double kBoxSide = 4.2;
constexpr double kHeadingHeight = 6;
constexpr double kStripGap = 6;
constexpr double kTotalsHeight = 12;
constexpr double kBandGrey = 0.86;

QString tr(const char *text) { return QCoreApplication::translate("RoundList", text); }

/// Lines break between people, not within a name.
QStringList keptTogether(QStringList names) { return names.replaceInStrings(u" "_s, QString(QChar::Nbsp)); }

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
    constexpr double kPageWidth = 186; // upright
    m_stripsOnPage = isLargePrint || round.people > 0 ? 1 : 2;
    m_stripWidth = (kPageWidth - kStripGap * (m_stripsOnPage - 1)) / m_stripsOnPage;
    layColumns();
    fillStrips();
}

double RoundListPages::widestDoor() const
{
    double widest = 0;
    for (const RoundPaperStage &stage : m_round.stages) {
        for (const RoundStop &stop : stage.stops)
            widest = std::max(widest, m_paper.textWidth(stop.house, style(10.5, true)) +
                                          m_paper.textWidth(u' ' + stop.flat, style(10)));
    }
    return widest;
}

bool RoundListPages::hasAccessNotes() const
{
    return std::any_of(m_round.stages.begin(), m_round.stages.end(), [](const RoundPaperStage &stage) {
        return std::any_of(stage.stops.begin(), stage.stops.end(),
                           [](const RoundStop &stop) { return !stop.door.accessNote.isEmpty(); });
    });
}

/// Columns are as wide as what stands in them; what is left is for writing.
void RoundListPages::layColumns()
{
    double x = kTickWidth;
    const auto column = [&](double width) {
        const Column made{x, width};
        x += width;
        return made;
    };
    const bool isNamed = m_round.people > 0;
    m_number = column(9 * m_scale);
    m_door = column(std::clamp(widestDoor() + 3, 16 * m_scale, m_stripWidth * (isNamed ? 0.25 : 0.38)));
    m_people = column(isNamed ? 62 * std::min(m_scale, 1.1) : 0);
    m_access = column(hasAccessNotes() ? m_stripWidth * (isNamed ? 0.17 : 0.24) : 0);
    m_margin = column(m_stripWidth - x);
}

RoundListPages::Entry RoundListPages::bandOf(const RoundPaperStage &stage, bool isContinued) const
{
    return {.stage = &stage, .isContinued = isContinued, .height = m_rowHeight + 1};
}

RoundListPages::Entry RoundListPages::lineOf(const RoundPaperStage &stage, const RoundStop &stop)
{
    Entry entry{.stage = &stage, .stop = &stop};
    if (m_people.width > 0)
        entry.people = m_paper.wrapped(keptTogether(stop.people).join(u", "_s), style(10), m_people.width - 2);
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

void RoundListPages::fillStrips()
{
    const double room = area().height() - kTotalsHeight * m_scale;
    m_strips += QList<Entry>();
    for (const RoundPaperStage &stage : m_round.stages) {
        bool isFirst = true;
        for (const RoundStop &stop : stage.stops) {
            const Entry line = lineOf(stage, stop);
            const Entry band = bandOf(stage, !isFirst);
            if (m_used + line.height + (isFirst ? band.height : 0) > room) {
                m_strips += QList<Entry>();
                m_used = 0;
            }
            if (isFirst || m_used == 0)
                add(band);
            add(line);
            isFirst = false;
        }
    }
}

void RoundListPages::add(Entry entry)
{
    m_used += entry.height;
    m_strips.last() += std::move(entry);
}

void RoundListPages::draw(int before, int pages)
{
    for (int page = 0; page < count(); ++page) {
        m_paper.beginPage(Paper::Orientation::Portrait);
        const QRectF inside = area();
        for (int i = 0; i < m_stripsOnPage; ++i) {
            const QPointF corner(i * (m_stripWidth + kStripGap), inside.top());
            const QList<Entry> strip = m_strips.value(page * m_stripsOnPage + i);
            if (!strip.isEmpty())
                drawHeadings(corner - QPointF(0, kHeadingHeight));
            drawStrip(strip, corner);
        }
        if (page + 1 == count())
            drawTotals(inside.bottom() - kTotalsHeight * m_scale + 2);
        m_frame.draw(before + page + 1, pages, m_notes);
    }
}

void RoundListPages::drawHeadings(QPointF corner)
{
    const TextStyle bold{8 * std::min(m_scale, 1.2), true};
    const auto heading = [&](const Column &column, const QString &text, Qt::Alignment side = Qt::AlignLeft) {
        if (column.width > 0)
            m_paper.text(QRectF(corner.x() + column.left, corner.y(), column.width - 1.5, kHeadingHeight), text, bold,
                         side);
    };
    heading({0, m_number.left + m_number.width - 1}, tr("Stop"), Qt::AlignRight);
    heading(m_door, tr("Door"));
    heading(m_people, tr("Who lives there"));
    heading(m_access, tr("How to get in"));
    heading({m_margin.left + 1.5, m_margin.width - 1.5},
            m_round.purpose == RoundPurpose::Leaflet ? tr("Not done? Why") : tr("Result, notes"));
    m_paper.lines({QLineF(corner + QPointF(0, kHeadingHeight), corner + QPointF(m_stripWidth, kHeadingHeight))}, 1);
}

void RoundListPages::drawStrip(const QList<Entry> &entries, QPointF corner)
{
    QList<QLineF> rules;
    QList<QRectF> boxes;
    for (const Entry &entry : entries) {
        if (entry.stop) {
            drawStop(corner, entry);
            boxes += QRectF(corner.x() + 0.5, corner.y() + (m_rowHeight - kBoxSide) / 2, kBoxSide, kBoxSide);
            const double margin = corner.x() + m_margin.left;
            rules += QLineF(margin, corner.y(), margin, corner.y() + entry.height);
        } else {
            drawBand(corner, entry);
        }
        corner.ry() += entry.height;
        rules += QLineF(corner, corner + QPointF(m_stripWidth, 0));
    }
    m_paper.lines(rules, 0.4, 0.45);
    m_paper.boxes(boxes, 0.8);
}

void RoundListPages::drawBand(QPointF corner, const Entry &entry)
{
    const RoundPaperStage &stage = *entry.stage;
    const QRectF band(corner, QSizeF(m_stripWidth, entry.height));
    m_paper.fill(band, kBandGrey);
    const QRectF plate(corner.x() + 0.5, corner.y() + 0.9, 8 * m_scale, entry.height - 1.8);
    m_paper.fill(plate, 0);
    m_paper.text(plate, QString::number(stage.number), {10.5 * m_scale, true, false, 1}, Qt::AlignHCenter);
    const int first = stage.stops.first().number;
    const int last = stage.stops.last().number;
    const QString stops = first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
    const double stopsWidth = m_paper.textWidth(stops, style(9)) + 2;
    m_paper.text(band.adjusted(plate.width() + 2.5, 0, -stopsWidth - 2, 0),
                 entry.isContinued ? tr("%1, continued").arg(stage.title) : stage.title, style(11, true));
    m_paper.text(band.adjusted(0, 0, -1.5, 0), stops, style(9), Qt::AlignRight);
}

void RoundListPages::drawStop(QPointF corner, const Entry &entry)
{
    const RoundStop &stop = *entry.stop;
    const auto cell = [&](const Column &column) {
        return QRectF(corner.x() + column.left, corner.y(), column.width - 1.5, m_rowHeight);
    };
    m_paper.text(cell(m_number), QString::number(stop.number), style(9.5), Qt::AlignRight);
    const double houseWidth = std::min(m_paper.textWidth(stop.house, style(10.5, true)) + 0.5, m_door.width - 1.5);
    m_paper.text(cell(m_door).adjusted(0, 0, houseWidth - m_door.width + 1.5, 0), stop.house, style(10.5, true));
    m_paper.text(cell(m_door).adjusted(houseWidth + 1, 0, 0, 0), stop.flat, style(10));
    drawLines(m_people, corner, entry.people, style(10));
    drawLines(m_access, corner, entry.access, style(9, false, true));
}

void RoundListPages::drawLines(const Column &column, QPointF corner, const QStringList &lines, const TextStyle &style)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_paper.text(
            QRectF(corner.x() + column.left, corner.y() + double(i) * m_lineHeight, column.width - 1.5, m_rowHeight),
            lines.at(i), style);
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
