#include <QCoreApplication>
#include <QJsonObject>

#include "app/cli/listings.h"
#include "models/leaflets/cover.h"
#include "models/leaflets/deliverers.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/editionrounds.h"
#include "models/leaflets/leafletfigures.h"
#include "models/leaflets/leafletneeds.h"
#include "models/places/doorrepository.h"

// Leaflets: editions with their books, bundles, deliveries, who delivers and what has gone where.

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = Result<QJsonArray>;

/// The first of them, as many as are asked for, as objects.
template <typename T, typename ToObject>
QJsonArray toArray(const QList<T> &rows, const ListRequest &request, ToObject toObject)
{
    QJsonArray array;
    for (const T &row : rows.first(request.shown(rows.size())))
        array += toObject(row);
    return array;
}

QString text(QDate day) { return day.toString(Qt::ISODate); }

/// The asked one, or the newest that is not finished.
Result<LeafletId> editionOf(Connection &c, const ListRequest &request)
{
    if (request.leaflet)
        return request.leaflet;
    ROSETTE_ASSIGN(const Edition newest, EditionRepository::findByText(c, {}));
    return newest.id;
}

Rows listEditions(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Edition> editions, EditionRepository::list(c));
    ROSETTE_ASSIGN(const auto balances, StockRepository::balances(c));
    return toArray(editions, request, [&](const Edition &edition) {
        const StockBalance books = balances.value(edition.id);
        return QJsonObject{
            {u"id"_s, edition.id.value()},       {u"title"_s, edition.title},
            {u"ward"_s, edition.wardName},       {u"finished"_s, edition.isFinished},
            {u"imprint"_s, edition.imprint()},   {u"imprint_lacks"_s, edition.missingImprintParts().join(u", "_s)},
            {u"printed"_s, books.printed()},     {u"shelf"_s, books.shelf()},
            {u"bundled"_s, books.bundled()},     {u"out"_s, books.out()},
            {u"delivered"_s, books.delivered()}, {u"returned"_s, books.returned()},
            {u"spoiled"_s, books.spoiled()}};
    });
}

Rows listStock(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const LeafletId edition, editionOf(c, request));
    ROSETTE_ASSIGN(const QList<StockMove> moves, StockRepository::list(c, edition));
    return toArray(moves, request, [](const StockMove &move) {
        return QJsonObject{{u"id"_s, move.id.value()},   {u"date"_s, text(move.movedOn)},
                           {u"what"_s, move.words()},    {u"from"_s, toKey(move.from)},
                           {u"to"_s, toKey(move.to)},    {u"quantity"_s, move.quantity},
                           {u"round"_s, move.roundName}, {u"volunteer"_s, move.volunteerName},
                           {u"note"_s, move.note}};
    });
}

Rows listBundles(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Bundle> bundles,
                   BundleRepository::list(c, {.leaflet = request.leaflet, .round = request.round}));
    QHash<LeafletId, QString> titles;
    ROSETTE_ASSIGN(const QList<Edition> editions, EditionRepository::list(c));
    for (const Edition &edition : editions)
        titles.insert(edition.id, edition.title);
    return toArray(bundles, request, [&](const Bundle &bundle) {
        return QJsonObject{{u"id"_s, bundle.id.value()},
                           {u"edition"_s, titles.value(bundle.leaflet)},
                           {u"round"_s, bundle.roundName},
                           {u"leaflets"_s, bundle.quantity()},
                           {u"state"_s, bundle.isOut() ? u"out"_s : u"bundled"_s},
                           {u"volunteer"_s, bundle.volunteerName},
                           {u"made"_s, text(bundle.madeOn)},
                           {u"out_since"_s, text(bundle.handedOutOn)}};
    });
}

Result<QJsonArray> missedDoors(Connection &c, const Delivery &delivery)
{
    QJsonArray missed;
    for (const MissedDoor &one : delivery.missed) {
        ROSETTE_ASSIGN(const auto door, DoorRepository::find(c, one.door));
        missed += QString((door ? door->label() : QString()) + u'=' + toKey(one.reason));
    }
    return missed;
}

Rows listDeliveries(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Delivery> deliveries,
                   DeliveryRepository::list(c, {.round = request.round, .leaflet = request.leaflet}));
    QJsonArray array;
    for (const Delivery &delivery : deliveries.first(request.shown(deliveries.size()))) {
        ROSETTE_ASSIGN(const QJsonArray missed, missedDoors(c, delivery));
        array += QJsonObject{{u"id"_s, delivery.id.value()},
                             {u"date"_s, text(delivery.deliveredOn)},
                             {u"edition"_s, delivery.leafletTitle},
                             {u"round"_s, delivery.roundName},
                             {u"doors"_s, delivery.doors},
                             {u"complete"_s, delivery.isComplete},
                             {u"state"_s, delivery.isComplete ? u"delivered"_s : u"part"_s},
                             {u"missed"_s, missed},
                             {u"returned"_s, delivery.returned},
                             {u"volunteer"_s, delivery.volunteerName},
                             {u"note"_s, delivery.note}};
    }
    return array;
}

