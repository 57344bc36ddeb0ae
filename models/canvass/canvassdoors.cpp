#include "models/canvass/canvassdoors.h"

#include <algorithm>

#include "models/canvass/codes.h"
#include "models/canvass/talks.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFollowUpsSql = R"(
SELECT coalesce(f.door_id, p.door_id, 0), count(*) FROM follow_ups f LEFT JOIN people p ON p.id = f.person_id
 WHERE f.done_at IS NULL AND f.due_on <> '' AND f.due_on <= ? GROUP BY 1)"_L1;

} // namespace

/// What a person said last, and where.
struct CanvassDoors::Answer
{
    DoorId door;
    QString support;
    qint64 at = 0;
};

Result<CanvassDoors> CanvassDoors::load(Connection &connection, QDate since, QDate today)
{
    ROSETTE_ASSIGN(const std::vector<CanvassHome> homes, canvassHomes(connection));
    return load(connection, homes, since, today);
}

Result<CanvassDoors> CanvassDoors::load(Connection &connection, const std::vector<CanvassHome> &homes, QDate since,
                                        QDate today)
{
    CanvassDoors doors;
    doors.m_since = FiguresPeriod{since, {}}.fromMs();
    doors.m_doors.reserve(qsizetype(homes.size()) + 1);
    for (const CanvassHome &home : homes)
        doors.m_doors.insert(home.door, {home.ward, home.district, home.electors});
    ROSETTE_CHECK(doors.readTalks(connection));
    ROSETTE_CHECK(doors.readFollowUps(connection, today));
    return doors;
}

Status CanvassDoors::readTalks(Connection &connection)
{
    QHash<PersonId, Answer> answers;
    answers.reserve(m_doors.size());
    DoorId last;
    CanvassDoor *door = &m_doors[last]; // talks come door by door
    ROSETTE_CHECK(forEachTalk(connection, {}, [&](const Talk &talk) {
        if (talk.door != last)
            door = &m_doors[talk.door];
        last = talk.door;
        if (talk.door) {
            door->lastTriedAt = std::max(door->lastTriedAt, talk.triedAt);
            door->lastContactAt = std::max(door->lastContactAt, talk.contactAt);
        }
        door->contacts += talk.contactAt > 0 && talk.contactAt >= m_since ? 1 : 0;
        if (talk.answeredAt == 0 || !talk.person)
            return;
        Answer &newest = answers[talk.person];
        if (talk.answeredAt >= newest.at)
            newest = {talk.door, talk.support, talk.answeredAt};
    }));
    return addAnswers(connection, answers);
}

Status CanvassDoors::addAnswers(Connection &connection, const QHash<PersonId, Answer> &answers)
{
    ROSETTE_ASSIGN(const QList<Code> codes, CodeRepository::list(connection));
    QHash<QString, Stance> stances;
    for (const Code &code : codes) {
        if (code.kind == CodeKind::Support)
            stances.insert(code.key, code.stance);
    }
    QHash<QString, int> counts;
    for (const Answer &answer : answers) {
        const Stance stance = stances.value(answer.support);
        const bool isSince = answer.at >= m_since;
        counts[answer.support] += isSince ? 1 : 0;
        if (stance != Stance::For && stance != Stance::Undecided)
            continue;
        CanvassDoor &door = m_doors[answer.door];
        const bool isFor = stance == Stance::For;
        door.supporters += isFor && isSince ? 1 : 0;
        door.undecided += !isFor && isSince ? 1 : 0;
        door.undecidedEver += isFor ? 0 : 1;
    }
    for (const Code &code : codes) {
        if (const int count = code.kind == CodeKind::Support ? counts.take(code.key) : 0; count > 0)
            m_support += CodeCount{code.key, code.label, count};
    }
    return {};
}

Status CanvassDoors::readFollowUps(Connection &connection, QDate today)
{
    return Statement(connection, QString(kFollowUpsSql)).bindAll(today).forEach([this](const Row &row) {
        m_doors[row.id<DoorId>(0)].followUpsDue = row.number(1);
    });
}

void CanvassDoors::add(CanvassFigures &place, const CanvassDoor &door) const
{
    place.doors += door.electors > 0 ? 1 : 0;
    place.electors += door.electors;
    place.doorsTried += door.lastTriedAt > 0 && door.lastTriedAt >= m_since ? 1 : 0;
    place.doorsSpokenTo += door.lastContactAt > 0 && door.lastContactAt >= m_since ? 1 : 0;
    place.contacts += door.contacts;
    place.supporters += door.supporters;
    place.undecided += door.undecided;
    place.followUpsDue += door.followUpsDue;
    place.lastTriedAt = std::max(place.lastTriedAt, door.lastTriedAt);
}

void CanvassDoors::addTo(CanvassFigures &place, DoorId door) const
{
    const auto found = m_doors.constFind(door);
    if (found != m_doors.constEnd())
        add(place, *found);
}

CanvassFigures CanvassDoors::total() const
{
    CanvassFigures total;
    for (const CanvassDoor &door : m_doors)
        add(total, door);
    return total;
}

QHash<WardId, CanvassFigures> CanvassDoors::byWard() const
{
    QHash<WardId, CanvassFigures> wards;
    for (const CanvassDoor &door : m_doors)
        add(wards[door.ward], door);
    return wards;
}

QHash<DistrictId, CanvassFigures> CanvassDoors::byDistrict() const
{
    QHash<DistrictId, CanvassFigures> districts;
    for (const CanvassDoor &door : m_doors)
        add(districts[door.district], door);
    return districts;
}

} // namespace rosette
