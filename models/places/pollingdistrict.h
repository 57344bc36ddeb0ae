#pragma once

#include <QString>

#include "models/base/id.h"
#include "models/geo/outline.h"

namespace rosette {

/// How the ward of a polling district is known; each is believed before those above it.
enum class WardSource {
    None,
    Doors,   ///< most of its doors lie in the ward
    Outline, ///< most of its area does
    File,    ///< a map of polling districts, or a register, names it
    Hand,
};

/// As in the file and in lists: "none", "doors", "outline", "file", "hand".
QString toKey(WardSource source);
/// None for what is no such key.
WardSource wardSourceFromKey(const QString &key);

struct PollingDistrict
{
    DistrictId id;
    QString code; ///< "KAA", unique within the campaign
    QString name;
    WardId ward;      ///< none while unknown: most registers carry no wards
    QString wardName; ///< for display; not written
    WardSource wardSource = WardSource::None;
    QString station;
    int electors = 0; ///< counted, not written
    Outline outline;  ///< empty unless a map of polling districts was imported
};

} // namespace rosette
