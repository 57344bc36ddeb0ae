#pragma once

#include "ui/week/needsmodel.h"

namespace rosette {

class Connection;

/// What needs a person on the ground, whatever week it is: leaflets that are short or out too long, homes that no round
/// reaches. In a worker: it asks for the doors of every round.
Result<QList<NeedsModel::Need>> groundNeeds(Connection &connection, QDate today);

} // namespace rosette
