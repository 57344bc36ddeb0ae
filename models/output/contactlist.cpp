#include "models/output/contactlist.h"

#include <QCoreApplication>

#include "models/output/papertable.h"
#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ContactList", text); }

/// Somebody and where they may be reached.
struct Reachable
{
    PersonRow person;
    QString where; ///< "07700 900123, 07700 900124"
};

bool isOfWay(const ContactPoint &point, ContactWay way)
{
    return (point.kind == ContactKind::Email) == (way == ContactWay::Email);
}

/// Everybody who fits and has a number or an address at all: others are no candidates, and not held back.
Result<QList<PersonRow>> candidates(Connection &c, PersonFilter filter, ContactWay way)
{
    (way == ContactWay::Email ? filter.hasEmail : filter.hasPhone) = true;
    ROSETTE_ASSIGN(const QList<PersonId> ids, PersonRepository::ids(c, filter));
    return PersonRepository::rows(c, ids);
}

Result<QList<Reachable>> reachable(Connection &c, const QList<PersonRow> &people, ContactWay way)
{
    QList<PersonId> ids;
    for (const PersonRow &person : people)
        ids += person.id;
    ROSETTE_ASSIGN(const auto usable, ContactPointRepository::usable(c, ids));
    QList<Reachable> list;
    for (const PersonRow &person : people) {
        QStringList agreed;
        for (const ContactPoint &point : usable.value(person.id)) {
            if (isOfWay(point, way) && point.consent == Consent::Given)
                agreed += point.value;
        }
        if (!agreed.isEmpty())
            list += Reachable{person, agreed.join(u", "_s)};
    }
    return list;
}

QStringList headings(ContactWay way)
{
    return {tr("Name"), way == ContactWay::Email ? tr("E-mail") : tr("Phone"), tr("Elector number"), tr("Address"),
            tr("Postcode")};
}

QStringList cellsOf(const Reachable &one)
{
    const PersonRow &person = one.person;
    return {person.name, one.where, person.isElector ? person.number : QString(), person.address, person.postcode};
}

PaperTable paperOf(const QList<Reachable> &people, const QString &title, const QString &subtitle, ContactWay way,
                   QDate today)
{
    static const QList<double> widths{46, 46, 24, 56, 20};
    PaperTable paper{.title = title, .subtitle = subtitle, .date = today, .columns = {}, .lines = {}};
    paper.hasTickBoxes = true;
    paper.isPersonal = true;
    const QStringList names = headings(way);
    for (qsizetype i = 0; i < widths.size(); ++i)
        paper.columns += {names.at(i), widths.at(i), i == 0};
    paper.columns += {tr("What they said"), 0, false};
    for (const Reachable &one : people)
        paper.lines += PaperTable::Line{{}, cellsOf(one) + QStringList{QString()}};
    return paper;
}

ExportTable tableOf(const QList<Reachable> &people, const QString &title, ContactWay way)
{
    ExportTable table;
    table.title = title;
    for (const QString &heading : headings(way))
        table.columns += {heading};
    for (const Reachable &one : people)
        table.rows += cellsOf(one);
    return table;
}

} // namespace

Result<PaperDraft> contactListDraft(const ExportContext &context, const PersonFilter &filter, ContactWay way)
{
    if (way != ContactWay::Phone && way != ContactWay::Email)
        return Error{ErrorCode::Invalid, tr("A list to reach people by is for phone or email."), {}};
    Connection &c = context.connection;
    ROSETTE_ASSIGN(const QList<PersonRow> all, candidates(c, filter, way));
    QList<GateRow> rows;
    for (const PersonRow &person : all)
        rows += GateRow{person.id, person.door};
    const Purpose purpose = way == ContactWay::Email ? Purpose::Email : Purpose::Phone;
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(c, purpose, rows, context.clock.today()));
    ROSETTE_ASSIGN(const QList<Reachable> people, reachable(c, clearance.keep(all), way));
    if (people.isEmpty())
        return Error{ErrorCode::NotFound,
                     QStringList{tr("Nobody of these agreed to be reached in this way."), clearance.heldBack().toText()}
                         .join(u' ')
                         .trimmed(),
                     {}};
    ROSETTE_ASSIGN(const QString words, filter.words(c));
    const QString title = way == ContactWay::Email ? tr("People to write to") : tr("People to call");
    const PaperTable paper = paperOf(people, title, words, way, context.clock.today());
    return PaperDraft{
        .clearance = clearance,
        .note = ReleaseNote{title, {}, words, int(people.size()), int(people.size())},
        .title = title,
        .remarks = {},
        .draw = [paper, clearance](Paper &on) { drawPaperTable(on, paper, clearance, Paper::Orientation::Landscape); },
        .table = tableOf(people, title, way)};
}

} // namespace rosette
