#pragma once

#include <functional>

#include "models/canvass/canvassfigures.h"

namespace rosette {

/// What calling on one person at one door came to. Instants are UTC milliseconds, 0: never.
struct Talk
{
    DoorId door;     ///< none: on a stall
    PersonId person; ///< none: nobody by name
    qint64 triedAt = 0;
    qint64 contactAt = 0; ///< the newest that counts as a contact
    qint64 answeredAt = 0;
    QString outcome; ///< key of the newest event's; of two at one instant that which is a contact
    QString support; ///< key of the newest answer
};

/// Hands over one talk for each person at each door that was called on in the period, door by door. Corrected events do
/// not count. Quick when nothing was recorded after the period, since that is kept beside the conversations.
Status forEachTalk(Connection &connection, const FiguresPeriod &period, const std::function<void(const Talk &)> &use);

} // namespace rosette
