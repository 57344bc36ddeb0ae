#pragma once

#include "models/activities/car.h"
#include "models/activities/insurancepolicy.h"
#include "models/activities/pitch.h"
#include "models/output/releasableplan.h"

namespace rosette {

/// The pieces of a releasable plan, each made from what the file says and from who may be named.

/// One for each authority that said something.
QStringList permissionLines(const Pitch &pitch);
/// Our policy, and what is asked for where it does not cover that.
QString insuranceText(const InsurancePolicy &policy, const Pitch &pitch, QDate day);
/// Who begins while this shift ends: of the same role where there are some.
QString reliefOf(const PlanShift &shift, const QList<PlanShift> &shifts);
PlanCar carOf(const Car &car, const NamedVolunteers &named);
PlanPerson personOn(const Assignment &assignment, const NamedVolunteers &named);

} // namespace rosette
