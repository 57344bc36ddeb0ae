#include "models/people/eligibility.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/people/comingofage.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Eligibility", text); }

QString dateText(QDate date)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"d MMM yyyy"_s);
}

Eligibility no(const QString &reason) { return {Eligibility::Answer::No, reason}; }

} // namespace

ElectorFacts ElectorFacts::of(const Registration &registration)
{
    return {registration.isCurrent, registration.marker, registration.kind, registration.birthDate,
            registration.attainmentDate};
}

Electorate::Electorate(Election election, QList<FranchiseMarker> markers, int attainmentAge)
    : m_election(std::move(election))
    , m_markers(std::move(markers))
    , m_attainmentAge(attainmentAge)
{
}

Result<Electorate> Electorate::load(Connection &c, const Election &election)
{
    ROSETTE_ASSIGN(const QList<FranchiseMarker> markers, FranchiseMarkerRepository::list(c, election.nation));
    ROSETTE_ASSIGN(const int age, ComingOfAge::attainmentAge(c));
    return Electorate(election, markers, age);
}

Result<Electorate> Electorate::load(Connection &c, ElectionId id)
{
    ROSETTE_ASSIGN(const auto election, ElectionRepository::find(c, id));
    if (!election)
        return Error{ErrorCode::NotFound, tr("This election is no longer in the campaign. Choose another."), {}};
    return load(c, *election);
}

Eligibility Electorate::eligibility(const ElectorFacts &facts) const
{
    if (!facts.isOnRegister)
        return no(tr("Not on the current register."));
    if (facts.kind == ElectorKind::Overseas && franchiseOf(m_election.kind) != Franchise::Parliament)
        return no(tr("Overseas electors vote for the UK Parliament only."));
    if (!ComingOfAge::isOfAge(facts.birthDate, facts.attainmentDate, m_attainmentAge, m_election.votingAge,
                              m_election.pollingDate)) {
        const QDate day =
            ComingOfAge::birthday(facts.birthDate, facts.attainmentDate, m_attainmentAge, m_election.votingAge);
        return no(tr("Turns %1 on %2, after polling day.").arg(m_election.votingAge).arg(dateText(day)));
    }
    return byMarker(facts);
}

Eligibility Electorate::byMarker(const ElectorFacts &facts) const
{
    const auto known = std::find_if(m_markers.begin(), m_markers.end(),
                                    [&](const FranchiseMarker &one) { return one.marker == facts.marker; });
    if (known == m_markers.end() && !facts.marker.isEmpty())
        return {Eligibility::Answer::Unclear,
                tr("The marker “%1” is not in the table for %2. The elector stays on the lists until somebody says "
                   "what it means.")
                    .arg(facts.marker, nationName(m_election.nation))};
    if (known != m_markers.end() && !known->allows(franchiseOf(m_election.kind)))
        return no(tr("%1 (marker %2): no vote in a poll of this kind.").arg(known->meaning, known->marker));
    const QDate day =
        ComingOfAge::birthday(facts.birthDate, facts.attainmentDate, m_attainmentAge, m_election.votingAge);
    if (day.isValid())
        return {Eligibility::Answer::Yes,
                tr("Turns %1 on %2, by polling day.").arg(m_election.votingAge).arg(dateText(day))};
    if (facts.marker.isEmpty())
        return {Eligibility::Answer::Yes, tr("No marker: votes in all polls.")};
    return {Eligibility::Answer::Yes,
            tr("%1 (marker %2): votes in a poll of this kind.").arg(known->meaning, known->marker)};
}

QStringList Electorate::refusedMarkers() const
{
    QStringList refused;
    for (const FranchiseMarker &marker : m_markers) {
        if (!marker.allows(franchiseOf(m_election.kind)))
            refused += marker.marker;
    }
    return refused;
}

} // namespace rosette
