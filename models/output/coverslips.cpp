#include "models/output/coverslips.h"

#include <memory>

#include <QCoreApplication>

#include "models/leaflets/bundle.h"
#include "models/leaflets/edition.h"
#include "models/output/coverslippages.h"
#include "models/output/namedvolunteers.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMapScale = 0.8;

QString tr(const char *text) { return QCoreApplication::translate("CoverSlips", text); }

/// A slip before its round is read.
struct Planned
{
    RoundId round;
    int leaflets = 0;      ///< 0: as many as the round takes
    VolunteerId volunteer; ///< with whom the bundle is; none: the round's own deliverer
};

/// The open bundles, or the chosen rounds in their order with the bundle that each has.
Result<QList<Planned>> planSlips(Connection &connection, const CoverSlipRequest &request, const Edition &edition)
{
    ROSETTE_ASSIGN(const QList<Bundle> bundles, BundleRepository::list(connection, {.leaflet = request.edition}));
    QList<Planned> all;
    QHash<RoundId, Planned> byRound;
    for (const Bundle &bundle : bundles) {
        if (!bundle.round)
            continue;
        all += Planned{bundle.round, bundle.quantity(), bundle.volunteer};
        byRound.insert(bundle.round, all.last());
    }
    if (!request.rounds.isEmpty())
        all.clear();
    for (const RoundId round : request.rounds)
        all += byRound.value(round, Planned{round, 0, {}});
    if (all.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("There is no bundle of “%1” to print a slip for. Tie bundles first, or choose rounds.")
                         .arg(edition.title),
                     {}};
    return all;
}

/// Reads the rounds of the slips; what they gave away of their doors counts for the clearance.
class SlipReader
{
public:
    SlipReader(const ExportContext &context, const CoverSlipRequest &request)
        : m_context(context)
        , m_request(request)
    {
    }

    Result<CoverSlips> read();

private:
    Status readRounds(const QList<Planned> &planned);
    Status addDeliverers(const QList<Planned> &planned);
    CoverSlips finish(const Edition &edition);

    const ExportContext &m_context;
    const CoverSlipRequest &m_request;
    CoverSlipPack m_pack;
    QStringList m_remarks;
    std::optional<Clearance> m_clearance; ///< of the deliverers
    int m_people = 0;
};

Status SlipReader::readRounds(const QList<Planned> &planned)
{
    for (const Planned &plan : planned) {
        if (m_context.feedback.isCancelled())
            return Feedback::cancelledError(tr("Nothing was printed."));
        m_context.feedback.report(double(m_pack.slips.size()) / double(planned.size()), tr("Reading the rounds"));
        ROSETTE_ASSIGN(const RoundPaper round, RoundPaper::load(m_context, plan.round, {RoundPurpose::Leaflet, false}));
        if (plan.leaflets == 0)
            m_remarks += tr("%1 has no bundle yet: its slip counts the doors that take a leaflet.").arg(round.title());
        auto map = RoundSheetMap::load(m_context.connection, round, {.scale = kMapScale, .hasNumbers = false});
        if (!map && map.error().code != ErrorCode::NotFound)
            return map.error();
        m_pack.slips.push_back(
            {round, map ? std::optional(*map) : std::nullopt, plan.leaflets > 0 ? plan.leaflets : round.doors, {}, {}});
    }
    return {};
}

Status SlipReader::addDeliverers(const QList<Planned> &planned)
{
    const auto walkerOf = [&](qsizetype i) {
        return planned.at(i).volunteer ? planned.at(i).volunteer : m_pack.slips[size_t(i)].round.round.deliverer;
    };
    QSet<VolunteerId> volunteers;
    for (qsizetype i = 0; i < planned.size(); ++i)
        volunteers += walkerOf(i);
    ROSETTE_ASSIGN(const NamedVolunteers named, NamedVolunteers::load(m_context, volunteers));
    m_clearance = named.clearance;
    m_people = int(named.people.size());
    for (qsizetype i = 0; i < planned.size(); ++i) {
        CoverSlip &slip = m_pack.slips[size_t(i)];
        m_clearance = m_clearance->with(slip.round.clearance);
        slip.deliverer = named.name(walkerOf(i));
        if (m_request.hasPhones)
            slip.phone = named.people.value(walkerOf(i)).phone;
    }
    if (m_request.hasPhones && named.phonesHeldBack > 0)
        m_remarks += named.phonesSentence();
    return {};
}

CoverSlips SlipReader::finish(const Edition &edition)
{
    m_pack.edition = edition.title;
    m_pack.imprint = edition.imprint().isEmpty() ? m_clearance->imprint() : edition.imprint();
    m_pack.handling = m_clearance->handlingLine();
    m_pack.today = m_context.clock.today();
    m_pack.doneWords = m_request.doneWords.trimmed();
    if (m_pack.doneWords.isEmpty())
        m_pack.doneWords = tr("Done? Write the day, and hand this slip back or send us a picture of it.");
    int leaflets = 0;
    for (const CoverSlip &slip : m_pack.slips)
        leaflets += slip.leaflets;
    const int slips = int(m_pack.slips.size());
    const auto pack = std::make_shared<const CoverSlipPack>(std::move(m_pack));
    return {PaperDraft{.clearance = *m_clearance,
                       .note = {tr("Cover slips"), {}, edition.title, slips, m_people},
                       .title = tr("Cover slips: %1").arg(edition.title),
                       .remarks = m_remarks,
                       .draw = [pack](Paper &paper) { drawCoverSlips(paper, *pack); }},
            slips, leaflets, m_people};
}

Result<CoverSlips> SlipReader::read()
{
    ROSETTE_ASSIGN(const Edition edition, EditionRepository::find(m_context.connection, m_request.edition));
    ROSETTE_ASSIGN(const QList<Planned> planned, planSlips(m_context.connection, m_request, edition));
    ROSETTE_CHECK(readRounds(planned));
    ROSETTE_CHECK(addDeliverers(planned));
    return finish(edition);
}

} // namespace

Result<CoverSlips> CoverSlips::make(const ExportContext &context, const CoverSlipRequest &request)
{
    return SlipReader(context, request).read();
}

} // namespace rosette
