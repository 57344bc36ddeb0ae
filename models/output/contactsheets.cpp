#include "models/output/contactsheets.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "models/output/frozensheet.h"
#include "models/output/gate.h"
#include "models/output/sheetelectors.h"
#include "models/output/sheetpeople.h"
#include "models/output/sheetwalk.h"
#include "models/people/election.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContactSheets", text);
}

QString itemName()
{
    return tr("Contact sheets");
}

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

Result<Candidates> candidatesOf(const ExportContext &context, QList<SheetRun> &runs, const SheetPeople &people, ElectionId election)
{
    Candidates candidates;
    QList<DoorId> doors;
    for (SheetRun &run : runs) {
        for (SheetHousehold &household : run.households) {
            candidates.households += &household;
            doors += household.door.id;
        }
    }
    ROSETTE_ASSIGN(const auto electors, SheetElectorRepository::ofDoors(context.connection, doors, context.clock.today(), election));
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

/// Only who passed the gate comes onto the doors.
Result<Clearance> fillHouseholds(const ExportContext &context, QList<SheetRun> &runs, const SheetPeople &people, ElectionId election)
{
    ROSETTE_ASSIGN(Candidates candidates, candidatesOf(context, runs, people, election));
    ROSETTE_ASSIGN(Clearance clearance, Gate::pass(context.connection, Purpose::CanvassSheet, candidates.rows, context.clock.today(), election));
    for (const Candidate &candidate : clearance.keep(candidates.people))
        candidates.households.at(candidate.household)->electors += candidate.elector;
    for (SheetRun &run : runs)
        run.households.removeIf([](const SheetHousehold &household) { return household.electors.isEmpty(); });
    return clearance;
}

QJsonObject headingOf(const SheetWalk &walk, const QString &election, const PlannedSheet &planned, const HeldBack &heldBack)
{
    return {{u"subject"_s, walk.subject},
            {u"ward"_s, walk.wardName},
            {u"districts"_s, planned.districts.join(u", "_s)},
            {u"election"_s, election},
            {u"held_back"_s, heldBack.total()}};
}

/// Empty when no election was asked for.
Result<QString> titleOf(Connection &connection, ElectionId id)
{
    ROSETTE_ASSIGN(const auto election, ElectionRepository::find(connection, id));
    return election ? election->title() : QString();
}

/// Numbers the sheets and writes them down as they will be printed, in one transaction.
Result<QList<FrozenSheet>> freeze(const ExportContext &context, const ContactSheetRequest &request, const SheetWalk &walk,
                                  const QList<PlannedSheet> &planned, const HeldBack &heldBack)
{
    ROSETTE_ASSIGN(const QString election, titleOf(context.connection, request.voters()));
    QList<FrozenSheet> sheets;
    const auto write = [&](Connection &connection) -> Status {
        ROSETTE_ASSIGN(int number, SheetRepository::nextNumber(connection));
        for (const PlannedSheet &plan : planned) {
            Sheet sheet{newId<SheetId>(), number++,         u"contact"_s, plan.title, headingOf(walk, election, plan, heldBack),
                        request.round,    request.activity, context.clock.nowMs(), {}};
            ROSETTE_CHECK(SheetRepository::insert(connection, sheet, plan.lines));
            sheets += FrozenSheet{sheet, plan.lines};
        }
        return {};
    };
    ROSETTE_CHECK(context.file.change(context.connection, write));
    return sheets;
}

/// Paper that never came to be takes its sheets with it.
void discard(const ExportContext &context, const QList<FrozenSheet> &sheets)
{
    const auto removed = context.file.change(context.connection, [&](Connection &connection) -> Status {
        for (const FrozenSheet &frozen : sheets)
            ROSETTE_CHECK(SheetRepository::remove(connection, frozen.sheet.id));
        return {};
    });
    if (!removed)
        qWarning("Sheets that were not printed could not be removed: %s", qPrintable(removed.error().detail));
}

ReleaseNote noteOf(const SheetBatch &batch, const QString &subject, ExportFormat format)
{
    return ReleaseNote{itemName(), exportFormatKey(format), subject, batch.lines, batch.lines};
}

Status releaseFile(const ExportContext &context, const QList<FrozenSheet> &sheets, const Clearance &clearance, const ContactSheetRequest::Target &target,
                   bool isLargePrint, const QString &subject, SheetBatch &batch)
{
    const auto write = [&](QIODevice &device) -> Status {
        if (target.format != ExportFormat::Pdf)
            return writeTable(device, contactTable(sheets), target.format);
        ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(context.connection));
        ROSETTE_ASSIGN(batch.pages, drawContactSheets(device, sheets, codes, clearance, isLargePrint));
        return {};
    };
    ROSETTE_CHECK(Gate::release(context.file, context.connection, clearance, noteOf(batch, subject, target.format), target.path, context.clock, write));
    batch.files += target.path;
    return {};
}

