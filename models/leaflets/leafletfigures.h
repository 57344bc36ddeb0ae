#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What has gone where: deliveries added up by edition, by round or by ward.
struct LeafletFigures
{
    LeafletId leaflet; ///< by edition; none: nobody knows what it was
    RoundId round;     ///< by round; none when the round is no more
    WardId ward;       ///< by ward; none: rounds of no ward, or no more
    QString name;      ///< of what they are added up by; may be empty
    int deliveries = 0;
    int doors = 0;  ///< leaflets through doors
    int missed = 0; ///< doors passed by
    QDate first;
    QDate last;
};

/// The newest edition first.
Result<QList<LeafletFigures>> figuresByEdition(Connection &connection);
/// In natural order of the names; of one edition, or of all.
Result<QList<LeafletFigures>> figuresByRound(Connection &connection, LeafletId leaflet = {});
Result<QList<LeafletFigures>> figuresByWard(Connection &connection, LeafletId leaflet = {});

} // namespace rosette
