#include "models/register/fullregister.h"

#include <QCoreApplication>

#include "models/register/householdmatch.h"
#include "models/register/registerproposals.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

bool livesAt(const MatchCandidate &candidate, const PendingRow &pending)
{
    return candidate.elector.door == pending.place.door;
}

/// Whom the row may mean, to be decided by a person.
RowVerdict question(const PendingRow &pending, const QList<MatchCandidate> &candidates)
{
    RowVerdict verdict;
    bool isAtHome = false;
    for (const MatchCandidate &candidate : candidates) {
        const bool isSameDoor = livesAt(candidate, pending);
        isAtHome = isAtHome || isSameDoor;
        verdict.proposals +=
            RegisterProposals::person(candidate.elector, candidate.details, candidate.match, isSameDoor);
    }
    verdict.proposals += {RegisterProposals::newPerson(), RegisterProposals::leftOut()};
    const QString reason =
        isAtHome ? tr("%1 may be an elector of this address whose name changed. They were kept as two people.")
                 : tr("%1 is new at this address; an elector of the same name left another one. They were kept as two "
                      "people.");
    verdict.reason = reason.arg(pending.row.number.text());
    return verdict;
}

} // namespace

Status FullRegister::take(const RegisterRow &row, const SourceText &sourceText)
{
    ROSETTE_ASSIGN(const bool isFirst, isFirstOfNumber(row, sourceText));
    if (!isFirst)
        return {};
    m_tally.take(row, sourceText);
    ROSETTE_ASSIGN(const Place place, m_places->placeOf(row));
    const QString nameKey = row.nameKey;
    if (const auto known = nameKey.isEmpty() ? std::nullopt : m_book.match(row, place.district, nameKey, place.door)) {
        const bool isKept = known->number == row.number.number && known->district == place.district;
        ++(isKept ? m_numbersKept : m_numbersChanged);
        return apply(*known, row, nameKey, place, sourceText);
    }
    if (mayBeKnown(row, nameKey, place))
        return wait(row, nameKey, place, sourceText);
    return addPerson(row, nameKey, place, sourceText);
}

Status FullRegister::conclude()
{
    if (m_pending)
        ROSETTE_CHECK(takePending());
    return retireMissing();
}

/// A door that is new may be a known one whose address is written differently.
bool FullRegister::mayBeKnown(const RegisterRow &row, const QString &nameKey, const Place &place) const
{
    return m_book.mayKnow(row, place.district, nameKey, place.door) ||
           (m_book.hasRegister() && place.door && m_places->isNew(place.door));
}

Status FullRegister::wait(const RegisterRow &row, const QString &nameKey, const Place &place,
                          const SourceText &sourceText)
{
    if (!m_pending) {
        ROSETTE_ASSIGN(m_pending, PendingRows::begin());
    }
    return m_pending->add({0, row, nameKey, place, sourceText()});
}

Status FullRegister::takePending()
{
    MatchCandidates candidates(m_connection, m_book, *m_pending, *m_places, m_numbersKept > m_numbersChanged);
    ROSETTE_CHECK(takeDecided(candidates));
    ROSETTE_CHECK(m_pending->forEachHousehold(
        [&](const QList<PendingRow> &household) { return takeHousehold(candidates, household); }));
    return m_pending->forEach([&](const PendingRow &pending) { return takeRest(candidates, pending); });
}

/// First of all, so that nobody whom the user chose goes to another row.
Status FullRegister::takeDecided(MatchCandidates &candidates)
{
    const QList<RegisterDecisions::Decision> decisions = m_decisions.all();
    for (const RegisterDecisions::Decision &decision : decisions) {
        ROSETTE_ASSIGN(const auto pending, m_pending->find(decision.file, decision.line));
        if (!pending)
            continue;
        ROSETTE_ASSIGN(const QList<MatchCandidate> found, candidates.askable(*pending));
        if (found.isEmpty())
            continue;
        RowVerdict verdict = question(*pending, found);
        ROSETTE_ASSIGN(const RegisterChoice choice, choose(pending->row, verdict, decision.choice));
        ROSETTE_CHECK(settle(*pending, found, choice, verdict));
    }
    return {};
}

Status FullRegister::takeHousehold(MatchCandidates &candidates, const QList<PendingRow> &household)
{
    QList<QList<MatchCandidate>> found;
    for (const PendingRow &pending : household) {
        ROSETTE_ASSIGN(const QList<MatchCandidate> one, candidates.atHome(pending));
        found += one;
    }
    const auto certain = certainMatches(found);
    for (qsizetype i = 0; i < household.size(); ++i) {
        if (!certain.at(i))
            continue;
        const QList<MatchCandidate> match{*certain.at(i)};
        const auto choice = RegisterChoice::of(match.first().elector.person);
        RowVerdict verdict = question(household.at(i), match);
        verdict.reason = match.first().match.sentence();
        verdict.decision = choice.value();
        ROSETTE_CHECK(settle(household.at(i), match, choice, verdict));
    }
    return {};
}

Status FullRegister::takeRest(MatchCandidates &candidates, const PendingRow &pending)
{
    ROSETTE_ASSIGN(const QList<MatchCandidate> found, candidates.askable(pending));
    RowVerdict verdict;
    if (!found.isEmpty()) {
        verdict = question(pending, found);
        verdict.isUnsure = true;
        verdict.decision = RegisterChoice::makeNew().value();
        for (const MatchCandidate &candidate : found)
            m_asked.insert(candidate.elector.person, pending.row.number.text());
    }
    return settle(pending, found, RegisterChoice::makeNew(), verdict);
}

Status FullRegister::settle(const PendingRow &pending, const QList<MatchCandidate> &candidates,
                            const RegisterChoice &choice, const RowVerdict &verdict)
{
    const RegisterRow &row = pending.row;
    const auto sourceText = [&pending] { return pending.sourceText; };
    m_pending->settle(pending.id);
    if (choice.kind == RegisterChoice::Kind::Leave)
        return pass(row, sourceText, verdict);
    if (choice.kind == RegisterChoice::Kind::New)
        return addPerson(row, pending.nameKey, pending.place, sourceText, verdict);
    const auto chosen = std::find_if(candidates.begin(), candidates.end(), [&](const MatchCandidate &candidate) {
        return candidate.elector.person == choice.person;
    });
    if (chosen == candidates.end() || m_book.isMatched(chosen->seat))
        return RegisterDecisions::notOffered(row.file, row.line, choice);
    m_book.take(chosen->seat);
    return apply(chosen->elector, row, pending.nameKey, pending.place, sourceText, verdict);
}

/// Only districts that the file speaks of: councils also send one ward at a time.
Status FullRegister::retireMissing()
{
    const QSet<DistrictId> districts = m_places->districts();
    return m_book.forEachLeft(
        [&](const KnownElector &elector) { return districts.contains(elector.district) ? retire(elector) : Status(); });
}

Status FullRegister::retire(const KnownElector &elector)
{
    ImportFinding finding;
    finding.outcome = ImportOutcome::Removed;
    if (m_tally.isTakingDown()) {
        ROSETTE_ASSIGN(const KnownDetails details, m_details.of(elector));
        finding.title = details.name();
        finding.number = details.number;
        finding.group = details.street;
        finding.address = details.address;
        finding.reason = tr("Is not in this register any more. The person and what was recorded stay.");
        if (const QString asked = m_asked.value(elector.person); !asked.isEmpty())
            finding.reason += u' ' + tr("May be the same person as %1.").arg(asked);
    }
    ROSETTE_CHECK(m_tally.settleUnnamed(finding));
    return m_writer->retire(elector);
}

} // namespace rosette