Status checkFormats(const ContactSheetRequest &request)
{
    for (const ContactSheetRequest::Target &target : request.files) {
        if (target.format == ExportFormat::Ics || target.format == ExportFormat::Text)
            return formatNotOffered(itemName(), target.format);
    }
    return {};
}

SheetBatch batchOf(const QList<FrozenSheet> &sheets, const Clearance &clearance)
{
    SheetBatch batch;
    batch.heldBack = clearance.heldBack();
    for (const FrozenSheet &frozen : sheets) {
        batch.numbers += frozen.sheet.number;
        batch.lines += int(frozen.lines.size());
    }
    return batch;
}

} // namespace

QJsonObject SheetBatch::toJson() const
{
    QJsonArray sheets;
    for (const int number : numbers)
        sheets += number;
    return {{u"sheets"_s, sheets}, {u"lines"_s, lines}, {u"pages"_s, pages}, {u"held_back"_s, heldBack.toJson()}, {u"files"_s, QJsonArray::fromStringList(files)}};
}

Result<SheetBatch> makeContactSheets(const ExportContext &context, const ContactSheetRequest &request)
{
    ROSETTE_CHECK(checkFormats(request));
    context.feedback.report(0, tr("Reading doors"));
    ROSETTE_ASSIGN(const SheetPeople people, SheetPeople::of(context.connection, request));
    ROSETTE_ASSIGN(const SheetWalk walk, sheetWalkOf(context.connection, request, people));
    QList<SheetRun> runs = SheetPlan::runsOf(walk.stages);
    ROSETTE_ASSIGN(const Clearance clearance, fillHouseholds(context, runs, people, request.voters()));
    const QList<PlannedSheet> planned = SheetPlan::pack(runs, request.linesPerSheet);
    if (planned.isEmpty()) {
        const QString why = clearance.heldBack().isEmpty() ? tr("No elector lives there.") : clearance.heldBack().toText();
        return Error{ErrorCode::NotFound, tr("There is nobody to print for %1. %2").arg(walk.subject, why), {}};
    }
    if (context.feedback.isCancelled())
        return Feedback::cancelledError(tr("Stopped; no sheet was made."));

    ROSETTE_ASSIGN(const QList<FrozenSheet> sheets, freeze(context, request, walk, planned, clearance.heldBack()));
    SheetBatch batch = batchOf(sheets, clearance);
    for (const ContactSheetRequest::Target &target : request.files) {
        context.feedback.report(0.4, tr("Writing %1").arg(target.path));
        const Status status = releaseFile(context, sheets, clearance, target, request.isLargePrint, walk.subject, batch);
        if (!status) {
            if (batch.files.isEmpty())
                discard(context, sheets);
            return status.error();
        }
    }
    return batch;
}

Result<SheetBatch> reprintSheet(const ExportContext &context, SheetId id, const ContactSheetRequest::Target &target)
{
    ROSETTE_ASSIGN(const auto sheet, SheetRepository::find(context.connection, id));
    if (!sheet)
        return Error{ErrorCode::NotFound, tr("This sheet is no longer in the campaign."), {}};
    ROSETTE_ASSIGN(const QList<SheetLine> lines, SheetRepository::lines(context.connection, id));
    QList<GateRow> rows;
    for (const SheetLine &line : lines)
        rows += GateRow{line.person, line.door};
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(context.connection, Purpose::CanvassSheet, rows, context.clock.today()));
    const QList<FrozenSheet> sheets{FrozenSheet{*sheet, clearance.keep(lines)}};
    SheetBatch batch = batchOf(sheets, clearance);
    ROSETTE_CHECK(releaseFile(context, sheets, clearance, target, false, sheet->title, batch));
    return batch;
}

} // namespace rosette
