#include "models/people/duplicate.h"

#include <QCoreApplication>
#include <QHash>

#include "models/people/namekey.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNamesakes = 6; // a hand-added John Smith is nobody in particular

// Each finds pairs by one thing alike; whether they are one person is judged afterwards. The plus keeps the planner from
// going by the name, which thousands share.
constexpr auto kSameDoorSql = R"(
SELECT a.id, b.id FROM people a JOIN people b ON b.door_id = a.door_id AND b.id > a.id AND +b.name_key = a.name_key
 WHERE a.name_key <> '')"_L1;
constexpr auto kSameContactSql = R"(
SELECT a.person_id, b.person_id FROM contact_points a
  JOIN contact_points b ON b.value_key = a.value_key AND b.person_id > a.person_id)"_L1;
// Only who comes of age has a date.
constexpr auto kSameBirthSql = R"(
WITH young AS MATERIALIZED (SELECT person_id, birth_date, attainment_date FROM registrations
                             WHERE +is_current = 1 AND (birth_date <> '' OR attainment_date <> ''))
SELECT a.person_id, b.person_id FROM young a
  JOIN young b ON b.birth_date = a.birth_date AND b.attainment_date = a.attainment_date AND b.person_id > a.person_id
  JOIN people p ON p.id = a.person_id
  JOIN people q ON q.id = b.person_id AND +q.name_key = p.name_key)"_L1;
// Who left, and the one other person of that name, who came on later.
constexpr auto kCameBackSql = R"(
SELECT p.id, q.id FROM registrations r
  JOIN people p ON p.registration_id = r.id
  JOIN people q ON q.name_key = p.name_key AND q.id <> p.id
  JOIN registrations n ON n.id = q.registration_id AND n.is_current = 1
 WHERE r.is_current = 0 AND p.name_key <> ''
   AND (SELECT count(*) FROM (SELECT 1 FROM people x WHERE x.name_key = p.name_key LIMIT 3)) = 2
   AND NOT EXISTS (SELECT 1 FROM registrations o WHERE o.person_id = q.id AND o.edition_id <= r.edition_id))"_L1;
constexpr auto kByHandSql = "SELECT id, name_key FROM people WHERE registration_id IS NULL AND name_key <> ''"_L1;
constexpr auto kNamesakesSql =
    "SELECT id FROM people WHERE name_key >= ? AND name_key < ? AND id <> ? ORDER BY name_key LIMIT ?"_L1;

constexpr auto kFactsSql = R"(
SELECT trim(p.forename || ' ' || p.surname), p.name_key, p.door_id, coalesce(nullif(d.postcode, ''), v.postcode, ''),
       coalesce(r.birth_date, ''), coalesce(r.attainment_date, ''), r.id IS NOT NULL, coalesce(r.is_current, 0),
       coalesce((SELECT min(edition_id) FROM registrations WHERE person_id = p.id), 0), coalesce(r.edition_id, 0),
       (SELECT count(*) FROM conversations WHERE person_id = p.id) + (v.id IS NOT NULL)
  FROM people p
  LEFT JOIN registrations r ON r.id = p.registration_id
  LEFT JOIN doors d ON d.id = p.door_id
  LEFT JOIN volunteers v ON v.person_id = p.id
 WHERE p.id = ?)"_L1;
constexpr auto kWaysSql = "SELECT value_key FROM contact_points WHERE person_id = ?"_L1;
constexpr auto kAlikeSql = R"(
SELECT count(*) FROM (SELECT 1 FROM people WHERE name_key >= ? AND name_key < ? LIMIT 3))"_L1;
constexpr auto kDistinctSql = "SELECT person_id, other_person_id FROM distinct_people"_L1;
constexpr auto kSetDistinctSql = R"(
INSERT OR IGNORE INTO distinct_people (id, person_id, other_person_id, decided_at) VALUES (?, ?, ?, ?))"_L1;

using Pair = std::pair<PersonId, PersonId>;

Pair ordered(PersonId a, PersonId b) { return {std::min(a, b), std::max(a, b)}; }

/// Names that begin with the surname and first forename of `key` lie from first to second.
std::pair<QString, QString> rangeOf(const QString &key)
{
    const QString begin = NameKey::surnameOf(key) + u", "_s + NameKey::firstForenameOf(key);
    return {begin, begin + u'\uFFFF'};
}

/// Collects the pairs and what is known of both.
class Search
{
public:
    Search(Connection &c, const Feedback &feedback)
        : m_c(c)
        , m_feedback(feedback)
        , m_facts(c, QString(kFactsSql))
        , m_ways(c, QString(kWaysSql))
        , m_alike(c, QString(kAlikeSql))
    {
    }

