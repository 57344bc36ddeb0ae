#include "models/rota/rotareasons.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RotaReasons", text); }

} // namespace

RotaReasons::RotaReasons(const RotaWeeks &weeks, RotaState &state, const Clock &clock)
    : m_weeks(weeks)
    , m_state(state)
    , m_nowMs(clock.nowMs())
{
}

const QList<Candidate> &RotaReasons::candidatesOf(int shift)
{
    auto known = m_candidates.find(shift);
    if (known == m_candidates.end()) {
        const Shift &wanted = m_weeks.shifts.at(shift);
        known = m_candidates.insert(shift, Candidates::rank(m_weeks.teamOf(wanted), wanted, m_nowMs));
    }
    return *known;
}

QString RotaReasons::wordsOf(int place)
{
    const RotaChoice &choice = m_weeks.problem.choices[std::size_t(place)];
    for (const Candidate &candidate : candidatesOf(choice.shift)) {
        if (candidate.volunteer == m_weeks.people.at(choice.person).id)
            return candidate.reason;
    }
    return {};
}

QString RotaReasons::ofPlace(int place)
{
    switch (m_weeks.problem.choices[std::size_t(place)].state) {
    case RotaChoice::State::Locked:
        return tr("locked to this shift");
    case RotaChoice::State::Promised:
        return tr("has said yes");
    case RotaChoice::State::Asked:
        return tr("is asked already") + nextFor(place);
    case RotaChoice::State::Free:
        break;
    }
    return wordsOf(place) + nextFor(place);
}

QString RotaReasons::nextFor(int place)
{
    m_state.remove(place);
    int next = -1;
    qint64 least = 0;
    for (const int other : m_state.choicesOfShift(m_weeks.problem.choices[std::size_t(place)].shift)) {
        if (other == place || m_state.isTaken(other) || !m_state.fits(other))
            continue;
        const qint64 cost = m_state.costOfAdding(other);
        if (next < 0 || cost < least) {
            next = other;
            least = cost;
        }
    }
    m_state.add(place);
    if (next < 0)
        return u"; "_s + tr("nobody else could");
    return u"; "_s + tr("next: %1").arg(nameOf(m_weeks.problem.choices[std::size_t(next)].person));
}

QString RotaReasons::ofGap(int shift)
{
    WhyNobody why;
    for (const Candidate &candidate : candidatesOf(shift)) {
        if (candidate.isAssigned)
            continue;
        if (candidate.hasDeclined)
            ++why.declined;
        else if (candidate.answer == Answer::No)
            ++why.notFree;
        else if (!candidate.hasSkill)
            ++why.unable;
    }
    const QString change = oneChangeFor(shift, why);
    QStringList parts;
    if (const QString words = why.words(); !words.isEmpty())
        parts += words;
    if (!change.isEmpty())
        parts += change;
    return parts.isEmpty() ? tr("there is nobody to ask") : parts.join(u"; "_s);
}

QString RotaReasons::oneChangeFor(int shift, WhyNobody &why) const
{
    QString change;
    for (const int place : m_state.choicesOfShift(shift)) {
        if (m_state.isTaken(place))
            continue;
        const int person = m_weeks.problem.choices[std::size_t(place)].person;
        int inWeek = 0;
        const Shift *clash = nullptr;
        for (const int other : m_state.takenByPerson(person)) {
            const int does = m_weeks.problem.choices[std::size_t(other)].shift;
            inWeek += m_weeks.problem.weekOf(does) == m_weeks.problem.weekOf(shift);
            if (m_weeks.problem.isClash(does, shift))
                clash = &m_weeks.shifts.at(does);
        }
        if (clash) {
            ++why.busy;
            if (change.isEmpty())
                change = tr("%1 could, if they were not %2 then").arg(nameOf(person), clash->role);
        } else {
            ++why.atLimit;
            change = tr("%1 could, if they took %2 shifts that week").arg(nameOf(person)).arg(inWeek + 1);
        }
    }
    return change;
}

} // namespace rosette
