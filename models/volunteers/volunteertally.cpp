#include "models/volunteers/volunteertally.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

ImportFinding findingOf(const VolunteerRow &row)
{
    ImportFinding finding;
    finding.file = row.file;
    finding.line = row.line;
    finding.title = row.name();
    finding.number = row.mobile.isEmpty() ? row.phone : row.mobile;
    finding.address = row.postcode;
    finding.source = row.sourceText;
    finding.readings = row.readings;
    return finding;
}

} // namespace

Status VolunteerTally::beginFindings()
{
    ROSETTE_ASSIGN(m_findings, ImportFindingsWriter::begin());
    return {};
}

void VolunteerTally::note(qint64 line, const QString &reason, const QString &sourceText)
{
    m_report.problems += ImportProblem{line, reason, sourceText};
}

Status VolunteerTally::settle(const VolunteerRow &row, const VolunteerIdentity &identity, const Verdict &verdict)
{
    ++m_outcomes[verdict.outcome];
    const bool isUnsure = row.isUnsure() || !identity.proposals.isEmpty();
    m_unsure += isUnsure;
    if (!identity.reason.isEmpty())
        note(row.line, row.name() + u": "_s + identity.reason, row.sourceText);
    for (const QString &doubt : row.doubts())
        note(row.line, row.name() + u": "_s + doubt, row.sourceText);
    if (!m_findings)
        return {};
    ImportFinding finding = findingOf(row);
    finding.outcome = verdict.outcome;
    finding.isUnsure = isUnsure;
    finding.changes = verdict.changes;
    finding.reason = (QStringList{identity.reason} + row.doubts()).join(u' ').trimmed();
    finding.decision = identity.decision;
    finding.proposals = identity.proposals;
    return m_findings->add(finding);
}

Status VolunteerTally::settleDouble(const VolunteerRow &row, const VolunteerIdentity &identity,
                                    const QList<ImportChange> &changes)
{
    ++m_doubles;
    --m_outcomes[ImportOutcome::Amended]; // a line, but nobody more
    return settle(row, identity, {ImportOutcome::Amended, changes});
}

Status VolunteerTally::reject(const VolunteerRow &row, const QString &reason)
{
    ++m_outcomes[ImportOutcome::Rejected];
    note(row.line, reason, row.sourceText);
    if (!m_findings)
        return {};
    ImportFinding finding = findingOf(row);
    finding.readings.clear();
    finding.outcome = ImportOutcome::Rejected;
    finding.reason = reason;
    return m_findings->add(finding);
}

Status VolunteerTally::finish(const QString &fingerprint)
{
    const auto count = [this](ImportOutcome outcome) { return m_outcomes.value(outcome); };
    m_report.counts = {{u"added"_s, count(ImportOutcome::Added)},
                       {u"amended"_s, count(ImportOutcome::Amended)},
                       {u"unchanged"_s, count(ImportOutcome::Unchanged)},
                       {u"doubles"_s, m_doubles},
                       {u"unsure"_s, m_unsure},
                       {u"rejected"_s, count(ImportOutcome::Rejected)}};
    if (count(ImportOutcome::Ignored) > 0)
        m_report.counts.insert(u"left_out"_s, count(ImportOutcome::Ignored));
    if (!m_findings)
        return {};
    ROSETTE_ASSIGN(m_report.findings, m_findings->finish(fingerprint));
    return {};
}

} // namespace rosette
