#include "models/register/doorheritage.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWrittenAnewSql = R"(
SELECT n.flat, n.building, n.number, n.street_id, n.postcode, n.address_text, n.address_key, n.district_id, n.sort_key, n.uprn
  FROM doors o JOIN doors n ON n.id = :after
 WHERE o.id = :before AND o.number <> '' AND o.number = n.number AND o.flat = n.flat
   AND (o.street_id = n.street_id OR (o.postcode <> '' AND o.postcode = n.postcode))
   AND NOT EXISTS (SELECT 1 FROM people p JOIN registrations r ON r.id = p.registration_id
                    WHERE p.door_id = o.id AND r.is_current = 1))"_L1;
constexpr auto kMovePeopleSql = "UPDATE people SET door_id = ? WHERE door_id = ?"_L1;
// By person: there is no index of registrations by door.
constexpr auto kMoveRegistrationsSql = R"(
UPDATE registrations SET door_id = :before
 WHERE door_id = :after AND person_id IN (SELECT id FROM people WHERE door_id = :here))"_L1;
constexpr auto kRemoveSql = "DELETE FROM doors WHERE id = ?"_L1;
constexpr auto kRewriteSql = R"(
UPDATE doors SET flat = ?, building = ?, number = ?, street_id = ?, postcode = ?, address_text = ?, address_key = ?,
                 district_id = ?, sort_key = ?, uprn = coalesce(uprn, ?)
 WHERE id = ?)"_L1;

/// An address as doors have it.
struct Written
{
    QString flat;
    QString building;
    QString number;
    StreetId street;
    QString postcode;
    QString text;
    QString key;
    DistrictId district;
    QByteArray sortKey;
    std::optional<qint64> uprn;
};

Written toWritten(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2),           row.id<StreetId>(3), row.text(4),
            row.text(5), row.text(6), row.id<DistrictId>(7), row.blob(8), row.isNull(9) ? std::nullopt : std::optional(row.integer(9))};
}

/// False when they are two doors.
Result<bool> keepDoor(Connection &c, DoorId before, DoorId after)
{
    Statement writtenAnew(c, QString(kWrittenAnewSql));
    ROSETTE_ASSIGN(const auto written, writtenAnew.bind(":after"_L1, after).bind(":before"_L1, before).first(toWritten));
    if (!written)
        return false;
    ROSETTE_CHECK(Statement(c, QString(kMovePeopleSql)).bindAll(before, after).run());
    Statement moveRegistrations(c, QString(kMoveRegistrationsSql));
    ROSETTE_CHECK(moveRegistrations.bind(":before"_L1, before).bind(":after"_L1, after).bind(":here"_L1, before).run());
    ROSETTE_CHECK(Statement(c, QString(kRemoveSql)).bindAll(after).run());
    ROSETTE_CHECK(Statement(c, QString(kRewriteSql))
                      .bindAll(written->flat, written->building, written->number, written->street, written->postcode,
                               written->text, written->key, written->district, written->sortKey, written->uprn, before)
                      .run());
    return true;
}

} // namespace

void DoorHeritage::note(DoorId before, DoorId after)
{
    if (!before || !after || m_afters.contains(before, after))
        return;
    m_afters.insert(before, after);
    ++m_befores[after];
}

/// Only one for one: what became two doors, or one of two, is not the same door.
Result<qint64> DoorHeritage::keepDoors(Connection &c) const
{
    qint64 kept = 0;
    for (auto pair = m_afters.cbegin(); pair != m_afters.cend(); ++pair) {
        if (m_afters.count(pair.key()) != 1 || m_befores.value(pair.value()) != 1)
            continue;
        ROSETTE_ASSIGN(const bool isKept, keepDoor(c, pair.key(), pair.value()));
        kept += isKept ? 1 : 0;
    }
    return kept;
}

} // namespace rosette
