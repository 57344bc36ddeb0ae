#include "models/leaflets/editionrounds.h"

#include <QCoreApplication>
#include <QSet>

#include "models/leaflets/delivereddoors.h"
#include "models/leaflets/deliverers.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/leafletrounds.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKeys{"to-bundle"_L1, "bundled"_L1, "out"_L1, "part"_L1, "delivered"_L1};

QString tr(const char *text) { return QCoreApplication::translate("RoundProgress", text); }

/// What an edition has left behind, by round; deliveries the oldest first.
struct EditionWork
{
    QHash<RoundId, QList<Delivery>> deliveries;
    QHash<RoundId, Bundle> bundles;

    static Result<EditionWork> load(Connection &connection, LeafletId leaflet)
    {
        EditionWork work;
        ROSETTE_ASSIGN(const QList<Delivery> deliveries, DeliveryRepository::list(connection, {.leaflet = leaflet}));
        for (const Delivery &delivery : deliveries)
            work.deliveries[delivery.round].prepend(delivery);
        ROSETTE_ASSIGN(const QList<Bundle> bundles, BundleRepository::list(connection, {.leaflet = leaflet}));
        for (const Bundle &bundle : bundles)
            work.bundles.insert(bundle.round, bundle);
        return work;
    }

    QSet<RoundId> rounds() const
    {
        QSet<RoundId> ids;
        for (auto it = deliveries.keyBegin(); it != deliveries.keyEnd(); ++it)
            ids.insert(*it);
        for (auto it = bundles.keyBegin(); it != bundles.keyEnd(); ++it)
            ids.insert(*it);
        ids.remove(RoundId()); // those that are no more
        return ids;
    }
};

Result<QList<Round>> roundsFor(Connection &connection, WardId ward, QSet<RoundId> touched)
{
    ROSETTE_ASSIGN(QList<Round> rounds, leafletRounds(connection, ward));
    for (const Round &round : std::as_const(rounds))
        touched.remove(round.id);
    for (const RoundId id : std::as_const(touched)) {
        ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, id));
        if (round)
            rounds += *round;
    }
    return rounds;
}

void countDoors(EditionRound &entry, const QList<Delivery> &deliveries, const QList<DoorId> &walk)
{
    DeliveredDoors delivered({});
    QSet<DoorId> missed;
    QSet<DoorId> got;
    for (const Delivery &delivery : deliveries) {
        for (const MissedDoor &door : delivery.missed)
            missed.insert(door.door);
        for (const DoorId door : delivered.take(delivery, walk))
            got.insert(door);
    }
    entry.doors = int(walk.size());
    entry.delivered = int(got.size());
    entry.missed = int(missed.subtract(got).size());
}

RoundProgress progressOf(const EditionRound &entry, const QList<Delivery> &deliveries)
{
    if (!deliveries.isEmpty())
        return deliveries.last().isComplete ? RoundProgress::Delivered : RoundProgress::Part;
    if (!entry.bundle)
        return RoundProgress::ToBundle;
    return entry.bundle->isOut() ? RoundProgress::Out : RoundProgress::Bundled;
}

} // namespace

QString toKey(RoundProgress progress) { return QString(kKeys[size_t(progress)]); }

QString label(RoundProgress progress)
{
    switch (progress) {
    case RoundProgress::ToBundle:
        return tr("to bundle");
    case RoundProgress::Bundled:
        return tr("bundled");
    case RoundProgress::Out:
        return tr("out");
    case RoundProgress::Part:
        return tr("part done");
    case RoundProgress::Delivered:
        return tr("delivered");
    }
    return {};
}

Result<QList<EditionRound>> roundsOfEdition(Connection &connection, LeafletId leaflet, QDate today)
{
    ROSETTE_ASSIGN(const Edition edition, EditionRepository::find(connection, leaflet));
    ROSETTE_ASSIGN(const EditionWork work, EditionWork::load(connection, leaflet));
    ROSETTE_ASSIGN(const QList<Round> rounds, roundsFor(connection, edition.ward, work.rounds()));
    ROSETTE_ASSIGN(const auto walks, doorsTakingLeaflets(connection, rounds));
    ROSETTE_ASSIGN(const auto histories, roundHistories(connection, today));
    ROSETTE_ASSIGN(const auto away, awayUntil(connection, today));
    QList<EditionRound> entries;
    for (const Round &round : rounds) {
        EditionRound entry{.round = round};
        const QList<Delivery> deliveries = work.deliveries.value(round.id);
        countDoors(entry, deliveries, walks.value(round.id));
        if (work.bundles.contains(round.id))
            entry.bundle = work.bundles.value(round.id);
        entry.progress = progressOf(entry, deliveries);
        entry.awayUntil = away.value(round.deliverer);
        entry.history = histories.value(round.id);
        entries += entry;
    }
    return entries;
}

} // namespace rosette
