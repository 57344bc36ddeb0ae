#include "models/output/rotagrid.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/paperflow.h"
#include "models/output/planfoot.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadHeight = 21;
constexpr double kNameWidth = 42;
constexpr double kLine = 3.9;
constexpr double kRowAir = 1.6;
constexpr int kDays = 7;
const TextStyle kCell{8};

QString tr(const char *text) { return QCoreApplication::translate("RotaGrid", text); }

/// One week on paper.
class GridPainter
{
public:
    GridPainter(Paper &paper, const ReleasablePlan &plan, QDate monday)
        : m_paper(paper)
        , m_clearance(plan.clearance)
        , m_monday(monday)
        , m_foot(paper, plan.clearance, {})
        , m_flow(paper, kHeadHeight, m_foot.height())
        , m_dayWidth((paper.width() - kNameWidth) / kDays)
    {
        for (const PlanActivity &planned : plan.ours()) {
            if (mondayOf(planned.activity.date) == monday)
                m_activities += planned;
        }
    }

    void draw(const QList<PlanPerson> &people);

private:
    using Cells = std::array<QStringList, kDays>; ///< lines of each day

    template <typename Words>
    Cells cellsOf(Words wordsOf);
    void addPerson(const PlanPerson &person);
    void addRow(const QString &name, const Cells &cells, const TextStyle &style);
    void drawRow(double top, double height, const QString &name, const Cells &cells, const TextStyle &style);
    void drawHead();

    Paper &m_paper;
    const Clearance &m_clearance;
    QDate m_monday;
    PlanFoot m_foot;
    PaperFlow m_flow;
    double m_dayWidth;
    QList<PlanActivity> m_activities;
};

/// `wordsOf` says what stands of a shift in its day's cell; nothing for none.
template <typename Words>
GridPainter::Cells GridPainter::cellsOf(Words wordsOf)
{
    Cells cells;
    for (const PlanActivity &planned : m_activities) {
        for (const PlanShift &shift : planned.shifts) {
            const QString words = wordsOf(planned, shift);
            if (!words.isEmpty())
                cells[size_t(planned.activity.date.dayOfWeek() - 1)] += m_paper.wrapped(words, kCell, m_dayWidth - 2);
        }
    }
    return cells;
}

void GridPainter::addRow(const QString &name, const Cells &cells, const TextStyle &style)
{
    qsizetype lines = 1;
    for (const QStringList &cell : cells)
        lines = std::max(lines, cell.size());
    const double height = kLine * double(lines) + kRowAir;
    m_flow.add({height, [this, height, name, cells, style](double top) { drawRow(top, height, name, cells, style); }});
}

void GridPainter::drawRow(double top, double height, const QString &name, const Cells &cells, const TextStyle &style)
{
    m_paper.text(QRectF(0, top + kRowAir / 2, kNameWidth - 2, kLine), name, {9.5, true});
    for (int day = 0; day < kDays; ++day) {
        double y = top + kRowAir / 2;
        for (const QString &line : cells[size_t(day)]) {
            m_paper.text(QRectF(kNameWidth + day * m_dayWidth + 1, y, m_dayWidth - 1.5, kLine), line, style);
            y += kLine;
        }
    }
    QList<QLineF> rules{QLineF(0, top + height, m_paper.width(), top + height)};
    for (int day = 0; day < kDays; ++day) {
        const double x = kNameWidth + day * m_dayWidth;
        rules += QLineF(x, top, x, top + height);
    }
    m_paper.lines(rules, 0.4, 0.4);
}

void GridPainter::drawHead()
{
    m_paper.text(QRectF(0, 0, m_paper.width(), 7), tr("Who is on when, %1").arg(weekRange(m_monday)), {14, true});
    m_paper.text(QRectF(0, 7, m_paper.width(), 5), m_clearance.campaign().name, {9});
    for (int day = 0; day < kDays; ++day)
        m_paper.text(QRectF(kNameWidth + day * m_dayWidth + 1, kHeadHeight - 6, m_dayWidth - 2, 5),
                     shortDate(m_monday.addDays(day)), {8.5, true});
    m_paper.lines({QLineF(0, kHeadHeight, m_paper.width(), kHeadHeight)}, 0.8);
}

/// A row for whoever does something in this week.
void GridPainter::addPerson(const PlanPerson &person)
{
    const Cells cells = cellsOf([&](const PlanActivity &planned, const PlanShift &shift) {
        return shift.has(person.volunteer) ? u"%1 %2, %3"_s.arg(timeRange(shift.shift.start, shift.shift.end),
                                                                shift.shift.role, planned.activity.title)
                                           : QString();
    });
    if (std::any_of(cells.cbegin(), cells.cend(), [](const QStringList &cell) { return !cell.isEmpty(); }))
        addRow(person.name, cells, kCell);
}

void GridPainter::draw(const QList<PlanPerson> &people)
{
    for (const PlanPerson &person : people)
        addPerson(person);
    addRow(tr("Still wanted"), cellsOf([](const PlanActivity &planned, const PlanShift &shift) {
               return shift.missing > 0 ? u"%1 %2 %3, %4"_s.arg(timeRange(shift.shift.start, shift.shift.end))
                                              .arg(shift.missing)
                                              .arg(shift.shift.role, planned.activity.title)
                                        : QString();
           }),
           {8, true});
    m_flow.draw([this](int page, int pages) {
        drawHead();
        m_foot.draw(tr("%1 · page %2 of %3").arg(weekRange(m_monday)).arg(page).arg(pages));
    });
}

} // namespace

void drawRotaGrid(Paper &paper, const ReleasablePlan &plan, QDate from, QDate to)
{
    const QList<PlanPerson> people = plan.everybody();
    for (QDate monday = mondayOf(from); monday <= to; monday = monday.addDays(7)) {
        paper.beginPage(Paper::Orientation::Landscape);
        GridPainter(paper, plan, monday).draw(people);
    }
}

} // namespace rosette
