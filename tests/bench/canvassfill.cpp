#include "tests/bench/canvassfill.h"

#include <QRandomGenerator>

#include "models/leaflets/delivery.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stage.h"
#include "models/store/statement.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWards = 5;
constexpr int kDistricts = 20;
constexpr int kCanvassers = 100;
constexpr int kFollowUps = 5000;
constexpr int kDoorsAnEvening = 40; ///< one canvasser's
constexpr qint64 kDayMs = 86'400'000;

constexpr auto kEditionSql =
    "INSERT INTO register_editions (id, supplier, kind, created_at) VALUES (1, 'made up', 'full', 0)"_L1;
constexpr auto kPersonSql = R"(
INSERT INTO people (id, forename, surname, name_key, door_id, registration_id, created_at)
VALUES (?, 'Ann', 'Ford', 'ford ann', ?, ?, 0))"_L1;
constexpr auto kRegistrationSql = R"(
INSERT INTO registrations (id, edition_id, person_id, district_id, number, number_text, source_name, source_address, door_id)
VALUES (?, 1, ?, ?, ?, ?, 'Ford, Ann', '1 Street, Townsville', ?))"_L1;
constexpr auto kFollowUpSql =
    "INSERT INTO follow_ups (id, person_id, ask, due_on, created_at) VALUES (?, ?, 'casework', ?, 0)"_L1;
constexpr auto kTalkSql = R"(
INSERT INTO conversations (id, person_id, door_id, held_at, volunteer_id, outcome, support, recorded_at)
VALUES (?, ?, ?, ?, ?, ?, ?, 0))"_L1;

} // namespace

Status CanvassFill::build()
{
    ROSETTE_CHECK(buildDistricts());
    for (int i = 0; i < kStreets; ++i)
        ROSETTE_CHECK(buildStreet(i));
    ROSETTE_CHECK(buildElectors());
    ROSETTE_CHECK(buildCanvassers());
    return buildFollowUps();
}

Status CanvassFill::buildDistricts()
{
    for (int i = 0; i < kWards; ++i) {
        ROSETTE_ASSIGN(const WardId ward, WardRepository::insert(m_connection, {.name = u"Ward %1"_s.arg(i)}));
        m_wards.push_back(ward);
    }
    for (int i = 0; i < kDistricts; ++i) {
        ROSETTE_ASSIGN(const DistrictId district,
                       PollingDistrictRepository::findOrCreate(m_connection, u"K%1"_s.arg(QChar(u'A' + i))));
        m_districts.push_back(district);
    }
    for (const RoundPurpose purpose : {RoundPurpose::Canvass, RoundPurpose::Leaflet}) {
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(m_connection, purpose, m_wards.front()));
        m_sets.push_back(set.id);
    }
    return {};
}

Status CanvassFill::buildStreet(int index)
{
    const QString name = u"Street %1"_s.arg(index);
    ROSETTE_ASSIGN(const StreetId street, StreetRepository::findOrCreate(m_connection, name));
    const DistrictId district = m_districts[size_t(index * kDistricts / kStreets)];
    for (int number = 1; number <= kDoorsInStreet; ++number) {
        Door door{.number = QString::number(number),
                  .street = street,
                  .streetName = name,
                  .point = LonLat{-0.2 + 0.0005 * index, 51.5 + 0.0003 * number},
                  .exactness = Exactness::Address,
                  .district = district};
        door.ward = m_wards[size_t(index * kWards / kStreets)];
        ROSETTE_ASSIGN(const DoorId id, DoorRepository::insert(m_connection, door));
        m_doors.push_back(id);
        m_districtOfDoor.push_back(district);
    }
    return buildRounds(street, index);
}

Status CanvassFill::buildRounds(StreetId street, int index)
{
    const QDate today = m_clock.today();
    for (const RoundSetId set : m_sets) {
        ROSETTE_ASSIGN(const RoundId round,
                       RoundRepository::insert(m_connection, {.set = set, .name = u"Round %1"_s.arg(index)}));
        ROSETTE_CHECK(StageRepository::replace(m_connection, round, {{.street = street}}));
        for (const int daysAgo : {10, 60})
            ROSETTE_CHECK(DeliveryRepository::insert(
                m_connection, {.round = round, .deliveredOn = today.addDays(-daysAgo), .doors = kDoorsInStreet},
                today));
    }
    return {};
}

Status CanvassFill::buildElectors()
{
    ROSETTE_CHECK(Statement(m_connection, QString(kEditionSql)).run());
    Statement person(m_connection, QString(kPersonSql));
    Statement registration(m_connection, QString(kRegistrationSql));
    for (size_t i = 0; i < 2 * m_doors.size(); ++i) {
        const auto id = newId<PersonId>();
        const auto number = newId<RegistrationId>();
        const DoorId door = m_doors[i / 2];
        ROSETTE_CHECK(person.bindAll(id, door, number).run());
        ROSETTE_CHECK(
            registration.bindAll(number, id, m_districtOfDoor[i / 2], int(i + 1), QString::number(i + 1), door).run());
        m_people.push_back(id);
    }
    return {};
}

Status CanvassFill::buildCanvassers()
{
    for (int i = 0; i < kCanvassers; ++i) {
        ROSETTE_ASSIGN(
            const VolunteerId canvasser,
            VolunteerRepository::insert(m_connection, {.forename = u"Vera"_s, .surname = u"Kay %1"_s.arg(i)}));
        m_canvassers.push_back(canvasser);
    }
    return {};
}

Status CanvassFill::buildFollowUps()
{
    Statement followUp(m_connection, QString(kFollowUpSql));
    for (int i = 0; i < kFollowUps; ++i)
        ROSETTE_CHECK(
            followUp
                .bindAll(newIdValue(), m_people[size_t(i) * 7 % m_people.size()], m_clock.today().addDays(i % 60 - 30))
                .run());
    return {};
}

Status CanvassFill::talk(int conversations, int days)
{
    QRandomGenerator random(7);
    Statement insert(m_connection, QString(kTalkSql));
    size_t door = 0;
    VolunteerId canvasser;
    for (int i = 0; i < conversations; ++i) {
        if (i % kDoorsAnEvening == 0) {
            door = random.bounded(quint32(m_doors.size()));
            canvasser = m_canvassers[random.bounded(quint32(m_canvassers.size()))];
        }
        door = (door + 1) % m_doors.size();
        const bool isContact = random.bounded(3) == 0;
        const PersonId person = m_people[2 * door + size_t(random.bounded(2))];
        const qint64 daysAgo = qint64(days - 1) - qint64(i) * days / conversations;
        ROSETTE_CHECK(insert
                          .bindAll(newIdValue(), person, m_doors[door], m_clock.nowMs() - daysAgo * kDayMs, canvasser,
                                   isContact ? u"spoke"_s : u"no-answer"_s,
                                   isContact ? QString::number(1 + random.bounded(5)) : QString())
                          .run());
    }
    return {};
}

} // namespace rosette::bench
