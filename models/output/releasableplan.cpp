#include "models/output/releasableplan.h"

#include <QCoreApplication>
#include <QSet>

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/kit.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReleasablePlan", text);
}

/// Who may be named, and how.
class People
{
public:
    static Result<People> load(const ExportContext &context, const QSet<VolunteerId> &volunteers, std::optional<Clearance> &clearance);

    PlanPerson person(VolunteerId id, AssignmentState state) const
    {
        const auto volunteer = m_volunteers.constFind(id);
        if (volunteer == m_volunteers.constEnd())
            return {id, tr("(name held back)"), {}, state};
        return {id, volunteer->name(), volunteer->mobile.isEmpty() ? volunteer->phone : volunteer->mobile, state};
    }
    QString name(VolunteerId id) const { return id && m_volunteers.contains(id) ? m_volunteers.value(id).name() : QString(); }
    int count() const { return int(m_volunteers.size()); }

private:
    QHash<VolunteerId, Volunteer> m_volunteers;
};

Result<People> People::load(const ExportContext &context, const QSet<VolunteerId> &wanted, std::optional<Clearance> &clearance)
{
    ROSETTE_ASSIGN(QList<Volunteer> volunteers, VolunteerRepository::list(context.connection));
    volunteers.removeIf([&](const Volunteer &volunteer) { return !wanted.contains(volunteer.id); });
    QList<GateRow> rows;
    for (const Volunteer &volunteer : volunteers)
        rows += GateRow{volunteer.person, {}};
    ROSETTE_ASSIGN(clearance, Gate::pass(context.connection, Purpose::Rota, rows, context.clock.today()));
    People people;
    for (const Volunteer &volunteer : clearance->keep(volunteers))
        people.m_volunteers.insert(volunteer.id, volunteer);
    return people;
}

QString permissionText(const Pitch &pitch)
{
    if (pitch.permission == Permission::Unknown && pitch.permissionReference.isEmpty())
        return {};
    QStringList words{label(pitch.permission)};
    if (!pitch.permissionReference.isEmpty())
        words += tr("reference %1").arg(pitch.permissionReference);
    if (!pitch.landowner.isEmpty())
        words += pitch.landowner;
    return words.join(u", "_s);
}

QString kitText(const PackedKit &kit, const QString &bringer)
{
    QStringList words;
    if (!bringer.isEmpty())
        words += tr("%1 brings it").arg(bringer);
    if (kit.lifters > 1)
        words += tr("%1 to carry").arg(kit.lifters);
    return words.isEmpty() ? kit.name : u"%1 (%2)"_s.arg(kit.name, words.join(u", "_s));
}

QString reliefOf(const PlanShift &shift, const QList<PlanShift> &shifts)
{
    QStringList names;
    for (const PlanShift &next : shifts) {
        if (next.shift.id == shift.shift.id || next.shift.start != shift.shift.end)
            continue;
        for (const PlanPerson &person : next.people)
            names += person.name;
    }
    return names.join(u", "_s);
}

/// Reads what hangs on activities.
class PlanReader
{
public:
    PlanReader(const ExportContext &context, QDate from, QDate to) : m_context(context), m_from(from), m_to(to) {}

    Status read();
    Result<ReleasablePlan> release();

private:
    QSet<VolunteerId> volunteers() const;
    /// Who was told to bring it, else who keeps it at home.
    VolunteerId bringerOf(const PackedKit &kit) const { return kit.bringer ? kit.bringer : m_holders.value(kit.kit); }
    PlanActivity planned(const Activity &activity, const People &people) const;

    const ExportContext &m_context;
    QDate m_from;
    QDate m_to;
    QList<Activity> m_activities;
    QHash<ActivityId, QList<Shift>> m_shifts;
    QHash<ShiftId, QList<Assignment>> m_assignments;
    QHash<ActivityId, QList<PackedKit>> m_kit;
    QHash<KitId, VolunteerId> m_holders;
    QHash<PitchId, Pitch> m_pitches;
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
    ROSETTE_ASSIGN(const QList<Kit> things, KitRepository::list(c));
    for (const Kit &thing : things)
        m_holders.insert(thing.id, thing.holder);
    for (const Activity &activity : std::as_const(m_activities)) {
        ROSETTE_ASSIGN(m_kit[activity.id], PackingListRepository::list(c, activity.id));
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
            ids.insert(bringerOf(thing));
    }
    return ids;
}

PlanActivity PlanReader::planned(const Activity &activity, const People &people) const
{
    PlanActivity plan{activity, {}, {}, {}};
    if (m_pitches.contains(activity.pitch))
        plan.permission = permissionText(m_pitches.value(activity.pitch));
    for (const PackedKit &kit : m_kit.value(activity.id))
        plan.kit += kitText(kit, people.name(bringerOf(kit)));
    for (const Shift &shift : m_shifts.value(activity.id)) {
        PlanShift entry{shift, {}, 0, {}};
        for (const Assignment &assignment : m_assignments.value(shift.id)) {
            if (assignment.counts())
                entry.people += people.person(assignment.volunteer, assignment.state);
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
    std::optional<Clearance> clearance;
    ROSETTE_ASSIGN(const People people, People::load(m_context, volunteers(), clearance));
    ReleasablePlan plan{*clearance, {}, people.count()};
    for (const Activity &activity : std::as_const(m_activities))
        plan.activities += planned(activity, people);
    return plan;
}

} // namespace

QList<PlanActivity> ReleasablePlan::ours() const
{
    QList<PlanActivity> list = activities;
    list.removeIf([](const PlanActivity &plan) { return plan.activity.isCancelled() || plan.activity.isOutside; });
    return list;
}

Result<ReleasablePlan> releasablePlan(const ExportContext &context, QDate from, QDate to)
{
    PlanReader reader(context, from, to);
    ROSETTE_CHECK(reader.read());
    return reader.release();
}

} // namespace rosette
