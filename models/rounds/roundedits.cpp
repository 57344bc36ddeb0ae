#include "models/rounds/roundedits.h"

#include <numeric>

#include <QCoreApplication>
#include <QSet>

#include "models/rounds/homeremoval.h"
#include "models/rounds/stagecut.h"
#include "models/rounds/stageplace.h"
#include "models/rounds/stageselector.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RoundEdits", text); }

Result<Round> existing(Connection &connection, RoundId id)
{
    ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, id));
    if (!round)
        return Error{ErrorCode::NotFound, tr("The round is not there any more."), {}};
    return *round;
}

/// `stem`, or with the first of these endings that makes it a name of its own in the set.
Result<QString> freeName(Connection &connection, RoundSetId set, const QString &stem, const QStringList &endings)
{
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, {.set = set}));
    for (const QString &ending : endings) {
        const QString name = stem + ending;
        if (std::none_of(rounds.begin(), rounds.end(), [&](const Round &round) { return round.name == name; }))
            return name;
    }
    return QString(stem + endings.last());
}

/// "Round 3b", "Acre Lane b", and on through the alphabet.
Result<QString> nameOfRest(Connection &connection, const Round &round)
{
    const QString gap = round.name.back().isDigit() ? QString() : u" "_s;
    QStringList endings;
    for (char16_t letter = u'b'; letter <= u'z'; ++letter)
        endings += gap + QChar(letter);
    return freeName(connection, round.set, round.name, endings);
}

Result<RoundId> insertLike(Connection &connection, Round round, const QList<Stage> &stages)
{
    round.id = {};
    ROSETTE_ASSIGN(const RoundId id, RoundRepository::insert(connection, round));
    ROSETTE_CHECK(StageRepository::replace(connection, id, stages));
    return id;
}

/// `stages` without the doors of `others`: on their own they would take in a building that had a stage beside them.
Result<QList<Stage>> withoutDoorsOf(StreetDoors &streets, const QList<Stage> &stages, const QList<StageDoors> &others)
{
    QSet<DoorId> doors;
    for (const StageDoors &stage : others) {
        for (const Door &door : stage.doors)
            doors.insert(door.id);
    }
    ROSETTE_ASSIGN(const auto rest, stagesWithout(streets, stages, doors));
    return rest.value_or(stages);
}

/// Leaves `first` to the round and makes a new one of `rest`.
Result<RoundId> splitInto(Connection &connection, const Round &round, const QList<Stage> &first,
                          const QList<Stage> &rest)
{
    StreetDoors streets(connection);
    ROSETTE_ASSIGN(const QList<StageDoors> walk, doorsOfStages(streets, first + rest));
    ROSETTE_ASSIGN(const QList<Stage> before, withoutDoorsOf(streets, first, walk.mid(first.size())));
    ROSETTE_ASSIGN(const QList<Stage> behind, withoutDoorsOf(streets, rest, walk.mid(0, first.size())));
    if (before.isEmpty() || behind.isEmpty())
        return Error{ErrorCode::Invalid,
                     tr("%1 can be split behind its first door only: both halves need doors.").arg(round.name),
                     {}};
    Round second = round;
    ROSETTE_ASSIGN(second.name, nameOfRest(connection, round));
    ROSETTE_CHECK(StageRepository::replace(connection, round.id, before));
    return insertLike(connection, second, behind);
}

bool isOnAny(const QList<Stage> &stages, const Door &door)
{
    return std::any_of(stages.begin(), stages.end(), [&](const Stage &stage) { return isOnStage(stage, door); });
}

qsizetype countOf(const QList<StageDoors> &walk)
{
    return std::accumulate(walk.begin(), walk.end(), qsizetype(0),
                           [](qsizetype sum, const StageDoors &stage) { return sum + stage.doors.size(); });
}

} // namespace

Result<RoundId> copyRound(Connection &connection, RoundId id, RoundSetId to)
{
    ROSETTE_ASSIGN(Round round, existing(connection, id));
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, id));
    QStringList endings{QString(), u' ' + tr("copy")};
    for (int number = 2; number < 100; ++number)
        endings += u' ' + tr("copy") + u' ' + QString::number(number);
    ROSETTE_ASSIGN(round.name, freeName(connection, to, round.name, endings));
    round.set = to;
    return insertLike(connection, round, stages);
}

Result<RoundSetId> copySet(Connection &connection, RoundSetId set, const RoundSet &as)
{
    ROSETTE_ASSIGN(const RoundSetId copy, RoundSetRepository::insert(connection, as));
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, {.set = set}));
    for (Round round : rounds) {
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round.id));
        round.set = copy;
        ROSETTE_CHECK(insertLike(connection, round, stages));
    }
    return copy;
}

