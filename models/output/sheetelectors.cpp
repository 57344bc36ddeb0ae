#include "models/output/sheetelectors.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/canvass/codes.h"
#include "models/people/absentvote.h"
#include "models/people/comingofage.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kElectorsSql = R"(
SELECT p.door_id, p.id, trim(p.forename || ' ' || p.surname), r.number_text, r.marker, r.attainment_date,
       (SELECT a.kind FROM absent_votes a
         WHERE a.person_id = p.id AND (? OR a.election_id IS ?) ORDER BY a.id DESC LIMIT 1),
       c.support, c.held_at, r.birth_date
  FROM json_each(?) j
  JOIN people p ON p.door_id = j.value
  JOIN registrations r ON r.id = p.registration_id AND r.is_current = 1
  LEFT JOIN conversations c ON c.id = (SELECT v.id FROM conversations v
        WHERE v.person_id = p.id AND v.is_corrected = 0 AND v.support <> '' ORDER BY v.held_at DESC LIMIT 1)
 ORDER BY p.door_id, p.name_key)"_L1;

QString idsAsJson(const QList<DoorId> &doors)
{
    QStringList ids;
    ids.reserve(doors.size());
    for (const DoorId door : doors)
        ids += QString::number(door.value());
    return u'[' + ids.join(u',') + u']';
}

QString markerText(const Row &row, QDate today, int attainmentAge)
{
    QStringList words;
    if (!row.text(4).isEmpty())
        words += row.text(4);
    const QDate attains = ComingOfAge::birthday(row.date(9), row.date(5), attainmentAge, attainmentAge);
    if (attains.isValid() && attains > today)
        words += QCoreApplication::translate("SheetElector", "votes from %1").arg(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(attains, u"d MMM yy"_s));
    const QString absent = row.text(6);
    if (!absent.isEmpty())
        words += absent == "proxy"_L1 ? QCoreApplication::translate("SheetElector", "proxy") : QCoreApplication::translate("SheetElector", "postal");
    return words.join(u", "_s);
}

QString lastText(const Row &row)
{
    if (row.isNull(7))
        return {};
    const QDate day = QDateTime::fromMSecsSinceEpoch(row.integer(8)).date();
    return u"%1, %2"_s.arg(Code::writtenOf(row.text(7)), QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"MMM yy"_s));
}

} // namespace

Result<QHash<DoorId, QList<SheetElector>>> SheetElectorRepository::ofDoors(Connection &connection, const QList<DoorId> &doors, QDate today, ElectionId election)
{
    ROSETTE_ASSIGN(const int age, ComingOfAge::attainmentAge(connection));
    ROSETTE_ASSIGN(const bool hasOwnList, AbsentVoteRepository::hasOwnList(connection, election));
    const ElectionId list = hasOwnList ? election : ElectionId();
    QHash<DoorId, QList<SheetElector>> electors;
    ROSETTE_CHECK(Statement(connection, QString(kElectorsSql)).bindAll(!election.isValid(), list, idsAsJson(doors)).forEach([&](const Row &row) {
        electors[row.id<DoorId>(0)] += SheetElector{row.id<PersonId>(1), row.text(2), row.text(3), markerText(row, today, age), lastText(row)};
    }));
    return electors;
}

} // namespace rosette
