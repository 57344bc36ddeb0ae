#include "models/people/personevent.h"

#include <array>

#include <QCoreApplication>

#include "models/people/person.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds = {"flag"_L1, "name"_L1, "contact"_L1, "merge"_L1};

constexpr auto kListSql =
    "SELECT person_id, happened_at, kind, text FROM person_events WHERE person_id = ? ORDER BY happened_at DESC, id DESC"_L1;
constexpr auto kAppendSql =
    "INSERT INTO person_events (id, person_id, happened_at, kind, text) VALUES (?, ?, ?, ?, ?)"_L1;

QString tr(const char *text) { return QCoreApplication::translate("PersonEvent", text); }

} // namespace

Result<QList<PersonEvent>> PersonEventRepository::list(Connection &c, PersonId person)
{
    return Statement(c, QString(kListSql)).bindAll(person).list([](const Row &row) {
        const auto kind = std::find(kKinds.begin(), kKinds.end(), row.text(2));
        return PersonEvent{row.id<PersonId>(0), row.integer(1), PersonEvent::Kind(kind - kKinds.begin()), row.text(3)};
    });
}

Status PersonEventRepository::append(Connection &c, const PersonEvent &event)
{
    return Statement(c, QString(kAppendSql))
        .bindAll(newIdValue(), event.person, event.happenedAt, kKinds[size_t(event.kind)], event.text)
        .run();
}

Status PersonEventRepository::appendChanges(Connection &c, const Person &before, const Person &after, qint64 nowMs)
{
    const auto flag = [&](bool was, bool is, const QString &name) -> Status {
        if (was == is)
            return {};
        const QString text = is ? tr("“%1” was set.") : tr("“%1” was taken back.");
        return append(c, {after.id, nowMs, PersonEvent::Kind::Flag, text.arg(name)});
    };
    ROSETTE_CHECK(flag(before.isDoNotContact, after.isDoNotContact, tr("Do not contact")));
    ROSETTE_CHECK(flag(before.hasMoved, after.hasMoved, tr("Moved away")));
    ROSETTE_CHECK(flag(before.isDeceased, after.isDeceased, tr("Deceased")));
    if (before.displayName() == after.displayName())
        return {};
    return append(c,
                  {after.id, nowMs, PersonEvent::Kind::Name,
                   tr("The name was changed by hand from %1 to %2.").arg(before.displayName(), after.displayName())});
}

} // namespace rosette
