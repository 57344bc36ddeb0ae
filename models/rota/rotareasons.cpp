#include "models/rota/rotareasons.h"

#include <QCoreApplication>

#include "models/rota/rotahints.h"

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

QString RotaReasons::wordsOf(int place) const
{
    const RotaChoice &choice = m_weeks.problem.choices[std::size_t(place)];
    const Shift &shift = m_weeks.shifts.at(choice.shift);
    const auto candidate =
        Candidates::explain(m_weeks.teamOf(shift), m_weeks.people.at(choice.person).id, shift, m_nowMs);
    return candidate ? candidate->reason : QString();
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

QString RotaReasons::ofGap(int place)
{
    const Shift &shift = m_weeks.shifts.at(place);
    const RotaHints hints(teamAsPlanned(shift), shift, m_nowMs);
    QStringList parts;
    if (const QString words = hints.whyNotOthers(); !words.isEmpty())
        parts += words;
    if (const QList<RotaHint> changes = hints.withOneChange(1); !changes.isEmpty())
        parts += changes.first().sentence;
    return parts.isEmpty() ? tr("there is nobody to ask") : parts.join(u"; "_s);
}

const Team &RotaReasons::teamAsPlanned(const Shift &shift)
{
    const Team &team = m_weeks.teamOf(shift);
    const auto known = m_planned.constFind(team.monday());
    if (known != m_planned.constEnd())
        return *known;
    Team planned = team.atLeisure();
    for (const int place : m_state.taken()) {
        const RotaChoice &choice = m_weeks.problem.choices[std::size_t(place)];
        if (const Shift &theirs = m_weeks.shifts.at(choice.shift); &m_weeks.teamOf(theirs) == &team)
            planned.put(m_weeks.people.at(choice.person).id, theirs);
    }
    return *m_planned.insert(team.monday(), planned);
}

} // namespace rosette
