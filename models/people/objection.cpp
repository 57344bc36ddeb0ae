#include "models/people/objection.h"

#include <QCoreApplication>

#include "models/people/personevent.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWaysSql =
    R"(coalesce((SELECT sum(CASE o.way WHEN 'door' THEN 1 WHEN 'post' THEN 2 WHEN 'phone' THEN 4 ELSE 8 END)
                    FROM objections o WHERE o.person_id = %1), 0))"_L1;
constexpr auto kInsertSql =
    "INSERT INTO objections (id, person_id, way, objected_at, recorded_by) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM objections WHERE person_id = ? AND way = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("Objection", text); }

} // namespace

const QList<ContactWay> &contactWays()
{
    static const QList<ContactWay> ways{ContactWay::Door, ContactWay::Post, ContactWay::Phone, ContactWay::Email};
    return ways;
}

QString objectionText(ContactWay way)
{
    switch (way) {
    case ContactWay::Door:
        return tr("No visits");
    case ContactWay::Post:
        return tr("No letters");
    case ContactWay::Phone:
        return tr("No calls or texts");
    case ContactWay::Email:
        return tr("No e-mail");
    }
    return {};
}

QString contactWayKey(ContactWay way)
{
    switch (way) {
    case ContactWay::Door:
        return u"door"_s;
    case ContactWay::Post:
        return u"post"_s;
    case ContactWay::Phone:
        return u"phone"_s;
    case ContactWay::Email:
        return u"email"_s;
    }
    return {};
}

Result<ContactWay> contactWayFrom(const QString &text)
{
    QStringList keys;
    for (const ContactWay way : contactWays()) {
        if (text.compare(contactWayKey(way), Qt::CaseInsensitive) == 0)
            return way;
        keys += contactWayKey(way);
    }
    return Error{ErrorCode::Invalid,
                 tr("“%1” is no way to come to people: choose one of %2.").arg(text, keys.join(u", "_s)),
                 {}};
}

QString ObjectionRepository::waysSql(QLatin1String personColumn) { return QString(kWaysSql).arg(personColumn); }

Result<ContactWays> ObjectionRepository::of(Connection &c, PersonId person)
{
    ROSETTE_ASSIGN(const qint64 ways, Statement(c, u"SELECT "_s + waysSql("?"_L1)).bindAll(person).scalar());
    return ContactWays(int(ways));
}

Status ObjectionRepository::set(Connection &c, PersonId person, ContactWays ways, qint64 nowMs,
                                const QString &recordedBy)
{
    ROSETTE_ASSIGN(const ContactWays before, of(c, person));
    for (const ContactWay way : contactWays()) {
        const bool is = ways.testFlag(way);
        if (is == before.testFlag(way))
            continue;
        if (is) {
            ROSETTE_CHECK(Statement(c, QString(kInsertSql))
                              .bindAll(newIdValue(), person, contactWayKey(way), nowMs, recordedBy)
                              .run());
        } else {
            ROSETTE_CHECK(Statement(c, QString(kRemoveSql)).bindAll(person, contactWayKey(way)).run());
        }
        const QString text = is ? tr("“%1” was set.") : tr("“%1” was taken back.");
        ROSETTE_CHECK(
            PersonEventRepository::append(c, {person, nowMs, PersonEvent::Kind::Flag, text.arg(objectionText(way))}));
    }
    return {};
}

} // namespace rosette
