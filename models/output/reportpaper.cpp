#include "models/output/reportpaper.h"

#include <QCoreApplication>
#include <QSet>

#include "models/base/localtime.h"
#include "models/output/namedvolunteers.h"
#include "models/output/papertable.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ReportPaper", text); }

QString minutesText(int minutes) { return figureText(WorkFigure::Minutes, minutes); }

/// What a figure is called in a table that has no order to say what it is a part of.
QString heading(WorkFigure figure)
{
    switch (figure) {
    case WorkFigure::StallConversations:
        return tr("Conversations at stalls");
    case WorkFigure::StallLeaflets:
        return tr("Leaflets at stalls");
    default:
        return label(figure);
    }
}

PaperTable emptyPaper(const ExportContext &context, const QString &title, const ReportPeriod &period)
{
    PaperTable paper;
    paper.title = title;
    paper.subtitle = period.title();
    paper.date = context.clock.today();
    return paper;
}

PaperTable workPaper(const ExportContext &context, const WorkReport &report)
{
    PaperTable paper = emptyPaper(context, label(ReportPart::Work), report.period);
    paper.subtitle = tr("%1 · before: %2").arg(report.period.title(), report.compared.title());
    paper.columns = {{{}, 70, true}, {report.period.title(), 0}, {tr("before"), 32}, {tr("for others"), 32}};
    paper.lines += PaperTable::Line{tr("In all"), {}};
    for (const WorkFigure figure : kWorkFigures)
        paper.lines +=
            PaperTable::Line{{},
                             {label(figure), figureText(figure, report.total[figure]),
                              figureText(figure, report.before[figure]), figureText(figure, report.mutualAid[figure])}};
    for (const WardWork &ward : report.wards) {
        paper.lines += PaperTable::Line{ward.name, {}};
        for (const WorkFigure figure : kWorkFigures) {
            if (ward.figures[figure] > 0)
                paper.lines += PaperTable::Line{{}, {label(figure), figureText(figure, ward.figures[figure]), {}, {}}};
        }
    }
    return paper;
}

QStringList tableRow(const QString &name, const WorkFigures &figures)
{
    QStringList row{name};
    for (const WorkFigure figure : kWorkFigures)
        row += QString::number(figures[figure]);
    return row;
}

ExportTable workTable(const WorkReport &report)
{
    ExportTable table{.title = report.period.key(), .columns = {{tr("Where")}}};
    for (const WorkFigure figure : kWorkFigures)
        table.columns += {figure == WorkFigure::Minutes ? tr("Minutes") : heading(figure), true};
    table.rows += tableRow(tr("All wards"), report.total);
    table.rows += tableRow(tr("All wards, %1").arg(report.compared.title()), report.before);
    table.rows += tableRow(tr("For other constituencies"), report.mutualAid);
    for (const WardWork &ward : report.wards)
        table.rows += tableRow(ward.name, ward.figures);
    return table;
}

Result<PaperDraft> workDraft(const ExportContext &context, const WorkReport &report)
{
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::Statistics, {}, context.clock.today()));
    const PaperTable paper = workPaper(context, report);
    return PaperDraft{
        .clearance = clearance,
        .note = {tr("Report"), {}, report.period.title(), int(paper.lines.size()), 0},
        .title = paper.title,
        .draw = [paper,
                 clearance](Paper &sheet) { drawPaperTable(sheet, paper, clearance, Paper::Orientation::Portrait); },
        .table = workTable(report)};
}

/// The columns of what one person gave, after the name.
QList<ExportTable::Column> volunteerColumns()
{
    return {{tr("Shifts"), true},
            {tr("Minutes"), true},
            {tr("No-shows"), true},
            {tr("Sessions"), true},
            {tr("Doors"), true},
            {tr("Conversations"), true},
            {tr("Leaflets"), true},
            {tr("Shifts for others"), true},
            {tr("Minutes for others"), true}};
}

QStringList cells(const VolunteerWork &work, QString (*minutes)(int))
{
    return {QString::number(work.shifts),   minutes(work.minutes),
            QString::number(work.noShows),  QString::number(work.sessions),
            QString::number(work.doors),    QString::number(work.conversations),
            QString::number(work.leaflets), QString::number(work.awayShifts),
            minutes(work.awayMinutes)};
}

QString plainMinutes(int minutes) { return QString::number(minutes); }

PaperTable volunteerPaper(const ExportContext &context, const QList<VolunteerYear> &people, const ReportPeriod &period)
{
    PaperTable paper = emptyPaper(context, label(ReportPart::Volunteers), period);
    paper.isPersonal = true;
    paper.columns = {{tr("Name"), 0, true},  {tr("Shifts"), 18}, {tr("Hours"), 18},         {tr("No-shows"), 22},
                     {tr("Sessions"), 22},   {tr("Doors"), 20},  {tr("Conversations"), 30}, {tr("Leaflets"), 22},
                     {tr("For others"), 24}, {tr("Hours"), 18}};
    for (const VolunteerYear &person : people)
        paper.lines += PaperTable::Line{{}, QStringList{person.name} + cells(person.total, minutesText)};
    return paper;
}

