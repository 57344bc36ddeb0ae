#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include "models/activities/activity.h"
#include "models/activities/assignment.h"
#include "models/activities/shift.h"
#include "models/output/exportcontext.h"
#include "models/output/gate.h"
#include "models/output/namedvolunteers.h"

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

    bool has(VolunteerId volunteer) const;
};

/// A thing to be brought, and by whom; names that were held back are empty.
struct PlanKit
{
    QString name;
    VolunteerId bringer; ///< who was told to, else who keeps it
    QString bringerName;
    QString bringerPhone;
    QString keeperName; ///< when somebody else brings it
    QString keptAt;     ///< "garage, key with the neighbour"
    int lifters = 1;
};

/// A car to an activity.
struct PlanCar
{
    QList<VolunteerId> people; ///< the driver first; who was held back is not among them
    QString text;              ///< "13:05 from the station: Ada Okafor drives Tom Reed, 2 seats free"

    bool has(VolunteerId volunteer) const { return people.contains(volunteer); }
};

struct PlanActivity
{
    Activity activity;
    QStringList permissions; ///< "Network Rail: granted, reference HS/26/114"; none when there is nothing to say
    QString insurance;       ///< the campaign's policy, where a stall stands on somebody's ground
    QList<PlanKit> kit;
    QList<PlanShift> shifts;
    QList<PlanCar> cars;

    /// What is ours and will happen.
    bool isOurs() const { return !activity.isCancelled() && !activity.isOutside; }
};

/// Part of the week with nobody in it who must stay.
struct ReleasablePlan
{
    Clearance clearance;
    QList<PlanActivity> activities; ///< by date and time, cancelled ones too
    int people = 0;                 ///< different volunteers in it
    int phonesHeldBack = 0;         ///< of people who do not want to be phoned

    /// Without cancelled activities and those held by others.
    QList<PlanActivity> ours() const;
    /// Empty when no phone number was held back.
    QString phonesSentence() const { return phonesHeldBackSentence(phonesHeldBack); }
    /// Who is in it by name, in the order of names, without those that were held back.
    QList<PlanPerson> everybody() const;
};

/// Both days included.
Result<ReleasablePlan> releasablePlan(const ExportContext &context, QDate from, QDate to);

} // namespace rosette
