#include "models/people/personsearch.h"

#include "models/people/electornumber.h"
#include "models/store/statement.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestPhone = 5;
constexpr qsizetype kLongestDistrict = 5;
/// Rows that one keystroke may look at by an index before it gives up.
constexpr int kLookedAt = 6000;

// CROSS JOIN: the few districts first, whatever the planner thinks; the other way round it reads the whole register.
constexpr auto kByNumberSql = R"(
SELECT r.person_id FROM polling_districts pd CROSS JOIN registrations r ON r.district_id = pd.id
 WHERE pd.code = ? COLLATE NOCASE AND r.number = ? AND r.suffix = ? AND r.is_current = 1 LIMIT ?)"_L1;
constexpr auto kByBeginningOfNumberSql = R"(
SELECT r.person_id FROM polling_districts pd CROSS JOIN registrations r ON r.district_id = pd.id
 WHERE pd.code = ? COLLATE NOCASE AND r.number LIKE ? AND r.is_current = 1 ORDER BY r.number, r.suffix LIMIT ?)"_L1;
constexpr auto kByBareNumberSql = R"(
SELECT r.person_id FROM polling_districts pd CROSS JOIN registrations r ON r.district_id = pd.id
 WHERE r.number = ? AND r.is_current = 1 LIMIT ?)"_L1;
constexpr auto kByDistrictSql = R"(
SELECT r.person_id FROM polling_districts pd CROSS JOIN registrations r ON r.district_id = pd.id
 WHERE pd.code LIKE ? AND r.is_current = 1 LIMIT ?)"_L1;
constexpr auto kByContactSql = R"(
SELECT DISTINCT person_id FROM contact_points WHERE value_key >= ? AND value_key < ? ORDER BY value_key LIMIT ?)"_L1;

Status collect(Connection &c, const QList<SearchPlan::Query> &queries, qsizetype limit, QList<PersonId> &found)
{
    for (const SearchPlan::Query &query : queries) {
        if (found.size() >= limit)
            return {};
        Statement statement(c, query.sql);
        for (const QVariant &value : query.values)
            statement.bindNext(value);
        ROSETTE_CHECK(statement.forEach([&](const Row &row) {
            if (const auto id = row.id<PersonId>(0); found.size() < limit && !found.contains(id))
                found += id;
        }));
    }
    return {};
}

} // namespace

PersonSearch::PersonSearch(const QString &text)
    : m_text(cleanedText(text))
    , m_words(SearchWords::folded(m_text))
    , m_readings(SearchWords::readings(m_text))
{
}

Result<QList<PersonId>> PersonSearch::exactMatches(Connection &c, int limit) const
{
    QList<PersonId> found;
    ROSETTE_CHECK(collect(c, exactQueries(limit), limit, found));
    return found;
}

Result<QList<PersonId>> PersonSearch::matches(Connection &c, int limit) const
{
    QList<PersonId> found;
    for (const SearchWords &words : m_readings) {
        if (found.size() >= limit)
            break;
        ROSETTE_ASSIGN(const auto queries, SearchPlan::queries(c, words, {kLookedAt, limit}));
        ROSETTE_CHECK(collect(c, queries, limit, found));
    }
    ROSETTE_CHECK(collect(c, numberQueries(limit), limit, found));
    return found;
}

Result<PersonSearch::Condition> PersonSearch::condition(Connection &c) const
{
    QList<Query> all = exactQueries(-1) + numberQueries(-1);
    for (const SearchWords &words : m_readings) {
        ROSETTE_ASSIGN(const auto queries, SearchPlan::queries(c, words, {}));
        all += queries;
    }
    QStringList arms;
    Condition condition;
    for (const Query &query : std::as_const(all)) {
        arms += u"SELECT * FROM ("_s + query.sql + u')';
        condition.values += query.values;
    }
    condition.sql = u"p.id IN ("_s + (arms.isEmpty() ? u"NULL"_s : arms.join(u" UNION ALL ")) + u')';
    return condition;
}

bool PersonSearch::isWholly(const QString &text) const
{
    const QStringList whole = SearchWords::folded(text);
    return std::all_of(m_words.begin(), m_words.end(), [&whole](const QString &word) { return whole.contains(word); });
}

QList<SearchPlan::Query> PersonSearch::exactQueries(int limit) const
{
    QList<Query> queries;
    if (const auto number = ElectorNumber::parse(m_text); number && !number->district.isEmpty())
        queries += {QString(kByNumberSql), {number->district, number->number, toSql(number->suffix), limit}};
    if (const QString prefix = contactKeyPrefix(); !prefix.isEmpty())
        queries += {QString(kByContactSql), {prefix, QString(prefix + QChar(u'\uFFFF')), limit}};
    return queries;
}

/// Where the text is the beginning of an elector number: "KAA", "KAA-1", "1".
QList<SearchPlan::Query> PersonSearch::numberQueries(int limit) const
{
    const auto number = ElectorNumber::parse(m_text);
    if (!number) {
        const bool isCode = m_text.size() <= kLongestDistrict &&
                            std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c.isLetter(); });
        if (!isCode || m_text.isEmpty())
            return {};
        return {{QString(kByDistrictSql), {QString(m_text + u'%'), limit}}};
    }
    if (number->district.isEmpty())
        return {{QString(kByBareNumberSql), {number->number, limit}}};
    if (!number->suffix.isEmpty())
        return {};
    return {
        {QString(kByBeginningOfNumberSql), {number->district, QString(QString::number(number->number) + u'%'), limit}}};
}

/// The beginning of ContactPoint keys that the text may be: "07700 9" → "+4477009"; empty when it is neither phone nor
/// mail.
QString PersonSearch::contactKeyPrefix() const
{
    if (m_text.contains(u'@'))
        return m_text.toLower();
    QString digits;
    for (const QChar c : m_text) {
        if (c.isDigit())
            digits += c;
        else if (!u"+ ()-"_s.contains(c))
            return {};
    }
    if (digits.size() < kShortestPhone)
        return {};
    if (m_text.startsWith(u'+'))
        return u'+' + digits;
    if (digits.startsWith("00"_L1))
        return u'+' + digits.mid(2);
    return u"+44"_s + (digits.startsWith(u'0') ? digits.mid(1) : digits);
}

} // namespace rosette
