#include "models/rounds/rounddraft.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "models/rounds/stageplace.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RoundDraft", text); }

QString numbered(const QString &stem, int number) { return stem + u' ' + QString::number(number); }

bool isSame(const Stage &a, const Stage &b)
{
    return a.street == b.street && a.ward == b.ward && a.building == b.building && a.from == b.from && a.to == b.to &&
           a.parity == b.parity && a.direction == b.direction;
}

} // namespace

bool DraftRound::hasSameStages(const DraftRound &other) const
{
    return std::equal(stages.begin(), stages.end(), other.stages.begin(), other.stages.end(), isSame);
}

bool operator==(const DraftRound &a, const DraftRound &b)
{
    return a.key == b.key && a.name == b.name && a.hasSameStages(b);
}

RoundDraft::RoundDraft(const QString &nameStem, const QList<QList<Stage>> &rounds)
    : m_nameStem(nameStem)
{
    for (const QList<Stage> &stages : rounds) {
        ++m_lastKey;
        m_rounds += DraftRound{m_lastKey, {}, stages};
    }
    number(m_rounds);
}

int RoundDraft::indexOf(int key) const
{
    const auto found =
        std::find_if(m_rounds.begin(), m_rounds.end(), [key](const DraftRound &round) { return round.key == key; });
    return found == m_rounds.end() ? -1 : int(found - m_rounds.begin());
}

const DraftRound *RoundDraft::find(int key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &m_rounds.at(index);
}

void RoundDraft::commit(QList<DraftRound> rounds)
{
    rounds.removeIf([](const DraftRound &round) { return round.stages.isEmpty(); });
    number(rounds);
    if (rounds == m_rounds)
        return;
    m_undone += std::exchange(m_rounds, std::move(rounds));
    m_redone.clear();
}

void RoundDraft::swapWith(QList<QList<DraftRound>> &from, QList<QList<DraftRound>> &to)
{
    if (!from.isEmpty())
        to += std::exchange(m_rounds, from.takeLast());
}

/// Past the names that the user gave.
void RoundDraft::number(QList<DraftRound> &rounds) const
{
    QStringList own;
    for (const DraftRound &round : std::as_const(rounds)) {
        if (round.hasOwnName)
            own += round.name;
    }
    int number = 0;
    for (DraftRound &round : rounds) {
        ++number;
        if (round.hasOwnName)
            continue;
        while (own.contains(numbered(m_nameStem, number), Qt::CaseInsensitive))
            ++number;
        round.name = numbered(m_nameStem, number);
    }
}

Status RoundDraft::rename(int key, const QString &name)
{
    const QString wanted = name.simplified();
    const int index = indexOf(key);
    if (index < 0)
        return {};
    if (wanted.isEmpty())
        return Error{ErrorCode::Invalid, tr("A round needs a name, such as “Round 12”."), {}};
    for (const DraftRound &other : m_rounds) {
        if (other.key != key && other.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            return Error{ErrorCode::Conflict,
                         tr("Another of these rounds is called “%1” already; it kept its name, and so did this one.")
                             .arg(other.name),
                         {}};
        }
    }
    QList<DraftRound> rounds = m_rounds;
    rounds[index].name = wanted;
    rounds[index].hasOwnName = true;
    commit(rounds);
    return {};
}

void RoundDraft::moveRound(int key, int place)
{
    const int index = indexOf(key);
    if (index < 0)
        return;
    QList<DraftRound> rounds = m_rounds;
    rounds.move(index, std::clamp<qsizetype>(place, 0, rounds.size() - 1));
    commit(rounds);
}

void RoundDraft::setStages(int key, const QList<Stage> &stages)
{
    const int index = indexOf(key);
    if (index < 0)
        return;
    QList<DraftRound> rounds = m_rounds;
    rounds[index].stages = stages;
    commit(rounds);
}

void RoundDraft::reverse(int key)
{
    if (const DraftRound *const round = find(key))
        setStages(key, reversedStages(round->stages));
}

Status RoundDraft::moveStage(StreetDoors &streets, int key, int stage, int toKey)
{
    const int from = indexOf(key);
    const int to = indexOf(toKey);
    if (from < 0 || to < 0 || from == to || stage < 0 || stage >= m_rounds.at(from).stages.size())
        return {};
    QList<DraftRound> rounds = m_rounds;
    const Stage moved = rounds[from].stages.takeAt(stage);
    ROSETTE_ASSIGN(rounds[to].stages, insertOnTheWay(streets, rounds.at(to).stages, {moved}));
    commit(rounds);
    return {};
}

int RoundDraft::splitAt(int key, int stage)
{
    const int index = indexOf(key);
    if (index < 0 || stage <= 0 || stage >= m_rounds.at(index).stages.size())
        return 0;
    QList<DraftRound> rounds = m_rounds;
    QList<Stage> &stages = rounds[index].stages;
    const DraftRound second{++m_lastKey, {}, stages.mid(stage)};
    stages.resize(stage);
    rounds.insert(index + 1, second);
    commit(rounds);
    return second.key;
}

void RoundDraft::merge(int key, int other)
{
    const int into = indexOf(key);
    const int from = indexOf(other);
    if (into < 0 || from < 0 || into == from)
        return;
    QList<DraftRound> rounds = m_rounds;
    rounds[into].stages += m_rounds.at(from).stages;
    rounds.removeAt(from);
    commit(rounds);
}

void RoundDraft::drop(int key) { setStages(key, {}); }

} // namespace rosette
