#include <QCoreApplication>

#include "app/cli/adding.h"
#include "app/cli/commands.h"
#include "models/leaflets/bundle.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/leafletrounds.h"
#include "models/leaflets/stockwork.h"
#include "models/volunteers/volunteerrepository.h"

// Editions of leaflets and what happens to them: stock, bundles, deliveries.

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Result<Round> leafletRound(Adding &add)
{
    ROSETTE_ASSIGN(const QString text, add.fields.neededText(u"round"_s));
    return findLeafletRound(add.connection, text);
}

/// --date, or today.
Result<QDate> dayOf(Adding &add)
{
    return add.fields.has(u"date"_s) ? add.fields.date(u"date"_s) : Result<QDate>(add.campaign.clock().today());
}

/// --edition, or the newest that is not finished.
Result<LeafletId> editionOf(Adding &add)
{
    ROSETTE_ASSIGN(const Edition edition, EditionRepository::findByText(add.connection, add.fields.text(u"edition"_s)));
    return edition.id;
}

/// --volunteer, or `fallback`.
Result<VolunteerId> volunteerOf(Adding &add, VolunteerId fallback)
{
    if (!add.fields.has(u"volunteer"_s))
        return fallback;
    ROSETTE_ASSIGN(const Volunteer volunteer,
                   VolunteerRepository::findByName(add.connection, add.fields.text(u"volunteer"_s)));
    return volunteer.id;
}

/// --printer, --promoter and --on-behalf-of make the imprint; --quantity is printed at once.
Added addEdition(Adding &add)
{
    Edition edition;
    ROSETTE_ASSIGN(edition.title, add.fields.neededText(u"title"_s));
    edition.printer = add.fields.text(u"printer"_s);
    edition.promoter = add.fields.text(u"promoter"_s);
    edition.onBehalfOf = add.fields.text(u"on-behalf-of"_s);
    edition.note = add.fields.text(u"note"_s);
    if (add.fields.has(u"ward"_s)) {
        ROSETTE_ASSIGN(const Ward ward, findWard(add.connection, add.fields.text(u"ward"_s)));
        edition.ward = ward.id;
    }
    ROSETTE_ASSIGN(const LeafletId id,
                   EditionRepository::insert(add.connection, edition, add.campaign.clock().nowMs()));
    if (add.fields.has(u"quantity"_s)) {
        ROSETTE_ASSIGN(const QDate day, dayOf(add));
        ROSETTE_ASSIGN(const int quantity, add.fields.number(u"quantity"_s, 0));
        ROSETTE_CHECK(StockWork::print(add.connection, id, quantity, day));
    }
    return id.value();
}

/// --volunteer takes it away at once.
Added addBundle(Adding &add)
{
    ROSETTE_ASSIGN(const LeafletId edition, editionOf(add));
    ROSETTE_ASSIGN(const Round round, leafletRound(add));
    ROSETTE_ASSIGN(const QDate day, dayOf(add));
    ROSETTE_ASSIGN(const int quantity, add.fields.number(u"quantity"_s, 0));
    ROSETTE_ASSIGN(const BundleId id, BundleRepository::make(add.connection, edition, round.id, quantity, day));
    ROSETTE_ASSIGN(const VolunteerId volunteer, volunteerOf(add, {}));
    if (volunteer)
        ROSETTE_CHECK(BundleRepository::handOut(add.connection, id, volunteer, day));
    return id.value();
}

/// What --move says of a round's open bundle.
Status moveBundle(Adding &add, const QString &move, LeafletId edition, QDate day)
{
    ROSETTE_ASSIGN(const Round round, leafletRound(add));
    ROSETTE_ASSIGN(const QList<Bundle> open,
                   BundleRepository::list(add.connection, {.leaflet = edition, .round = round.id}));
    if (open.isEmpty())
        return Error{ErrorCode::NotFound, tr("%1 has no open bundle of this edition.").arg(round.name), {}};
    const Bundle &bundle = open.first();
    if (move == u"out") {
        ROSETTE_ASSIGN(const VolunteerId volunteer, volunteerOf(add, round.deliverer));
        return BundleRepository::handOut(add.connection, bundle.id, volunteer, day);
    }
    if (move == u"unpacked")
        return BundleRepository::unpack(add.connection, bundle.id, day);
    ROSETTE_ASSIGN(const int quantity, add.fields.number(u"quantity"_s, bundle.content.out()));
    const StockPlace to = move == u"returned" ? StockPlace::Returned : StockPlace::Spoiled;
    return BundleRepository::takeBack(add.connection, bundle.id, quantity, day, to);
}

/// What --move says of the shelf.
Status moveStock(Adding &add, const QString &move, LeafletId edition, QDate day)
{
    Connection &c = add.connection;
    ROSETTE_ASSIGN(const int quantity, add.fields.number(u"quantity"_s, 0));
    const QString note = add.fields.text(u"note"_s);
    if (move == u"printed")
        return StockWork::print(c, edition, quantity, day, note);
    if (move == u"spoiled")
        return StockWork::spoil(c, edition, quantity, day, note);
    if (move == u"given-out")
        return StockWork::giveOut(c, edition, quantity, day, note);
    if (move == u"shelved")
        return StockWork::shelve(c, edition, quantity, day);
    ROSETTE_CHECK(StockWork::countShelf(c, edition, quantity, day));
    return {};
}

