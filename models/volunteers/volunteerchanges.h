#pragma once

#include "models/store/importfinding.h"
#include "models/volunteers/volunteer.h"

namespace rosette {

/// What differs between two states of a volunteer, for people: "phone", "can do", "note".
QList<ImportChange> volunteerChanges(const Volunteer &before, const Volunteer &after);

} // namespace rosette
