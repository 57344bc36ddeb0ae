#include "models/output/leafletcounts.h"

#include <QCoreApplication>
#include <QSet>

#include "models/output/papertable.h"
#include "models/output/sheetpeople.h"
#include "models/output/sheetplan.h"
#include "models/output/sheetwalk.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("LeafletCounts", text); }

struct Count
{
    QString where;
    int doors = 0;
    int leaflets = 0;

    QStringList cells() const
    {
        return {where, QString::number(doors), QString::number(doors - leaflets), QString::number(leaflets)};
    }
};

QList<GateRow> rowsOf(const QList<SheetRun> &runs)
{
    QList<GateRow> rows;
    for (const SheetRun &run : runs) {
        for (const SheetHousehold &household : run.households)
            rows += GateRow{.door = household.door.id};
    }
    return rows;
}

/// Streets with doors, then the whole.
QList<Count> countsOf(const QList<SheetRun> &runs, const QSet<DoorId> &taking)
{
    QList<Count> counts;
    Count whole{tr("Altogether"), 0, 0};
    for (const SheetRun &run : runs) {
        Count count{run.title(), int(run.households.size()), 0};
        for (const SheetHousehold &household : run.households)
            count.leaflets += taking.contains(household.door.id) ? 1 : 0;
        if (count.doors > 0)
            counts += count;
        whole.doors += count.doors;
        whole.leaflets += count.leaflets;
    }
    return counts << whole;
}

ExportTable tableOf(const QList<Count> &counts)
{
    ExportTable table;
    table.title = tr("Leaflets");
    table.columns = {{tr("Street")}, {tr("Doors"), true}, {tr("Take none"), true}, {tr("Leaflets"), true}};
    for (const Count &count : counts)
        table.rows += count.cells();
    return table;
}

PaperTable paperOf(const QList<Count> &counts, const SheetWalk &walk, QDate today)
{
    PaperTable paper;
    paper.date = today;
    paper.title = tr("Leaflets by doors: %1").arg(walk.subject);
    paper.subtitle = tr("%1 leaflets for %2 doors").arg(counts.last().leaflets).arg(counts.last().doors);
    paper.columns = {{tr("Street"), 0, true}, {tr("Doors"), 24}, {tr("Take none"), 24}, {tr("Leaflets"), 24}};
    for (const Count &count : counts)
        paper.lines += PaperTable::Line{{}, count.cells()};
    return paper;
}

} // namespace

Result<PaperDraft> leafletCountDraft(const ExportContext &context, const ContactSheetRequest &area)
{
    ROSETTE_ASSIGN(const SheetPeople people, SheetPeople::of(context.connection, area));
    ROSETTE_ASSIGN(const SheetWalk walk, sheetWalkOf(context.connection, area, people));
    const QList<SheetRun> runs = SheetPlan::runsOf(walk.stages);
    const QList<GateRow> rows = rowsOf(runs);
    if (rows.isEmpty())
        return Error{ErrorCode::NotFound, tr("There is no door in %1.").arg(walk.subject), {}};
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::LeafletList, rows, context.clock.today()));
    QSet<DoorId> taking;
    for (const GateRow &row : clearance.keep(rows))
        taking += row.door;
    const QList<Count> counts = countsOf(runs, taking);
    const PaperTable paper = paperOf(counts, walk, context.clock.today());
    return PaperDraft{
        .clearance = clearance,
        .note = ReleaseNote{tr("Leaflet counts"), {}, walk.subject, int(taking.size()), 0},
        .title = paper.title,
        .remarks = {},
        .draw = [paper, clearance](Paper &on) { drawPaperTable(on, paper, clearance, Paper::Orientation::Portrait); },
        .table = tableOf(counts)};
}

} // namespace rosette
