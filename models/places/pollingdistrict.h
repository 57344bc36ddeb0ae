#pragma once

#include <QString>

#include "models/base/id.h"
#include "models/geo/outline.h"

namespace rosette {

struct PollingDistrict
{
    DistrictId id;
    QString code; ///< "KAA", unique within the campaign
    QString name;
    WardId ward;        ///< none while unknown: registers do not carry wards
    QString wardName;   ///< for display; not written
    QString wardSource; ///< none, doors (majority), outline, file or hand
    QString station;
    int electors = 0; ///< counted, not written
    Outline outline;  ///< empty unless a map of polling districts was imported
};

} // namespace rosette
