#include "models/people/absentvoters.h"

#include <QCoreApplication>

#include "models/people/electornumber.h"
#include "models/people/namekey.h"
#include "models/people/person.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kElectorsSql = R"(
SELECT r.person_id, r.number_text, p.forename, p.surname, p.name_key, pd.code, a.id, a.kind
  FROM registrations r
  JOIN people p ON p.id = r.person_id
  JOIN polling_districts pd ON pd.id = r.district_id
  LEFT JOIN absent_votes a ON a.person_id = r.person_id AND a.election_id IS ?
 WHERE r.is_current = 1
 ORDER BY pd.code, r.number, r.suffix)"_L1;
constexpr auto kInsertSql =
    "INSERT INTO absent_votes (id, election_id, import_id, person_id, kind) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql = "UPDATE absent_votes SET kind = ?, import_id = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM absent_votes WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("AbsentVoterImport", text); }

QString kindText(const QString &key)
{
    const auto kind = absentVoteKindOf(key);
    return kind ? label(*kind) : key;
}

} // namespace

AbsentVoters::AbsentVoters(Connection &connection, ImportReport &report, ElectionId election,
                           std::optional<AbsentVoteKind> kind)
    : m_connection(connection)
    , m_report(report)
    , m_election(election)
    , m_kind(kind)
{
}

Status AbsentVoters::load()
{
    return Statement(m_connection, QString(kElectorsSql)).bindAll(m_election).forEach([this](const Row &row) {
        m_byNumber.insert(row.text(1), m_electors.size());
        m_electors += Elector{row.integer(0), row.text(1), row.text(2),    row.text(3),
                              row.text(4),    row.text(5), row.integer(6), row.text(7)};
    });
}

void AbsentVoters::take(const AbsentVoterRow &row)
{
    const QString problem = problemOf(row);
    if (!problem.isEmpty())
        m_report.problems += ImportProblem{row.line, problem, row.sourceText};
}

/// The reason why the row cannot be used, or nothing.
QString AbsentVoters::problemOf(const AbsentVoterRow &row)
{
    ++m_rejected; // until all is well
    if (!row.problem.isEmpty())
        return row.problem;
    if (row.number.isEmpty())
        return tr("The row has no elector number.");
    const auto number = ElectorNumber::parse(row.number);
    const qsizetype index = number ? m_byNumber.value(number->text(), -1) : -1;
    if (index < 0)
        return tr("Nobody on the current register has the number %1.").arg(row.number);
    Elector &elector = m_electors[index];
    const auto kind = row.type.isEmpty() ? m_kind : absentVoteKindFrom(row.type);
    if (!kind)
        return tr("“%1” is no kind of absent vote: Postal, Proxy or Postal proxy was expected.").arg(row.type);
    if (isSomebodyElse(elector, row)) {
        --m_rejected;
        ++m_unsure;
        return tr("The list has %1 as %2, the register as %3. Nobody was marked: one of the two is of another month.")
            .arg(row.number, row.name, nameInWords(elector.forename, elector.surname));
    }
    if (!elector.newKind.isEmpty() && elector.newKind != toKey(*kind))
        return tr("The list names %1 twice, with two kinds of vote. The first was kept.").arg(row.number);
    --m_rejected;
    if (elector.newKind.isEmpty())
        elector.line = row.line;
    elector.newKind = toKey(*kind);
    m_districts.insert(elector.district);
    return {};
}

/// Initials and middle names come and go; a name that has nothing in common is somebody else's.
bool AbsentVoters::isSomebodyElse(const Elector &elector, const AbsentVoterRow &row) const
{
    return !row.nameKey.isEmpty() && !elector.nameKey.isEmpty() && !NameKey::isAkin(elector.nameKey, row.nameKey);
}

QSet<QString> AbsentVoters::districtsWithList() const
{
    QSet<QString> districts;
    for (const Elector &elector : m_electors) {
        if (elector.vote > 0)
            districts.insert(elector.district);
    }
    return districts;
}

Status AbsentVoters::write()
{
    Statement insert(m_connection, QString(kInsertSql));
    Statement update(m_connection, QString(kUpdateSql));
    Statement remove(m_connection, QString(kRemoveSql));
    const QSet<QString> former = districtsWithList();
    qint64 added = 0;
    qint64 amended = 0;
    qint64 unchanged = 0;
    qint64 removed = 0;
    for (const Elector &elector : std::as_const(m_electors)) {
        const bool isNamed = !elector.newKind.isEmpty();
        if (!isNamed && (elector.vote == 0 || !m_districts.contains(elector.district)))
            continue;
        if (!isNamed) {
            ++removed;
            ROSETTE_CHECK(remove.bindAll(elector.vote).run());
        } else if (elector.vote == 0) {
            ++added;
            ROSETTE_CHECK(insert.bindAll(newIdValue(), m_election, m_report.id, elector.person, elector.newKind).run());
        } else if (elector.newKind != elector.kind) {
            ++amended;
            ROSETTE_CHECK(update.bindAll(elector.newKind, m_report.id, elector.vote).run());
        } else {
            ++unchanged;
            continue;
        }
        noteChange(elector, former.contains(elector.district));
    }
    m_report.counts = QJsonObject{{u"added"_s, added},         {u"amended"_s, amended}, {u"removed"_s, removed},
                                  {u"unchanged"_s, unchanged}, {u"unsure"_s, m_unsure}, {u"rejected"_s, m_rejected}};
    return {};
}

/// The first list of a district is nothing but gains and needs no telling.
void AbsentVoters::noteChange(const Elector &elector, bool hadList)
{
    if (!hadList)
        return;
    const QString who = u"%1 %2"_s.arg(elector.number, nameInWords(elector.forename, elector.surname));
    const QString sentence =
        elector.newKind.isEmpty() ? tr("Lost: %1 is no longer on the list (%2).").arg(who, kindText(elector.kind))
        : elector.vote == 0
            ? tr("Gained: %1, %2.").arg(who, kindText(elector.newKind))
            : tr("Changed: %1, %2 instead of %3.").arg(who, kindText(elector.newKind), kindText(elector.kind));
    m_report.problems += ImportProblem{elector.line, sentence, {}};
}

} // namespace rosette
