#include "models/output/ownsheets.h"

#include <QCoreApplication>
#include <QDir>

#include "models/base/localtime.h"
#include "models/output/calendar.h"
#include "models/output/exportformat.h"
#include "models/output/ownsheetpages.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using OwnSheetsPtr = std::shared_ptr<const OwnSheets>;

QString tr(const char *text) { return QCoreApplication::translate("OwnSheets", text); }

QList<PlanPerson> peopleOf(const OwnSheets &sheets)
{
    QList<PlanPerson> people = sheets.plan.everybody();
    if (const VolunteerId only = sheets.request.volunteer)
        people.removeIf([&](const PlanPerson &person) { return person.volunteer != only; });
    return people;
}

/// Whether a sheet will tell of it.
bool isForAnybody(const PlanActivity &planned, VolunteerId only)
{
    return std::any_of(planned.shifts.cbegin(), planned.shifts.cend(),
                       [&](const PlanShift &shift) { return only ? shift.has(only) : !shift.people.isEmpty(); });
}

Status readMaps(OwnSheets &sheets, const ExportContext &context)
{
    QHash<QString, std::optional<SmallMap>> maps;
    for (const PlanActivity &planned : sheets.plan.ours()) {
        if (context.feedback.isCancelled())
            return Feedback::cancelledError(tr("Nothing was printed."));
        if (!isForAnybody(planned, sheets.request.volunteer))
            continue;
        const QString key = placeKey(planned.activity);
        if (!maps.contains(key)) {
            ROSETTE_ASSIGN(const auto map, smallMapOf(context, planned.activity));
            maps.insert(key, map ? std::optional(map->asPicture(kOwnMapSize)) : std::nullopt);
        }
        if (const std::optional<SmallMap> map = maps.value(key))
            sheets.maps.insert(planned.activity.id, *map);
    }
    return {};
}

Result<OwnSheetsPtr> readSheets(const ExportContext &context, const OwnSheetRequest &request)
{
    ROSETTE_ASSIGN(ReleasablePlan plan, releasablePlan(context, request.from, request.to));
    const auto sheets = std::make_shared<OwnSheets>(OwnSheets{request, std::move(plan), {}});
    if (peopleOf(*sheets).isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("Nobody is on a shift from %1 to %2 who could be given a sheet.")
                         .arg(shortDate(request.from), shortDate(request.to)),
                     {}};
    if (request.hasMaps)
        ROSETTE_CHECK(readMaps(*sheets, context));
    return OwnSheetsPtr(sheets);
}

PaperDraft draftFor(const OwnSheetsPtr &sheets, const QList<PlanPerson> &people)
{
    const QString whose = people.size() == 1 ? people.first().name : tr("Everyone's own");
    const QString period = periodText(sheets->request.from, sheets->request.to);
    return {.clearance = sheets->plan.clearance,
            .note = {tr("Personal sheet"), {}, u"%1, %2"_s.arg(whose, period), int(people.size()), int(people.size())},
            .title = tr("%1: shifts").arg(whose),
            .draw = [sheets, people](Paper &paper) {
                for (const PlanPerson &person : people)
                    drawOwnSheet(paper, *sheets, person);
            }};
}

/// Tells namesakes apart by a number.
class FileNames
{
public:
    QString nameFor(const PlanPerson &person)
    {
        const QString name = safeFileName(person.name);
        const int count = ++m_counts[name.toCaseFolded()];
        return count == 1 ? name : u"%1 (%2)"_s.arg(name).arg(count);
    }

private:
    QHash<QString, int> m_counts;
};

QString sentenceOf(const OwnFiles &written, const HeldBack &heldBack)
{
    const QString files = QCoreApplication::translate("OwnSheets", "%n file(s)", nullptr, int(written.files.size()));
    const QString people = QCoreApplication::translate("OwnSheets", "%n volunteer(s)", nullptr, written.people);
    return QString(tr("Wrote %1 for %2.").arg(files, people) + u' ' + heldBack.toText()).trimmed();
}

} // namespace

Result<PaperDraft> makeOwnSheets(const ExportContext &context, const OwnSheetRequest &request)
{
    ROSETTE_ASSIGN(const OwnSheetsPtr sheets, readSheets(context, request));
    PaperDraft draft = draftFor(sheets, peopleOf(*sheets));
    if (request.phones != OwnSheetPhones::None && sheets->plan.phonesHeldBack > 0)
        draft.remarks += sheets->plan.phonesSentence();
    return draft;
}

Result<OwnFiles> exportOwnFiles(const ExportContext &context, const OwnSheetRequest &request, OwnFileKind kind,
                                const QString &folder)
{
    ROSETTE_ASSIGN(const OwnSheetsPtr sheets, readSheets(context, request));
    const QList<PlanPerson> people = peopleOf(*sheets);
    OwnFiles written;
    FileNames names;
    for (const PlanPerson &person : people) {
        if (context.feedback.isCancelled())
            return Feedback::cancelledError(tr("%1 files were written before.").arg(written.files.size()));
        context.feedback.report(double(written.people) / double(people.size()), person.name);
        const QString path = QDir(folder).filePath(names.nameFor(person));
        if (kind != OwnFileKind::Calendar) {
            written.files += path + u".pdf"_s;
            ROSETTE_CHECK(draftFor(sheets, {person}).release(context, ExportFormat::Pdf, written.files.last()));
        }
        if (kind != OwnFileKind::Paper) {
            written.files += path + u".ics"_s;
            ROSETTE_CHECK(exportCalendar(context, sheets->plan, request.from, request.to, written.files.last(),
                                         person.volunteer));
        }
        ++written.people;
    }
    written.says = sentenceOf(written, sheets->plan.clearance.heldBack());
    return written;
}

} // namespace rosette
