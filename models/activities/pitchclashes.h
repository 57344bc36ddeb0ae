#pragma once

#include <optional>

#include <QHash>

#include "models/activities/clashes.h"
#include "models/activities/insurancepolicy.h"
#include "models/activities/pitch.h"
#include "models/activities/stallrules.h"

namespace rosette {

/// What the campaign brings along to every pitch.
struct PitchConditions
{
    StallRules rules;
    InsurancePolicy policy;
};

/// What one authority's word says against a stall at `pitch`, seen from `today`: refused, ended by the day, not asked,
/// or not granted with less notice left than they want. Asked in time is no clash, nor is a council nobody asked
/// that wants no notice.
std::optional<Clash> permissionClash(const Activity &stall, const Pitch &pitch, const PitchPermission &said,
                                     QDate today);

/// The landowner's word, the council's, insurance that is asked for and does not reach, a market that has the ground.
QList<Clash> groundClashes(const Activity &stall, const Pitch &pitch, const InsurancePolicy &policy, QDate today);

/// Stalls that come sooner after another one on the same pitch than the rules like; `second` is the later one, told
/// against the latest before it. Stalls of others and cancelled ones do not count, nor do two on one day.
QList<Clash> restClashes(const QList<Activity> &stalls, const StallRules &rules);

/// Ground and rest, for the planned stalls of ours from `today` on.
QList<Clash> pitchClashes(const QList<Activity> &stalls, const QHash<PitchId, Pitch> &pitches,
                          const PitchConditions &conditions, QDate today);

} // namespace rosette
