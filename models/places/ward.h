#pragma once

#include <QString>

#include "models/base/id.h"
#include "models/geo/outline.h"

namespace rosette {

struct Ward
{
    WardId id;
    QString code; ///< the nine characters of the Office for National Statistics, "E05000131"; may be empty
    QString name;
    Outline outline; ///< empty when only the name is known
    double areaM2 = 0;
    bool isWorked = true; ///< the party campaigns here
};

} // namespace rosette
