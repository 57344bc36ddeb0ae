#pragma once

#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// The team of an activity, shift by shift: how it is filled, and below it who is on it, how they answered, and their
/// phones. Says what to do when there are no shifts.
Result<QString> teamText(Connection &connection, ActivityId activity);

} // namespace rosette
