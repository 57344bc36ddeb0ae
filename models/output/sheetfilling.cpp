#include "models/output/sheetfilling.h"

#include "models/output/sheetelectors.h"

namespace rosette {

namespace {

struct Candidate
{
    qsizetype household = 0; ///< index over all runs
    SheetElector elector;
};

/// Everybody at the doors of the runs, in walking order, and where each belongs.
struct Candidates
{
    QList<SheetHousehold *> households;
    QList<Candidate> people;
    QList<GateRow> rows;
};

Result<Candidates> candidatesOf(const ExportContext &context, QList<SheetRun> &runs, const SheetPeople &people,
                                ElectionId election)
{
    Candidates candidates;
    QList<DoorId> doors;
    for (SheetRun &run : runs) {
        for (SheetHousehold &household : run.households) {
            candidates.households += &household;
            doors += household.door.id;
        }
    }
    ROSETTE_ASSIGN(const auto electors,
                   SheetElectorRepository::ofDoors(context.connection, doors, context.clock.today(), election));
    for (qsizetype i = 0; i < doors.size(); ++i) {
        for (const SheetElector &elector : electors.value(doors.at(i))) {
            if (!people.hold(elector.person))
                continue;
            candidates.people += Candidate{i, elector};
            candidates.rows += GateRow{elector.person, doors.at(i)};
        }
    }
    return candidates;
}

} // namespace

Result<Clearance> fillRuns(const ExportContext &context, QList<SheetRun> &runs, const SheetPeople &people,
                           Purpose purpose, ElectionId election)
{
    ROSETTE_ASSIGN(Candidates candidates, candidatesOf(context, runs, people, election));
    ROSETTE_ASSIGN(Clearance clearance,
                   Gate::pass(context.connection, purpose, candidates.rows, context.clock.today(), election));
    for (const Candidate &candidate : clearance.keep(candidates.people))
        candidates.households.at(candidate.household)->electors += candidate.elector;
    for (SheetRun &run : runs)
        run.households.removeIf([](const SheetHousehold &household) { return household.electors.isEmpty(); });
    return clearance;
}

} // namespace rosette
