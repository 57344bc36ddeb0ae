#pragma once

#include <optional>

#include <QDate>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/geo/lonlat.h"

namespace rosette {

class Connection;

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

class PitchRepository
{
public:
    static Result<QList<Pitch>> list(Connection &connection); ///< by name
    static Result<Pitch> find(Connection &connection, PitchId id);
    /// By name without regard to case; nothing when unknown.
    static Result<std::optional<Pitch>> findByName(Connection &connection, const QString &name);
    /// Invalid for an empty name or negative notice; Conflict when a pitch has that name.
    static Result<PitchId> insert(Connection &connection, Pitch pitch);
    static Status update(Connection &connection, const Pitch &pitch);
    /// Activities that stood there keep their place as text.
    static Status remove(Connection &connection, PitchId id);
};

} // namespace rosette
