// How a debrief sheet looks.

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/debriefpaper.h"
#include "models/output/paperflow.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadHeight = 16;
constexpr double kFootHeight = 8;
constexpr double kSection = 8;   // a heading, with what explains it beside it
constexpr double kWritten = 8.5; // a line that is written on by hand
constexpr double kRow = 7.5;     // of the table of sheets
constexpr int kSpareSheets = 2;  // for paper that was fetched at the door
constexpr int kSpareNames = 3;   // for people who came along
constexpr int kNamesAcross = 3;
constexpr int kAsksAcross = 5;
constexpr int kLinesCameUp = 7;
constexpr int kLinesNextTime = 4;
constexpr double kBoxSide = 4;
const TextStyle kTitle{16, true};
const TextStyle kHeading{11, true};
const TextStyle kPlain{10};
const TextStyle kSmall{8};

QString tr(const char *text) { return QCoreApplication::translate("DebriefPages", text); }

/// Puts the parts of a debrief sheet into a flow, one below the other.
class DebriefWriter
{
public:
    DebriefWriter(Paper &paper, const DebriefPaper &debrief)
        : m_paper(paper)
        , m_debrief(debrief)
        , m_flow(paper, kHeadHeight, kFootHeight)
    {
    }

    void write();

private:
    void addSection(const QString &heading, const QString &hint);
    void addFillIns(const QStringList &labels, int across);
    void addTotals();
    void addSheets();
    void addSheetRow(const QStringList &cells, bool isHeading);
    void addTeam();
    void addLines(int count);
    void drawFrame(int page, int pages);
    double sheetColumn(int column) const;

    Paper &m_paper;
    const DebriefPaper &m_debrief;
    PaperFlow m_flow;
};

void DebriefWriter::addSection(const QString &heading, const QString &hint)
{
    m_flow.addSpace(3);
    m_flow.add({kSection,
                [this, heading, hint](double top) {
                    const double width = m_paper.textWidth(heading, kHeading) + 3;
                    m_paper.text(QRectF(0, top, width, kSection), heading, kHeading);
                    m_paper.text(QRectF(width, top + 0.3, m_paper.width() - width, kSection), hint, kSmall);
                },
                true});
}

/// Words with a rule behind each, evenly over the width.
void DebriefWriter::addFillIns(const QStringList &labels, int across)
{
    const double width = m_paper.width() / across;
    for (qsizetype first = 0; first < labels.size(); first += across) {
        const QStringList row = labels.sliced(first, std::min<qsizetype>(across, labels.size() - first));
        m_flow.add({kWritten, [this, row, width](double top) {
                        QList<QLineF> rules;
                        for (qsizetype i = 0; i < row.size(); ++i) {
                            const double left = width * double(i);
                            const double words = m_paper.textWidth(row.at(i), kPlain) + 1.5;
                            m_paper.text(QRectF(left, top, words, kWritten), row.at(i), kPlain);
                            rules += QLineF(left + words, top + 6.5, left + width - 3, top + 6.5);
                        }
                        m_paper.lines(rules, 0.5);
                    }});
    }
}

void DebriefWriter::addTotals()
{
    addSection(tr("The whole session"), tr("A door that was tried twice counts once."));
    addFillIns({tr("Began at"), tr("Ended at"), tr("Minutes at doors")}, 3);
    addFillIns({tr("Doors tried"), tr("Doors answered"), tr("People spoken to")}, 3);
    if (m_debrief.asks.isEmpty())
        return;
    addSection(tr("What people asked for"), tr("How often; who asked stands on the sheets."));
    addFillIns(m_debrief.asks, std::min<int>(kAsksAcross, int(m_debrief.asks.size())));
}

/// Where a column of the table begins: number, what, lines, who took it, doors tried, spoke, back.
double DebriefWriter::sheetColumn(int column) const
{
    static constexpr double kFromTheRight[] = {0, 0, 104, 92, 40, 26, 12, 0};
    if (column == 0)
        return 0;
    return column == 1 ? 14 : m_paper.width() - kFromTheRight[column];
}

