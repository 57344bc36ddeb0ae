#pragma once

#include <optional>

#include <QHash>

#include "models/activities/clashes.h"
#include "models/activities/pitch.h"
#include "models/activities/stallrules.h"

namespace rosette {

/// What the permission of `pitch` says against a stall there, seen from `today`: refused, ended by the day, not asked,
/// or not granted with less notice left than the owner wants. Asked in time is no clash.
std::optional<Clash> permissionClash(const Activity &stall, const Pitch &pitch, QDate today);

/// Stalls that come sooner after another one on the same pitch than the rules like; `second` is the later one, told
/// against the latest before it. Stalls of others and cancelled ones do not count, nor do two on one day.
QList<Clash> restClashes(const QList<Activity> &stalls, const StallRules &rules);

/// Both, for the planned stalls of ours from `today` on.
QList<Clash> pitchClashes(const QList<Activity> &stalls, const QHash<PitchId, Pitch> &pitches, const StallRules &rules,
                          QDate today);

} // namespace rosette
