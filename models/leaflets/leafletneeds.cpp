#include "models/leaflets/leafletneeds.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/editionrounds.h"
#include "models/store/campaigninfo.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("LeafletNeeds", text, nullptr, n); }

/// "R14 and 3 other rounds".
QString firstAndOthers(const QString &first, int count)
{
    return count == 1 ? first : tr("%1 and %n other round(s)", count - 1).arg(first);
}

/// Finds what is wanted of one edition.
class NeedsFinder
{
public:
    NeedsFinder(const Edition &edition, QList<EditionRound> rounds, const StockBalance &balance)
        : m_edition(edition)
        , m_rounds(std::move(rounds))
        , m_free(balance.shelf() + balance.returned())
    {
    }

    QList<LeafletNeed> needs() const { return m_needs; }

    /// Of rounds without a bundle, served in their order; names those that the shelf does not reach.
    void findShortage()
    {
        int free = m_free;
        int missing = 0;
        QStringList names;
        RoundId first;
        for (const EditionRound &entry : m_rounds) {
            const int wanted = entry.left() - (entry.bundle ? entry.bundle->quantity() : 0);
            const int got = std::clamp(wanted, 0, free);
            free -= got;
            if (wanted <= got)
                continue;
            missing += wanted - got;
            names += entry.round.name;
            first = first ? first : entry.round.id;
        }
        if (missing > 0)
            add({.kind = LeafletNeed::Kind::Short, .round = first, .quantity = missing},
                tr("%n leaflet(s) short for %1", missing).arg(firstAndOthers(names.first(), int(names.size()))));
    }

    void findAbsentDeliverers()
    {
        QHash<VolunteerId, QList<const EditionRound *>> waiting;
        QList<VolunteerId> away; // in the order of their first rounds
        for (const EditionRound &entry : m_rounds) {
            if (!entry.awayUntil.isValid() || entry.left() == 0)
                continue;
            if (!waiting.contains(entry.round.deliverer))
                away += entry.round.deliverer;
            waiting[entry.round.deliverer] += &entry;
        }
        for (const VolunteerId volunteer : std::as_const(away))
            addAbsence(volunteer, waiting.value(volunteer));
    }

    void findBundlesOut(QDate today, int outDays)
    {
        for (const EditionRound &entry : m_rounds) {
            if (!entry.bundle || !entry.bundle->isOut() || entry.bundle->handedOutOn.daysTo(today) <= outDays)
                continue;
            const Bundle &bundle = *entry.bundle;
            const QString who = bundle.volunteerName.isEmpty() ? tr("somebody") : bundle.volunteerName;
            add({.kind = LeafletNeed::Kind::OutTooLong,
                 .round = entry.round.id,
                 .bundle = bundle.id,
                 .volunteer = bundle.volunteer,
                 .quantity = bundle.content.out()},
                tr("%1 have been out for %2 with %3 since %4")
                    .arg(bundle.content.out())
                    .arg(entry.round.name, who, shortDate(bundle.handedOutOn)));
        }
    }

    /// What the edition does not say is the campaign's.
    void findImprint(const CampaignInfo &campaign)
    {
        Edition whole = m_edition;
        whole.printer += campaign.imprintPrinter;
        whole.promoter += campaign.imprintPromoter;
        whole.onBehalfOf += campaign.imprintOnBehalfOf;
        const QStringList parts = whole.missingImprintParts();
        if (!parts.isEmpty())
            add({.kind = LeafletNeed::Kind::MissingImprint}, tr("the imprint lacks %1").arg(parts.join(u", "_s)));
    }

private:
    void addAbsence(VolunteerId volunteer, const QList<const EditionRound *> &waiting)
    {
        const EditionRound &first = *waiting.first();
        int doors = 0;
        for (const EditionRound *entry : waiting)
            doors += entry->left();
        add({.kind = LeafletNeed::Kind::DelivererAway,
             .round = first.round.id,
             .bundle = first.bundle ? first.bundle->id : BundleId(),
             .volunteer = volunteer,
             .quantity = doors},
            tr("%1 is away until %2: who covers %3?")
                .arg(first.round.delivererName, shortDate(first.awayUntil),
                     firstAndOthers(first.round.name, int(waiting.size()))));
    }

    void add(LeafletNeed need, const QString &words)
    {
        need.leaflet = m_edition.id;
        need.text = tr("%1: %2").arg(m_edition.title, words);
        m_needs += need;
    }

    const Edition &m_edition;
    QList<EditionRound> m_rounds;
    int m_free;
    QList<LeafletNeed> m_needs;
};

} // namespace

Result<QList<LeafletNeed>> leafletNeeds(Connection &connection, QDate today)
{
    ROSETTE_ASSIGN(const QList<Edition> editions, EditionRepository::list(connection));
    ROSETTE_ASSIGN(const CampaignInfo campaign, CampaignInfoRepository::load(connection));
    ROSETTE_ASSIGN(const LeafletRhythm rhythm, LeafletRhythm::load(connection));
    QList<LeafletNeed> needs;
    for (const Edition &edition : editions) {
        if (edition.isFinished)
            continue;
        ROSETTE_ASSIGN(const QList<EditionRound> rounds, roundsOfEdition(connection, edition.id, today));
        ROSETTE_ASSIGN(const StockBalance balance, StockRepository::balance(connection, edition.id));
        ROSETTE_ASSIGN(const bool isBegun, StockRepository::isBegun(connection, edition.id));
        NeedsFinder finder(edition, rounds, balance);
        if (isBegun) {
            finder.findShortage();
            finder.findAbsentDeliverers();
            finder.findBundlesOut(today, rhythm.outDays);
        }
        finder.findImprint(campaign);
        needs += finder.needs();
    }
    return needs;
}

} // namespace rosette
