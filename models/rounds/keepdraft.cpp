#include "models/rounds/keepdraft.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHash>

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RoundDraft", text); }

Result<QHash<RoundSetId, RoundSet>> activeSets(Connection &connection, RoundPurpose purpose)
{
    ROSETTE_ASSIGN(const QList<RoundSet> all, RoundSetRepository::list(connection));
    QHash<RoundSetId, RoundSet> sets;
    for (const RoundSet &set : all) {
        if (set.isActive && set.purpose == purpose)
            sets.insert(set.id, set);
    }
    return sets;
}

/// Whose rounds were all removed: it is filled anew instead of standing empty beside the new one.
Result<std::optional<RoundSet>> emptySet(Connection &connection, RoundPurpose purpose, WardId ward)
{
    ROSETTE_ASSIGN(const auto sets, activeSets(connection, purpose));
    for (const RoundSet &set : sets) {
        ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, {.set = set.id}));
        if (set.ward == ward && rounds.isEmpty())
            return std::optional(set);
    }
    return std::optional<RoundSet>();
}

/// Sets of the ward are set aside as a whole.
Status setAsideSetsOf(Connection &connection, const QHash<RoundSetId, RoundSet> &sets, WardId ward)
{
    for (RoundSet set : sets) {
        if (set.ward != ward)
            continue;
        set.isActive = false;
        ROSETTE_CHECK(RoundSetRepository::update(connection, set));
    }
    return {};
}

/// Rounds of sets that reach further leave them for an inactive set, one for each.
Status setAsideRounds(Connection &connection, const QHash<RoundSetId, RoundSet> &sets, const KeepWish &wish)
{
    ROSETTE_ASSIGN(const QList<Round> rounds, presentRounds(connection, wish.purpose, wish.ward));
    QHash<RoundSetId, RoundSetId> asideOf;
    for (Round round : rounds) {
        RoundSet set = sets.value(round.set);
        if (set.ward == wish.ward)
            continue;
        if (!asideOf.contains(set.id)) {
            const RoundSet aside{{}, tr("%1, set aside").arg(set.name), set.purpose, wish.ward, false};
            ROSETTE_ASSIGN(const RoundSetId made, RoundSetRepository::insert(connection, aside));
            asideOf.insert(set.id, made);
        }
        round.set = asideOf.value(set.id);
        ROSETTE_CHECK(RoundRepository::update(connection, round));
    }
    return {};
}

/// The set to put the draft's rounds into, new or filled anew.
Result<RoundSetId> setFor(Connection &connection, const KeepWish &wish)
{
    RoundSet set{{}, wish.setName.simplified(), wish.purpose, wish.ward, true};
    if (set.name.isEmpty()) {
        ROSETTE_ASSIGN(set.name, freeSetName(connection, wish.purpose, wish.ward));
    }
    ROSETTE_ASSIGN(const auto empty, emptySet(connection, wish.purpose, wish.ward));
    if (wish.present == PresentRounds::AreSetAside) {
        ROSETTE_ASSIGN(const auto sets, activeSets(connection, wish.purpose));
        ROSETTE_CHECK(setAsideRounds(connection, sets, wish));
        ROSETTE_CHECK(setAsideSetsOf(connection, sets, wish.ward));
    }
    if (!empty)
        return RoundSetRepository::insert(connection, set);
    set.id = empty->id;
    ROSETTE_CHECK(RoundSetRepository::update(connection, set));
    return set.id;
}

} // namespace

Result<QList<Round>> presentRounds(Connection &connection, RoundPurpose purpose, WardId ward)
{
    ROSETTE_ASSIGN(const auto sets, activeSets(connection, purpose));
    ROSETTE_ASSIGN(QList<Round> rounds, RoundRepository::list(connection));
    rounds.removeIf([&](const Round &round) {
        const auto set = sets.constFind(round.set);
        return set == sets.constEnd() || (set->ward != ward && round.ward != ward);
    });
    return rounds;
}

Result<QString> freeSetName(Connection &connection, RoundPurpose purpose, WardId ward)
{
    ROSETTE_ASSIGN(const QList<RoundSet> sets, RoundSetRepository::list(connection));
    ROSETTE_ASSIGN(const auto empty, emptySet(connection, purpose, ward));
    const auto isTaken = [&](const QString &name) {
        return std::any_of(sets.begin(), sets.end(), [&](const RoundSet &set) {
            return set.ward == ward && set.name == name && !(empty && empty->id == set.id);
        });
    };
    const QString plain = plainSetName(purpose);
    QString name = plain;
    for (int number = 2; isTaken(name); ++number)
        name = plain + u' ' + QString::number(number);
    return name;
}

Result<QList<RoundId>> keepDraft(Connection &connection, const RoundDraft &draft, const KeepWish &wish)
{
    if (draft.isEmpty())
        return Error{ErrorCode::Invalid, tr("There is no round to keep. Plan some first."), {}};
    ROSETTE_ASSIGN(const RoundSetId set, setFor(connection, wish));
    QList<RoundId> ids;
    for (const DraftRound &drafted : draft.rounds()) {
        ROSETTE_ASSIGN(const RoundId id,
                       RoundRepository::insert(connection, {.set = set, .name = drafted.name, .ward = wish.ward}));
        ROSETTE_CHECK(StageRepository::replace(connection, id, drafted.stages));
        ids += id;
    }
    return ids;
}

} // namespace rosette
