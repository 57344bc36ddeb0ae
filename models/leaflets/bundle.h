#pragma once

#include <optional>

#include "models/leaflets/stock.h"

namespace rosette {

/// Leaflets of an edition tied together for one round. How many there are, and where, is told by the books. Table:
/// bundles.
struct Bundle
{
    BundleId id;
    LeafletId leaflet;
    RoundId round;         ///< none when the round is no more
    VolunteerId volunteer; ///< with whom it is
    QDate madeOn;
    QDate handedOutOn; ///< invalid while it is here
    QString note;

    QString roundName;     ///< read only
    QString volunteerName; ///< read only
    StockBalance content;  ///< read only; at(Bundled) and at(Out)

    int quantity() const { return content.bundled() + content.out(); } ///< in it now
    bool isOpen() const { return quantity() > 0; }
    bool isOut() const { return content.out() > 0; }
};

/// Which bundles are listed.
struct BundleFilter
{
    LeafletId leaflet; ///< none: of all editions
    RoundId round;
    VolunteerId volunteer;
    bool isOpenOnly = true; ///< with leaflets still in them
};

/// Bundles with their lines in the books; all that changes them is for Campaign::edit.
class BundleRepository
{
public:
    /// In the natural order of their rounds' names, the newest edition first.
    static Result<QList<Bundle>> list(Connection &connection, const BundleFilter &filter = {});
    /// NotFound when there is none.
    static Result<Bundle> find(Connection &connection, BundleId id);

    /// Takes `quantity` from the shelf; 0: one for each door of the round that takes leaflets and has not had this one.
    /// Conflict when the shelf has not that many, or the round has an open bundle of this edition.
    static Result<BundleId> make(Connection &connection, LeafletId leaflet, RoundId round, int quantity, QDate day);
    /// To a deliverer. Conflict when it is not here.
    static Status handOut(Connection &connection, BundleId id, VolunteerId volunteer, QDate day);
    /// So many came back from the deliverer (StockPlace::Returned) or were spoiled there. Conflict when fewer are out.
    static Status takeBack(Connection &connection, BundleId id, int quantity, QDate day,
                           StockPlace to = StockPlace::Returned);
    /// Everything in a bundle that is here goes back on the shelf. Conflict when it is out.
    static Status unpack(Connection &connection, BundleId id, QDate day);
};

} // namespace rosette
