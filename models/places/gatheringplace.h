#pragma once

#include <QList>
#include <QString>

#include "models/geo/lonlat.h"
#include "models/store/connection.h"

namespace rosette {

/// A place where people gather, offered as a pitch.
struct GatheringPlace
{
    QString kind; ///< station, square, market, supermarket, library, school, college, hospital, community-centre,
                  ///< town-hall, worship
    QString name;
    LonLat point;
};

/// In words: "place of worship".
QString gatheringKindText(const QString &kind);

class GatheringPlaceRepository
{
public:
    /// By kind and name; all kinds when `kind` is empty.
    static Result<QList<GatheringPlace>> list(Connection &connection, const QString &kind = {});
    /// Nearest first.
    static Result<QList<GatheringPlace>> near(Connection &connection, LonLat point, double metres);
    static Status replaceAll(Connection &connection, const QList<GatheringPlace> &places);
};

} // namespace rosette
