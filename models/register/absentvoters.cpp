#include "models/register/absentvoters.h"

#include <QCoreApplication>

#include "models/people/electornumber.h"
#include "models/people/namekey.h"
#include "models/people/person.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFormerSql = R"(
SELECT a.id, a.person_id, a.kind, r.district_id
  FROM absent_votes a
  JOIN people p ON p.id = a.person_id
  JOIN registrations r ON r.id = p.registration_id AND r.is_current = 1
  JOIN polling_districts pd ON pd.id = r.district_id
 WHERE a.election_id IS ?
 ORDER BY pd.code, r.number, r.suffix)"_L1;
constexpr auto kElectorSql = R"(
SELECT p.id, r.district_id, r.number_text, p.forename, p.surname, p.name_key,
       coalesce(s.name, ''), coalesce(d.flat, ''), coalesce(d.building, ''), coalesce(d.number, '')
  FROM registrations r
  JOIN people p ON p.registration_id = r.id
  LEFT JOIN doors d ON d.id = p.door_id
  LEFT JOIN streets s ON s.id = d.street_id
 WHERE r.is_current = 1)"_L1;
constexpr auto kWithNumber = R"(
   AND r.district_id = (SELECT id FROM polling_districts WHERE code = ?) AND r.number = ? AND r.suffix = ?)"_L1;
constexpr auto kOfPerson = " AND r.id = (SELECT registration_id FROM people WHERE id = ?)"_L1;
constexpr auto kInsertSql =
    "INSERT INTO absent_votes (id, election_id, import_id, person_id, kind) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql = "UPDATE absent_votes SET kind = ?, import_id = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM absent_votes WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("AbsentVoterImport", text); }

QString textOf(std::optional<AbsentVoteKind> kind) { return kind ? label(*kind) : QString(); }

