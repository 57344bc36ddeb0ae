#include "models/people/absentvote.h"

#include <QCoreApplication>

#include "models/people/person.h"
#include "models/store/statement.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnSql = "SELECT EXISTS (SELECT 1 FROM absent_votes WHERE election_id = ?)"_L1;
constexpr auto kFindSql = "SELECT kind FROM absent_votes WHERE person_id = ? AND election_id IS ?"_L1;
constexpr auto kCountsSql = R"(
SELECT pd.code, a.kind, count(*)
  FROM absent_votes a
  JOIN people p ON p.id = a.person_id
  JOIN registrations r ON r.id = p.registration_id AND r.is_current = 1
  JOIN polling_districts pd ON pd.id = r.district_id
 WHERE %1 GROUP BY pd.id, a.kind)"_L1;
constexpr auto kListSql = R"(
SELECT p.id, r.number_text, p.forename, p.surname, a.kind
  FROM absent_votes a
  JOIN people p ON p.id = a.person_id
  JOIN registrations r ON r.id = p.registration_id AND r.is_current = 1
  JOIN polling_districts pd ON pd.id = r.district_id
 WHERE %1 ORDER BY pd.code, r.number, r.suffix LIMIT ?)"_L1;
constexpr auto kOfElection = "a.election_id IS ?"_L1;
constexpr auto kNewest =
    "? IS NULL AND a.id = (SELECT max(b.id) FROM absent_votes b WHERE b.person_id = a.person_id)"_L1;

AbsentVoter toVoter(const Row &row)
{
    return {row.id<PersonId>(0), row.text(1), nameInWords(row.text(2), row.text(3)),
            absentVoteKindOf(row.text(4)).value_or(AbsentVoteKind::Postal)};
}

AbsentVoteCount toCount(const Row &row)
{
    return {row.text(0), absentVoteKindOf(row.text(1)).value_or(AbsentVoteKind::Postal), row.number(2)};
}

} // namespace

QString toKey(AbsentVoteKind kind)
{
    switch (kind) {
    case AbsentVoteKind::Postal:
        return u"postal"_s;
    case AbsentVoteKind::Proxy:
        return u"proxy"_s;
    case AbsentVoteKind::PostalProxy:
        return u"postal-proxy"_s;
    }
    return {};
}

std::optional<AbsentVoteKind> absentVoteKindOf(const QString &key)
{
    for (const AbsentVoteKind kind : {AbsentVoteKind::Postal, AbsentVoteKind::Proxy, AbsentVoteKind::PostalProxy}) {
        if (toKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

std::optional<AbsentVoteKind> absentVoteKindFrom(const QString &text)
{
    const QString key = headingKey(text);
    const bool isPostal = key.startsWith("post"_L1) || key.endsWith("postal"_L1) || key == "pv"_L1 || key == "a"_L1;
    const bool isProxy = key.contains("prox"_L1) || key == "p"_L1;
    if (isPostal && isProxy)
        return AbsentVoteKind::PostalProxy;
    if (isPostal)
        return AbsentVoteKind::Postal;
    return isProxy ? std::optional(AbsentVoteKind::Proxy) : std::nullopt;
}

QString label(AbsentVoteKind kind)
{
    switch (kind) {
    case AbsentVoteKind::Postal:
        return QCoreApplication::translate("AbsentVote", "postal vote");
    case AbsentVoteKind::Proxy:
        return QCoreApplication::translate("AbsentVote", "votes by proxy");
    case AbsentVoteKind::PostalProxy:
        return QCoreApplication::translate("AbsentVote", "postal proxy vote");
    }
    return {};
}

Result<bool> AbsentVoteRepository::hasOwnList(Connection &c, ElectionId election)
{
    ROSETTE_ASSIGN(const qint64 has, Statement(c, QString(kOwnSql)).bindAll(election).scalar());
    return has > 0;
}

Result<std::optional<AbsentVoteKind>> AbsentVoteRepository::find(Connection &c, PersonId person, ElectionId election)
{
    ROSETTE_ASSIGN(const bool isOwn, hasOwnList(c, election));
    ROSETTE_ASSIGN(
        const auto key,
        Statement(c, QString(kFindSql)).bindAll(person, isOwn ? election : ElectionId()).first([](const Row &row) {
            return row.text(0);
        }));
    return key ? absentVoteKindOf(*key) : std::nullopt;
}

Result<QList<AbsentVoteCount>> AbsentVoteRepository::counts(Connection &c, ElectionId election)
{
    ROSETTE_ASSIGN(const bool isOwn, hasOwnList(c, election));
    return Statement(c, QString(kCountsSql).arg(election ? kOfElection : kNewest))
        .bindAll(isOwn ? election : ElectionId())
        .list(toCount);
}

Result<QList<AbsentVoter>> AbsentVoteRepository::list(Connection &c, ElectionId election, int limit)
{
    ROSETTE_ASSIGN(const bool isOwn, hasOwnList(c, election));
    return Statement(c, QString(kListSql).arg(election ? kOfElection : kNewest))
        .bindAll(isOwn ? election : ElectionId(), limit)
        .list(toVoter);
}

} // namespace rosette
