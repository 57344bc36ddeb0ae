#include "models/output/leafletlist.h"

#include <QCoreApplication>

#include "models/output/exporttable.h"
#include "models/output/gate.h"
#include "models/output/papertable.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LeafletList", text);
}

PaperTable paperTable(const Round &round, const QList<Door> &doors, const HeldBack &heldBack, QDate today)
{
    PaperTable table;
    table.date = today;
    table.title = tr("Leaflets: %1").arg(round.name);
    QStringList words{tr("%1 doors").arg(doors.size())};
    if (!round.wardName.isEmpty())
        words += tr("%1 ward").arg(round.wardName);
    if (!heldBack.isEmpty())
        words += heldBack.toText();
    table.subtitle = words.join(u" · "_s);
    table.columns = {{tr("Door"), 70, true}, {tr("Postcode"), 22}, {tr("Access"), 0}};
    table.hasTickBoxes = true;
    StreetId street;
    for (const Door &door : doors) {
        if (door.street != street || table.lines.isEmpty())
            table.lines += PaperTable::Line{door.streetName, {}};
        street = door.street;
        table.lines += PaperTable::Line{{}, {door.shortLabel(), door.postcode, door.accessNote}};
    }
    return table;
}

ExportTable exportTable(const QList<Door> &doors)
{
    ExportTable table;
    table.title = tr("Leaflets");
    table.columns = {{tr("Stop"), true}, {tr("Door")}, {tr("Street")}, {tr("Postcode")}, {tr("Access")}};
    for (const Door &door : doors) {
        const QString stop = QString::number(table.rows.size() + 1);
        table.rows += {stop, door.shortLabel(), door.streetName, door.postcode, door.accessNote};
    }
    return table;
}

} // namespace

Result<LeafletList> exportLeafletList(const ExportContext &context, RoundId id, ExportFormat format, const QString &path)
{
    if (format == ExportFormat::Ics || format == ExportFormat::Text)
        return formatNotOffered(tr("A leaflet list"), format);
    ROSETTE_ASSIGN(const auto round, RoundRepository::find(context.connection, id));
    if (!round)
        return Error{ErrorCode::NotFound, tr("This round is no longer in the campaign."), {}};
    ROSETTE_ASSIGN(const QList<Door> all, doorsOfRound(context.connection, id));
    QList<GateRow> rows;
    for (const Door &door : all)
        rows += GateRow{{}, door.id};
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(context.connection, Purpose::LeafletList, rows, context.clock.today()));
    const QList<Door> doors = clearance.keep(all);

    const ReleaseNote note{tr("Leaflet list"), exportFormatKey(format), round->name, int(doors.size()), 0};
    const auto write = [&](QIODevice &device) -> Status {
        if (format != ExportFormat::Pdf)
            return writeTable(device, exportTable(doors), format);
        ROSETTE_CHECK(drawPaperTable(device, paperTable(*round, doors, clearance.heldBack(), context.clock.today()), clearance, Paper::Orientation::Portrait));
        return {};
    };
    ROSETTE_CHECK(Gate::release(context.file, context.connection, clearance, note, path, context.clock, write));
    return LeafletList{int(doors.size()), clearance.heldBack(), path};
}

} // namespace rosette
