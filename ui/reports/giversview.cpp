#include "ui/reports/giversview.h"

#include <QVBoxLayout>

#include "ui/reports/figuretable.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QStringList titlesOf(GiversView::Of of)
{
    if (of == GiversView::Of::Representatives)
        return {GiversView::tr("Representative"), GiversView::tr("When"), GiversView::tr("Sessions"),
                GiversView::tr("Doors"), GiversView::tr("People spoken to")};
    return {GiversView::tr("Volunteer"), GiversView::tr("Came when expected"), GiversView::tr("Shifts"),
            GiversView::tr("Hours"),     GiversView::tr("No-shows"),           GiversView::tr("Sessions"),
            GiversView::tr("Doors"),     GiversView::tr("People spoken to"),   GiversView::tr("Leaflets"),
            GiversView::tr("For others")};
}

QString reliabilityText(const VolunteerWork &work)
{
    const auto share = work.reliability();
    return share ? u"%1 %"_s.arg(qRound(*share * 100)) : QString();
}

/// A figure of one person in a period.
FigureCell personCell(int amount, const VolunteerYear &person, const WorkScope &scope, WorkFigure figure,
                      const QString &when)
{
    WorkScope own = scope;
    own.volunteer = person.volunteer;
    return figureCell(amount, {own, figure, label(figure) + u", "_s + person.name + u", "_s + when});
}

QList<FigureCell> volunteerLine(const VolunteerYear &person, const WorkScope &scope, const QString &when)
{
    const VolunteerWork &work = person.total;
    WorkScope away = scope;
    away.isMutualAid = true;
    const auto cell = [&](int amount, WorkFigure figure) { return personCell(amount, person, scope, figure, when); };
    return {{{person.name}},
            {{reliabilityText(work), work.reliability().value_or(-1)}},
            cell(work.shifts, WorkFigure::Shifts),
            cell(work.minutes, WorkFigure::Minutes),
            cell(work.noShows, WorkFigure::NoShows),
            cell(work.sessions, WorkFigure::Sessions),
            cell(work.doors, WorkFigure::Doors),
            cell(work.conversations, WorkFigure::Conversations),
            cell(work.leaflets, WorkFigure::Leaflets),
            personCell(work.awayShifts, person, away, WorkFigure::Shifts, when)};
}

QList<FigureCell> doorstepLine(const VolunteerYear &person, const VolunteerWork &work, const WorkScope &scope,
                               const QString &when)
{
    const auto cell = [&](int amount, WorkFigure figure) { return personCell(amount, person, scope, figure, when); };
    return {{{person.name}},
            {{when, scope.days.from.toJulianDay()}},
            cell(work.sessions, WorkFigure::Sessions),
            cell(work.doors, WorkFigure::Doors),
            cell(work.conversations, WorkFigure::Conversations)};
}

} // namespace

GiversView::GiversView(Of of, QWidget *parent)
    : QWidget(parent)
    , m_of(of)
    , m_table(new FigureTable(of == Of::Volunteers ? u"volunteerReport"_s : u"representativeReport"_s, titlesOf(of),
                              of == Of::Volunteers ? 1 : 2, of == Of::Volunteers))
{
    m_table->setObjectName(of == Of::Volunteers ? u"volunteerReportDataTable"_s : u"representativeReportDataTable"_s);
    if (of == Of::Volunteers) {
        m_table->setAccessibleName(tr("What each volunteer gave"));
        m_table->setColumnWidths({26, 20, 9, 9, 10, 10, 9, 17, 10, 11});
        m_table->setEmptyState(u"volunteers"_s,
                               tr("Nobody is noted as having done anything in this period. Whoever came is "
                                  "ticked on the rota, and each sheet asks who canvassed."));
    } else {
        m_table->setAccessibleName(tr("Representatives at the doors"));
        m_table->setColumnWidths({26, 20, 10, 10, 17});
        m_table->setEmptyState(u"people"_s,
                               tr("No volunteer is marked as a representative. Councillors and candidates are "
                                  "marked on their card on the Volunteers page."));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kInside, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &FigureTable::sourceRequested, this, &GiversView::sourceRequested);
    connect(m_table, &FigureTable::rowActivated, this, [this](int row) { emit volunteerRequested(m_people.at(row)); });
}

void GiversView::setReport(const WorkReport &report, QDate today)
{
    m_people.clear();
    if (m_of == Of::Volunteers)
        showVolunteers(report, today);
    else
        showRepresentatives(report, today);
}

void GiversView::showVolunteers(const WorkReport &report, QDate today)
{
    const WorkScope scope{.days = report.period.days, .today = today};
    QList<QList<FigureCell>> lines;
    for (const VolunteerYear &person : report.volunteers) {
        if (person.total.isEmpty())
            continue;
        lines += volunteerLine(person, scope, report.period.title());
        m_people += person.volunteer;
    }
    m_table->setRows(lines);
}

void GiversView::showRepresentatives(const WorkReport &report, QDate today)
{
    QList<QList<FigureCell>> lines;
    for (const VolunteerYear &person : report.volunteers) {
        if (!person.isRepresentative)
            continue;
        WorkScope scope{.days = report.period.days, .today = today};
        lines += doorstepLine(person, person.total, scope, report.period.title());
        m_people += person.volunteer;
        for (const VolunteerMonth &month : person.months) {
            if (person.months.size() == 1)
                break;
            scope.days = {std::max(month.first, report.period.days.from),
                          std::min(month.first.addMonths(1).addDays(-1), report.period.days.to)};
            lines += doorstepLine(person, month.work, scope,
                                  ReportPeriod::around(ReportPeriod::Kind::Month, month.first).title());
            m_people += person.volunteer;
        }
    }
    m_table->setRows(lines);
}

} // namespace rosette
