#pragma once

#include <optional>

#include <QDate>
#include <QString>

#include "models/base/id.h"
#include "models/geo/lonlat.h"

namespace rosette {

enum class Permission {
    Unknown,
    NotNeeded,
    Asked,
    Granted,
    Refused,
};

QString toKey(Permission permission); ///< as in the file: not-needed, …
Permission permissionFromKey(const QString &key);
QString label(Permission permission); ///< "Not needed", …

/// A place where a stall may stand, kept for years: who owns the ground, what was permitted, when it is busy.
struct Pitch
{
    PitchId id;
    QString name;
    WardId ward;
    QString wardName; ///< read only
    std::optional<LonLat> point;
    QString landowner;
    Permission permission = Permission::Unknown;
    QString permissionReference;
    QDate permissionExpiresOn;
    std::optional<int> noticeDays; ///< how long before a stall the landowner wants to know
    QString busiest;
    QString note;
    int stalls = 0;    ///< how many stalls stood or will stand here; read only
    QDate lastStallOn; ///< read only; invalid when never
};

} // namespace rosette
