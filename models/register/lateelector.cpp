#include "models/register/lateelector.h"

#include <QCoreApplication>

#include "models/people/electornumber.h"
#include "models/people/personname.h"
#include "models/people/personrepository.h"
#include "models/places/addressparser.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInsertEditionSql = R"(
INSERT INTO register_editions (id, supplier, kind, edition_date, created_at) VALUES (?, ?, 'late', ?, ?))"_L1;
constexpr auto kInsertRegistrationSql = R"(
INSERT INTO registrations (id, edition_id, person_id, district_id, number, suffix, number_text, source_number, marker, kind,
                           birth_date, source_name, source_address, door_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kNamesakeSql = R"(
SELECT p.id, coalesce(r.is_current, 0), coalesce(r.number_text, '')
  FROM people p LEFT JOIN registrations r ON r.id = p.registration_id
 WHERE p.name_key = ? AND p.door_id = ? ORDER BY coalesce(r.is_current, 0) DESC, p.id LIMIT 1)"_L1;
constexpr auto kHighestSql = "SELECT max(number) FROM registrations WHERE district_id = ? AND is_current = 1"_L1;

QString tr(const char *text) { return QCoreApplication::translate("LateElector", text); }

Error invalid(const QString &message) { return Error{ErrorCode::Invalid, message, {}}; }

struct Namesake
{
    PersonId person;
    bool isOnRegister = false;
    QString number;
};

Result<ElectorNumber> checkedNumber(Connection &c, const LateElector &elector)
{
    const auto number = ElectorNumber::parse(elector.number);
    if (!number || number->district.isEmpty())
        return invalid(tr("The number needs its polling district, such as KAA-1403."));
    ROSETTE_ASSIGN(const auto holder, PersonRepository::findByNumber(c, number->text()));
    if (!holder)
        return *number;
    ROSETTE_ASSIGN(const auto person, PersonRepository::row(c, *holder));
    return Error{ErrorCode::Conflict,
                 tr("%1 has the number %2 on the register. Look at the number again.")
                     .arg(person ? person->name : QString(), number->text()),
                 {}};
}

Status check(const LateElector &elector, ElectorKind kind)
{
    if (kind != ElectorKind::Anonymous && PersonName{elector.forename, elector.surname}.isEmpty())
        return invalid(tr("The elector needs a name; only anonymous entries (marker N) have none."));
    if (!elector.addedOn.isValid())
        return invalid(tr("Say on which day the register took the elector in."));
    if (elector.birthDate.isValid() && elector.birthDate > elector.addedOn)
        return invalid(tr("Nobody is on the register before being born: look at the date of birth again."));
    return {};
}

Result<DoorId> doorOf(Connection &c, const LateElector &elector, ElectorKind kind, DistrictId district)
{
    if (kind != ElectorKind::Ordinary || (!elector.door && elector.address.isEmpty()))
        return DoorId();
    return elector.door ? Result<DoorId>(elector.door) : DoorRepository::findOrCreate(c, elector.address, district);
}

Result<std::optional<Namesake>> namesakeAt(Connection &c, const LateElector &elector, DoorId door)
{
    if (!door)
        return std::optional<Namesake>();
    return Statement(c, QString(kNamesakeSql))
        .bindAll(PersonRepository::nameKey(elector.forename, elector.surname), door)
        .first([](const Row &row) {
            return Namesake{row.id<PersonId>(0), row.boolean(1), row.text(2)};
        });
}

Result<QString> sourceAddress(Connection &c, DoorId id)
{
    ROSETTE_ASSIGN(const auto door, DoorRepository::find(c, id));
    return door ? door->label() : QString();
}

} // namespace

Address LateElector::addressFrom(const QString &door, const QString &street, const QString &postcode)
{
    QStringList lines = door.split(u',');
    lines.last() = QString(lines.last().trimmed() + u' ' + street).trimmed();
    return AddressParser({street}).parse(lines, postcode);
}

Result<LateElectorAdded> LateElectorRepository::add(Connection &c, const LateElector &elector, qint64 nowMs)
{
    const QString marker = elector.marker.trimmed().toUpper();
    ElectorKind kind = electorKindOf(marker);
    ROSETTE_CHECK(check(elector, kind));
    ROSETTE_ASSIGN(const ElectorNumber number, checkedNumber(c, elector));
    ROSETTE_ASSIGN(const auto district, PollingDistrictRepository::findByCode(c, number.district));
    if (!district)
        return Error{ErrorCode::NotFound,
                     tr("The register has no polling district %1. Look at the number again.").arg(number.district),
                     {}};
    ROSETTE_ASSIGN(const DoorId door, doorOf(c, elector, kind, district->id));
    if (kind == ElectorKind::Ordinary && !door)
        kind = ElectorKind::Other;
    ROSETTE_ASSIGN(const auto namesake, namesakeAt(c, elector, door));
    if (namesake && namesake->isOnRegister)
        return Error{ErrorCode::Conflict,
                     tr("%1 %2 is on the register at this door already, as %3. Nobody was added.")
                         .arg(elector.forename, elector.surname, namesake->number),
                     {}};

    Person person;
    if (namesake) {
        ROSETTE_ASSIGN(const auto known, PersonRepository::find(c, namesake->person));
        person = known.value_or(Person());
    } else {
        person = Person{.forename = elector.forename.simplified(),
                        .surname = elector.surname.simplified(),
                        .door = door,
                        .createdAt = nowMs};
        ROSETTE_ASSIGN(person.id, PersonRepository::insert(c, person));
    }
    const auto edition = newIdValue();
    person.registration = newId<RegistrationId>();
    ROSETTE_ASSIGN(const QString address, sourceAddress(c, door));
    ROSETTE_CHECK(Statement(c, QString(kInsertEditionSql)).bindAll(edition, u"hand"_s, elector.addedOn, nowMs).run());
    ROSETTE_CHECK(Statement(c, QString(kInsertRegistrationSql))
                      .bindAll(person.registration, edition, person.id, district->id, number.number, number.suffix,
                               number.text(), elector.number.trimmed(), marker, toText(kind), elector.birthDate,
                               QString(elector.surname + u", " + elector.forename), address, door)
                      .run());
    ROSETTE_CHECK(PersonRepository::update(c, person));
    return LateElectorAdded{person.id, namesake.has_value()};
}

Result<QString> LateElectorRepository::nextNumber(Connection &c, DistrictId district)
{
    ROSETTE_ASSIGN(const auto found, PollingDistrictRepository::find(c, district));
    if (!found)
        return QString();
    ROSETTE_ASSIGN(const qint64 highest, Statement(c, QString(kHighestSql)).bindAll(district).scalar());
    return ElectorNumber{found->code, int(highest) + 1, {}}.text();
}

} // namespace rosette
