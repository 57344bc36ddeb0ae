#pragma once

#include "models/rota/candidates.h"
#include "models/rota/rotastate.h"
#include "models/rota/rotaweeks.h"
#include "models/rota/whynobody.h"

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
    const QList<Candidate> &candidatesOf(int shift);
    /// What was said of the person when asked who could come; empty when they are no candidate.
    QString wordsOf(int choice);
    QString nextFor(int choice);
    /// Adds whom only the rota itself keeps away, and names one whom one change would free.
    QString oneChangeFor(int shift, WhyNobody &why) const;
    QString nameOf(int person) const { return m_weeks.people.at(person).name; }

    const RotaWeeks &m_weeks;
    RotaState &m_state;
    const qint64 m_nowMs;
    QHash<int, QList<Candidate>> m_candidates; ///< of shifts, with their words; read as they are asked for
};

} // namespace rosette
