#pragma once

#include "models/rota/candidates.h"
#include "models/rota/rotastate.h"
#include "models/rota/rotaweeks.h"

namespace rosette {

/// Says of a rota why each is where they are, and why a shift stays short.
class RotaReasons
{
public:
    /// `weeks` and `state` (the rota) must outlive it; `state` is as before after each question.
    RotaReasons(const RotaWeeks &weeks, RotaState &state, const Clock &clock);

    /// Why the one who was chosen, and who is next.
    QString ofPlace(int choice);
    /// Why nobody, and who could with one change.
    QString ofGap(int shift);

private:
    /// What speaks for the person; empty when they are no candidate.
    QString wordsOf(int choice) const;
    QString nextFor(int choice);
    /// The people of the shift's week, each on the shifts that the rota gives them.
    const Team &teamAsPlanned(const Shift &shift);
    QString nameOf(int person) const { return m_weeks.people.at(person).name; }

    const RotaWeeks &m_weeks;
    RotaState &m_state;
    const qint64 m_nowMs;
    QHash<QDate, Team> m_planned; ///< of weeks, by their Mondays; made when they are asked for
};

} // namespace rosette
