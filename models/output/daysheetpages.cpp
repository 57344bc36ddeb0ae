#include "models/output/daysheetpages.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/paperflow.h"
#include "models/output/planfoot.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadHeight = 29;
constexpr double kRowHeight = 8; // room for a tick and a note by hand
constexpr double kBoxSide = 4;
constexpr double kLabelWidth = 25;
constexpr double kFactLine = 4.6;
constexpr QSizeF kMapSize{66, 56};
constexpr double kMapGap = 5;
const TextStyle kFactStyle{9.5};

QString tr(const char *text) { return QCoreApplication::translate("DaySheetPages", text); }

/// One activity on its own pages.
class ActivityPainter
{
public:
    ActivityPainter(Paper &paper, const DaySheet &sheet, const DaySheet::Page &page)
        : m_paper(paper)
        , m_sheet(sheet)
        , m_planned(page.planned)
        , m_map(page.map)
        , m_foot(paper, sheet.clearance, page.map ? page.map->notice : QString())
        , m_flow(paper, kHeadHeight, m_foot.height())
    {
    }

    void draw();

private:
    /// A label with its text in lines.
    struct Fact
    {
        QString label;
        QStringList lines;
    };

    QList<Fact> facts();
    void addFacts();
    void addShift(const PlanShift &shift);
    void addPerson(const PlanPerson &person, bool isKeptWithNext);
    void addResults();
    void drawHead();
    void drawShiftHead(const PlanShift &shift, double top);
    void drawPerson(const PlanPerson &person, double top);
    void drawBlanks(const QStringList &labels, double top);

    Paper &m_paper;
    const DaySheet &m_sheet;
    const PlanActivity &m_planned;
    const std::optional<SmallMap> &m_map;
    PlanFoot m_foot;
    PaperFlow m_flow;
};

void ActivityPainter::drawHead()
{
    const Activity &activity = m_planned.activity;
    const double width = m_paper.width();
    m_paper.text(QRectF(0, 0, width, 5), longDate(activity.date), TextStyle{10});
    m_paper.text(QRectF(0, 6, width, 9), activity.title, TextStyle{18, true});
    m_paper.text(QRectF(0, 16, width, 7),
                 timeRange(activity.start, activity.end) + u"   "_s + whereBesideTitle(activity), TextStyle{13, true});
    m_paper.lines({QLineF(0, 25, width, 25)}, 1);
}

QList<ActivityPainter::Fact> ActivityPainter::facts()
{
    const double width = m_paper.width() - kLabelWidth - (m_map ? kMapSize.width() + kMapGap : 0);
    QList<Fact> facts;
    const auto add = [&](const QString &label, const QStringList &paragraphs) {
        Fact fact{label, {}};
        for (const QString &paragraph : paragraphs)
            fact.lines += m_paper.wrapped(paragraph, kFactStyle, width);
        if (!fact.lines.isEmpty())
            facts += fact;
    };
    QStringList kit;
    for (const PlanKit &thing : m_planned.kit)
        kit += kitText(thing, m_sheet.request.hasPhones);
    const Activity &activity = m_planned.activity;
    const bool isRoundSaid = QString(activity.title + activity.whereText()).contains(activity.roundName);
    add(tr("Round"), isRoundSaid ? QStringList() : QStringList{activity.roundName});
    add(tr("In"), {activity.constituency});
    QStringList travel;
    for (const PlanCar &car : m_planned.cars)
        travel += car.text;
    add(tr("Travel"), travel);
    add(tr("Permission"), m_planned.permissions);
    add(tr("Insurance"), {m_planned.insurance});
    add(tr("Kit"), kit);
    add(tr("Note"), activity.note.split(u'\n'));
    add(tr("Agenda"), activity.agenda.split(u'\n'));
    return facts;
}

/// Beside the map, in one block.
void ActivityPainter::addFacts()
{
    const QList<Fact> all = facts();
    double height = 0;
    for (const Fact &fact : all)
        height += kFactLine * double(fact.lines.size()) + 1.5;
    const double block = std::max(height, m_map ? kMapSize.height() : 0);
    if (block <= 0)
        return;
    m_flow.add({block + 4, [this, all](double top) {
                    if (m_map)
                        m_map->draw(m_paper, QRectF({m_paper.width() - kMapSize.width(), top}, kMapSize));
                    for (const Fact &fact : all) {
                        m_paper.text(QRectF(0, top, kLabelWidth, kFactLine), fact.label, TextStyle{9.5, true});
                        for (const QString &line : fact.lines) {
                            m_paper.text(QRectF(kLabelWidth, top, m_paper.width(), kFactLine), line, kFactStyle);
                            top += kFactLine;
                        }
                        top += 1.5;
                    }
                }});
}