    Status collect();
    Result<QList<DuplicatePair>> judged();

private:
    Status add(QLatin1String sql);
    Status addNamesakes();
    Result<const DuplicateFacts *> facts(PersonId id);
    Status checkCancelled() const;

    Connection &m_c;
    const Feedback &m_feedback;
    Statement m_facts;
    Statement m_ways;
    Statement m_alike;
    QSet<Pair> m_pairs;
    QHash<PersonId, DuplicateFacts> m_known;
};

Status Search::checkCancelled() const
{
    if (m_feedback.isCancelled())
        return Feedback::cancelledError(QCoreApplication::translate("Duplicates", "Stopped looking for duplicates."));
    return {};
}

Status Search::add(QLatin1String sql)
{
    return Statement(m_c, QString(sql)).forEach([this](const Row &row) -> Status {
        m_pairs += ordered(row.id<PersonId>(0), row.id<PersonId>(1));
        return checkCancelled();
    });
}

Status Search::addNamesakes()
{
    ROSETTE_ASSIGN(const auto people, Statement(m_c, QString(kByHandSql)).list([](const Row &row) {
        return std::pair(row.id<PersonId>(0), row.text(1));
    }));
    Statement namesakes(m_c, QString(kNamesakesSql));
    for (const auto &[id, key] : people) {
        ROSETTE_CHECK(checkCancelled());
        const auto [begin, end] = rangeOf(key);
        ROSETTE_ASSIGN(const auto found, namesakes.bindAll(begin, end, id, kMostNamesakes).list([](const Row &row) {
            return row.id<PersonId>(0);
        }));
        for (const PersonId other : found.size() < kMostNamesakes ? found : QList<PersonId>())
            m_pairs += ordered(id, other);
    }
    return {};
}

Status Search::collect()
{
    for (const QLatin1String sql : {kSameContactSql, kSameDoorSql, kSameBirthSql, kCameBackSql}) {
        m_feedback.report(-1, QCoreApplication::translate("Duplicates", "Comparing people"));
        ROSETTE_CHECK(add(sql));
    }
    ROSETTE_CHECK(addNamesakes());
    return Statement(m_c, QString(kDistinctSql)).forEach([this](const Row &row) {
        m_pairs.remove(ordered(row.id<PersonId>(0), row.id<PersonId>(1)));
    });
}

Result<const DuplicateFacts *> Search::facts(PersonId id)
{
    if (const auto known = m_known.constFind(id); known != m_known.constEnd())
        return &known.value();
    DuplicateFacts facts;
    ROSETTE_CHECK(m_facts.bindAll(id).forEach([&](const Row &row) {
        facts = {.id = id,
                 .name = row.text(0),
                 .nameKey = row.text(1),
                 .door = row.id<DoorId>(2),
                 .postcode = row.text(3),
                 .birthDate = row.date(4),
                 .attainmentDate = row.date(5),
                 .wasRegistered = row.boolean(6),
                 .isElector = row.boolean(7),
                 .firstEdition = row.integer(8),
                 .lastEdition = row.integer(9),
                 .uses = row.number(10)};
    }));
    ROSETTE_CHECK(m_ways.bindAll(id).forEach([&](const Row &row) { facts.ways += row.text(0); }));
    facts.uses += int(facts.ways.size());
    const auto [begin, end] = rangeOf(facts.nameKey);
    ROSETTE_ASSIGN(const qint64 alike, m_alike.bindAll(begin, end).scalar());
    facts.isOnlyPair = alike == 2;
    return &m_known.insert(id, facts).value();
}

Result<QList<DuplicatePair>> Search::judged()
{
    QList<DuplicatePair> pairs;
    for (const auto &[first, second] : std::as_const(m_pairs)) {
        ROSETTE_CHECK(checkCancelled());
        ROSETTE_ASSIGN(const DuplicateFacts *a, facts(first));
        const DuplicateFacts one = *a; // the next look-up may move it
        ROSETTE_ASSIGN(const DuplicateFacts *b, facts(second));
        const DuplicatePair pair = DuplicateFinder::judge(one, *b);
        if (pair.score >= DuplicateFinder::kLeastScore)
            pairs += pair;
    }
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(-a.score, a.name, a.kept) < std::tuple(-b.score, b.name, b.kept);
    });
    return pairs;
}

} // namespace

Result<QList<DuplicatePair>> DuplicateFinder::find(Connection &c, const Feedback &feedback)
{
    Search search(c, feedback);
    ROSETTE_CHECK(search.collect());
    return search.judged();
}

Status DuplicateFinder::setDistinct(Connection &c, PersonId a, PersonId b, qint64 nowMs)
{
    const auto [first, second] = ordered(a, b);
    return Statement(c, QString(kSetDistinctSql)).bindAll(newIdValue(), first, second, nowMs).run();
}

} // namespace rosette