/// Prints the edition's id: what moved are its leaflets.
Added addStock(Adding &add)
{
    static const QStringList ofShelf{u"printed"_s, u"spoiled"_s, u"given-out"_s, u"shelved"_s, u"counted"_s};
    static const QStringList ofBundle{u"out"_s, u"unpacked"_s, u"returned"_s};
    ROSETTE_ASSIGN(const QString move, add.fields.neededText(u"move"_s));
    ROSETTE_ASSIGN(const LeafletId edition, editionOf(add));
    ROSETTE_ASSIGN(const QDate day, dayOf(add));
    if (ofBundle.contains(move) || (move == u"spoiled" && add.fields.has(u"round"_s)))
        ROSETTE_CHECK(moveBundle(add, move, edition, day));
    else if (ofShelf.contains(move))
        ROSETTE_CHECK(moveStock(add, move, edition, day));
    else
        return Error{
            ErrorCode::Invalid,
            tr("--move is one of %1, or with --round one of %2.").arg(ofShelf.join(u", "_s), ofBundle.join(u", "_s)),
            {}};
    return edition.value();
}

Result<DoorId> doorNamed(const QList<Door> &doors, const QString &text)
{
    QList<DoorId> named;
    for (const Door &door : doors) {
        if (door.label().compare(text, Qt::CaseInsensitive) == 0 ||
            door.shortLabel().compare(text, Qt::CaseInsensitive) == 0)
            named += door.id;
    }
    if (named.size() == 1)
        return named.first();
    return Error{ErrorCode::NotFound,
                 named.isEmpty() ? tr("No door “%1” is left in the round.").arg(text)
                                 : tr("The round has several doors “%1”: say the street, too.").arg(text),
                 {}};
}

/// --missed "12 Acre Lane=dog; Flat 2, 14=no-letterbox".
Status readMissed(Adding &add, Delivery &delivery)
{
    if (!add.fields.has(u"missed"_s))
        return {};
    ROSETTE_ASSIGN(const QList<Door> doors,
                   DeliveryRepository::doorsLeft(add.connection, delivery.round, delivery.leaflet));
    for (const QString &entry : add.fields.text(u"missed"_s).split(u';', Qt::SkipEmptyParts)) {
        const auto reason = missedReasonFromKey(entry.section(u'=', -1).trimmed());
        if (!reason) {
            QStringList known;
            for (const MissedReason one : kMissedReasons)
                known += toKey(one);
            return Error{ErrorCode::Invalid,
                         tr("“%1” does not say why, such as “12 Acre Lane=dog”. Reasons are %2.")
                             .arg(entry.trimmed(), known.join(u", "_s)),
                         {}};
        }
        ROSETTE_ASSIGN(const DoorId door, doorNamed(doors, entry.section(u'=', 0, -2).trimmed()));
        delivery.missed += {door, *reason};
    }
    return {};
}

/// --edition is one that is known, --leaflet one that is made when it is new; without either nobody knows what it was.
Result<LeafletId> deliveredLeaflet(Adding &add)
{
    if (add.fields.has(u"edition"_s))
        return editionOf(add);
    if (!add.fields.has(u"leaflet"_s))
        return LeafletId();
    return EditionRepository::findOrCreate(add.connection, add.fields.text(u"leaflet"_s), add.campaign.clock().nowMs());
}

Added addDelivery(Adding &add)
{
    ROSETTE_ASSIGN(const Round round, leafletRound(add));
    Delivery delivery{.round = round.id, .isComplete = !add.fields.has(u"doors"_s)};
    ROSETTE_ASSIGN(delivery.deliveredOn, dayOf(add));
    ROSETTE_ASSIGN(delivery.doors, add.fields.number(u"doors"_s, 0));
    ROSETTE_ASSIGN(delivery.leaflet, deliveredLeaflet(add));
    ROSETTE_ASSIGN(delivery.volunteer, volunteerOf(add, round.deliverer));
    ROSETTE_ASSIGN(delivery.returned, add.fields.number(u"returned"_s, 0));
    ROSETTE_CHECK(readMissed(add, delivery));
    delivery.note = add.fields.text(u"note"_s);
    ROSETTE_ASSIGN(const DeliveryId id,
                   DeliveryRepository::insert(add.connection, delivery, add.campaign.clock().today()));
    return id.value();
}

} // namespace

QList<Addition> leafletAdditions()
{
    return {
        {u"edition"_s,
         {u"title"_s, u"printer"_s, u"promoter"_s, u"on-behalf-of"_s, u"ward"_s, u"quantity"_s, u"date"_s, u"note"_s},
         addEdition},
        {u"stock"_s,
         {u"edition"_s, u"move"_s, u"quantity"_s, u"round"_s, u"volunteer"_s, u"date"_s, u"note"_s},
         addStock},
        {u"bundle"_s, {u"edition"_s, u"round"_s, u"quantity"_s, u"volunteer"_s, u"date"_s}, addBundle},
        {u"delivery"_s,
         {u"round"_s, u"date"_s, u"doors"_s, u"edition"_s, u"leaflet"_s, u"volunteer"_s, u"missed"_s, u"returned"_s,
          u"note"_s},
         addDelivery},
    };
}

} // namespace rosette::cli
