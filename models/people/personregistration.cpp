#include "models/people/electornumber.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"

// The part of PersonRepository that asks what registers and absent voters' lists say of a person.

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kByNumberSql = R"(
SELECT r.person_id FROM polling_districts pd JOIN registrations r ON r.district_id = pd.id
 WHERE pd.code = ? AND r.number = ? AND r.suffix = ? AND r.is_current = 1)"_L1;
constexpr auto kRegistrationSql = R"(
SELECT r.id, r.person_id, r.district_id, pd.code, r.number, r.suffix, r.number_text, r.source_number, r.marker, r.kind, r.birth_date,
       r.attainment_date, r.is_opted_out, r.source_name, r.source_address, r.door_id, r.is_current, e.edition_date, e.supplier
  FROM people p
  JOIN registrations r ON r.id = p.registration_id
  JOIN polling_districts pd ON pd.id = r.district_id
  JOIN register_editions e ON e.id = r.edition_id
 WHERE p.id = ?)"_L1;
constexpr auto kAbsentSql = "SELECT kind FROM absent_votes WHERE person_id = ? ORDER BY id DESC LIMIT 1"_L1;

Registration toRegistration(const Row &row)
{
    return {.id = row.id<RegistrationId>(0),
            .person = row.id<PersonId>(1),
            .district = row.id<DistrictId>(2),
            .districtCode = row.text(3),
            .number = row.number(4),
            .suffix = row.text(5),
            .numberText = row.text(6),
            .sourceNumber = row.text(7),
            .marker = row.text(8),
            .kind = electorKindFrom(row.text(9)),
            .birthDate = row.date(10),
            .attainmentDate = row.date(11),
            .isOptedOut = row.boolean(12),
            .sourceName = row.text(13),
            .sourceAddress = row.text(14),
            .door = row.id<DoorId>(15),
            .isCurrent = row.boolean(16),
            .editionDate = row.text(17),
            .supplier = row.text(18)};
}

} // namespace

Result<std::optional<PersonId>> PersonRepository::findByNumber(Connection &c, const QString &numberText)
{
    const auto number = ElectorNumber::parse(numberText);
    if (!number)
        return std::optional<PersonId>();
    return Statement(c, QString(kByNumberSql))
        .bindAll(number->district, number->number, number->suffix)
        .first([](const Row &row) { return row.id<PersonId>(0); });
}

Result<std::optional<Registration>> PersonRepository::registration(Connection &c, PersonId id)
{
    return Statement(c, QString(kRegistrationSql)).bindAll(id).first(toRegistration);
}

Result<QString> PersonRepository::absentVote(Connection &c, PersonId id)
{
    ROSETTE_ASSIGN(const auto kind,
                   Statement(c, QString(kAbsentSql)).bindAll(id).first([](const Row &row) { return row.text(0); }));
    return kind.value_or(QString());
}

} // namespace rosette
