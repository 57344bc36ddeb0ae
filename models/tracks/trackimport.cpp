#include "models/tracks/trackimport.h"

#include <QCoreApplication>

#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/tracks/trackreader.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

const QString kTrackKind = u"track"_s;

QString tr(const char *text) { return QCoreApplication::translate("TrackImport", text); }

/// A dry run says what fits; only who records has to choose.
Status checkChoice(const TrackFindings &findings, const TrackWish &wish, bool isDryRun)
{
    const QList<WalkedRound> &rounds = findings.rounds;
    if (isDryRun || wish.round || rounds.size() < 2 || rounds[0].passed() > rounds[1].passed())
        return {};
    return Error{ErrorCode::Conflict,
                 tr("The track fits “%1” and “%2” equally well. Say which round was walked; nothing was recorded.")
                     .arg(rounds[0].title(), rounds[1].title()),
                 {}};
}

WalkConfirmation confirmationOf(const TrackFindings &findings, const TrackWish &wish)
{
    WalkConfirmation confirmation = rosette::confirmationOf(findings, findings.rounds.first());
    if (wish.walker)
        confirmation.walker = wish.walker;
    if (wish.day.isValid())
        confirmation.walkedOn = wish.day;
    confirmation.leaflet = wish.leaflet;
    if (wish.isKept)
        confirmation.track = keptTrack(findings);
    return confirmation;
}

QJsonObject countsOf(const TrackFindings &findings, const RecordedWalk &recorded)
{
    const WalkedRound &round = findings.rounds.first();
    const auto walked = std::count_if(round.stages.begin(), round.stages.end(),
                                      [](const WalkedStage &stage) { return stage.part() != WalkedPart::Nothing; });
    return {{u"points"_s, findings.track.fixes.size()},
            {u"metres_walked"_s, std::round(findings.match.metres())},
            {u"metres_driven"_s, std::round(findings.match.metresDriven)},
            {u"stages_walked"_s, qint64(walked)},
            {u"doors_walked"_s, recorded.doors},
            {u"leaflets"_s, recorded.leaflets}};
}

} // namespace

Result<TrackImport> importTrack(const CampaignFile &file, Connection &connection, const QStringList &files,
                                const TrackWish &wish, const ImportOptions &options)
{
    ROSETTE_ASSIGN(const Track track, TrackReader::read(files));
    ROSETTE_ASSIGN(TrackFindings findings, findWalkedRounds(connection, track, wish.round, options.feedback));
    ROSETTE_CHECK(checkChoice(findings, wish, options.isDryRun));
    const WalkConfirmation confirmation = confirmationOf(findings, wish);
    if (!confirmation.walkedOn.isValid())
        return Error{ErrorCode::Invalid, tr("The track does not say on which day it was recorded: say it."), {}};
    if (confirmation.doors.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     tr("The track passes no door of “%1”; nothing was recorded.").arg(findings.rounds.first().title()),
                     {}};
    }
    const auto record = [&](Connection &c, ImportReport &report) -> Status {
        ROSETTE_ASSIGN(const RecordedWalk recorded,
                       recordWalk(c, confirmation, options.clock.today(), options.clock.nowMs()));
        report.counts = countsOf(findings, recorded);
        for (const QString &note : track.notes)
            report.problems += ImportProblem{0, note, {}};
        return {};
    };
    ROSETTE_ASSIGN(ImportReport report,
                   ImportJournal::run(file, connection, kTrackKind, files, options.isDryRun, options.clock, record));
    return TrackImport{std::move(report), std::move(findings), confirmation.round};
}

Status checkUndoneTrack(Connection &connection, const ImportReport &undone)
{
    if (undone.kind != kTrackKind)
        return {};
    ROSETTE_ASSIGN(const QList<Edition> editions, EditionRepository::list(connection));
    for (const Edition &edition : editions) {
        ROSETTE_ASSIGN(const QStringList wrong, auditBooks(connection, edition.id));
        if (!wrong.isEmpty()) {
            return Error{ErrorCode::Conflict,
                         tr("The import of %1 cannot be undone: leaflets of “%2” that it handed out went on since. "
                            "Nothing was changed. Take back what was recorded of that bundle first.")
                             .arg(undone.fileName, edition.title),
                         wrong.join(u' ')};
        }
    }
    return {};
}

} // namespace rosette
