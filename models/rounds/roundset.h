#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What the rounds of a set are walked for.
enum class RoundPurpose {
    Canvass,
    Leaflet,
    KnockUp,
};

/// "Leaflet rounds": what a set is called when nobody gives it a name.
QString plainSetName(RoundPurpose purpose);

/// One division of a ward (or of everything) into rounds; several may exist beside each other.
struct RoundSet
{
    RoundSetId id;
    QString name;
    RoundPurpose purpose = RoundPurpose::Canvass;
    WardId ward; ///< none: the whole campaign
    bool isActive = true;
};

class RoundSetRepository
{
public:
    static Result<QList<RoundSet>> list(Connection &connection);
    static Result<std::optional<RoundSet>> find(Connection &connection, RoundSetId id);
    /// The active set for this purpose and ward; made with a plain name when there is none.
    static Result<RoundSet> findOrCreate(Connection &connection, RoundPurpose purpose, WardId ward);
    /// With a fresh id unless it has one; returns the id.
    static Result<RoundSetId> insert(Connection &connection, const RoundSet &set);
    static Status update(Connection &connection, const RoundSet &set);
    static Status remove(Connection &connection, RoundSetId id);
};

} // namespace rosette
