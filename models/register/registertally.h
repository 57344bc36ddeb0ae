#pragma once

#include <functional>

#include <QHash>

#include "models/places/address.h"
#include "models/register/registerrow.h"
#include "models/store/importfindingswriter.h"
#include "models/store/importjournal.h"

namespace rosette {

/// Asked for only when there is something to say.
using SourceText = std::function<QString()>;

/// What becomes of a row, and why.
struct RowVerdict
{
    ImportOutcome outcome = ImportOutcome::Unchanged;
    bool isUnsure = false; ///< a person should decide
    QString reason;        ///< a sentence; empty when there is nothing to explain
    QList<ImportChange> changes;
    QString decision; ///< the proposal in effect
    QList<ImportProposal> proposals;
};

/// Counts what an import of a register does, notes what deserves a look, and on a dry run takes down every row.
class RegisterTally
{
public:
    explicit RegisterTally(ImportReport &report)
        : m_report(report)
    {
    }

    /// Every row is to be taken down from now on.
    Status beginFindings();
    /// Whether somebody will read what `changes` and `proposals` say.
    bool isTakingDown() const { return m_findings != nullptr; }
    /// Rows of an update may ask for nothing: their number is reported even when it is none.
    void expectIgnored() { m_isIgnoredReported = true; }

    /// Counts an elector whose row can be used, and notes what was odd about it.
    void take(const RegisterRow &row, const SourceText &sourceText);
    /// What becomes of the row; `address`: where it says that the elector lives.
    Status settle(const RegisterRow &row, const Address &address, const RowVerdict &verdict,
                  const SourceText &sourceText);
    Status reject(const RegisterRow &row, const QString &reason, const SourceText &sourceText);
    /// About somebody whom no row names; counted by the outcome of `finding`.
    Status settleUnnamed(const ImportFinding &finding);

    /// Notes markers of which the campaign does not know what they mean.
    Status noteUnknownMarkers(Connection &c);
    /// Notes when a full register knows nobody of those whom it takes off: it may be another council's.
    void noteStrangers();
    /// All counts, the names of counts as reports have them.
    QJsonObject counts() const;
    /// Hands what was taken down to the report.
    Status finishFindings(const QString &fingerprint);

private:
    void note(qint64 line, const QString &reason, const QString &sourceText);

    ImportReport &m_report;
    QHash<ImportOutcome, qint64> m_outcomes;
    qint64 m_unsure = 0;
    qint64 m_electors = 0;
    bool m_isIgnoredReported = false;
    QHash<QString, int> m_markers;
    std::unique_ptr<ImportFindingsWriter> m_findings; ///< of a dry run only
};

} // namespace rosette
