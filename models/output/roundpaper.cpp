#include "models/output/roundpaper.h"

#include <QCoreApplication>
#include <QSet>

#include "models/output/gaterules.h"
#include "models/output/sheetelectors.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RoundPaper", text); }

/// Who and what of a round may leave.
struct Released
{
    Clearance clearance;
    QSet<DoorId> doors;
    QHash<DoorId, QStringList> people;
    int unregistered = 0;
};

QList<DoorId> doorsOf(const QList<StageDoors> &stages)
{
    QList<DoorId> doors;
    for (const StageDoors &stage : stages) {
        for (const Door &door : stage.doors)
            doors += door.id;
    }
    return doors;
}

Result<Released> releasedToLeaflet(const ExportContext &context, const QList<DoorId> &doors)
{
    QList<GateRow> rows;
    for (const DoorId door : doors)
        rows += GateRow{.door = door};
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::LeafletList, rows, context.clock.today()));
    Released released{clearance, {}, {}, 0};
    for (const GateRow &row : clearance.keep(rows))
        released.doors += row.door;
    return released;
}

/// Doors where somebody may be gone to; who it is stays in the file.
Result<Released> releasedToKnock(const ExportContext &context, const QList<DoorId> &doors)
{
    ROSETTE_ASSIGN(const QList<GateRow> rows, GateRowsRepository::peopleAt(context.connection, doors));
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::CanvassSheet, rows, context.clock.today()));
    Released released{clearance, {}, {}, 0};
    QSet<DoorId> lived;
    for (const GateRow &row : rows)
        lived += row.door;
    for (const GateRow &row : clearance.keep(rows))
        released.doors += row.door;
    released.unregistered = int(doors.size() - lived.size());
    return released;
}

/// Names for doors that were released already.
Status addPeople(const ExportContext &context, const QList<DoorId> &doors, Released &released)
{
    ROSETTE_ASSIGN(const auto electors,
                   SheetElectorRepository::ofDoors(context.connection, doors, context.clock.today()));
    QList<GateRow> rows;
    QStringList names;
    for (const DoorId door : doors) {
        if (!released.doors.contains(door))
            continue;
        for (const SheetElector &elector : electors.value(door)) {
            rows += GateRow{elector.person, door};
            names += elector.name;
        }
    }
    ROSETTE_ASSIGN(const Clearance clearance,
                   Gate::pass(context.connection, Purpose::CanvassSheet, rows, context.clock.today()));
    for (const qsizetype row : clearance.passed())
        released.people[rows.at(row).door] += names.at(row);
    // For canvassing the gate was asked of the same people before.
    if (released.clearance.purpose() == Purpose::LeafletList)
        released.clearance = clearance.with(released.clearance);
    return {};
}

Error nothingToPrint(const Round &round, const Released &released)
{
    const QString why = released.clearance.heldBack().isEmpty() ? tr("Its stages lead past no door.")
                                                                : released.clearance.heldBack().toText();
    return {ErrorCode::NotFound, tr("There is no door to print for %1. %2").arg(round.name, why), {}};
}

/// A building's own stage has its name in the title.
RoundStop stopOf(int number, const Door &door, const Stage &stage)
{
    RoundStop stop{.number = number, .door = door, .house = door.number, .flat = door.flat};
    if (stop.house.isEmpty() && stage.building.isEmpty())
        stop.house = door.building;
    else if (!stop.house.isEmpty() && !door.building.isEmpty() && stage.building.isEmpty())
        stop.flat = QStringList{door.flat, door.building}.join(door.flat.isEmpty() ? QString() : u", "_s);
    if (stop.house.isEmpty())
        std::swap(stop.house, stop.flat);
    if (stop.house.isEmpty())
        stop.house = door.shortLabel();
    return stop;
}

/// With the doors that are met first and last, so that the way to walk is read off it.
QString titleOf(const Stage &stage, const QList<RoundStop> &stops)
{
    if (!stage.building.isEmpty())
        return u"%1, %2"_s.arg(stage.building, stage.streetName);
    QString title = stage.streetName;
    if (stage.parity != Parity::All)
        title += stage.parity == Parity::Odds ? tr(", odds") : tr(", evens");
    const QString first = stops.first().door.number;
    const QString last = stops.last().door.number;
    if (first.isEmpty() || last.isEmpty())
        return title;
    return title + u' ' + (first == last ? first : u"%1–%2"_s.arg(first, last));
}

/// Numbers what may leave, and puts the walk beside it.
void fillStages(RoundPaper &paper, const QList<StageDoors> &stages, const WalkTrace &trace, const Released &released)
{
    for (qsizetype i = 0; i < stages.size(); ++i) {
        RoundPaperStage stage{.number = int(paper.stages.size()) + 1, .trace = trace.stages.value(i)};
        for (const Door &door : stages.at(i).doors) {
            if (!released.doors.contains(door.id))
                continue;
            stage.stops += stopOf(++paper.doors, door, stages.at(i).stage);
            stage.stops.last().people = released.people.value(door.id);
            paper.people += int(stage.stops.last().people.size());
        }
        if (stage.stops.isEmpty())
            continue;
        stage.title = titleOf(stages.at(i).stage, stage.stops);
        paper.stages += stage;
    }
}

} // namespace

QString RoundPaper::title() const
{
    bool isNumber = false;
    round.name.toInt(&isNumber);
    return isNumber ? tr("Round %1").arg(round.name) : round.name;
}

Result<RoundPaper> RoundPaper::load(const ExportContext &context, RoundId id, const RoundPaperWish &wish)
{
    Connection &c = context.connection;
    ROSETTE_ASSIGN(const std::optional<Round> round, RoundRepository::find(c, id));
    if (!round)
        return Error{ErrorCode::NotFound, tr("This round is no longer in the campaign."), {}};
    ROSETTE_ASSIGN(const std::optional<RoundSet> set, RoundSetRepository::find(c, round->set));
    const RoundPurpose purpose = wish.purpose.value_or(set ? set->purpose : RoundPurpose::Leaflet);
    ROSETTE_ASSIGN(const QList<StageDoors> stages, stageDoorsOfRound(c, id));
    const QList<DoorId> doors = doorsOf(stages);
    const auto asked =
        purpose == RoundPurpose::Leaflet ? releasedToLeaflet(context, doors) : releasedToKnock(context, doors);
    ROSETTE_ASSIGN(Released released, asked);
    if (released.doors.isEmpty())
        return nothingToPrint(*round, released);
    if (wish.isNamed.value_or(purpose != RoundPurpose::Leaflet)) {
        ROSETTE_CHECK(addPeople(context, doors, released));
    }
    ROSETTE_ASSIGN(const WalkTrace trace, WalkTrace::load(c, stages));
    RoundPaper paper{
        .round = *round, .purpose = purpose, .clearance = released.clearance, .unregistered = released.unregistered};
    fillStages(paper, stages, trace, released);
    return paper;
}

} // namespace rosette
