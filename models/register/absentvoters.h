#pragma once

#include <memory>

#include <QHash>
#include <QSet>

#include "models/register/absentvoterlist.h"
#include "models/store/importfindingswriter.h"
#include "models/store/importjournal.h"
#include "models/store/statement.h"

namespace rosette {

/// Puts a new list of absent voters in the place of the older one, for the districts that it speaks of. Holds who is on
/// either list, not the register. For one import, inside its transaction.
class AbsentVoters
{
public:
    /// `election`: whose votes they are; none for the list for all elections. `kind`: of every row of a list that has
    /// no column for it.
    AbsentVoters(Connection &connection, ImportReport &report, ElectionId election, std::optional<AbsentVoteKind> kind);

    /// What the older list says; on a dry run every row is taken down as a finding.
    Status begin();
    /// Takes the row, or notes in the report why it cannot be used.
    Status take(const AbsentVoterRow &row);
    /// Writes what changed and names it in the report. `fingerprint`: of the file, for the findings.
    Status finish(const QString &fingerprint);

private:
    /// An elector as the register has them.
    struct Elector
    {
        qint64 person = 0;
        qint64 district = 0;
        QString number;
        QString name;
        QString nameKey;
        QString street;
        QString address; ///< within the street
    };
    /// What the two lists say of one person.
    struct Vote
    {
        qint64 id = 0; ///< in the file; 0 when the older list does not name the person
        qint64 district = 0;
        std::optional<AbsentVoteKind> before;
        std::optional<AbsentVoteKind> after;
        qint64 line = 0; ///< of the new list
    };

    Result<std::optional<Elector>> electorWith(const QString &number);
    Result<Elector> electorOf(qint64 person);
    Result<QString> problemOf(const AbsentVoterRow &row);
    Status settle(qint64 person, const Vote &vote);
    Status write(qint64 person, const Vote &vote);
    Status tell(qint64 person, const Vote &vote, ImportOutcome outcome);
    static ImportOutcome outcomeOf(const Vote &vote);

    Connection &m_connection;
    ImportReport &m_report;
    ElectionId m_election;
    std::optional<AbsentVoteKind> m_kind;
    QHash<qint64, Vote> m_votes; ///< by person
    QList<qint64> m_former;      ///< of the older list, in the order of the register
    QList<qint64> m_gained;      ///< of the new one only, in its order
    QSet<qint64> m_districtsBefore;
    QSet<qint64> m_districts; ///< of which the new list speaks
    QHash<ImportOutcome, qint64> m_counts;
    qint64 m_unsure = 0;
    std::unique_ptr<ImportFindingsWriter> m_findings; ///< on a dry run
    Statement m_byNumber;
    Statement m_byPerson;
};

} // namespace rosette
