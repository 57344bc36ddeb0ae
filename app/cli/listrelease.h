#pragma once

#include <QJsonArray>

#include "models/store/campaign.h"

namespace rosette::cli {

/// What a list shows on a terminal leaves the file like any copy of rows: names of who must stay are left empty,
/// and the export log notes it. Rows are kept, so that ids and counts stay right. Nothing happens to lists that name
/// nobody.
Result<QJsonArray> releaseListing(Campaign &campaign, const QString &listing, const QJsonArray &rows);

} // namespace rosette::cli
