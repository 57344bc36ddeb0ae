#pragma once

#include "models/output/releasableplan.h"

namespace rosette {

/// "10:00–12:00 Station stall, Kentish Town station"
QString activityLine(const Activity &activity);
/// "stall lead"; with its times when they are not the activity's.
QString roleText(const PlanShift &shift, const Activity &activity);
/// "Ada Okafor 07700 900123, Tom Reed"; empty when nobody.
QString namesText(const PlanShift &shift, bool withPhones);
/// "2 more wanted"; empty when nobody is missing.
QString missingText(const PlanShift &shift);

} // namespace rosette
