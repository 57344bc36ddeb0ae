#pragma once

#include <QHash>
#include <QSet>

#include "models/people/absentvoterlist.h"
#include "models/store/importjournal.h"

namespace rosette {

/// Everybody on the current register with the absent vote that the file holds for them and the one that a new list
/// gives them. For one import, inside its transaction.
class AbsentVoters
{
public:
    /// `election`: whose votes they are; none for the list for all elections. `kind`: of every row of a list that has
    /// no column for it.
    AbsentVoters(Connection &connection, ImportReport &report, ElectionId election, std::optional<AbsentVoteKind> kind);

    Status load();
    /// Takes the row, or notes in the report why it cannot be used.
    void take(const AbsentVoterRow &row);
    /// Writes what changed and names it in the report.
    Status write();

private:
    struct Elector
    {
        qint64 person = 0;
        QString number;
        QString forename;
        QString surname;
        QString nameKey;
        QString district;
        qint64 vote = 0; ///< 0 when none
        QString kind;
        QString newKind; ///< as the list says; empty when it does not name them
        qint64 line = 0;
    };

    QString problemOf(const AbsentVoterRow &row);
    bool isSomebodyElse(const Elector &elector, const AbsentVoterRow &row) const;
    void noteChange(const Elector &elector, bool hadList);
    QSet<QString> districtsWithList() const;

    Connection &m_connection;
    ImportReport &m_report;
    ElectionId m_election;
    std::optional<AbsentVoteKind> m_kind;
    QList<Elector> m_electors; ///< in the order of the register
    QHash<QString, qsizetype> m_byNumber;
    QSet<QString> m_districts; ///< of which the list speaks
    qint64 m_rejected = 0;
    qint64 m_unsure = 0;
};

} // namespace rosette
