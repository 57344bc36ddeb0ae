#pragma once

#include <QDate>

#include "models/output/releasableplan.h"

namespace rosette {

/// "10:00–12:00 Station stall, Kentish Town station"
QString activityLine(const Activity &activity);
/// Where it is, unless its title says so already.
QString whereBesideTitle(const Activity &activity);
/// "stall lead"; with its times when they are not the activity's.
QString roleText(const PlanShift &shift, const Activity &activity);
/// "Ada Okafor 07700 900123, Tom Reed"; empty when nobody.
QString namesText(const PlanShift &shift, bool withPhones);
/// "2 more wanted"; empty when nobody is missing.
QString missingText(const PlanShift &shift);
/// "Gazebo: Tom Reed brings it, from Ada Okafor (garage, key with the neighbour), 2 to carry"
QString kitText(const PlanKit &kit, bool withPhones);
/// To whoever brings it: "Gazebo, from Ada Okafor (garage), 2 to carry"
QString ownKitText(const PlanKit &kit);
/// "December 2026"
QString monthText(QDate month);
/// "Mon 18 – Sun 24 May"; one day alone when both are the same.
QString periodText(QDate from, QDate to);

} // namespace rosette
