#pragma once

#include <QStringList>

#include "models/leaflets/stock.h"

namespace rosette {

/// What happens to an edition's leaflets besides bundles and deliveries; each writes one line of the books. For
/// Campaign::edit. Conflict when there are not that many where they are taken from.
namespace StockWork {

/// From the printer to the shelf. What was delivered before anything was entered as printed is counted as part of the
/// first print: Conflict when that print is smaller.
Status print(Connection &connection, LeafletId leaflet, int quantity, QDate day, const QString &note = {});
/// From the shelf, or from what came back.
Status spoil(Connection &connection, LeafletId leaflet, int quantity, QDate day, const QString &note = {},
             StockPlace from = StockPlace::Shelf);
/// What came back goes on the shelf again.
Status shelve(Connection &connection, LeafletId leaflet, int quantity, QDate day);
/// Handed to people at a stall or a meeting: delivered, to no door in particular.
Status giveOut(Connection &connection, LeafletId leaflet, int quantity, QDate day, const QString &note = {});
/// Somebody counted the shelf: what is missing is lost, what is more was found. Returns found (above 0) or lost.
Result<int> countShelf(Connection &connection, LeafletId leaflet, int counted, QDate day);

} // namespace StockWork

/// Everything that is wrong with an edition's books, in words: places below nothing, bundles below nothing, deliveries
/// whose doors are not the leaflets they took. Always empty unless something else wrote to the file.
Result<QStringList> auditBooks(Connection &connection, LeafletId leaflet);

} // namespace rosette
