#pragma once

#include <QStringList>

#include "models/people/election.h"
#include "models/people/franchisemarker.h"
#include "models/people/registration.h"

namespace rosette {

/// What decides whether an elector may vote, as the register gives it.
struct ElectorFacts
{
    bool isOnRegister = true;
    QString marker;
    ElectorKind kind = ElectorKind::Ordinary;
    QDate birthDate;
    QDate attainmentDate;

    static ElectorFacts of(const Registration &registration);
};

/// Whether somebody may vote in one election, and why.
struct Eligibility
{
    enum class Answer {
        Yes,
        No,
        Unclear, ///< the marker is in no table: kept on every list until the user says what it means
    };
    Answer answer = Answer::Yes;
    QString reason; ///< a sentence: "Turns 18 on 3 Jun 2028, after polling day."

    /// Only who surely may not vote is left out of an election's lists.
    bool isListed() const { return answer != Answer::No; }
};

/// One election and the rules by which it lets people vote: its nation's markers, its voting age, its polling day. Pure
/// once made.
class Electorate
{
public:
    /// `attainmentAge`: see ComingOfAge.
    Electorate(Election election, QList<FranchiseMarker> markers, int attainmentAge);
    static Result<Electorate> load(Connection &c, const Election &election);
    /// NotFound when there is no such election.
    static Result<Electorate> load(Connection &c, ElectionId id);

    Eligibility eligibility(const ElectorFacts &facts) const;
    const Election &election() const { return m_election; }
    int attainmentAge() const { return m_attainmentAge; }
    /// Markers that shut out of this election.
    QStringList refusedMarkers() const;

private:
    Eligibility byMarker(const ElectorFacts &facts) const;

    Election m_election;
    QList<FranchiseMarker> m_markers; ///< of the election's nation
    int m_attainmentAge;
};

} // namespace rosette
