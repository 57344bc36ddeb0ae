#include "models/output/peopleexport.h"

#include <QCoreApplication>

#include "models/output/exporttable.h"
#include "models/output/gate.h"

namespace rosette {

namespace {

constexpr int kPage = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("PeopleExport", text);
}

Result<QList<PersonRow>> allPeople(const ExportContext &context, PersonFilter filter)
{
    if (filter.status == PersonStatus::Anyone)
        filter.status = PersonStatus::Elector;
    QList<PersonRow> people;
    PersonCursor cursor;
    while (true) {
        if (context.feedback.isCancelled())
            return Feedback::cancelledError(tr("Stopped; nothing was written."));
        ROSETTE_ASSIGN(const QList<PersonRow> page, PersonRepository::page(context.connection, filter, cursor, kPage));
        people += page;
        context.feedback.report(-1, tr("%1 people read").arg(people.size()));
        if (page.size() < kPage)
            return people;
        cursor = PersonCursor::after(page.last());
    }
}

ExportTable exportTable(const QList<PersonRow> &people)
{
    ExportTable table;
    table.title = tr("People");
    table.columns = {{tr("Elector number")}, {tr("Name")}, {tr("Marker")}, {tr("Address")}, {tr("Postcode")}};
    table.rows.reserve(people.size());
    for (const PersonRow &person : people) { // the number of somebody who left is another elector's by now
        const bool isElector = person.isElector;
        table.rows += {isElector ? person.number : QString(), person.name, isElector ? person.marker : QString(),
                       person.address, person.postcode};
    }
    return table;
}

} // namespace

Result<PeopleExport> exportPeople(const ExportContext &context, const PersonFilter &filter, ExportFormat format, const QString &path)
{
    if (format != ExportFormat::Csv && format != ExportFormat::Xlsx)
        return formatNotOffered(tr("A list of people"), format);
    ROSETTE_ASSIGN(const QList<PersonRow> all, allPeople(context, filter));
    QList<GateRow> rows;
    rows.reserve(all.size());
    for (const PersonRow &person : all)
        rows += GateRow{person.id, person.door};
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(context.connection, Purpose::PeopleList, rows, context.clock.today()));
    const QList<PersonRow> people = clearance.keep(all);
    const ReleaseNote note{tr("People"), exportFormatKey(format), filter.text, int(people.size()), int(people.size())};
    ROSETTE_CHECK(Gate::release(context.file, context.connection, clearance, note, path, context.clock,
                                [&](QIODevice &device) { return writeTable(device, exportTable(people), format); }));
    return PeopleExport{int(people.size()), clearance.heldBack()};
}

} // namespace rosette
