#include "models/rota/rotaproposal.h"

#include <QCoreApplication>

#include "models/activities/assignmentrepository.h"
#include "models/base/localtime.h"
#include "models/rota/roster.h"
#include "models/rota/rotareasons.h"
#include "models/rota/rotaremarks.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RotaProposal", text); }

/// Fills in who, why and why not.
class Teller
{
public:
    Teller(RotaProposal &proposal, const Clock &clock)
        : m_proposal(proposal)
        , m_state(proposal.input.problem, proposal.solution.taken)
        , m_reasons(proposal.input, m_state, clock)
    {
    }

    void tell()
    {
        m_proposal.score = m_state.score();
        m_proposal.remarks = remarksOn(m_proposal.input, m_state);
        for (int i = 0; i < int(problem().choices.size()); ++i) {
            if (m_proposal.input.canBeFilled.at(choice(i).shift))
                tellPlace(i);
        }
        for (int i = 0; i < int(problem().shifts.size()); ++i) {
            const int missing = problem().shifts[std::size_t(i)].minimum - m_state.filled(i);
            if (missing > 0)
                m_proposal.gaps += ProposedGap{problem().shifts[std::size_t(i)].id, missing, m_reasons.ofGap(i)};
        }
    }

private:
    const RotaProblem &problem() const { return m_proposal.input.problem; }
    const RotaChoice &choice(int place) const { return problem().choices[std::size_t(place)]; }

    void tellPlace(int i)
    {
        const RotaWeeks::Person &person = m_proposal.input.people.at(choice(i).person);
        ProposedPlace place{problem().shifts[std::size_t(choice(i).shift)].id, person.id, person.name};
        place.isNew = choice(i).state == RotaChoice::State::Free;
        if (m_state.isTaken(i)) {
            place.reason = m_reasons.ofPlace(i);
            m_proposal.places += place;
        } else if (!place.isNew) {
            m_proposal.takenOff += place;
        }
    }

    RotaProposal &m_proposal;
    RotaState m_state;
    RotaReasons m_reasons;
};

Result<std::optional<Assignment>> assignmentOf(Connection &connection, const ProposedPlace &place)
{
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::list(connection, place.shift));
    for (const Assignment &assignment : assignments) {
        if (assignment.volunteer == place.volunteer)
            return std::optional(assignment);
    }
    return std::optional<Assignment>();
}

Error nothingPlanned(const RotaRequest &request)
{
    const QString when =
        request.weeks == 1
            ? weekRange(request.monday)
            : u"%1 – %2"_s.arg(shortDate(request.monday), shortDate(request.monday.addDays(7 * request.weeks - 1)));
    return Error{ErrorCode::Invalid,
                 tr("Nothing that needs people is planned in %1. Plan a stall, a session or a round with shifts first.")
                     .arg(when),
                 {}};
}

} // namespace

Result<RotaProposal> proposeRota(Connection &connection, const RotaRequest &request, const Clock &clock,
                                 const Feedback &feedback)
{
    feedback.report(-1, tr("Reading the weeks"));
    RotaProposal proposal;
    ROSETTE_ASSIGN(proposal.input, loadRotaWeeks(connection, request.monday, request.weeks, request.weights, clock));
    if (proposal.input.shifts.isEmpty() && proposal.input.withoutTime.isEmpty())
        return nothingPlanned(request);
    ROSETTE_ASSIGN(proposal.solution, RotaSolver::solve(proposal.input.problem, feedback, request.seconds));
    Teller(proposal, clock).tell();
    return proposal;
}

Status keepRota(Connection &connection, const RotaProposal &proposal, const Clock &clock)
{
    for (const ProposedPlace &place : proposal.takenOff) {
        ROSETTE_ASSIGN(const auto assignment, assignmentOf(connection, place));
        if (assignment)
            ROSETTE_CHECK(Roster::unassign(connection, assignment->id));
    }
    for (const ProposedPlace &place : proposal.places) {
        if (!place.isNew)
            continue;
        ROSETTE_CHECK(Roster::place(connection, place.shift, place.volunteer, clock, place.reason));
    }
    return {};
}

} // namespace rosette
