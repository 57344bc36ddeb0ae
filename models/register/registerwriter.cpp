#include "models/register/registerwriter.h"

#include "models/people/namekey.h"
#include "models/register/nameupdate.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInsertEditionSql =
    "INSERT INTO register_editions (id, import_id, supplier, kind, created_at) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kInsertRegistrationSql = R"(
INSERT INTO registrations (id, edition_id, person_id, district_id, number, suffix, number_text, source_number, marker, kind, birth_date,
                           attainment_date, is_opted_out, source_name, source_address, door_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kInsertPersonSql = R"(
INSERT INTO people (id, title, forename, surname, name_key, door_id, registration_id, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kRegisterPersonSql = "UPDATE people SET registration_id = ? WHERE id = ?"_L1;
constexpr auto kMovePersonSql = "UPDATE people SET registration_id = ?, door_id = ? WHERE id = ?"_L1;
constexpr auto kRenamePersonSql = "UPDATE people SET forename = ?, surname = ?, name_key = ? WHERE id = ?"_L1;
constexpr auto kResurnamePersonSql = "UPDATE people SET surname = ?, name_key = ? WHERE id = ?"_L1;
constexpr auto kRetitlePersonSql = "UPDATE people SET title = ? WHERE id = ?"_L1;
constexpr auto kSourceNameSql = "SELECT source_name FROM registrations WHERE id = ?"_L1;
constexpr auto kRetireSql = "UPDATE registrations SET is_current = 0 WHERE id = ?"_L1;

} // namespace

RegisterWriter::RegisterWriter(Connection &c, qint64 nowMs)
    : m_nowMs(nowMs)
    , m_insertRegistration(c, QString(kInsertRegistrationSql))
    , m_insertPerson(c, QString(kInsertPersonSql))
    , m_registerPerson(c, QString(kRegisterPersonSql))
    , m_movePerson(c, QString(kMovePersonSql))
    , m_renamePerson(c, QString(kRenamePersonSql))
    , m_resurnamePerson(c, QString(kResurnamePersonSql))
    , m_retitlePerson(c, QString(kRetitlePersonSql))
    , m_retire(c, QString(kRetireSql))
    , m_sourceName(c, QString(kSourceNameSql))
{
}

Result<std::unique_ptr<RegisterWriter>> RegisterWriter::begin(Connection &c, ImportId import, const QString &supplier,
                                                              const QString &kind, qint64 nowMs)
{
    std::unique_ptr<RegisterWriter> writer(new RegisterWriter(c, nowMs));
    writer->m_editionId = newIdValue();
    ROSETTE_CHECK(
        Statement(c, QString(kInsertEditionSql)).bindAll(writer->m_editionId, import, supplier, kind, nowMs).run());
    return writer;
}

Status RegisterWriter::add(const RegisterRow &row, const QString &nameKey, DistrictId district, DoorId door)
{
    // The registration first: the search index is filled when the person comes, and shows the number.
    const auto person = newId<PersonId>();
    const auto registration = newId<RegistrationId>();
    ROSETTE_CHECK(insertRegistration(registration, person, row, district, door));
    return m_insertPerson.run(person, row.title, row.name.forename, row.name.surname, nameKey, door, registration,
                              m_nowMs);
}

Status RegisterWriter::amend(const KnownElector &elector, const RegisterRow &row, const QString &nameKey,
                             DistrictId district, DoorId door)
{
    if (elector.isCurrent)
        ROSETTE_CHECK(retire(elector));
    const auto registration = newId<RegistrationId>();
    ROSETTE_CHECK(insertRegistration(registration, elector.person, row, district, door));
    const bool hasLeftHome = row.kind == ElectorKind::Overseas || row.kind == ElectorKind::Anonymous;
    const bool stays = door == elector.door || (!door && !hasLeftHome);
    ROSETTE_CHECK(stays ? m_registerPerson.run(registration, elector.person)
                        : m_movePerson.run(registration, door, elector.person));
    if (!row.title.isEmpty() && KnownElector::titleMark(row.title) != elector.title)
        ROSETTE_CHECK(m_retitlePerson.run(row.title, elector.person));
    return nameKey == elector.nameKey ? Status() : rename(elector, row, nameKey);
}

Status RegisterWriter::rename(const KnownElector &elector, const RegisterRow &row, const QString &nameKey)
{
    ROSETTE_ASSIGN(const auto sourceName,
                   m_sourceName.bindAll(elector.registration).first([](const Row &found) { return found.text(0); }));
    switch (nameUpdateOf(elector.nameKey, NameKey::ofSource(sourceName.value_or(QString())), nameKey)) {
    case NameUpdate::None:
        return {};
    case NameUpdate::Surname:
        return m_resurnamePerson.run(row.name.surname, NameKey::withSurnameOf(nameKey, elector.nameKey),
                                     elector.person);
    case NameUpdate::All:
        return m_renamePerson.run(row.name.forename, row.name.surname, nameKey, elector.person);
    }
    return {};
}

Status RegisterWriter::retire(const KnownElector &elector) { return m_retire.run(elector.registration); }

Status RegisterWriter::insertRegistration(RegistrationId id, PersonId person, const RegisterRow &row,
                                          DistrictId district, DoorId door)
{
    ++m_written;
    return m_insertRegistration.run(id, m_editionId, person, district, row.number.number, row.number.suffix,
                                    row.number.text(), row.sourceNumber, row.marker, toText(row.kind), row.birthDate,
                                    row.attainmentDate, row.isOptedOut, row.sourceName,
                                    QString(row.addressLines.join(u", ")), door);
}

} // namespace rosette
