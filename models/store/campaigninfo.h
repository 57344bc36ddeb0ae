#pragma once

#include <QColor>
#include <QString>

#include "models/base/result.h"

namespace rosette {

class Connection;

/// The one row that says which campaign this is.
struct CampaignInfo
{
    QString name;
    QString nation = QStringLiteral("england"); ///< england, scotland, wales or northern-ireland
    QString colour = QStringLiteral("#7A3E9D");
    QString imprintPrinter;
    QString imprintPromoter;
    QString imprintOnBehalfOf;
    QString privacyLine;
    bool isDemo = false;

    /// "Printed by …, promoted by … on behalf of …"; empty while any of the three is missing.
    QString imprint() const;
};

class CampaignInfoRepository
{
public:
    static Result<CampaignInfo> load(Connection &connection);
    static Status create(Connection &connection, const CampaignInfo &info, qint64 createdAtMs);
    static Status update(Connection &connection, const CampaignInfo &info);

    /// A free setting kept in the file; empty when never set.
    static Result<QString> setting(Connection &connection, const QString &key);
    static Status setSetting(Connection &connection, const QString &key, const QString &value);
};

} // namespace rosette
