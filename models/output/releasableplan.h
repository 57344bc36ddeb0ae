#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include "models/activities/activity.h"
#include "models/activities/assignment.h"
#include "models/activities/shift.h"
#include "models/output/exportcontext.h"
#include "models/output/gate.h"

namespace rosette {

/// Somebody on a shift as paper and texts show it; a name that was held back says so.
struct PlanPerson
{
    VolunteerId volunteer;
    QString name;
    QString phone;
    AssignmentState state = AssignmentState::Offered;
};

struct PlanShift
{
    Shift shift;
    QList<PlanPerson> people; ///< who counts
    int missing = 0;          ///< to the minimum
    QString relief;           ///< who takes over at the end: "Ada Okafor, Tom Reed"
};

struct PlanActivity
{
    Activity activity;
    QString permission; ///< "Granted, reference HS/26/114"; empty when there is nothing to say
    QStringList kit;    ///< "Gazebo (Ada Okafor brings it, 2 to carry)"
    QList<PlanShift> shifts;
};

/// Part of the week with nobody in it who must stay.
struct ReleasablePlan
{
    Clearance clearance;
    QList<PlanActivity> activities; ///< by date and time, cancelled ones too
    int people = 0;                 ///< different volunteers in it

    /// Without cancelled activities and those held by others.
    QList<PlanActivity> ours() const;
};

/// Both days included.
Result<ReleasablePlan> releasablePlan(const ExportContext &context, QDate from, QDate to);

} // namespace rosette