/// Within the street: "Flat 2, Connell Court, 14".
QString addressOf(const Row &row)
{
    QStringList parts{row.text(7), row.text(8), row.text(9)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

template <typename Elector>
Elector toElector(const Row &row)
{
    return {row.integer(0), row.integer(1), row.text(2),   nameInWords(row.text(3), row.text(4)),
            row.text(5),    row.text(6),    addressOf(row)};
}

/// Initials and middle names come and go; a name that has nothing in common is somebody else's.
bool isSomebodyElse(const QString &nameKey, const AbsentVoterRow &row)
{
    return !row.nameKey.isEmpty() && !nameKey.isEmpty() && !NameKey::isAkin(nameKey, row.nameKey);
}

} // namespace

AbsentVoters::AbsentVoters(Connection &connection, ImportReport &report, ElectionId election,
                           std::optional<AbsentVoteKind> kind)
    : m_connection(connection)
    , m_report(report)
    , m_election(election)
    , m_kind(kind)
    , m_byNumber(connection, kElectorSql + kWithNumber)
    , m_byPerson(connection, kElectorSql + kOfPerson)
{
}

Status AbsentVoters::begin()
{
    if (m_report.isDryRun) {
        ROSETTE_ASSIGN(m_findings, ImportFindingsWriter::begin());
    }
    return Statement(m_connection, QString(kFormerSql)).bindAll(m_election).forEach([this](const Row &row) {
        const qint64 person = row.integer(1);
        m_votes.insert(person, Vote{row.integer(0), row.integer(3), absentVoteKindOf(row.text(2)), {}, 0});
        m_former += person;
        m_districtsBefore.insert(row.integer(3));
    });
}

Result<std::optional<AbsentVoters::Elector>> AbsentVoters::electorWith(const QString &text)
{
    const auto number = ElectorNumber::parse(text);
    if (!number)
        return std::optional<Elector>();
    return m_byNumber.bindAll(number->district, number->number, number->suffix).first(toElector<Elector>);
}

Result<AbsentVoters::Elector> AbsentVoters::electorOf(qint64 person)
{
    ROSETTE_ASSIGN(const auto elector, m_byPerson.bindAll(person).first(toElector<Elector>));
    return elector.value_or(Elector{.person = person});
}

Status AbsentVoters::take(const AbsentVoterRow &row)
{
    ROSETTE_ASSIGN(const QString problem, problemOf(row));
    if (problem.isEmpty())
        return {};
    m_report.problems += ImportProblem{row.line, problem, row.sourceText};
    if (!m_findings)
        return {};
    return m_findings->add({.line = row.line,
                            .outcome = ImportOutcome::Rejected,
                            .title = row.name,
                            .number = row.number,
                            .reason = problem,
                            .source = row.sourceText});
}

/// The reason why the row cannot be used, or nothing.
Result<QString> AbsentVoters::problemOf(const AbsentVoterRow &row)
{
    ++m_counts[ImportOutcome::Rejected]; // until all is well
    if (!row.problem.isEmpty())
        return row.problem;
    if (row.number.isEmpty())
        return tr("The row has no elector number.");
    ROSETTE_ASSIGN(const auto elector, electorWith(row.number));
    if (!elector)
        return tr("Nobody on the current register has the number %1.").arg(row.number);
    const auto kind = row.type.isEmpty() ? m_kind : absentVoteKindFrom(row.type);
    if (!kind)
        return tr("“%1” is no kind of absent vote: Postal, Proxy or Postal proxy was expected.").arg(row.type);
    if (isSomebodyElse(elector->nameKey, row)) {
        ++m_unsure;
        --m_counts[ImportOutcome::Rejected];
        return tr("The list has %1 as %2, the register as %3. Nobody was marked: one of the two is of another month.")
            .arg(row.number, row.name, elector->name);
    }
    Vote &vote = m_votes[elector->person];
    if (vote.after && vote.after != kind)
        return tr("The list names %1 twice, with two kinds of vote. The first was kept.").arg(row.number);
    --m_counts[ImportOutcome::Rejected];
    if (!vote.after && vote.id == 0)
        m_gained += elector->person;
    vote = {vote.id, elector->district, vote.before, kind, vote.after ? vote.line : row.line};
    m_districts.insert(elector->district);
    return QString();
}

Status AbsentVoters::finish(const QString &fingerprint)
{
    for (const QList<qint64> &people : {m_former, m_gained}) {
        for (const qint64 person : people)
            ROSETTE_CHECK(settle(person, m_votes.value(person)));
    }
    const auto count = [this](ImportOutcome outcome) { return m_counts.value(outcome); };
    m_report.counts = QJsonObject{{u"added"_s, count(ImportOutcome::Added)},
                                  {u"amended"_s, count(ImportOutcome::Amended)},
                                  {u"removed"_s, count(ImportOutcome::Removed)},
                                  {u"unchanged"_s, count(ImportOutcome::Unchanged)},
                                  {u"unsure"_s, m_unsure},
                                  {u"rejected"_s, count(ImportOutcome::Rejected)}};
    if (m_findings) {
        ROSETTE_ASSIGN(m_report.findings, m_findings->finish(fingerprint));
    }
    return {};
}

ImportOutcome AbsentVoters::outcomeOf(const Vote &vote)
{
    if (!vote.after)
        return ImportOutcome::Removed;
    if (!vote.before)
        return ImportOutcome::Added;
    return vote.before == vote.after ? ImportOutcome::Unchanged : ImportOutcome::Amended;
}

Status AbsentVoters::settle(qint64 person, const Vote &vote)
{
    if (!vote.after && !m_districts.contains(vote.district))
        return {}; // the list does not speak of that district
    const ImportOutcome outcome = outcomeOf(vote);
    ++m_counts[outcome];
    ROSETTE_CHECK(write(person, vote));
    return tell(person, vote, outcome);
}

Status AbsentVoters::write(qint64 person, const Vote &vote)
{
    if (!vote.after)
        return Statement(m_connection, QString(kRemoveSql)).bindAll(vote.id).run();
    if (!vote.before)
        return Statement(m_connection, QString(kInsertSql))
            .bindAll(newIdValue(), m_election, m_report.id, person, toKey(*vote.after))
            .run();
    if (vote.before == vote.after)
        return {};
    return Statement(m_connection, QString(kUpdateSql)).bindAll(toKey(*vote.after), m_report.id, vote.id).run();
}

/// Findings tell beforehand; afterwards the report does, but for the first list of a district, which is all gains.
Status AbsentVoters::tell(qint64 person, const Vote &vote, ImportOutcome outcome)
{
    const bool isWorthTelling =
        !m_findings && outcome != ImportOutcome::Unchanged && m_districtsBefore.contains(vote.district);
    if (!isWorthTelling && !m_findings)
        return {};
    ROSETTE_ASSIGN(const Elector elector, electorOf(person));
    if (isWorthTelling) {
        const QString who = elector.number + u' ' + elector.name;
        const QString sentence =
            !vote.after    ? tr("Lost: %1 is no longer on the list (%2).").arg(who, textOf(vote.before))
            : !vote.before ? tr("Gained: %1, %2.").arg(who, textOf(vote.after))
                           : tr("Changed: %1, %2 instead of %3.").arg(who, textOf(vote.after), textOf(vote.before));
        m_report.problems += ImportProblem{vote.line, sentence, {}};
    }
    if (!m_findings)
        return {};
    ImportFinding finding{.line = vote.line,
                          .outcome = outcome,
                          .title = elector.name,
                          .number = elector.number,
                          .group = elector.street,
                          .address = elector.address};
    if (outcome != ImportOutcome::Unchanged)
        finding.changes = {{tr("Absent vote"), textOf(vote.before), textOf(vote.after)}};
    return m_findings->add(finding);
}

} // namespace rosette