Rows listEditionRounds(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const LeafletId edition, editionOf(c, request));
    ROSETTE_ASSIGN(const QList<EditionRound> rounds, roundsOfEdition(c, edition, request.today));
    return toArray(rounds, request, [](const EditionRound &entry) {
        return QJsonObject{{u"round"_s, entry.round.name},
                           {u"ward"_s, entry.round.wardName},
                           {u"doors"_s, entry.doors},
                           {u"delivered"_s, entry.delivered},
                           {u"missed"_s, entry.missed},
                           {u"left"_s, entry.left()},
                           {u"state"_s, toKey(entry.progress)},
                           {u"bundle"_s, entry.bundle ? entry.bundle->quantity() : 0},
                           {u"deliverer"_s, entry.round.delivererName},
                           {u"away_until"_s, text(entry.awayUntil)},
                           {u"last"_s, text(entry.history.last)},
                           {u"rhythm"_s, entry.history.words()}};
    });
}

Rows listDeliverers(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<Deliverer> list, deliverers(c, request.today));
    return toArray(list, request, [](const Deliverer &deliverer) {
        return QJsonObject{{u"name"_s, deliverer.name},
                           {u"mobile"_s, deliverer.mobile},
                           {u"rounds"_s, QJsonArray::fromStringList(deliverer.rounds)},
                           {u"doors"_s, deliverer.doors},
                           {u"out"_s, deliverer.leafletsOut},
                           {u"away_until"_s, text(deliverer.awayUntil)},
                           {u"last"_s, text(deliverer.lastDelivered)}};
    });
}

Rows listCovers(Connection &c, const ListRequest &request)
{
    if (!request.round)
        return Error{
            ErrorCode::Invalid,
            QCoreApplication::translate("Cli", "Say with --round which round wants cover, and with --date when."),
            {}};
    ROSETTE_ASSIGN(const QList<Cover> covers, coversFor(c, request.round, request.day, request.nowMs));
    return toArray(covers, request, [](const Cover &cover) {
        return QJsonObject{{u"name"_s, cover.name},
                           {u"mobile"_s, cover.mobile},
                           {u"can"_s, cover.canCover ? u"yes"_s : u"no"_s},
                           {u"reason"_s, cover.reason}};
    });
}

Rows listNeeds(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<LeafletNeed> needs, leafletNeeds(c, request.today));
    return toArray(needs, request, [](const LeafletNeed &need) {
        return QJsonObject{{u"quantity"_s, need.quantity}, {u"text"_s, need.text}};
    });
}

QJsonObject figuresObject(const LeafletFigures &figures)
{
    return {{u"name"_s, figures.name},     {u"deliveries"_s, figures.deliveries}, {u"doors"_s, figures.doors},
            {u"missed"_s, figures.missed}, {u"first"_s, text(figures.first)},     {u"last"_s, text(figures.last)}};
}

Rows listByEdition(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<LeafletFigures> figures, figuresByEdition(c));
    return toArray(figures, request, figuresObject);
}

Rows listByRound(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<LeafletFigures> figures, figuresByRound(c, request.leaflet));
    return toArray(figures, request, figuresObject);
}

Rows listByWard(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<LeafletFigures> figures, figuresByWard(c, request.leaflet));
    return toArray(figures, request, figuresObject);
}

} // namespace

QList<Listing> leafletListings()
{
    const QStringList figures{u"name"_s, u"deliveries"_s, u"doors"_s, u"missed"_s, u"first"_s, u"last"_s};
    return {
        {u"editions"_s,
         {u"title"_s, u"printed"_s, u"shelf"_s, u"bundled"_s, u"out"_s, u"delivered"_s, u"returned"_s, u"spoiled"_s},
         listEditions},
        {u"stock"_s, {u"date"_s, u"quantity"_s, u"what"_s, u"round"_s, u"volunteer"_s, u"note"_s}, listStock},
        {u"bundles"_s,
         {u"edition"_s, u"round"_s, u"leaflets"_s, u"state"_s, u"volunteer"_s, u"out_since"_s},
         listBundles},
        {u"deliveries"_s,
         {u"date"_s, u"edition"_s, u"round"_s, u"doors"_s, u"state"_s, u"missed"_s, u"volunteer"_s, u"note"_s},
         listDeliveries},
        {u"edition-rounds"_s,
         {u"round"_s, u"doors"_s, u"left"_s, u"state"_s, u"bundle"_s, u"deliverer"_s, u"away_until"_s, u"rhythm"_s},
         listEditionRounds},
        {u"deliverers"_s, {u"name"_s, u"mobile"_s, u"rounds"_s, u"doors"_s, u"out"_s, u"away_until"_s}, listDeliverers},
        {u"covers"_s, {u"name"_s, u"mobile"_s, u"can"_s, u"reason"_s}, listCovers},
        {u"leaflet-needs"_s, {u"text"_s}, listNeeds},
        {u"leaflets-by-edition"_s, figures, listByEdition},
        {u"leaflets-by-round"_s, figures, listByRound},
        {u"leaflets-by-ward"_s, figures, listByWard},
    };
}

} // namespace rosette::cli
