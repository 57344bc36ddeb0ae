#include "models/output/followuplist.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/canvass/codes.h"
#include "models/canvass/followup.h"
#include "models/output/namedvolunteers.h"
#include "models/output/papertable.h"
#include "models/people/contactpoint.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FollowUpList", text); }

/// A promise as it is written out.
struct Promise
{
    FollowUp followUp;
    QString phone;
};

/// Promises as they may be written out, and the clearance of all whom they name.
struct Promises
{
    QList<Promise> list;
    Clearance clearance;

    int people() const
    {
        QSet<PersonId> named;
        for (const Promise &promise : list)
            named += promise.followUp.person;
        return int(named.size());
    }
};

/// With the numbers that may be called, and who sees to it where that may be said.
Result<Promises> promisesOf(const ExportContext &context, const QList<FollowUp> &open, const Clearance &clearance)
{
    const QList<FollowUp> followUps = clearance.keep(open);
    QSet<VolunteerId> owners;
    for (const FollowUp &followUp : followUps) {
        if (followUp.owner)
            owners += followUp.owner;
    }
    ROSETTE_ASSIGN(const NamedVolunteers named, NamedVolunteers::load(context, owners));
    Promises promises{{}, clearance.with(named.clearance)};
    for (FollowUp followUp : followUps) {
        followUp.ownerName = named.name(followUp.owner);
        ROSETTE_ASSIGN(const QList<ContactPoint> points, ContactPointRepository::usable(context.connection, followUp.person));
        const auto phone = std::find_if(points.begin(), points.end(), [](const ContactPoint &point) {
            return point.kind != ContactKind::Email;
        });
        promises.list += Promise{followUp, phone == points.end() ? QString() : phone->value};
    }
    return promises;
}

QStringList cellsOf(const Promise &promise)
{
    const FollowUp &followUp = promise.followUp;
    return {followUp.askLabel,
            followUp.personName,
            followUp.address,
            promise.phone,
            followUp.dueOn.isValid() ? shortDate(followUp.dueOn) : QString(),
            followUp.ownerName,
            followUp.note};
}

QStringList headings()
{
    return {tr("Ask"), tr("Person"), tr("Address"), tr("Phone"), tr("Until"), tr("Who does it"), tr("Note")};
}

PaperTable paperOf(const QList<Promise> &promises, const QString &title, QDate today)
{
    static const QList<double> widths{24, 44, 52, 28, 24, 34, 0};
    PaperTable paper;
    paper.title = title;
    paper.date = today;
    paper.hasTickBoxes = true;
    paper.isPersonal = true;
    for (qsizetype i = 0; i < widths.size(); ++i)
        paper.columns += {headings().at(i), widths.at(i), i == 1};
    for (const Promise &promise : promises)
        paper.lines += PaperTable::Line{{}, cellsOf(promise)};
    return paper;
}

ExportTable tableOf(const QList<Promise> &promises)
{
    ExportTable table;
    table.title = tr("Follow-ups");
    for (const QString &heading : headings())
        table.columns += {heading};
    for (const Promise &promise : promises)
        table.rows += cellsOf(promise);
    return table;
}

} // namespace

Result<PaperDraft> followUpListDraft(const ExportContext &context, const QString &ask)
{
    FollowUpFilter filter;
    filter.ask = ask;
    ROSETTE_ASSIGN(const QList<FollowUp> open, FollowUpRepository::list(context.connection, filter));
    QList<GateRow> rows;
    for (const FollowUp &followUp : open)
        rows += GateRow{followUp.person, followUp.door};
    ROSETTE_ASSIGN(const Clearance passed,
                   Gate::pass(context.connection, Purpose::Casework, rows, context.clock.today()));
    ROSETTE_ASSIGN(const Promises promises, promisesOf(context, open, passed));
    const Clearance &clearance = promises.clearance;
    if (promises.list.isEmpty())
        return Error{ErrorCode::NotFound,
                     open.isEmpty() ? tr("Nothing of this is open.")
                                    : tr("Nothing of this may be written out. %1").arg(clearance.heldBack().toText()),
                     {}};
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(context.connection));
    const QString subject = ask.isEmpty() ? tr("All asks") : codes.label(CodeKind::Ask, ask);
    const PaperTable paper = paperOf(promises.list, tr("Follow-ups: %1").arg(subject), context.clock.today());
    return PaperDraft{
        .clearance = clearance,
        .note = ReleaseNote{tr("Follow-ups"), {}, subject, int(promises.list.size()), promises.people()},
        .title = paper.title,
        .remarks = {},
        .draw = [paper, clearance](Paper &on) { drawPaperTable(on, paper, clearance, Paper::Orientation::Landscape); },
        .table = tableOf(promises.list)};
}

} // namespace rosette
