#pragma once

#include "models/activities/clashes.h"
#include "models/activities/kit.h"

namespace rosette {

/// Where more of a thing is packed at one time than there is. Touching ends are no clash; cancelled activities and
/// those of others take nothing of ours. One clash for each activity that comes too late to have the thing.
QList<Clash> kitClashes(const QList<Activity> &activities, const QList<PackedThing> &packed);

} // namespace rosette
