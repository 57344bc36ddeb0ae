#pragma once

#include "models/leaflets/stock.h"

namespace rosette {

/// What about leaflets wants a person.
struct LeafletNeed
{
    enum class Kind {
        Short,          ///< more doors are waiting than leaflets are left
        DelivererAway,  ///< leaflets wait for somebody who is away; `round` and `bundle` are the first of theirs
        OutTooLong,     ///< a bundle is out for longer than the rhythm's outDays
        MissingImprint, ///< neither the edition nor the campaign says it all
    };
    Kind kind = Kind::Short;
    LeafletId leaflet;
    RoundId round;
    BundleId bundle;
    VolunteerId volunteer;
    int quantity = 0; ///< leaflets short, doors waiting, or leaflets out
    QString text;     ///< "Spring letter: 600 leaflets short for R14"
};

/// Of the editions that are not finished, the newest first. Reads what roundsOfEdition() reads, and editions.
Result<QList<LeafletNeed>> leafletNeeds(Connection &connection, QDate today);

} // namespace rosette
