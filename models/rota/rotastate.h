#pragma once

#include <QString>

#include "models/rota/rotaproblem.h"

namespace rosette {

/// What a rota is like: points lost for each wish, and all together. Less is better.
struct RotaScore
{
    std::array<qint64, kRotaWishCount> lost{};

    qint64 total() const;
    qint64 of(RotaWish wish) const { return lost[std::size_t(wish)]; }
};

/// A rota while it is being made or judged: which choices are taken, and what that costs. Locked ones are taken from
/// the beginning. Adding and taking off look only at the person and the activity they touch. `problem` must outlive it.
class RotaState
{
public:
    explicit RotaState(const RotaProblem &problem);
    RotaState(const RotaProblem &problem, const std::vector<int> &taken);

    bool isTaken(int choice) const { return m_isTaken[std::size_t(choice)]; }
    /// No hard rule stands against taking it now.
    bool fits(int choice) const;
    void add(int choice);
    void remove(int choice);
    /// What adding it would cost beyond now; below 0 when the rota would be better. It must fit and not be taken.
    qint64 costOfAdding(int choice);

    qint64 cost() const;
    RotaScore score() const;
    /// Ascending.
    std::vector<int> taken() const;
    /// Who is there when the activity begins, so may carry.
    int hands(int activity) const;
    int filled(int shift) const { return int(m_onShift[std::size_t(shift)].size()); }
    /// Choices for the shift, and those of the person, taken or not.
    const std::vector<int> &choicesOfShift(int shift) const { return m_ofShift[std::size_t(shift)]; }
    const std::vector<int> &choicesOfPerson(int person) const { return m_ofPerson[std::size_t(person)]; }
    /// What the person does, as choices.
    const std::vector<int> &takenByPerson(int person) const { return m_byPerson[std::size_t(person)]; }

    /// The first hard rule that is broken, for tests and logs; empty when none.
    QString brokenRule() const;

private:
    void lose(RotaScore &score, RotaWish wish, qint64 units) const;
    void addActivity(RotaScore &score, int activity) const;
    void addPerson(RotaScore &score, int person) const;
    bool isAlone(int choice) const;
    /// Of the person and the activity that the choice touches.
    qint64 costAround(int choice) const;
    int mostInWeek(int person, int week) const { return m_bounds.mostInWeek[std::size_t(person)][std::size_t(week)]; }
    const RotaChoice &choice(int place) const { return m_problem.choices[std::size_t(place)]; }

    const RotaProblem &m_problem;
    const RotaBounds m_bounds;
    std::vector<char> m_isTaken;
    std::vector<std::vector<int>> m_ofShift;
    std::vector<std::vector<int>> m_ofPerson;
    std::vector<std::vector<int>> m_onShift; ///< taken
    std::vector<std::vector<int>> m_byPerson;
    std::vector<std::vector<int>> m_shiftsOf; ///< of each activity
};

} // namespace rosette