void ActivityPainter::drawShiftHead(const PlanShift &shift, double top)
{
    const double width = m_paper.width();
    m_paper.fill(QRectF(0, top, width, 6.5), 0.88);
    m_paper.text(QRectF(1.5, top, 120, 6.5),
                 u"%1  %2"_s.arg(timeRange(shift.shift.start, shift.shift.end), shift.shift.role),
                 TextStyle{10.5, true});
    m_paper.text(QRectF(width - 61, top, 60, 6.5), missingText(shift), TextStyle{9.5, true}, Qt::AlignRight);
}

void ActivityPainter::drawPerson(const PlanPerson &person, double top)
{
    m_paper.boxes({QRectF(1.5, top + (kRowHeight - kBoxSide) / 2, kBoxSide, kBoxSide)});
    if (!person.name.isEmpty()) {
        m_paper.text(QRectF(8, top, 75, kRowHeight), person.name, TextStyle{11});
        if (m_sheet.request.hasPhones)
            m_paper.text(QRectF(85, top, 45, kRowHeight), person.phone, TextStyle{11});
        m_paper.text(QRectF(130, top, m_paper.width() - 130, kRowHeight), label(person.state).toLower(),
                     TextStyle{9, false, false, 0.25});
    }
    m_paper.lines({QLineF(8, top + kRowHeight, m_paper.width(), top + kRowHeight)}, 0.4, 0.5);
}

void ActivityPainter::addPerson(const PlanPerson &person, bool isKeptWithNext)
{
    m_flow.add({kRowHeight, [this, person](double top) { drawPerson(person, top); }, isKeptWithNext});
}

void ActivityPainter::addShift(const PlanShift &shift)
{
    const bool hasRelief = !shift.relief.isEmpty();
    m_flow.add({6.5, [this, shift](double top) { drawShiftHead(shift, top); }, true});
    QList<PlanPerson> rows = shift.people;
    rows.resize(rows.size() + shift.missing); // empty ones are written in by hand
    for (qsizetype i = 0; i < rows.size(); ++i)
        addPerson(rows.at(i), hasRelief && i + 1 == rows.size());
    if (hasRelief) {
        m_flow.add({6, [this, shift](double top) {
                        m_paper.text(QRectF(8, top, m_paper.width() - 8, 6),
                                     tr("Relieved at %1 by %2").arg(clockTime(shift.shift.end), shift.relief),
                                     TextStyle{9.5, false, true});
                    }});
    }
    m_flow.addSpace(3);
}

void ActivityPainter::drawBlanks(const QStringList &labels, double top)
{
    double x = 0;
    QList<QLineF> rules;
    for (const QString &label : labels) {
        m_paper.text(QRectF(x, top, 60, 6), label, kFactStyle);
        x += m_paper.textWidth(label, kFactStyle) + 1;
        rules += QLineF(x, top + 4.6, x + 12, top + 4.6);
        x += 15;
    }
    rules.last().setP2({m_paper.width(), rules.last().y1()});
    m_paper.lines(rules, 0.4, 0.3);
}

/// What the campaign wants to know afterwards, to be filled in before the table is folded up.
void ActivityPainter::addResults()
{
    QList<QStringList> rows;
    if (m_planned.activity.kind == ActivityKind::Stall)
        rows = {{tr("conversations"), tr("sign-ups"), tr("registrations"), tr("leaflets out"), tr("weather")},
                {tr("trouble, and what to tell the next team")}};
    else if (m_planned.activity.kind == ActivityKind::Leafleting)
        rows = {{tr("leaflets out"), tr("left over"), tr("doors missed")}};
    for (const QStringList &labels : rows)
        m_flow.add({8, [this, labels](double top) { drawBlanks(labels, top); }, true});
    m_flow.addSpace(1);
}

void ActivityPainter::draw()
{
    addFacts();
    for (const PlanShift &shift : m_planned.shifts)
        addShift(shift);
    if (m_planned.shifts.isEmpty())
        m_flow.add({8, [this](double top) {
                        m_paper.text(QRectF(0, top, m_paper.width(), 6), tr("Nobody was asked yet."), kFactStyle);
                    }});
    addResults();
    m_flow.draw([this](int page, int pages) {
        drawHead();
        m_foot.draw(tr("%1 · page %2 of %3").arg(shortDate(m_planned.activity.date)).arg(page).arg(pages));
    });
}

void drawNothing(Paper &paper, const DaySheet &sheet)
{
    paper.text(QRectF(0, 0, paper.width(), 9), longDate(sheet.request.date), TextStyle{18, true});
    paper.text(QRectF(0, 12, paper.width(), 6), tr("Nothing is planned."), TextStyle{11});
    PlanFoot(paper, sheet.clearance, {}, false).draw({});
}

} // namespace

void drawDaySheet(Paper &paper, const DaySheet &sheet)
{
    for (const DaySheet::Page &page : sheet.pages) {
        paper.beginPage();
        ActivityPainter(paper, sheet, page).draw();
    }
    if (sheet.pages.empty()) {
        paper.beginPage();
        drawNothing(paper, sheet);
    }
}

} // namespace rosette
