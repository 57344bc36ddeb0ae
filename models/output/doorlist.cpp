#include "models/output/doorlist.h"

#include <QCoreApplication>

#include "models/output/exporttable.h"
#include "models/output/gate.h"
#include "models/output/sheetelectors.h"
#include "models/places/doorrepository.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DoorList", text); }

/// One line of either list; addresses have no elector.
struct Line
{
    Door door;
    SheetElector elector;
};

QList<Line> addressLines(const QList<Door> &doors)
{
    QList<Line> lines;
    for (const Door &door : doors)
        lines += Line{door, {}};
    return lines;
}

Result<QList<Line>> electorLines(const ExportContext &context, const QList<Door> &doors)
{
    QList<DoorId> ids;
    for (const Door &door : doors)
        ids += door.id;
    ROSETTE_ASSIGN(const auto electors,
                   SheetElectorRepository::ofDoors(context.connection, ids, context.clock.today()));
    QList<Line> lines;
    for (const Door &door : doors) {
        for (const SheetElector &elector : electors.value(door.id))
            lines += Line{door, elector};
    }
    return lines;
}

ExportTable tableOf(const QList<Line> &lines, DoorListKind kind)
{
    ExportTable table;
    const bool isNamed = kind == DoorListKind::Electors;
    table.title = isNamed ? tr("Electors") : tr("Addresses");
    table.columns = {{tr("Door")}, {tr("Street")}, {tr("Postcode")}, {tr("Polling district")}, {tr("Ward")}};
    if (isNamed)
        table.columns =
            QList<ExportTable::Column>{{tr("Elector number")}, {tr("Name")}, {tr("Marker")}} + table.columns;
    for (const Line &line : lines) {
        const QStringList address{line.door.shortLabel(), line.door.streetName, line.door.postcode,
                                  line.door.districtCode, line.door.wardName};
        table.rows +=
            isNamed ? QStringList{line.elector.number, line.elector.name, line.elector.marker} + address : address;
    }
    return table;
}

} // namespace

Result<DoorList> exportDoorList(const ExportContext &context, const QList<DoorId> &ids, DoorListKind kind,
                                ExportFormat format, const QString &path)
{
    if (format != ExportFormat::Csv && format != ExportFormat::Xlsx)
        return formatNotOffered(tr("A list of doors"), format);
    const bool isNamed = kind == DoorListKind::Electors;
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(context.connection, {.ids = ids}));
    QList<Line> all = addressLines(doors);
    if (isNamed) {
        ROSETTE_ASSIGN(all, electorLines(context, doors));
    }
    QList<GateRow> rows;
    for (const Line &line : std::as_const(all))
        rows += GateRow{line.elector.person, line.door.id};
    const Purpose purpose = isNamed ? Purpose::CanvassSheet : Purpose::LeafletList;
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(context.connection, purpose, rows, context.clock.today()));
    const QList<Line> lines = clearance.keep(all);
    const int count = int(lines.size());
    const ReleaseNote note{isNamed ? tr("Electors") : tr("Addresses"), exportFormatKey(format),
                           tr("Doors chosen on the map"), count, isNamed ? count : 0};
    ROSETTE_CHECK(Gate::release(context.file, context.connection, clearance, note, path, context.clock,
                                [&](QIODevice &device) { return writeTable(device, tableOf(lines, kind), format); }));
    return DoorList{count, clearance.heldBack(), path};
}

} // namespace rosette
