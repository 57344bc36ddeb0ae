#include "ui/canvass/figurebehind.h"

#include <QCoreApplication>
#include <QDateTime>

#include "models/base/localtime.h"
#include "models/reports/canvassscope.h"
#include "models/reports/workreport.h"
#include "ui/canvass/progresslinks.h"
#include "ui/widgets/figurerowsdialog.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("FigureBehind", text, nullptr, count);
}

QString wordsOf(CanvassFigure figure)
{
    switch (figure) {
    case CanvassFigure::Doors:
        return tr("Doors with electors");
    case CanvassFigure::DoorsTried:
        return tr("Doors tried");
    case CanvassFigure::DoorsSpokenTo:
        return tr("Doors where somebody was spoken to");
    case CanvassFigure::Contacts:
        return tr("People spoken to");
    case CanvassFigure::Supporters:
        return tr("With us, by their newest answer");
    case CanvassFigure::Undecided:
        return tr("Undecided, by their newest answer");
    case CanvassFigure::FollowUpsDue:
        return tr("Follow-ups due");
    case CanvassFigure::Outcome:
        return tr("Conversations");
    case CanvassFigure::Support:
        return tr("Newest answers");
    }
    return {};
}

QString periodWords(const FiguresPeriod &period)
{
    if (period.to.isValid())
        return tr("%1 to %2").arg(shortDate(period.from), shortDate(period.to));
    return period.from.isValid() ? tr("since %1").arg(shortDate(period.from)) : tr("all time");
}

bool isOfDoors(CanvassFigure figure)
{
    return figure == CanvassFigure::Doors || figure == CanvassFigure::DoorsTried ||
           figure == CanvassFigure::DoorsSpokenTo;
}

Cell whenCell(const CanvassRow &row)
{
    if (row.followUp)
        return dayCell(row.dueOn);
    if (row.heldAt == 0)
        return {tr("never"), qint64(0)};
    return {instantText(row.heldAt), row.heldAt};
}

FigureRow toRow(const CanvassRow &row, bool isOfDoors)
{
    FigureRow shown{{whenCell(row), {row.address}, {row.name}, {row.what}, {row.volunteer}}, {}, {}};
    shown.cells.first().person = row.person;
    if (row.followUp) {
        shown.pageId = u"canvass"_s;
        shown.target = {u"follow_up"_s, row.followUp.value()};
    } else {
        const bool isPerson = row.person && !isOfDoors;
        shown.pageId = u"people"_s;
        shown.target = isPerson ? Target{u"person"_s, row.person.value()} : Target{u"door"_s, row.door.value()};
    }
    return shown;
}

Result<CanvassScope> scopeOf(Connection &connection, const FigureBehind &behind)
{
    CanvassScope scope{.period = behind.period, .today = behind.today};
    if (behind.kind) {
        ROSETTE_ASSIGN(scope, canvassScopeOf(connection, *behind.kind, behind.id, behind.period, behind.today));
    }
    scope.code = behind.code;
    scope.countsPeopleOnce |= behind.countsPeopleOnce;
    return scope;
}

Result<FigureRows> readRows(Connection &connection, const FigureBehind &behind)
{
    ROSETTE_ASSIGN(const CanvassScope scope, scopeOf(connection, behind));
    ROSETTE_ASSIGN(const CanvassRows found, CanvassRows::load(connection, behind.figure, scope));
    FigureRows rows;
    for (const CanvassRow &row : found.rows)
        rows.rows += toRow(row, isOfDoors(behind.figure));
    rows.sentence = found.isCut ? tr("The first %1; there are more.").arg(found.rows.size())
                                : tr("%n row(s)", int(found.rows.size()));
    return rows;
}

Result<FigureRows> readTalks(Connection &connection, const WorkScope &scope)
{
    ROSETTE_ASSIGN(const WorkRows found, workRows(connection, scope, WorkFigure::StallConversations));
    FigureRows rows;
    for (const WorkRow &row : found.rows)
        rows.rows += FigureRow{{dayCell(row.date), {row.what}, {row.where}, numberCell(row.amount)},
                               u"stalls"_s,
                               {row.kind, row.id, row.date}};
    rows.sentence = tr("%1 conversations at %n stall(s)", int(found.rows.size())).arg(found.amount());
    return rows;
}

} // namespace

QString FigureBehind::title() const
{
    QStringList words{wordsOf(figure)};
    if (!name.isEmpty())
        words += name;
    if (figure != CanvassFigure::FollowUpsDue && figure != CanvassFigure::Doors)
        words += periodWords(period);
    return words.join(u", "_s);
}

void showFigure(AppContext &context, const FigureBehind &behind, QWidget *parent)
{
    const bool isByDay = behind.figure == CanvassFigure::FollowUpsDue;
    const bool isByWalk = behind.figure == CanvassFigure::Doors;
    const FigureColumns columns{.settingsKey = u"canvassRows"_s,
                                .titles = {isByDay    ? tr("Due")
                                           : isByWalk ? tr("Last visit")
                                                      : tr("When"),
                                           tr("Where"), tr("Who"), isByDay ? tr("What") : tr("What was heard"),
                                           isByDay ? tr("Who does it") : tr("Canvasser")},
                                .numbers = {},
                                .sorted = isByWalk ? 1 : 0,
                                .order = isByDay || isByWalk ? Qt::AscendingOrder : Qt::DescendingOrder};
    auto *dialog = new FigureRowsDialog(
        context, behind.title(), columns, [behind](Connection &connection) { return readRows(connection, behind); },
        parent);
    if (const auto filter = ProgressLinks::peopleBehind(behind))
        dialog->addWay(tr("As a list of &people"), u"rowsAsPeoplePushButton"_s, [&context, filter = *filter] {
            const ProgressLinks::Step step = ProgressLinks::people(filter);
            context.navigator.open(step.pageId, step.target);
        });
    dialog->open();
}

void showStallTalks(AppContext &context, const FigureBehind &behind, QWidget *parent)
{
    const QDate since = behind.period.from.isValid() ? behind.period.from : ProgressLinks::firstDay();
    WorkScope scope{.days = {since, behind.today}, .today = behind.today};
    if (behind.kind)
        scope.ward = WardId(behind.id);
    const FigureColumns columns{.settingsKey = u"canvassStallTalks"_s,
                                .titles = {tr("When"), tr("Stall"), tr("Where"), tr("Conversations")},
                                .numbers = {3}};
    QStringList title{tr("Conversations at stalls")};
    if (!behind.name.isEmpty())
        title += behind.name;
    title += periodWords(behind.period);
    (new FigureRowsDialog(
         context, title.join(u", "_s), columns,
         [scope](Connection &connection) { return readTalks(connection, scope); }, parent))
        ->open();
}

} // namespace rosette
