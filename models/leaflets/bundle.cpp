#include "models/leaflets/bundle.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/leaflets/delivery.h"
#include "models/places/naturalkey.h"
#include "models/rounds/round.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT b.id, b.leaflet_id, b.round_id, b.volunteer_id, b.made_on, b.handed_out_on, b.note, coalesce(r.name, b.round_name),
       trim(coalesce(p.forename || ' ' || p.surname, ''))
  FROM bundles b
  JOIN leaflets l ON l.id = b.leaflet_id
  LEFT JOIN rounds r ON r.id = b.round_id
  LEFT JOIN volunteers v ON v.id = b.volunteer_id
  LEFT JOIN people p ON p.id = v.person_id
 WHERE (:id IS NULL OR b.id = :id) AND (:leaflet IS NULL OR b.leaflet_id = :leaflet)
   AND (:round IS NULL OR b.round_id = :round) AND (:volunteer IS NULL OR b.volunteer_id = :volunteer)
 ORDER BY l.created_at DESC, l.id DESC, b.id)"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO bundles (id, leaflet_id, round_id, round_name, made_on) VALUES (?, ?, ?, ?, ?))"_L1;
constexpr auto kHandOutSql = "UPDATE bundles SET volunteer_id = ?, handed_out_on = ? WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("Bundle", text); }

Bundle toBundle(const Row &row)
{
    return {.id = row.id<BundleId>(0),
            .leaflet = row.id<LeafletId>(1),
            .round = row.id<RoundId>(2),
            .volunteer = row.id<VolunteerId>(3),
            .madeOn = row.date(4),
            .handedOutOn = row.date(5),
            .note = row.text(6),
            .roundName = row.text(7),
            .volunteerName = row.text(8)};
}

Result<QList<Bundle>> read(Connection &connection, const BundleFilter &filter, BundleId id)
{
    ROSETTE_ASSIGN(QList<Bundle> bundles, Statement(connection, QString(kListSql))
                                              .bind(":id"_L1, id)
                                              .bind(":leaflet"_L1, filter.leaflet)
                                              .bind(":round"_L1, filter.round)
                                              .bind(":volunteer"_L1, filter.volunteer)
                                              .list(toBundle));
    if (bundles.isEmpty())
        return bundles;
    ROSETTE_ASSIGN(const auto contents,
                   StockRepository::bundleBalances(connection, id ? bundles.first().leaflet : filter.leaflet));
    for (Bundle &bundle : bundles)
        bundle.content = contents.value(bundle.id);
    if (filter.isOpenOnly)
        bundles.removeIf([](const Bundle &bundle) { return !bundle.isOpen(); });
    return bundles;
}

Status move(Connection &connection, const Bundle &bundle, StockPlace from, StockPlace to, int quantity, QDate day)
{
    ROSETTE_CHECK(StockRepository::insert(connection, {.leaflet = bundle.leaflet,
                                                       .from = from,
                                                       .to = to,
                                                       .quantity = quantity,
                                                       .bundle = bundle.id,
                                                       .movedOn = day}));
    return {};
}

} // namespace

Result<QList<Bundle>> BundleRepository::list(Connection &connection, const BundleFilter &filter)
{
    ROSETTE_ASSIGN(QList<Bundle> bundles, read(connection, filter, {}));
    QHash<LeafletId, int> places; // of the editions, as read
    for (const Bundle &bundle : std::as_const(bundles))
        places.insert(bundle.leaflet, places.value(bundle.leaflet, int(places.size())));
    std::stable_sort(bundles.begin(), bundles.end(), [&](const Bundle &a, const Bundle &b) {
        if (a.leaflet != b.leaflet)
            return places.value(a.leaflet) < places.value(b.leaflet);
        return naturalKey(a.roundName) < naturalKey(b.roundName);
    });
    return bundles;
}

Result<Bundle> BundleRepository::find(Connection &connection, BundleId id)
{
    if (id) {
        ROSETTE_ASSIGN(const QList<Bundle> found, read(connection, {.isOpenOnly = false}, id));
        if (!found.isEmpty())
            return found.first();
    }
    return Error{ErrorCode::NotFound, tr("This bundle is no longer in the campaign."), {}};
}

Result<BundleId> BundleRepository::make(Connection &connection, LeafletId leaflet, RoundId roundId, int quantity,
                                        QDate day)
{
    ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, roundId));
    if (!round)
        return Error{ErrorCode::NotFound, tr("This round is no longer in the campaign."), {}};
    ROSETTE_ASSIGN(const QList<Bundle> open, list(connection, {.leaflet = leaflet, .round = roundId}));
    if (!open.isEmpty())
        return Error{ErrorCode::Conflict,
                     tr("%1 has a bundle of %2 from %3 already. Unpack it first, or take back what is left of it.")
                         .arg(round->name)
                         .arg(open.first().quantity())
                         .arg(shortDate(open.first().madeOn)),
                     {}};
    if (quantity == 0) {
        ROSETTE_ASSIGN(const QList<Door> doors, DeliveryRepository::doorsLeft(connection, roundId, leaflet));
        quantity = int(doors.size());
    }
    if (quantity == 0)
        return Error{ErrorCode::Invalid,
                     tr("No door of %1 is waiting for this edition: there is nothing to bundle.").arg(round->name),
                     {}};
    const Bundle bundle{.id = newId<BundleId>(), .leaflet = leaflet};
    ROSETTE_CHECK(
        Statement(connection, QString(kInsertSql)).bindAll(bundle.id, leaflet, roundId, round->name, day).run());
    ROSETTE_CHECK(move(connection, bundle, StockPlace::Shelf, StockPlace::Bundled, quantity, day));
    return bundle.id;
}

Status BundleRepository::handOut(Connection &connection, BundleId id, VolunteerId volunteer, QDate day)
{
    ROSETTE_ASSIGN(const Bundle bundle, find(connection, id));
    if (bundle.content.bundled() == 0)
        return Error{ErrorCode::Conflict, tr("The bundle of %1 is not here.").arg(bundle.roundName), {}};
    ROSETTE_CHECK(move(connection, bundle, StockPlace::Bundled, StockPlace::Out, bundle.content.bundled(), day));
    return Statement(connection, QString(kHandOutSql)).bindAll(volunteer, day, id).run();
}

Status BundleRepository::takeBack(Connection &connection, BundleId id, int quantity, QDate day, StockPlace to)
{
    ROSETTE_ASSIGN(const Bundle bundle, find(connection, id));
    return move(connection, bundle, StockPlace::Out, to, quantity, day);
}

Status BundleRepository::unpack(Connection &connection, BundleId id, QDate day)
{
    ROSETTE_ASSIGN(const Bundle bundle, find(connection, id));
    if (bundle.content.bundled() == 0)
        return Error{ErrorCode::Conflict, tr("The bundle of %1 is not here.").arg(bundle.roundName), {}};
    return move(connection, bundle, StockPlace::Bundled, StockPlace::Shelf, bundle.content.bundled(), day);
}

} // namespace rosette
