#include "models/tracks/trackfindings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include "models/places/doorrepository.h"
#include "models/places/streetrepository.h"
#include "models/rounds/streetdoors.h"
#include "models/rounds/streetnetworkloader.h"
#include "models/tracks/passeddoors.h"

namespace rosette {

namespace {

constexpr double kAroundMetres = 80; // doors that far from the way may belong to it

QString tr(const char *text) { return QCoreApplication::translate("TrackFindings", text); }

QDate dayOf(const Track &track)
{
    if (!track.isDated)
        return {};
    for (const TrackFix &fix : track.fixes) {
        if (fix.atMs > 0)
            return QDateTime::fromMSecsSinceEpoch(fix.atMs).date();
    }
    return {};
}

GeoBox boxOf(const TrackFixes &fixes)
{
    GeoBox box;
    for (const TrackFix &fix : fixes)
        box = box.united(fix.point);
    return box;
}

GeoBox boxOf(const TrackMatch &match)
{
    GeoBox box;
    for (const MatchedWalk &walk : match.walks)
        box = box.united(boxOf(walk.line));
    return box;
}

Error noWay(const TrackMatch &match)
{
    if (match.metresDriven > 0 && match.metresAstray <= 0)
        return Error{
            ErrorCode::NotFound, tr("Nothing of this track was walked: it is faster than feet all the way."), {}};
    return Error{ErrorCode::NotFound,
                 tr("The track meets no street or path of this campaign’s map. Import an extract of the map that "
                    "covers it, or choose another file."),
                 {}};
}

/// Rounds with a stage in any of the streets; only `only` when there is one.
Result<QList<Round>> candidates(Connection &connection, const QSet<StreetId> &streets, RoundId only)
{
    if (only) {
        ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, only));
        return round ? QList<Round>{*round} : QList<Round>();
    }
    ROSETTE_ASSIGN(QList<Round> rounds, RoundRepository::list(connection));
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, RoundSetId()));
    QSet<RoundId> near;
    for (const Stage &stage : stages) {
        if (streets.contains(stage.street))
            near.insert(stage.round);
    }
    rounds.removeIf([&](const Round &round) { return !near.contains(round.id); });
    return rounds;
}

Result<QSet<StreetId>> streetsNear(Connection &connection, const GeoBox &box)
{
    ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::inside(connection, box.grownBy(kAroundMetres)));
    QSet<StreetId> streets;
    for (const Door &door : doors)
        streets.insert(door.street);
    return streets;
}

/// Looks at rounds one by one; doors and lines of a street are read once.
class RoundJudge
{
public:
    RoundJudge(Connection &connection, const PassedDoors &passed)
        : m_connection(connection)
        , m_passed(passed)
        , m_doors(connection)
    {
    }

    Result<WalkedRound> judge(const Round &round)
    {
        WalkedRound walked{round, RoundPurpose::Canvass, {}};
        ROSETTE_ASSIGN(const auto set, RoundSetRepository::find(m_connection, round.set));
        if (set)
            walked.purpose = set->purpose;
        ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(m_connection, round.id));
        ROSETTE_ASSIGN(const QList<StageDoors> doors, doorsOfStages(m_doors, stages));
        for (const StageDoors &stage : doors) {
            ROSETTE_ASSIGN(const QList<Line> lines, linesOf(stage.stage.street));
            walked.stages += WalkedStage{stage, m_passed.of(stage, lines)};
        }
        return walked;
    }

private:
    Result<QList<Line>> linesOf(StreetId id)
    {
        const auto known = m_lines.constFind(id);
        if (known != m_lines.constEnd())
            return *known;
        ROSETTE_ASSIGN(const auto street, StreetRepository::find(m_connection, id));
        return *m_lines.insert(id, street ? street->lines : QList<Line>());
    }

    Connection &m_connection;
    const PassedDoors &m_passed;
    StreetDoors m_doors;
    QHash<StreetId, QList<Line>> m_lines;
};

} // namespace

Result<TrackFindings> findWalkedRounds(Connection &connection, const Track &track, RoundId round,
                                       const Feedback &feedback)
{
    TrackFindings findings{track, dayOf(track), {}, {}};
    feedback.report(-1, tr("Reading the map"));
    ROSETTE_ASSIGN(const StreetNetwork network, loadStreetNetwork(connection, boxOf(track.fixes)));
    ROSETTE_ASSIGN(findings.match, TrackMatcher(network).match(track.fixes, feedback));
    if (findings.match.isEmpty())
        return noWay(findings.match);
    feedback.report(-1, tr("Looking for rounds along the way"));
    const PassedDoors passed(network, findings.match);
    RoundJudge judge(connection, passed);
    ROSETTE_ASSIGN(const QSet<StreetId> near, streetsNear(connection, boxOf(findings.match)));
    ROSETTE_ASSIGN(const QList<Round> rounds, candidates(connection, near, round));
    for (const Round &candidate : rounds) {
        if (feedback.isCancelled())
            return Feedback::cancelledError(tr("Reading the track was stopped; nothing was recorded."));
        ROSETTE_ASSIGN(const WalkedRound walked, judge.judge(candidate));
        if (walked.passed() > 0 || round)
            findings.rounds += walked;
    }
    if (findings.rounds.isEmpty()) {
        return Error{
            ErrorCode::NotFound,
            tr("The track was laid on the map, but it passes no round’s doors. Make the round first, or choose "
               "another file."),
            {}};
    }
    std::stable_sort(findings.rounds.begin(), findings.rounds.end(),
                     [](const WalkedRound &a, const WalkedRound &b) { return a.passed() > b.passed(); });
    return findings;
}

} // namespace rosette
