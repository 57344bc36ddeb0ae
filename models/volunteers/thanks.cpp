#include "models/volunteers/thanks.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT id, volunteer_id, thanked_on, reason FROM thanks WHERE volunteer_id = ? ORDER BY thanked_on DESC, id DESC)"_L1;
constexpr auto kLastOfAllSql = "SELECT volunteer_id, max(thanked_on) FROM thanks GROUP BY volunteer_id"_L1;
constexpr auto kInsertSql = "INSERT INTO thanks (id, volunteer_id, thanked_on, reason) VALUES (?, ?, ?, ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM thanks WHERE id = ?"_L1;

} // namespace

Result<QList<Thanks>> ThanksRepository::list(Connection &connection, VolunteerId volunteer)
{
    return Statement(connection, QString(kListSql)).bindAll(volunteer).list([](const Row &row) {
        return Thanks{row.id<ThanksId>(0), row.id<VolunteerId>(1), row.date(2), row.text(3)};
    });
}

Result<QHash<VolunteerId, QDate>> ThanksRepository::lastOfAll(Connection &connection)
{
    QHash<VolunteerId, QDate> last;
    ROSETTE_CHECK(Statement(connection, QString(kLastOfAllSql)).forEach([&](const Row &row) {
        last.insert(row.id<VolunteerId>(0), row.date(1));
    }));
    return last;
}

Result<ThanksId> ThanksRepository::insert(Connection &connection, Thanks thanks, QDate today)
{
    if (!thanks.volunteer || !thanks.on.isValid())
        return Error{
            ErrorCode::Invalid, QCoreApplication::translate("Thanks", "Say whom you thanked and on which day."), {}};
    if (thanks.on > today)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "Thanks", "%1 is still to come: note a thank-you when it was said. Nothing was noted.")
                         .arg(shortDate(thanks.on)),
                     {}};
    if (!thanks.id)
        thanks.id = newId<ThanksId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(thanks.id, thanks.volunteer, thanks.on, thanks.reason.simplified())
                      .run());
    return thanks.id;
}

Status ThanksRepository::remove(Connection &connection, ThanksId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
