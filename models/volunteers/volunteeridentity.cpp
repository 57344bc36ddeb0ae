#include "models/volunteers/volunteeridentity.h"

#include <QCoreApplication>

#include "models/volunteers/electorhint.h"
#include "models/volunteers/volunteerdecisions.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNew = "new"_L1;
constexpr auto kLeave = "leave"_L1;

QString tr(const char *text) { return QCoreApplication::translate("VolunteerIdentity", text); }

QString personValue(PersonId person) { return u"person:%1"_s.arg(person.value()); }

QString inWords(const Volunteer &volunteer)
{
    QStringList parts{volunteer.name(), volunteer.mobile.isEmpty() ? volunteer.phone : volunteer.mobile,
                      volunteer.email, volunteer.postcode};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void proposeElector(const PersonRow &elector, VolunteerIdentity &identity)
{
    identity.proposals +=
        ImportProposal{personValue(elector.id), tr("The elector %1, %2").arg(elector.number, elector.address),
                       tr("Same name and postcode: the volunteer is joined with the elector."), ImportOutcome::Added};
    const QString hint =
        tr("This is probably the elector %1, %2: same name and postcode. Not joined unless you say so.");
    identity.reason = QString(identity.reason + u' ' + hint.arg(elector.number, elector.address)).trimmed();
}

} // namespace

void VolunteerIdentifier::add(const Volunteer &volunteer, int file, qint64 line)
{
    m_matcher.add(volunteer);
    m_last = volunteer;
    if (line > 0 && !m_lineOf.contains(volunteer.id))
        m_lineOf.insert(volunteer.id, {file, line});
}

std::optional<std::pair<int, qint64>> VolunteerIdentifier::lineOf(VolunteerId id) const
{
    const auto met = m_lineOf.constFind(id);
    return met == m_lineOf.constEnd() ? std::nullopt : std::optional(*met);
}

/// Ids are made anew when the import runs, so somebody of an earlier line is named by that line.
QString VolunteerIdentifier::valueOf(const Volunteer &volunteer) const
{
    const auto met = lineOf(volunteer.id);
    if (!met)
        return personValue(volunteer.person);
    return met->first > 1 ? u"line:%1:%2"_s.arg(met->first).arg(met->second) : u"line:%1"_s.arg(met->second);
}

void VolunteerIdentifier::proposeKnown(const VolunteerMatcher::Match &match, VolunteerIdentity &identity) const
{
    const bool isSame = match.verdict == VolunteerMatcher::Verdict::Same;
    const auto met = lineOf(match.volunteer.id);
    const QString value = valueOf(match.volunteer);
    const QString who = met ? tr("The same as line %1: %2").arg(met->second).arg(inWords(match.volunteer))
                            : tr("The volunteer %1").arg(inWords(match.volunteer));
    identity.proposals += ImportProposal{value, who, match.evidence, ImportOutcome::Amended};
    identity.decision = isSame ? value : QString(kNew);
    if (!met)
        identity.reason =
            tr("This may be the volunteer %1, or another person. %2").arg(match.volunteer.name(), match.evidence);
    else if (isSame)
        identity.reason = tr("The same person as in line %1; the two lines are put together. %2")
                              .arg(met->second)
                              .arg(match.evidence);
    else
        identity.reason = tr("This may be the person in line %1, or another. %2").arg(met->second).arg(match.evidence);
}

Result<VolunteerIdentity> VolunteerIdentifier::identify(Connection &connection, const VolunteerRow &row,
                                                        const std::optional<QString> &choice) const
{
    VolunteerIdentity identity;
    VolunteerMatcher::Match match = m_matcher.find(row);
    if (match.verdict == VolunteerMatcher::Verdict::Nobody && row.isDoubleSaid && lineOf(m_last.id))
        match = {VolunteerMatcher::Verdict::Doubtful, m_last, tr("The note beside it says so.")};
    const bool isSame = match.verdict == VolunteerMatcher::Verdict::Same;
    if (isSame && !lineOf(match.volunteer.id)) {
        identity.known = match.volunteer.id;
        if (choice)
            return VolunteerDecisions::notOffered(row.line, *choice);
        return identity;
    }
    if (match.verdict != VolunteerMatcher::Verdict::Nobody)
        proposeKnown(match, identity);
    std::optional<PersonRow> elector;
    if (!isSame) {
        ROSETTE_ASSIGN(elector, ElectorHint::find(connection, PersonName{row.forename, row.surname}, row.postcode));
    }
    if (elector)
        proposeElector(*elector, identity);
    if (identity.proposals.isEmpty()) {
        if (choice)
            return VolunteerDecisions::notOffered(row.line, *choice);
        return identity;
    }
    identity.proposals += ImportProposal{kNew, tr("Somebody new"), {}, ImportOutcome::Added};
    identity.proposals +=
        ImportProposal{kLeave, tr("Leave the line out"), tr("Nothing is done with it."), ImportOutcome::Ignored};
    if (identity.decision.isEmpty())
        identity.decision = kNew;

    if (choice) {
        const bool isOffered = std::any_of(identity.proposals.begin(), identity.proposals.end(),
                                           [&](const ImportProposal &proposal) { return proposal.value == *choice; });
        if (!isOffered)
            return VolunteerDecisions::notOffered(row.line, *choice);
        identity.decision = *choice;
    }
    identity.isLeft = identity.decision == kLeave;
    if (match.verdict != VolunteerMatcher::Verdict::Nobody && identity.decision == valueOf(match.volunteer))
        identity.known = match.volunteer.id;
    else if (elector && identity.decision == personValue(elector->id))
        identity.elector = elector->id;
    return identity;
}

} // namespace rosette
