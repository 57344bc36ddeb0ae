#pragma once

#include "models/activities/activityrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testcampaign.h"

namespace rosette::test {

/// A campaign with things planned on Saturday 23 May 2026, and people who may come.
class StallWeek : public TestCampaign
{
public:
    static inline const QDate kMonday{2026, 5, 18};

    VolunteerId addVolunteer(const QString &name, Answer saturday, const QStringList &skills = {},
                             std::optional<int> limit = {})
    {
        const VolunteerId id = *VolunteerRepository::insert(connection(), {.forename = name.section(u' ', 0, 0),
                                                                           .surname = name.section(u' ', 1),
                                                                           .skills = skills,
                                                                           .maxShiftsPerWeek = limit});
        WeeklyAvailability week;
        week.set(6, TimeSpan::wholeDay(), saturday);
        if (!AvailabilityRepository::save(connection(), id, week))
            qFatal("availability");
        return id;
    }

    ActivityId addActivity(const QString &title, QTime start, QTime end, QDate date = kMonday.addDays(5))
    {
        return *ActivityRepository::insert(connection(), {.title = title, .date = date, .start = start, .end = end});
    }

    /// 700 metres for each hundredth of a degree to the east.
    ActivityId addActivityAt(double lon, const QString &title, QTime start, QTime end)
    {
        return *ActivityRepository::insert(
            connection(),
            {.title = title, .date = kMonday.addDays(5), .start = start, .end = end, .point = LonLat{lon, 51.55}});
    }

    /// As long as the activity.
    ShiftId addShift(ActivityId activity, const QString &role, int minimum, int maximum, const QString &skill = {})
    {
        const Activity a = *ActivityRepository::find(connection(), activity);
        const SkillId skillId = skill.isEmpty() ? SkillId() : *SkillRepository::findOrCreate(connection(), skill);
        return *ShiftRepository::insert(connection(), {.activity = activity,
                                                       .role = role,
                                                       .start = a.start,
                                                       .end = a.end,
                                                       .minimum = minimum,
                                                       .maximum = maximum,
                                                       .skill = skillId});
    }
};

} // namespace rosette::test
