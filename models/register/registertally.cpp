#include "models/register/registertally.h"

#include <QCoreApplication>

#include "models/people/franchisemarker.h"
#include "models/people/person.h"
#include "models/register/registerchanges.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

ImportFinding findingOf(const RegisterRow &row, const Address &address)
{
    ImportFinding finding;
    finding.file = row.file;
    finding.line = row.line;
    finding.title = nameInWords(row.name.forename, row.name.surname);
    finding.number = row.number.text();
    finding.group = address.street;
    finding.address = shortAddress(address);
    return finding;
}

} // namespace

Status RegisterTally::beginFindings()
{
    ROSETTE_ASSIGN(m_findings, ImportFindingsWriter::begin());
    return {};
}

void RegisterTally::take(const RegisterRow &row, const SourceText &sourceText)
{
    ++m_electors;
    ++m_markers[row.marker];
    if (!row.remark.isEmpty())
        note(row.line, row.remark, sourceText());
}

Status RegisterTally::settle(const RegisterRow &row, const Address &address, const RowVerdict &verdict,
                             const SourceText &sourceText)
{
    ++m_outcomes[verdict.outcome];
    if (verdict.isUnsure) {
        ++m_unsure;
        note(row.line, verdict.reason, sourceText());
    }
    if (!m_findings)
        return {};
    ImportFinding finding = findingOf(row, address);
    finding.outcome = verdict.outcome;
    finding.isUnsure = verdict.isUnsure;
    finding.changes = verdict.changes;
    finding.reason = QStringList{row.remark, verdict.reason}.join(u' ').trimmed();
    finding.source = sourceText();
    finding.decision = verdict.decision;
    finding.proposals = verdict.proposals;
    return m_findings->add(finding);
}

Status RegisterTally::reject(const RegisterRow &row, const QString &reason, const SourceText &sourceText)
{
    ++m_outcomes[ImportOutcome::Rejected];
    note(row.line, reason, sourceText());
    if (!m_findings)
        return {};
    ImportFinding finding = findingOf(row, {});
    finding.outcome = ImportOutcome::Rejected;
    finding.reason = reason;
    finding.source = sourceText();
    if (row.name.isEmpty())
        finding.title.clear();
    return m_findings->add(finding);
}

Status RegisterTally::settleUnnamed(const ImportFinding &finding)
{
    ++m_outcomes[finding.outcome];
    return m_findings ? m_findings->add(finding) : Status();
}

Status RegisterTally::noteUnknownMarkers(Connection &c)
{
    ROSETTE_ASSIGN(const QList<FranchiseMarker> known, FranchiseMarkerRepository::list(c));
    for (auto marker = m_markers.cbegin(); marker != m_markers.cend(); ++marker) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&](const FranchiseMarker &one) { return one.marker == marker.key(); });
        if (!isKnown)
            note(0,
                 QCoreApplication::translate(
                     "RegisterImport", "The marker “%1” (%2 electors) is not known. It is kept and shown as it is.")
                     .arg(marker.key())
                     .arg(*marker),
                 {});
    }
    return {};
}

void RegisterTally::noteStrangers()
{
    const qint64 known = m_outcomes.value(ImportOutcome::Unchanged) + m_outcomes.value(ImportOutcome::Amended) +
                         m_outcomes.value(ImportOutcome::Moved);
    const qint64 left = m_outcomes.value(ImportOutcome::Removed);
    if (m_isIgnoredReported || known > 0 || left == 0 || m_outcomes.value(ImportOutcome::Added) == 0)
        return;
    note(0,
         QCoreApplication::translate("RegisterImport",
                                     "Nobody of the %1 electors whom the campaign has in these polling districts is in "
                                     "%2: all of them leave the register. It may be another council's, whose districts "
                                     "have the same letters.")
             .arg(left)
             .arg(m_report.fileName),
         {});
}

QJsonObject RegisterTally::counts() const
{
    const auto count = [this](ImportOutcome outcome) { return m_outcomes.value(outcome); };
    QJsonObject counts{
        {u"added"_s, count(ImportOutcome::Added)},       {u"amended"_s, count(ImportOutcome::Amended)},
        {u"removed"_s, count(ImportOutcome::Removed)},   {u"unchanged"_s, count(ImportOutcome::Unchanged)},
        {u"moved"_s, count(ImportOutcome::Moved)},       {u"unsure"_s, m_unsure},
        {u"rejected"_s, count(ImportOutcome::Rejected)}, {u"electors"_s, m_electors}};
    if (m_isIgnoredReported || count(ImportOutcome::Ignored) > 0)
        counts.insert(u"ignored"_s, count(ImportOutcome::Ignored));
    return counts;
}

Status RegisterTally::finishFindings(const QString &fingerprint)
{
    if (!m_findings)
        return {};
    ROSETTE_ASSIGN(m_report.findings, m_findings->finish(fingerprint));
    m_findings.reset();
    return {};
}

void RegisterTally::note(qint64 line, const QString &reason, const QString &sourceText)
{
    m_report.problems += ImportProblem{line, reason, sourceText};
}

} // namespace rosette
