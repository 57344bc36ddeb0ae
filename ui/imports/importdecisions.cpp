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
        if (const auto finding = findings.find(c, it.key())) {
            decide(*finding, it->value);
            for (const ImportReading &reading : finding->readings) {
                if (const auto text = it->texts.constFind(finding->readingKey(reading.key)); text != it->texts.end())
                    agree(*finding, {{reading.key, *text}});
            }
        }
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
    Decision &decision = decisionOn(finding);
    decision.value = value;
    decision.outcome = proposal->outcome;
    judge(finding);
    emit changed();
}

void ImportDecisions::agree(const ImportFinding &finding, const QMap<QString, QString> &texts)
{
    Decision &decision = decisionOn(finding);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        decision.texts[finding.readingKey(it.key())] = *it;
    judge(finding);
    emit changed();
}

void ImportDecisions::agreeToAll(const ImportFinding &finding)
{
    QMap<QString, QString> texts;
    for (const ImportReading &reading : finding.readings) {
        if (reading.isUnsure())
            texts[reading.key] = textFor(finding, reading);
    }
    if (!texts.isEmpty())
        agree(finding, texts);
}

ImportDecisions::Decision &ImportDecisions::decisionOn(const ImportFinding &finding)
{
    if (!m_decisions.contains(finding.id)) {
        m_decisions[finding.id] = {
            finding.decisionKey(), {}, finding.outcome, finding.outcome, finding.isUnsure, false, {}};
    }
    return m_decisions[finding.id];
}

/// Says whether anything is left to decide.
void ImportDecisions::judge(const ImportFinding &finding)
{
    Decision &decision = m_decisions[finding.id];
    decision.isComplete =
        (!finding.needsChoice() || !decision.value.isEmpty()) &&
        std::none_of(finding.readings.begin(), finding.readings.end(), [&](const ImportReading &reading) {
            return reading.isUnsure() && !decision.texts.contains(finding.readingKey(reading.key));
        });
}

void ImportDecisions::takeBack(const ImportFinding &finding)
{
    if (m_decisions.remove(finding.id))
        emit changed();
}

bool ImportDecisions::isDecided(const ImportFinding &finding) const
{
    const auto made = m_decisions.constFind(finding.id);
    return made != m_decisions.constEnd() && made->isComplete;
}

QString ImportDecisions::textFor(const ImportFinding &finding, const ImportReading &reading) const
{
    const auto made = m_decisions.constFind(finding.id);
    return made == m_decisions.constEnd() ? reading.said
                                          : made->texts.value(finding.readingKey(reading.key), reading.said);
}

bool ImportDecisions::isAgreed(const ImportFinding &finding, const ImportReading &reading) const
{
    const auto made = m_decisions.constFind(finding.id);
    return made != m_decisions.constEnd() && made->texts.contains(finding.readingKey(reading.key));
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
    return made == m_decisions.constEnd() || made->value.isEmpty() ? finding.decision : made->value;
}

ImportOutcome ImportDecisions::outcomeOf(const ImportFinding &finding) const
{
    const auto made = m_decisions.constFind(finding.id);
    return made == m_decisions.constEnd() ? finding.outcome : made->outcome;
}

qint64 ImportDecisions::decided() const
{
    return std::count_if(m_decisions.begin(), m_decisions.end(),
                         [](const Decision &decision) { return decision.isComplete; });
}

qint64 ImportDecisions::undecided() const
{
    return m_unsure.unsure - std::count_if(m_decisions.begin(), m_decisions.end(), [](const Decision &decision) {
               return decision.isOfUnsure && decision.isComplete;
           });
}

QMap<ImportOutcome, qint64> ImportDecisions::undecidedOutcomes() const
{
    QMap<ImportOutcome, qint64> left = m_unsure.byOutcome;
    for (const Decision &decision : m_decisions) {
        if (decision.isOfUnsure && decision.isComplete)
            --left[decision.proposed];
    }
    return left;
}

ImportCorrections ImportDecisions::corrections() const
{
    ImportCorrections corrections;
    if (!m_fingerprint.isEmpty())
        corrections[QString::fromLatin1(ImportFindings::kFingerprintKey)] = m_fingerprint;
    for (const Decision &decision : m_decisions) {
        if (!decision.value.isEmpty())
            corrections[decision.key] = decision.value;
        corrections.insert(decision.texts);
    }
    return corrections;
}

} // namespace rosette
