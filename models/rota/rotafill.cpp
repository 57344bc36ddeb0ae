#include "models/rota/rotafill.h"

#include <algorithm>

#include <QCoreApplication>

namespace rosette {

namespace {

constexpr int kMostRounds = 50; // of changes; a rota settles after a few

bool isHeld(const RotaProblem &problem, int choice)
{
    return problem.choices[std::size_t(choice)].state == RotaChoice::State::Locked;
}

/// Takes the best choice again and again until none makes the rota better. What a choice would cost changes only when
/// its person or its activity does.
class BestFirst
{
public:
    BestFirst(RotaState &state, const RotaProblem &problem)
        : m_state(state)
        , m_problem(problem)
        , m_costs(problem.choices.size())
        , m_shiftsOf(problem.activities.size())
    {
        for (std::size_t i = 0; i < problem.shifts.size(); ++i)
            m_shiftsOf[std::size_t(problem.shifts[i].activity)].push_back(int(i));
        for (int i = 0; i < int(m_costs.size()); ++i)
            look(i);
    }

    void addAll()
    {
        for (;;) {
            const auto best = std::min_element(m_costs.begin(), m_costs.end());
            if (best == m_costs.end() || *best >= 0)
                return;
            const int choice = int(best - m_costs.begin());
            m_state.add(choice);
            lookAround(m_problem.choices[std::size_t(choice)]);
        }
    }

private:
    void look(int choice)
    {
        const bool isOpen = !m_state.isTaken(choice) && m_state.fits(choice);
        m_costs[std::size_t(choice)] = isOpen ? m_state.costOfAdding(choice) : 0;
    }

    void lookAround(const RotaChoice &taken)
    {
        for (const int choice : m_state.choicesOfPerson(taken.person))
            look(choice);
        for (const int shift : m_shiftsOf[std::size_t(m_problem.shifts[std::size_t(taken.shift)].activity)]) {
            for (const int choice : m_state.choicesOfShift(shift))
                look(choice);
        }
    }

    RotaState &m_state;
    const RotaProblem &m_problem;
    std::vector<qint64> m_costs; ///< 0 or more: not to be taken
    std::vector<std::vector<int>> m_shiftsOf;
};

/// Puts somebody else on the shift where that is better, or nobody; true when it was.
bool exchange(RotaState &state, const RotaProblem &problem, int taken)
{
    if (isHeld(problem, taken))
        return false;
    state.remove(taken);
    int best = taken;
    qint64 least = state.costOfAdding(taken);
    for (const int other : state.choicesOfShift(problem.choices[std::size_t(taken)].shift)) {
        if (other == taken || state.isTaken(other) || !state.fits(other))
            continue;
        if (const qint64 cost = state.costOfAdding(other); cost < least) {
            least = cost;
            best = other;
        }
    }
    const bool isWorthwhile = least < 0;
    if (isWorthwhile)
        state.add(best);
    return best != taken || !isWorthwhile;
}

} // namespace

std::vector<int> RotaFill::fill(const RotaProblem &problem, const Feedback &feedback)
{
    RotaState state(problem);
    bool isBetter = true;
    for (int round = 0; isBetter && round < kMostRounds && !feedback.isCancelled(); ++round) {
        feedback.report(double(round) / kMostRounds, QCoreApplication::translate("RotaFill", "Filling the rota"));
        BestFirst(state, problem).addAll();
        isBetter = false;
        for (const int taken : state.taken())
            isBetter = exchange(state, problem, taken) || isBetter;
    }
    return state.taken();
}

} // namespace rosette
