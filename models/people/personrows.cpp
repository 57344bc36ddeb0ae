#include "models/people/personrows.h"

#include "models/places/dooraddress.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT p.id, p.forename, p.surname, r.number_text, r.marker, r.kind, r.is_current,
       p.door_id, d.flat, d.building, d.number, s.name, d.address_text, d.postcode,
       p.is_do_not_contact, p.is_deceased, p.has_moved, p.name_key, d.is_do_not_knock
  FROM people p
  LEFT JOIN registrations r ON r.id = p.registration_id
  LEFT JOIN doors d ON d.id = p.door_id
  LEFT JOIN streets s ON s.id = d.street_id)"_L1;

} // namespace

QString PersonRows::selectSql() { return kSelectSql; }

PersonRow PersonRows::toRow(const Row &row)
{
    PersonRow person;
    person.id = row.id<PersonId>(0);
    person.name = nameInWords(row.text(1), row.text(2));
    person.number = row.text(3);
    person.marker = row.text(4);
    person.kind = electorKindFrom(row.text(5));
    person.isElector = row.boolean(6);
    person.door = row.id<DoorId>(7);
    if (person.door.isValid())
        person.address = doorLabelFrom(row, 8);
    person.postcode = row.text(13);
    person.isDoNotContact = row.boolean(14);
    person.isDeceased = row.boolean(15);
    person.hasMoved = row.boolean(16);
    person.nameKey = row.text(17);
    person.isDoNotKnock = row.boolean(18);
    return person;
}

} // namespace rosette