Result<RoundId> mergeRounds(Connection &connection, const QList<RoundId> &ids)
{
    if (ids.size() < 2 || QSet<RoundId>(ids.begin(), ids.end()).size() < ids.size())
        return Error{ErrorCode::Invalid, tr("Choose two rounds or more to merge them, each once."), {}};
    ROSETTE_ASSIGN(const Round kept, existing(connection, ids.first()));
    QList<Stage> stages;
    for (const RoundId id : ids) {
        ROSETTE_ASSIGN(const Round round, existing(connection, id));
        if (round.set != kept.set)
            return Error{
                ErrorCode::Invalid,
                tr("%1 and %2 are of different sets; only rounds of one set can be merged.").arg(kept.name, round.name),
                {}};
        ROSETTE_ASSIGN(const QList<Stage> own, StageRepository::listOf(connection, id));
        stages += own;
    }
    ROSETTE_CHECK(StageRepository::replace(connection, kept.id, stages));
    for (const RoundId id : ids.mid(1)) {
        ROSETTE_CHECK(RoundRepository::handOver(connection, id, kept.id));
        ROSETTE_CHECK(RoundRepository::remove(connection, id));
    }
    return kept.id;
}

Result<RoundId> splitAtStage(Connection &connection, RoundId id, int stage)
{
    ROSETTE_ASSIGN(const Round round, existing(connection, id));
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, id));
    if (stage <= 0 || stage >= stages.size()) {
        return Error{ErrorCode::Invalid,
                     tr("Choose the stage that the new round begins with: any but the first of %1.").arg(round.name),
                     {}};
    }
    return splitInto(connection, round, stages.mid(0, stage), stages.mid(stage));
}

Result<RoundId> splitAtDoor(Connection &connection, RoundId id, DoorId door)
{
    ROSETTE_ASSIGN(const Round round, existing(connection, id));
    ROSETTE_ASSIGN(const QList<StageDoors> walk, stageDoorsOfRound(connection, id));
    QList<Stage> first;
    QList<Stage> rest;
    for (const StageDoors &stage : walk) {
        const auto at = std::find_if(stage.doors.begin(), stage.doors.end(),
                                     [door](const Door &other) { return other.id == door; });
        if (!rest.isEmpty() || at == stage.doors.end()) {
            (rest.isEmpty() ? first : rest) += stage.stage;
            continue;
        }
        rest = cutStage(stage.stage, stage.doors, stage.doors.mid(at - stage.doors.begin()));
        QList<Door> before = stage.doors;
        before.removeIf([&](const Door &other) { return isOnAny(rest, other); });
        first += cutStage(stage.stage, stage.doors, before);
    }
    StreetDoors streets(connection);
    ROSETTE_ASSIGN(const QList<StageDoors> halves, doorsOfStages(streets, first + rest));
    if (countOf(halves) != countOf(walk))
        return Error{ErrorCode::Conflict,
                     tr("%1 cannot be split there: a home with neither number nor name would be on neither half. Give "
                        "it a number first.")
                         .arg(round.name),
                     {}};
    return splitInto(connection, round, first, rest);
}

Status reverseRound(Connection &connection, RoundId id)
{
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, id));
    return StageRepository::replace(connection, id, reversedStages(stages));
}

Status moveStage(Connection &connection, RoundId from, int stage, RoundId to)
{
    if (from == to)
        return Error{ErrorCode::Invalid, tr("The stage is on this round already."), {}};
    ROSETTE_ASSIGN(QList<Stage> stages, StageRepository::listOf(connection, from));
    ROSETTE_ASSIGN(const QList<Stage> others, StageRepository::listOf(connection, to));
    if (stage < 0 || stage >= stages.size())
        return Error{ErrorCode::NotFound, tr("The stage is not there any more."), {}};
    StreetDoors streets(connection);
    ROSETTE_ASSIGN(QList<StageDoors> walk, doorsOfStages(streets, stages));
    const QList<StageDoors> gone{walk.takeAt(stage)};
    ROSETTE_ASSIGN(const QList<Stage> moved, withoutDoorsOf(streets, {stages.takeAt(stage)}, walk));
    ROSETTE_ASSIGN(const QList<Stage> stayed, withoutDoorsOf(streets, stages, gone));
    ROSETTE_ASSIGN(const QList<Stage> joined, insertOnTheWay(streets, others, moved));
    ROSETTE_CHECK(StageRepository::replace(connection, from, stayed));
    return StageRepository::replace(connection, to, joined);
}

} // namespace rosette
