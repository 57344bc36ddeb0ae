#pragma once

#include <QJsonObject>
#include <QStringList>

#include "models/base/result.h"

namespace rosette {

class Connection;

/// How much of everything a campaign holds, and whether the file is sound.
class CampaignStatus
{
public:
    /// Counts by name (wards, polling_districts, …, cipher_version, schema_version); the contract of `status --json`.
    static Result<QJsonObject> counts(Connection &connection);
    /// Every page's seal, the structure and the foreign keys. Empty when the file is sound, else one sentence for each finding.
    static Result<QStringList> check(Connection &connection);
};

} // namespace rosette
