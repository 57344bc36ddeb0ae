#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include "models/base/id.h"

namespace rosette {

/// A piece of an activity that needs people of one kind. Local times on the activity's date.
struct Shift
{
    ShiftId id;
    ActivityId activity;
    QString role; ///< "stall lead", "canvasser"
    QTime start;
    QTime end;
    int minimum = 1;
    int maximum = 1;
    SkillId skill;     ///< needed for the role; none: anybody
    QString skillName; ///< read only
    QDate date;        ///< of the activity; read only

    /// A role that leads: others may start only when somebody does.
    bool isLead() const;
};

} // namespace rosette
