#include "models/canvass/canvassdoors.h"

#include <algorithm>
#include <tuple>
#include <utility>

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

/// What a person said at a door.
struct CanvassDoors::Answer
{
    PersonId person;
    qint64 at = 0;
    size_t door = 0; ///< in m_doors
    qsizetype key = 0;
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
    doors.m_doors.reserve(homes.size() + 1);
    doors.m_doors.emplace_back();
    for (const CanvassHome &home : homes)
        doors.m_doors.push_back({home.door, home.ward, home.district, home.electors});
    ROSETTE_CHECK(doors.readTalks(connection));
    ROSETTE_CHECK(doors.readFollowUps(connection, today));
    return doors;
}

const CanvassDoor *CanvassDoors::find(DoorId door) const
{
    const auto found = std::lower_bound(m_doors.begin(), m_doors.end(), door,
                                        [](const CanvassDoor &one, DoorId id) { return one.id < id; });
    return found != m_doors.end() && found->id == door ? &*found : nullptr;
}

Status CanvassDoors::readTalks(Connection &connection)
{
    std::vector<Answer> answers;
    QStringList keys;
    size_t at = 0; // talks come in the order of doors too
    ROSETTE_CHECK(forEachTalk(connection, {}, [&](const Talk &talk) {
        while (at + 1 < m_doors.size() && m_doors[at].id < talk.door)
            ++at;
        CanvassDoor &door = m_doors[at];
        if (door.id != talk.door)
            return; // made since the homes were read
        if (talk.door) {
            door.lastTriedAt = std::max(door.lastTriedAt, talk.triedAt);
            door.lastContactAt = std::max(door.lastContactAt, talk.contactAt);
        }
        door.contacts += talk.contactAt > 0 && talk.contactAt >= m_since ? 1 : 0;
        if (talk.answeredAt == 0 || !talk.person)
            return;
        if (!keys.contains(talk.support))
            keys += talk.support;
        answers.push_back({talk.person, talk.answeredAt, at, keys.indexOf(talk.support)});
    }));
    return addAnswers(connection, std::move(answers), keys);
}

Status CanvassDoors::addAnswers(Connection &connection, std::vector<Answer> answers, const QStringList &keys)
{
    ROSETTE_ASSIGN(QList<Code> codes, CodeRepository::list(connection));
    codes.removeIf([](const Code &code) { return code.kind != CodeKind::Support; });
    QList<Stance> stances;
    for (const QString &key : keys) {
        const auto code = std::find_if(codes.cbegin(), codes.cend(), [&](const Code &one) { return one.key == key; });
        stances += code != codes.cend() ? code->stance : Stance::None;
    }
    std::sort(answers.begin(), answers.end(), [](const Answer &a, const Answer &b) {
        return std::tie(a.person, a.at, a.door) < std::tie(b.person, b.at, b.door);
    });
    QList<int> counts(keys.size(), 0);
    for (size_t i = 0; i < answers.size(); ++i) {
        const Answer &answer = answers[i];
        if (i + 1 < answers.size() && answers[i + 1].person == answer.person)
            continue; // said something else later
        const Stance stance = stances.at(answer.key);
        const bool isSince = answer.at >= m_since;
        CanvassDoor &door = m_doors[answer.door];
        counts[answer.key] += isSince ? 1 : 0;
        door.supporters += stance == Stance::For && isSince ? 1 : 0;
        door.undecided += stance == Stance::Undecided && isSince ? 1 : 0;
        door.undecidedEver += stance == Stance::Undecided ? 1 : 0;
    }
    for (const Code &code : std::as_const(codes)) {
        if (const int count = counts.value(keys.indexOf(code.key)); count > 0)
            m_support += CodeCount{code.key, code.label, count};
    }
    return {};
}

Status CanvassDoors::readFollowUps(Connection &connection, QDate today)
{
    return Statement(connection, QString(kFollowUpsSql)).bindAll(today).forEach([this](const Row &row) {
        if (const CanvassDoor *door = find(row.id<DoorId>(0)))
            m_doors[size_t(door - m_doors.data())].followUpsDue = row.number(1);
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
    if (const CanvassDoor *found = find(door))
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
