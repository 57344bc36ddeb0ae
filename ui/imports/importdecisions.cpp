#include "ui/imports/importdecisions.h"

namespace rosette {

namespace {

const ImportProposal *proposalOf(const ImportFinding &finding, const QString &value)
{
    const auto one = std::find_if(finding.proposals.begin(), finding.proposals.end(),
                                  [&](const ImportProposal &proposal) { return proposal.value == value; });
    return one == finding.proposals.end() ? nullptr : &*one;
}

} // namespace

Status ImportDecisions::begin(const ImportFindings &findings, Connection &c)
{
    const auto before = std::exchange(m_decisions, {});
    m_fingerprint = findings.fingerprint();
    ROSETTE_ASSIGN(m_unsure, findings.counts(c, {.isUnsureOnly = true}));
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (const auto finding = findings.find(c, it.key()))
            decide(*finding, it->value);
    }
    emit changed();
    return {};
}

void ImportDecisions::clear()
{
    m_decisions.clear();
    m_unsure = {};
    m_fingerprint.clear();
    emit changed();
}

ImportDecisions::Many::Many(ImportDecisions &decisions)
    : m_decisions(decisions)
    , m_wasBlocked(decisions.blockSignals(true))
{
}

ImportDecisions::Many::~Many()
{
    m_decisions.blockSignals(m_wasBlocked);
    emit m_decisions.changed();
}

void ImportDecisions::decide(const ImportFinding &finding, const QString &value)
{
    const ImportProposal *proposal = proposalOf(finding, value);
    if (!proposal)
        return;
    m_decisions[finding.id] = {finding.decisionKey(), value, proposal->outcome, finding.outcome, finding.isUnsure};
    emit changed();
}

void ImportDecisions::takeBack(const ImportFinding &finding)
{
    if (m_decisions.remove(finding.id))
        emit changed();
}

QHash<QString, qint64> ImportDecisions::takenPeople() const
{
    QHash<QString, qint64> taken;
    for (auto it = m_decisions.begin(); it != m_decisions.end(); ++it) {
        if (ImportProposal{it->value, {}, {}}.isKnownPerson())
            taken.insert(it->value, it.key());
    }
    return taken;
}

QString ImportDecisions::valueFor(const ImportFinding &finding) const
{
    const auto made = m_decisions.constFind(finding.id);
    return made == m_decisions.constEnd() ? finding.decision : made->value;
}

ImportOutcome ImportDecisions::outcomeOf(const ImportFinding &finding) const
{
    const auto made = m_decisions.constFind(finding.id);
    return made == m_decisions.constEnd() ? finding.outcome : made->outcome;
}

qint64 ImportDecisions::undecided() const
{
    return m_unsure.unsure - std::count_if(m_decisions.begin(), m_decisions.end(),
                                           [](const Decision &decision) { return decision.isOfUnsure; });
}

QMap<ImportOutcome, qint64> ImportDecisions::undecidedOutcomes() const
{
    QMap<ImportOutcome, qint64> left = m_unsure.byOutcome;
    for (const Decision &decision : m_decisions) {
        if (decision.isOfUnsure)
            --left[decision.proposed];
    }
    return left;
}

ImportCorrections ImportDecisions::corrections() const
{
    ImportCorrections corrections;
    if (!m_fingerprint.isEmpty())
        corrections[QString::fromLatin1(ImportFindings::kFingerprintKey)] = m_fingerprint;
    for (const Decision &decision : m_decisions)
        corrections[decision.key] = decision.value;
    return corrections;
}

} // namespace rosette
