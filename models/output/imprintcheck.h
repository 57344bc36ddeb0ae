#pragma once

#include <QStringList>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What the law wants on printed matter (who printed it, who promotes it, on whose behalf) and a campaign or an edition
/// lacks. To be asked before any print.
struct ImprintCheck
{
    QStringList campaign; ///< missing parts in words: "the printer"
    QStringList edition;
    QString editionTitle;

    /// With an edition its own imprint is looked at, too.
    static Result<ImprintCheck> of(Connection &connection, LeafletId edition = {});

    bool isWhole() const { return campaign.isEmpty() && edition.isEmpty(); }
    /// "The campaign's imprint lacks the printer and the promoter."; empty when nothing is missing.
    QString sentence() const;
};

} // namespace rosette
