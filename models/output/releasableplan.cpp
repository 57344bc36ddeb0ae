#include "models/output/releasableplan.h"

#include <QSet>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/car.h"
#include "models/activities/insurancepolicy.h"
#include "models/activities/kit.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/output/planparts.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Reads what hangs on activities.
class PlanReader
{
public:
    PlanReader(const ExportContext &context, QDate from, QDate to)
        : m_context(context)
        , m_from(from)
        , m_to(to)
    {
    }

    Status read();
    Result<ReleasablePlan> release();

private:
    QSet<VolunteerId> volunteers() const;
    /// Who was told to bring it, else who keeps it at home.
    VolunteerId bringerOf(const PackedKit &kit) const
    {
        return kit.bringer ? kit.bringer : m_things.value(kit.kit).holder;
    }
    PlanKit packed(const PackedKit &kit, const NamedVolunteers &named) const;
    PlanActivity planned(const Activity &activity, const NamedVolunteers &named) const;

    const ExportContext &m_context;
    QDate m_from;
    QDate m_to;
    QList<Activity> m_activities;
    QHash<ActivityId, QList<Shift>> m_shifts;
    QHash<ShiftId, QList<Assignment>> m_assignments;
    QHash<ActivityId, QList<PackedKit>> m_kit;
    QHash<KitId, Kit> m_things;
    QHash<ActivityId, QList<Car>> m_cars;
    QHash<PitchId, Pitch> m_pitches;
    InsurancePolicy m_policy;
};

Status PlanReader::read()
{
    Connection &c = m_context.connection;
    ActivityFilter filter;
    filter.from = m_from;
    filter.to = m_to;
    ROSETTE_ASSIGN(m_activities, ActivityRepository::list(c, filter));
    ROSETTE_ASSIGN(const QList<Shift> shifts, ShiftRepository::listBetween(c, m_from, m_to));
    for (const Shift &shift : shifts)
        m_shifts[shift.activity] += shift;
    ROSETTE_ASSIGN(const QList<Assignment> assignments, AssignmentRepository::listBetween(c, m_from, m_to));
    for (const Assignment &assignment : assignments)
        m_assignments[assignment.shift] += assignment;
    ROSETTE_ASSIGN(const QList<Pitch> pitches, PitchRepository::list(c));
    for (const Pitch &pitch : pitches)
        m_pitches.insert(pitch.id, pitch);
    ROSETTE_ASSIGN(m_policy, InsurancePolicy::load(c));
    ROSETTE_ASSIGN(const QList<Kit> things, KitRepository::list(c));
    for (const Kit &thing : things)
        m_things.insert(thing.id, thing);
    for (const Activity &activity : std::as_const(m_activities)) {
        ROSETTE_ASSIGN(m_kit[activity.id], PackingListRepository::list(c, activity.id));
        ROSETTE_ASSIGN(m_cars[activity.id], CarRepository::list(c, activity.id));
    }
    return {};
}

QSet<VolunteerId> PlanReader::volunteers() const
{
    QSet<VolunteerId> ids;
    for (const QList<Assignment> &assignments : m_assignments) {
        for (const Assignment &assignment : assignments) {
            if (assignment.counts())
                ids.insert(assignment.volunteer);
        }
    }
    for (const QList<PackedKit> &kit : m_kit) {
        for (const PackedKit &thing : kit)
            ids += {bringerOf(thing), m_things.value(thing.kit).holder};
    }
    for (const QList<Car> &cars : m_cars) {
        for (const Car &car : cars) {
            ids += car.driver;
            for (const Car::Rider &rider : car.riders)
                ids += rider.volunteer;
        }
    }
    return ids;
}

PlanKit PlanReader::packed(const PackedKit &kit, const NamedVolunteers &named) const
{
    const Kit thing = m_things.value(kit.kit);
    const VolunteerId bringer = bringerOf(kit);
    return {kit.name,
            bringer,
            named.name(bringer),
            named.people.value(bringer).phone,
            bringer == thing.holder ? QString() : named.name(thing.holder),
            thing.keptAt,
            kit.lifters};
}

PlanActivity PlanReader::planned(const Activity &activity, const NamedVolunteers &named) const
{
    PlanActivity plan{activity, {}, {}, {}, {}, {}};
    for (const Car &car : m_cars.value(activity.id))
        plan.cars += carOf(car, named);
    if (m_pitches.contains(activity.pitch)) {
        const Pitch pitch = m_pitches.value(activity.pitch);
        plan.permissions = permissionLines(pitch);
        plan.insurance = insuranceText(m_policy, pitch, activity.date);
    }
    for (const PackedKit &kit : m_kit.value(activity.id))
        plan.kit += packed(kit, named);
    for (const Shift &shift : m_shifts.value(activity.id)) {
        PlanShift entry{shift, {}, 0, {}};
        for (const Assignment &assignment : m_assignments.value(shift.id)) {
            if (assignment.counts())
                entry.people += personOn(assignment, named);
        }
        entry.missing = std::max(0, shift.minimum - int(entry.people.size()));
        plan.shifts += entry;
    }
    for (PlanShift &shift : plan.shifts)
        shift.relief = reliefOf(shift, plan.shifts);
    return plan;
}

Result<ReleasablePlan> PlanReader::release()
{
    ROSETTE_ASSIGN(const NamedVolunteers named, NamedVolunteers::load(m_context, volunteers(), Purpose::Rota));
    ReleasablePlan plan{named.clearance, {}, int(named.people.size()), named.phonesHeldBack};
    for (const Activity &activity : std::as_const(m_activities))
        plan.activities += planned(activity, named);
    return plan;
}

} // namespace

bool PlanShift::has(VolunteerId volunteer) const
{
    return std::any_of(people.cbegin(), people.cend(),
                       [&](const PlanPerson &person) { return person.volunteer == volunteer; });
}

QList<PlanActivity> ReleasablePlan::ours() const
{
    QList<PlanActivity> list = activities;
    list.removeIf([](const PlanActivity &plan) { return !plan.isOurs(); });
    return list;
}

QList<PlanPerson> ReleasablePlan::everybody() const
{
    QList<PlanPerson> all;
    QSet<VolunteerId> known;
    for (const PlanActivity &planned : ours()) {
        for (const PlanShift &shift : planned.shifts) {
            for (const PlanPerson &person : shift.people) {
                if (!person.volunteer || known.contains(person.volunteer))
                    continue;
                known += person.volunteer;
                all += person;
            }
        }
    }
    std::sort(all.begin(), all.end(),
              [](const PlanPerson &a, const PlanPerson &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return all;
}

Result<ReleasablePlan> releasablePlan(const ExportContext &context, QDate from, QDate to)
{
    PlanReader reader(context, from, to);
    ROSETTE_CHECK(reader.read());
    return reader.release();
}

} // namespace rosette
