#pragma once

#include "models/rota/linearmodel.h"
#include "models/rota/rotaproblem.h"

namespace rosette {

/// The rota as a mixed-integer program: one whole column of 0 or 1 for each choice, in the order of the problem's
/// choices and before all others; the rest are what wishes cost. Its least cost is RotaState::cost() of the best rota.
class RotaModel
{
public:
    explicit RotaModel(const RotaProblem &problem);

    const LinearModel &linear() const { return m_model; }
    /// The choices that are taken when the columns have these values.
    std::vector<int> taken(const std::vector<double> &values) const;

private:
    void addChoices();
    void addShifts();
    void addLifters();
    void addNewcomers();
    int addGuide(int shift);
    bool isNew(const RotaChoice &choice) const { return m_problem.people[std::size_t(choice.person)].isNew; }
    void addPeople();
    void addFairness(const RotaPerson &person, const std::vector<int> &choices);
    /// A column for each week in which the person serves, 1 when nothing hangs on it.
    std::vector<int> addWeeks(const RotaPerson &person);
    void addClashes(const std::vector<int> &choices, const std::vector<int> &weeks);
    void addLimits(int person, const std::vector<int> &choices, const std::vector<int> &weeks);

    const RotaProblem &m_problem;
    const RotaBounds m_bounds;
    LinearModel m_model;
    std::vector<std::vector<int>> m_ofShift; ///< choices
    std::vector<std::vector<int>> m_ofPerson;
};

} // namespace rosette
