#include "models/people/personconditions.h"

#include <QDateTime>

#include "models/people/comingofage.h"
#include "models/people/electoratesql.h"
#include "models/people/personsearch.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOfDoor = "p.door_id = ?"_L1;
constexpr auto kOfStreet = "d.street_id = ?"_L1;
constexpr auto kOfDistrict = "r.district_id = ? AND r.is_current = 1"_L1;
constexpr auto kOfWard = "d.ward_id = ?"_L1;

constexpr auto kElector = "r.is_current = 1"_L1;
constexpr auto kLeft = "r.is_current = 0"_L1;
constexpr auto kByHand = "p.registration_id IS NULL"_L1;
constexpr auto kAttainer =
    "r.is_current = 1 AND (r.attainment_date > ? OR (r.birth_date <> '' AND r.birth_date > ?))"_L1;
constexpr auto kOptedOut = "r.is_current = 1 AND r.is_opted_out = 1"_L1;
// Ids are time-ordered: whoever came with the newest file has a higher one than its edition.
constexpr auto kNew = R"(p.registration_id IS NOT NULL
    AND p.id > coalesce((SELECT max(id) FROM register_editions WHERE kind <> 'late'), 0))"_L1;
constexpr auto kMarked = "r.is_current = 1 AND r.marker = ?"_L1;
constexpr auto kAnyAbsent = "p.id IN (SELECT person_id FROM absent_votes)"_L1;
constexpr auto kNotAbsent = "p.id NOT IN (SELECT person_id FROM absent_votes)"_L1;
constexpr auto kAbsent = "p.id IN (SELECT person_id FROM absent_votes WHERE kind = ?)"_L1;

constexpr auto kDoNotContact = "p.is_do_not_contact = 1"_L1;
constexpr auto kMoved = "p.has_moved = 1"_L1;
constexpr auto kDeceased = "p.is_deceased = 1"_L1;
constexpr auto kDoNotKnock = "d.is_do_not_knock = 1"_L1;
constexpr auto kNothingAgainst = R"(p.is_do_not_contact = 0 AND p.has_moved = 0 AND p.is_deceased = 0
    AND coalesce(d.is_do_not_knock, 0) = 0)"_L1;

constexpr auto kLastSupport = R"(coalesce((SELECT v.support FROM conversations v
    WHERE v.person_id = p.id AND v.is_corrected = 0 AND v.support <> '' ORDER BY v.held_at DESC LIMIT 1), '-') = ?)"_L1;
constexpr auto kLastStance = R"(p.id IN (SELECT n.person_id FROM
    (SELECT v.person_id, v.support, max(v.held_at) FROM conversations v
      WHERE v.is_corrected = 0 AND v.support <> '' AND v.person_id IS NOT NULL GROUP BY v.person_id) n
    JOIN codes k ON k.kind = 'support' AND k.key = n.support WHERE k.stance = ?))"_L1;
constexpr auto kCalledSince = R"(p.door_id IN (SELECT door_id FROM conversations
    WHERE held_at >= ? AND is_corrected = 0 AND door_id IS NOT NULL))"_L1;
constexpr auto kTriedInVain = R"(p.door_id IN (SELECT door_id FROM talks
    GROUP BY door_id HAVING max(contact_at) = 0))"_L1;
constexpr auto kNeverSpoken = R"(NOT EXISTS (SELECT 1 FROM conversations v
    WHERE v.person_id = p.id AND v.is_corrected = 0 AND v.outcome IN contact_outcomes))"_L1;
constexpr auto kNotSpokenSince = R"(NOT EXISTS (SELECT 1 FROM conversations v
    WHERE v.person_id = p.id AND v.held_at >= ? AND v.is_corrected = 0 AND v.outcome IN contact_outcomes))"_L1;
constexpr auto kSpokenSince = R"(p.id IN (SELECT person_id FROM talks WHERE contact_at > 0 AND contact_at >= ?))"_L1;
constexpr auto kHasPhone = "p.id IN (SELECT person_id FROM contact_points WHERE kind <> 'email')"_L1;
constexpr auto kHasEmail = "p.id IN (SELECT person_id FROM contact_points WHERE kind = 'email')"_L1;
constexpr auto kHasConsent = "p.id IN (SELECT person_id FROM contact_points WHERE consent = 'given')"_L1;

constexpr auto kJoinRegistration = " LEFT JOIN registrations r ON r.id = p.registration_id"_L1;
constexpr auto kJoinDoor = " LEFT JOIN doors d ON d.id = p.door_id"_L1;
constexpr auto kJoinStreet = " LEFT JOIN streets s ON s.id = d.street_id"_L1;

constexpr auto kByName = " ORDER BY p.name_key, p.id"_L1;
constexpr auto kByNameSorted = " ORDER BY +p.name_key, p.id"_L1;
constexpr auto kByDoor = " ORDER BY s.name_key IS NULL, s.name_key, s.id, d.sort_key, d.id, p.name_key, p.id"_L1;

qint64 beginOf(QDate day) { return day.startOfDay().toMSecsSinceEpoch(); }

} // namespace

