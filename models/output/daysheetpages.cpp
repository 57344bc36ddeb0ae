#include "models/output/daysheetpages.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/paper.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRowHeight = 8; // room for a tick and a note by hand
constexpr double kFootHeight = 14;
constexpr double kBoxSide = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("DaySheetPages", text);
}

class DayPainter
{
public:
    DayPainter(Paper &paper, const Clearance &clearance, QDate date) : m_paper(paper), m_clearance(clearance), m_date(date) {}

    void draw(const PlanActivity &planned);
    void drawNothing();

private:
    void beginPage(const Activity &activity);
    void endPage();
    void room(double height, const Activity &activity);
    void drawShift(const PlanShift &shift, const Activity &activity);
    void drawPerson(const PlanPerson &person);
    void drawFact(const QString &label, const QString &text);
    void drawResults();

    Paper &m_paper;
    const Clearance &m_clearance;
    QDate m_date;
    double m_y = 0;
};

void DayPainter::beginPage(const Activity &activity)
{
    m_paper.beginPage();
    m_paper.text(QRectF(0, 0, m_paper.width(), 5), longDate(m_date), TextStyle{10});
    m_paper.text(QRectF(0, 6, m_paper.width(), 9), activity.title, TextStyle{18, true});
    m_paper.text(QRectF(0, 16, m_paper.width(), 7), timeRange(activity.start, activity.end) + u"   "_s + activity.whereText(), TextStyle{13, true});
    m_paper.lines({QLineF(0, 25, m_paper.width(), 25)}, 1);
    m_y = 28;
}

void DayPainter::endPage()
{
    const double top = m_paper.height() - 9;
    m_paper.text(QRectF(0, top, m_paper.width(), 4), m_clearance.handlingLine(), TextStyle{7.5, true});
    m_paper.text(QRectF(0, top + 4, m_paper.width(), 4), m_clearance.imprint(), TextStyle{7.5});
}

void DayPainter::room(double height, const Activity &activity)
{
    if (m_y + height <= m_paper.height() - kFootHeight)
        return;
    endPage();
    beginPage(activity);
}

void DayPainter::drawFact(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    constexpr double kLabelWidth = 30;
    m_paper.text(QRectF(0, m_y, kLabelWidth, 5), label, TextStyle{9.5, true});
    m_y += std::max(5.0, m_paper.paragraph(QRectF(kLabelWidth, m_y + 0.6, m_paper.width() - kLabelWidth, 60), text, TextStyle{9.5})) + 1.5;
}

void DayPainter::drawShift(const PlanShift &shift, const Activity &activity)
{
    room(kRowHeight * double(shift.people.size() + 2), activity);
    m_paper.fill(QRectF(0, m_y, m_paper.width(), 6.5), 0.88);
    m_paper.text(QRectF(1.5, m_y, 90, 6.5), u"%1  %2"_s.arg(timeRange(shift.shift.start, shift.shift.end), shift.shift.role), TextStyle{10.5, true});
    m_paper.text(QRectF(m_paper.width() - 91, m_y, 90, 6.5), missingText(shift), TextStyle{9.5, true}, Qt::AlignRight);
    m_y += 6.5;
    for (const PlanPerson &person : shift.people)
        drawPerson(person);
    for (int i = 0; i < shift.missing; ++i)
        drawPerson({});
    if (!shift.relief.isEmpty()) {
        m_paper.text(QRectF(7, m_y, m_paper.width() - 7, 6), tr("Relieved at %1 by %2").arg(clockTime(shift.shift.end), shift.relief), TextStyle{9.5, false, true});
        m_y += 6;
    }
    m_y += 3;
}

void DayPainter::drawPerson(const PlanPerson &person)
{
    m_paper.boxes({QRectF(1.5, m_y + (kRowHeight - kBoxSide) / 2, kBoxSide, kBoxSide)});
    if (!person.name.isEmpty()) {
        m_paper.text(QRectF(8, m_y, 75, kRowHeight), person.name, TextStyle{11});
        m_paper.text(QRectF(85, m_y, 45, kRowHeight), person.phone, TextStyle{11});
        m_paper.text(QRectF(130, m_y, m_paper.width() - 130, kRowHeight), label(person.state).toLower(), TextStyle{9, false, false, 0.25});
    }
    m_y += kRowHeight;
    m_paper.lines({QLineF(8, m_y, m_paper.width(), m_y)}, 0.4, 0.5);
}

/// What the campaign wants to know afterwards, to be filled in before the table is folded up.
void DayPainter::drawResults()
{
    m_y += 2;
    const TextStyle style{9.5};
    double x = 0;
    QList<QLineF> rules;
    for (const QString &label : {tr("conversations"), tr("sign-ups"), tr("registrations"), tr("leaflets out"), tr("weather")}) {
        m_paper.text(QRectF(x, m_y, 40, 6), label, style);
        x += m_paper.textWidth(label, style) + 1;
        rules += QLineF(x, m_y + 4.6, x + 12, m_y + 4.6);
        x += 15;
    }
    m_paper.lines(rules, 0.4, 0.3);
    m_y += 9;
}

void DayPainter::draw(const PlanActivity &planned)
{
    const Activity &activity = planned.activity;
    beginPage(activity);
    drawFact(tr("Permission"), planned.permission);
    drawFact(tr("Kit"), planned.kit.join(u"; "_s));
    drawFact(tr("Note"), activity.note);
    drawFact(tr("Agenda"), activity.agenda);
    m_y += 2;
    for (const PlanShift &shift : planned.shifts)
        drawShift(shift, activity);
    if (planned.shifts.isEmpty())
        drawFact(tr("Team"), tr("Nobody was asked yet."));
    if (activity.kind != ActivityKind::Meeting) {
        room(12, activity);
        drawResults();
    }
    endPage();
}

void DayPainter::drawNothing()
{
    m_paper.beginPage();
    m_paper.text(QRectF(0, 0, m_paper.width(), 9), longDate(m_date), TextStyle{18, true});
    m_paper.text(QRectF(0, 12, m_paper.width(), 6), tr("Nothing is planned."), TextStyle{11});
    endPage();
}

} // namespace

Status drawDaySheet(QIODevice &device, const ReleasablePlan &plan, QDate date)
{
    Paper paper(device, tr("Day sheet"));
    DayPainter painter(paper, plan.clearance, date);
    const QList<PlanActivity> activities = plan.ours();
    for (const PlanActivity &planned : activities)
        painter.draw(planned);
    if (activities.isEmpty())
        painter.drawNothing();
    return paper.finish();
}

} // namespace rosette
