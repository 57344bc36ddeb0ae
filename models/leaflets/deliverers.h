#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// Until when those are away who are away on that day.
Result<QHash<VolunteerId, QDate>> awayUntil(Connection &connection, QDate day);

/// A standing deliverer.
struct Deliverer
{
    VolunteerId volunteer;
    QString name;
    QString mobile;
    QString email;
    QStringList rounds; ///< names, in natural order
    QList<RoundId> roundIds;
    int doors = 0;            ///< of those rounds that take leaflets
    int leafletsOut = 0;      ///< with them now, of any edition
    QDate awayUntil;          ///< when away today; else invalid
    QDate lastDelivered;      ///< by them, to any round
    qint64 lastAskedAtMs = 0; ///< UTC; 0 when never
};

/// Everybody who walks a round that leaflets go to (leafletRounds()), by surname.
Result<QList<Deliverer>> deliverers(Connection &connection, QDate today);

} // namespace rosette