void DebriefWriter::addSheetRow(const QStringList &cells, bool isHeading)
{
    m_flow.add({isHeading ? kRow - 2 : kRow,
                [this, cells, isHeading](double top) {
                    const double height = isHeading ? kRow - 2 : kRow;
                    const TextStyle style = isHeading ? TextStyle{8, true} : kPlain;
                    for (int i = 0; i < cells.size(); ++i)
                        m_paper.text(QRectF(sheetColumn(i), top, sheetColumn(i + 1) - sheetColumn(i) - 1.5, height),
                                     cells.at(i), style);
                    m_paper.lines({QLineF(0, top + height, m_paper.width(), top + height)}, isHeading ? 0.8 : 0.4,
                                  isHeading ? 0 : 0.4);
                    if (!isHeading)
                        m_paper.boxes({QRectF(sheetColumn(6) + 2, top + (height - kBoxSide) / 2, kBoxSide, kBoxSide)});
                },
                isHeading});
}

void DebriefWriter::addSheets()
{
    addSection(tr("Sheets"), tr("Tick a sheet when it is back in your hands: each has names on it."));
    addSheetRow({tr("Sheet"), tr("Where"), tr("Lines"), tr("Who took it"), tr("Tried"), tr("Spoke"), tr("Back")}, true);
    for (const DebriefPaper::Sheet &sheet : m_debrief.sheets)
        addSheetRow({QString::number(sheet.number), sheet.title, QString::number(sheet.lines)}, false);
    for (int i = 0; i < kSpareSheets; ++i)
        addSheetRow({}, false);
}

void DebriefWriter::addTeam()
{
    addSection(tr("Who came"), {});
    const QStringList names = m_debrief.team + QStringList(kSpareNames);
    const double width = m_paper.width() / kNamesAcross;
    for (qsizetype first = 0; first < names.size(); first += kNamesAcross) {
        const QStringList row = names.sliced(first, std::min<qsizetype>(kNamesAcross, names.size() - first));
        m_flow.add({kWritten, [this, row, width](double top) {
                        QList<QRectF> boxes;
                        QList<QLineF> rules;
                        for (qsizetype i = 0; i < row.size(); ++i) {
                            const double left = width * double(i);
                            boxes += QRectF(left + 0.5, top + (kWritten - kBoxSide) / 2, kBoxSide, kBoxSide);
                            m_paper.text(QRectF(left + 7, top, width - 9, kWritten), row.at(i), kPlain);
                            if (row.at(i).isEmpty())
                                rules += QLineF(left + 7, top + 6.5, left + width - 3, top + 6.5);
                        }
                        m_paper.boxes(boxes);
                        m_paper.lines(rules, 0.5);
                    }});
    }
}

void DebriefWriter::addLines(int count)
{
    for (int i = 0; i < count; ++i)
        m_flow.add({kWritten, [this](double top) {
                        m_paper.lines({QLineF(0, top + kWritten - 1, m_paper.width(), top + kWritten - 1)}, 0.4, 0.4);
                    }});
}

void DebriefWriter::drawFrame(int page, int pages)
{
    const Activity &session = m_debrief.session;
    m_paper.text(QRectF(0, 0, m_paper.width(), 8), tr("Debrief: %1").arg(session.title), kTitle);
    QStringList words{longDate(session.date), timeRange(session.start, session.end), session.whereText()};
    words.removeAll(QString());
    m_paper.text(QRectF(0, 8.5, m_paper.width(), 5), words.join(u" · "_s), kPlain);
    m_paper.lines({QLineF(0, 15, m_paper.width(), 15)}, 1);
    const double foot = m_paper.height() - kFootHeight + 3;
    const QString where = tr("page %1 of %2").arg(page).arg(pages);
    m_paper.text(QRectF(0, foot, m_paper.width() - 30, 4),
                 tr("For the team only: hand it in with the sheets. %1.").arg(m_debrief.clearance.campaign().name),
                 {7.5, true});
    m_paper.text(QRectF(m_paper.width() - 30, foot, 30, 4), where, {7.5}, Qt::AlignRight);
}

void DebriefWriter::write()
{
    addTotals();
    addSheets();
    addTeam();
    addSection(tr("What came up"),
               tr("Street lights, parking, a surgery that closed. No names: they belong on the sheets."));
    addLines(kLinesCameUp);
    addSection(tr("For next time"), tr("Locked gates, dogs, streets that were not reached, what the script lacked."));
    addLines(kLinesNextTime);
    m_paper.beginPage();
    m_flow.draw([this](int page, int pages) { drawFrame(page, pages); });
}

} // namespace

void drawDebrief(Paper &paper, const DebriefPaper &debrief) { DebriefWriter(paper, debrief).write(); }

} // namespace rosette
