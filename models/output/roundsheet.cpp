#include "models/output/roundsheet.h"

#include <memory>

#include <QCoreApplication>

#include "models/canvass/codes.h"
#include "models/leaflets/delivery.h"
#include "models/output/roundlistpages.h"
#include "models/output/roundmappage.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargeMapScale = 1.3;

QString tr(const char *text) { return QCoreApplication::translate("RoundSheet", text); }

/// One round, read and ready to be drawn.
struct RoundPages
{
    RoundPaper paper;
    std::optional<RoundSheetMap> map;
    QString key; ///< what may be written in the list's margin
};

/// A pack of rounds.
struct Pack
{
    RoundSheetRequest request;
    QDate today;
    std::vector<RoundPages> rounds;

    void draw(Paper &paper) const;
};

void Pack::draw(Paper &paper) const
{
    for (const RoundPages &round : rounds) {
        std::optional<RoundListPages> list;
        if (request.hasList)
            list.emplace(paper, round.paper, today, round.key, request.isLargePrint);
        const int before = round.map ? 1 : 0;
        const int pages = before + (list ? list->count() : 0);
        if (round.map)
            drawRoundMapPage(paper, round.paper, *round.map, today, pages);
        if (list)
            list->draw(before, pages);
    }
}

QString leafletKey()
{
    QStringList reasons;
    for (const MissedReason reason : kMissedReasons) {
        if (reason != MissedReason::Other)
            reasons += label(reason);
    }
    return tr("Tick each door that is done. Why a door got nothing: %1.").arg(reasons.join(u", "_s));
}

Result<QString> canvassKey(Connection &connection)
{
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(connection));
    QStringList outcomes;
    for (const Code &code : codes.ofKind(CodeKind::Outcome))
        outcomes += code.label.toLower();
    return tr("Tick each door that was tried, and write what came of it: %1.").arg(outcomes.join(u", "_s));
}

Result<RoundPages> readRound(const ExportContext &context, RoundId id, const RoundSheetRequest &request,
                             QStringList &remarks)
{
    ROSETTE_ASSIGN(RoundPaper paper, RoundPaper::load(context, id, {request.purpose, request.isNamed}));
    QString key = leafletKey();
    if (paper.purpose != RoundPurpose::Leaflet) {
        ROSETTE_ASSIGN(key, canvassKey(context.connection));
    }
    if (paper.unregistered > 0)
        remarks +=
            QCoreApplication::translate("RoundSheet", "%n door(s) of %1 where nobody is registered are left out.",
                                        nullptr, paper.unregistered)
                .arg(paper.round.name);
    RoundPages round{paper, {}, key};
    if (!request.hasMap)
        return round;
    auto map = RoundSheetMap::load(context.connection, paper, {.scale = request.isLargePrint ? kLargeMapScale : 1});
    if (map)
        round.map = std::move(*map);
    else if (map.error().code == ErrorCode::NotFound && request.hasList)
        remarks += map.error().message;
    else
        return map.error();
    return round;
}

/// For all rounds; that of a round for canvassing says what the paper is for.
Clearance clearanceOf(const Pack &pack)
{
    const auto isKnocked = [](const RoundPages &round) {
        return round.paper.clearance.purpose() != Purpose::LeafletList;
    };
    auto first = std::find_if(pack.rounds.begin(), pack.rounds.end(), isKnocked);
    if (first == pack.rounds.end())
        first = pack.rounds.begin();
    Clearance clearance = first->paper.clearance;
    for (auto round = pack.rounds.begin(); round != pack.rounds.end(); ++round) {
        if (round != first)
            clearance = clearance.with(round->paper.clearance);
    }
    return clearance;
}

QString titleOf(const Pack &pack)
{
    return pack.rounds.size() == 1
               ? pack.rounds.front().paper.title()
               : QCoreApplication::translate("RoundSheet", "%n round(s)", nullptr, int(pack.rounds.size()));
}

} // namespace

Result<RoundSheets> makeRoundSheets(const ExportContext &context, const RoundSheetRequest &request)
{
    if (request.rounds.isEmpty() || (!request.hasMap && !request.hasList))
        return Error{ErrorCode::Invalid, tr("There is nothing to print: choose a round, and its map or its list."), {}};
    const auto pack = std::make_shared<Pack>(Pack{request, context.clock.today(), {}});
    QStringList remarks;
    for (const RoundId id : request.rounds) {
        if (context.feedback.isCancelled())
            return Feedback::cancelledError(tr("Nothing was printed."));
        context.feedback.report(double(pack->rounds.size()) / double(request.rounds.size()), tr("Reading the rounds"));
        ROSETTE_ASSIGN(RoundPages round, readRound(context, id, request, remarks));
        pack->rounds.push_back(std::move(round));
    }
    ROSETTE_ASSIGN(const auto figures, measureRounds(context.connection, request.rounds, context.feedback));
    int doors = 0;
    int people = 0;
    for (RoundPages &round : pack->rounds) {
        round.paper.figures = figures.value(round.paper.round.id);
        doors += round.paper.doors;
        people += round.paper.people;
    }
    const QString title = titleOf(*pack);
    return RoundSheets{PaperDraft{.clearance = clearanceOf(*pack),
                                  .note = {tr("Round sheets"), {}, title, doors, people},
                                  .title = title,
                                  .remarks = remarks,
                                  .draw = [pack](Paper &paper) { pack->draw(paper); }},
                       doors, people};
}

} // namespace rosette
