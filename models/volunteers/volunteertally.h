#pragma once

#include <memory>

#include "models/store/importfindingswriter.h"
#include "models/store/importjournal.h"
#include "models/volunteers/volunteeridentity.h"

namespace rosette {

/// Counts what an import of volunteers does with each line, and on a dry run takes it down line by line.
class VolunteerTally
{
public:
    struct Verdict
    {
        ImportOutcome outcome = ImportOutcome::Added;
        QList<ImportChange> changes;
    };

    explicit VolunteerTally(ImportReport &report)
        : m_report(report)
    {
    }

    Status beginFindings();
    /// A line that deserves a look.
    void note(qint64 line, const QString &reason, const QString &sourceText);
    Status settle(const VolunteerRow &row, const VolunteerIdentity &identity, const Verdict &verdict);
    /// A line about somebody of an earlier line.
    Status settleDouble(const VolunteerRow &row, const VolunteerIdentity &identity, const QList<ImportChange> &changes);
    Status reject(const VolunteerRow &row, const QString &reason);
    /// Writes counts and findings into the report.
    Status finish(const QString &fingerprint);

private:
    ImportReport &m_report;
    std::unique_ptr<ImportFindingsWriter> m_findings; ///< on a dry run only
    QMap<ImportOutcome, int> m_outcomes;
    int m_doubles = 0;
    int m_unsure = 0;
};

} // namespace rosette
