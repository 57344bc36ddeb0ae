#pragma once

#include <QString>

#include "models/base/id.h"
#include "models/geo/geometry.h"

namespace rosette {

struct Street
{
    StreetId id;
    QString name;
    QString locality;                        ///< tells apart streets of one name where there is no map; mostly empty
    QList<Line> lines;                       ///< empty when no map knows the street
    QString source = QStringLiteral("hand"); ///< register, map or hand
    int doors = 0;                           ///< counted, not written
    std::optional<int> countedDoors;         ///< by somebody who walked along
    QList<WardId> wards;                     ///< those it runs through; not written by insert and update
};

} // namespace rosette