ExportTable volunteerTable(const QList<VolunteerYear> &people)
{
    ExportTable table{.title = tr("Volunteers"), .columns = {{tr("Name")}}};
    table.columns += volunteerColumns();
    for (const VolunteerYear &person : people)
        table.rows += QStringList{person.name} + cells(person.total, plainMinutes);
    return table;
}

QStringList doorstepCells(const VolunteerWork &work)
{
    return {QString::number(work.sessions), QString::number(work.doors), QString::number(work.conversations)};
}

PaperTable representativePaper(const ExportContext &context, const QList<VolunteerYear> &people,
                               const ReportPeriod &period)
{
    PaperTable paper = emptyPaper(context, label(ReportPart::Representatives), period);
    paper.isPersonal = true;
    paper.columns = {{tr("Month"), 0, true}, {tr("Sessions"), 36}, {tr("Doors"), 36}, {tr("Conversations"), 36}};
    for (const VolunteerYear &person : people) {
        paper.lines += PaperTable::Line{person.name, {}};
        for (const VolunteerMonth &month : person.months)
            paper.lines += PaperTable::Line{{}, QStringList{monthText(month.first)} + doorstepCells(month.work)};
        if (person.months.size() > 1)
            paper.lines += PaperTable::Line{{}, QStringList{tr("In all")} + doorstepCells(person.total)};
    }
    return paper;
}

ExportTable representativeTable(const QList<VolunteerYear> &people)
{
    ExportTable table{.title = tr("Representatives")};
    table.columns = {
        {tr("Name")}, {tr("Month")}, {tr("Sessions"), true}, {tr("Doors"), true}, {tr("Conversations"), true}};
    for (const VolunteerYear &person : people) {
        for (const VolunteerMonth &month : person.months)
            table.rows += QStringList{person.name, month.first.toString(u"yyyy-MM"_s)} + doorstepCells(month.work);
    }
    return table;
}

Result<PaperDraft> peopleDraft(const ExportContext &context, const WorkReport &report, ReportPart part)
{
    const bool isOfRepresentatives = part == ReportPart::Representatives;
    QList<VolunteerYear> people = report.volunteers;
    people.removeIf([&](const VolunteerYear &person) {
        return isOfRepresentatives ? !person.isRepresentative : person.total.isEmpty();
    });
    QSet<VolunteerId> ids;
    for (const VolunteerYear &person : std::as_const(people))
        ids += person.volunteer;
    ROSETTE_ASSIGN(const NamedVolunteers named, NamedVolunteers::load(context, ids));
    people.removeIf([&](const VolunteerYear &person) { return !named.people.contains(person.volunteer); });
    if (people.isEmpty())
        return Error{ErrorCode::NotFound,
                     isOfRepresentatives ? tr("No volunteer is marked as a representative.")
                                         : tr("Nobody is noted as having done anything in this period."),
                     {}};
    const PaperTable paper = isOfRepresentatives ? representativePaper(context, people, report.period)
                                                 : volunteerPaper(context, people, report.period);
    const auto orientation = isOfRepresentatives ? Paper::Orientation::Portrait : Paper::Orientation::Landscape;
    return PaperDraft{.clearance = named.clearance,
                      .note = {paper.title, {}, report.period.title(), int(people.size()), int(people.size())},
                      .title = paper.title,
                      .draw = [paper, orientation, clearance = named.clearance](
                                  Paper &sheet) { drawPaperTable(sheet, paper, clearance, orientation); },
                      .table = isOfRepresentatives ? representativeTable(people) : volunteerTable(people)};
}

} // namespace

QString toKey(ReportPart part)
{
    switch (part) {
    case ReportPart::Work:
        return u"work"_s;
    case ReportPart::Volunteers:
        return u"volunteers"_s;
    case ReportPart::Representatives:
        break;
    }
    return u"representatives"_s;
}

QString label(ReportPart part)
{
    switch (part) {
    case ReportPart::Work:
        return tr("What was done");
    case ReportPart::Volunteers:
        return tr("What volunteers gave");
    case ReportPart::Representatives:
        break;
    }
    return tr("Representatives at the doors");
}

Result<PaperDraft> reportPaper(const ExportContext &context, const ReportPeriod &period, ReportPart part)
{
    ROSETTE_ASSIGN(const WorkReport report, WorkReport::load(context.connection, period, context.clock.today()));
    return part == ReportPart::Work ? workDraft(context, report) : peopleDraft(context, report, part);
}

} // namespace rosette
