#pragma once

#include <span>

#include <QHash>
#include <QSet>

#include "models/leaflets/delivery.h"

namespace rosette {

/// Tells which doors got something, delivery by delivery, the oldest first. Pure.
class DeliveredDoors
{
public:
    /// Doors that want no leaflets.
    explicit DeliveredDoors(QSet<DoorId> refusing)
        : m_refusing(std::move(refusing))
    {
    }

    /// The doors that this delivery reached; `walk` is its round's, in walking order.
    QList<DoorId> take(const Delivery &delivery, std::span<const DoorId> walk);

private:
    QSet<DoorId> m_refusing;
    QHash<std::pair<LeafletId, RoundId>, QSet<DoorId>> m_got;
};

} // namespace rosette
