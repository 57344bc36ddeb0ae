#include "models/people/personsearch.h"

#include "models/people/electornumber.h"
#include "models/store/statement.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestPhone = 5;

// CROSS JOIN: the few districts first, whatever the planner thinks; the other way round it reads the whole register.
constexpr auto kByNumberSql = R"(
SELECT r.person_id FROM polling_districts pd CROSS JOIN registrations r ON r.district_id = pd.id
 WHERE pd.code = ? COLLATE NOCASE AND r.number = ? AND r.suffix = ? AND r.is_current = 1)"_L1;
constexpr auto kByContactSql = R"(
SELECT DISTINCT person_id FROM contact_points WHERE value_key >= ? AND value_key < ? ORDER BY value_key LIMIT ?)"_L1;
constexpr auto kByIndexSql = "SELECT rowid FROM people_search WHERE people_search MATCH ? ORDER BY rowid LIMIT ?"_L1;

PersonId toPersonId(const Row &row) { return row.id<PersonId>(0); }

} // namespace

PersonSearch::PersonSearch(const QString &text)
    : m_text(cleanedText(text))
{
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        word.remove(u'"');
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            m_match += (m_match.isEmpty() ? u"\""_s : u" \""_s) + word + u"\"*"_s;
    }
}

Result<QList<PersonId>> PersonSearch::exactMatches(Connection &c, int limit) const
{
    QList<PersonId> found;
    if (const auto number = ElectorNumber::parse(m_text); number && !number->district.isEmpty()) {
        ROSETTE_ASSIGN(found, Statement(c, QString(kByNumberSql))
                                  .bindAll(number->district, number->number, number->suffix)
                                  .list(toPersonId));
    }
    if (const QString prefix = contactKeyPrefix(); !prefix.isEmpty()) {
        ROSETTE_ASSIGN(const auto people, Statement(c, QString(kByContactSql))
                                              .bindAll(prefix, QString(prefix + QChar(u'\uFFFF')), limit)
                                              .list(toPersonId));
        found += people;
    }
    return found;
}

Result<QList<PersonId>> PersonSearch::indexMatches(Connection &c, int limit) const
{
    if (isEmpty())
        return QList<PersonId>();
    return Statement(c, QString(kByIndexSql)).bindAll(m_match, limit).list(toPersonId);
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