Result<PersonConditions> PersonConditions::of(Connection &c, const PersonFilter &filter)
{
    PersonConditions conditions;
    conditions.addPlaces(filter);
    conditions.addRegister(filter);
    conditions.addMark(filter.mark);
    conditions.addTalks(filter);
    if (filter.isAttainer)
        ROSETTE_CHECK(conditions.addAttainers(c));
    if (filter.mayVoteIn)
        ROSETTE_CHECK(conditions.addElection(c, filter.mayVoteIn));
    if (const PersonSearch search(filter.text); !search.isEmpty()) {
        ROSETTE_ASSIGN(const PersonSearch::Condition matching, search.condition(c));
        conditions.add(matching.sql, matching.values);
    }
    return conditions;
}

void PersonConditions::add(const QString &text, const QVariantList &values, int tables)
{
    m_tables |= tables;
    m_texts += u'(' + text + u')';
    m_values += values;
}

Status PersonConditions::addAttainers(Connection &c)
{
    ROSETTE_ASSIGN(const int age, ComingOfAge::attainmentAge(c));
    const QDate today = QDate::currentDate();
    add(kAttainer, {toSql(today), toSql(ComingOfAge::latestBirth(today, age))}, Registration);
    return {};
}

Status PersonConditions::addElection(Connection &c, ElectionId election)
{
    ROSETTE_ASSIGN(const ElectorateSql sql, ElectorateSql::load(c, election));
    add(sql.condition, sql.values, Registration);
    return {};
}

void PersonConditions::addPlaces(const PersonFilter &filter)
{
    if (filter.door)
        add(kOfDoor, {filter.door.toVariant()});
    if (filter.street)
        add(kOfStreet, {filter.street.toVariant()}, Door);
    if (filter.district)
        add(kOfDistrict, {filter.district.toVariant()}, Registration);
    if (filter.ward)
        add(kOfWard, {filter.ward.toVariant()}, Door);
}

void PersonConditions::addRegister(const PersonFilter &filter)
{
    if (filter.status == PersonStatus::Elector)
        add(kElector, {}, Registration);
    else if (filter.status == PersonStatus::LeftRegister)
        add(kLeft, {}, Registration);
    else if (filter.status == PersonStatus::AddedByHand)
        add(kByHand);
    if (filter.isOptedOut)
        add(kOptedOut, {}, Registration);
    if (filter.isNew)
        add(kNew);
    if (filter.marker)
        add(kMarked, {toSql(*filter.marker)}, Registration);
    if (filter.absentVote == PersonFilter::kAnyAbsentVote)
        add(kAnyAbsent);
    else if (filter.absentVote == PersonFilter::kNoAbsentVote)
        add(kNotAbsent);
    else if (!filter.absentVote.isEmpty())
        add(kAbsent, {filter.absentVote});
}

void PersonConditions::addMark(PersonMark mark)
{
    switch (mark) {
    case PersonMark::Any:
        break;
    case PersonMark::None:
        add(kNothingAgainst, {}, Door);
        break;
    case PersonMark::DoNotContact:
        add(kDoNotContact);
        break;
    case PersonMark::DoNotKnock:
        add(kDoNotKnock, {}, Door);
        break;
    case PersonMark::Moved:
        add(kMoved);
        break;
    case PersonMark::Deceased:
        add(kDeceased);
        break;
    }
}

void PersonConditions::addTalks(const PersonFilter &filter)
{
    if (filter.support == PersonFilter::kWithUs || filter.support == PersonFilter::kUndecided)
        add(kLastStance, {filter.support.mid(1)});
    else if (!filter.support.isEmpty())
        add(kLastSupport, {filter.support});
    if (filter.spoken == LastSpoken::Never)
        add(kNeverSpoken);
    else if (filter.spoken == LastSpoken::NotSince && filter.spokenDay.isValid())
        add(kNotSpokenSince, {beginOf(filter.spokenDay)});
    else if (filter.spoken == LastSpoken::Since && filter.spokenDay.isValid())
        add(kSpokenSince, {beginOf(filter.spokenDay)});
    else if (filter.spoken == LastSpoken::CalledSince && filter.spokenDay.isValid())
        add(kCalledSince, {beginOf(filter.spokenDay)});
    else if (filter.spoken == LastSpoken::TriedInVain)
        add(kTriedInVain);
    if (filter.hasPhone)
        add(kHasPhone);
    if (filter.hasEmail)
        add(kHasEmail);
    if (filter.hasConsent)
        add(kHasConsent);
}

QString PersonConditions::where() const
{
    return m_texts.isEmpty() ? QString() : u" WHERE "_s + m_texts.join(u" AND ");
}

void PersonConditions::bind(Statement &statement) const
{
    for (const QVariant &value : m_values)
        statement.bindNext(value);
}

QString PersonConditions::from(PersonOrder order) const
{
    const int tables = m_tables | (order == PersonOrder::ByDoor ? Door | Street : People);
    QString from = u" FROM people p"_s;
    if (tables & Registration)
        from += kJoinRegistration;
    if (tables & (Door | Street))
        from += kJoinDoor;
    if (tables & Street)
        from += kJoinStreet;
    return from;
}

QString PersonConditions::orderBy(PersonOrder order, bool isWhole) const
{
    if (order == PersonOrder::ByDoor)
        return kByDoor;
    return isWhole && !isEmpty() ? kByNameSorted : kByName;
}

} // namespace rosette
