#pragma once

#include "models/places/doorrepository.h"

namespace rosette {

class Statement;

/// A question for doors, put together from fixed conditions; the reading half of DoorRepository.
class DoorQuery
{
public:
    explicit DoorQuery(const DoorFilter &filter);
    explicit DoorQuery(const GeoBox &box);

    Result<QList<Door>> list(Connection &connection, int limit) const;
    Result<qint64> count(Connection &connection) const;

private:
    void add(bool isWanted, QLatin1String condition, const QVariantList &values);
    QString where() const;
    void bind(Statement &statement) const;

    QStringList m_conditions;
    QVariantList m_values; // as the conditions bind them
};

} // namespace rosette
