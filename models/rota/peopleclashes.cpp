#include "models/rota/peopleclashes.h"

#include <algorithm>

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/volunteers/volunteeravailability.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PeopleClashes", text); }

/// Who is on which of the shifts, where the place counts.
struct Place
{
    const Team::Member *member;
    Shift shift;
    QString name;
};

QList<Place> placesOf(const Team &team, const QList<Shift> &shifts, const QList<Assignment> &assignments)
{
    QHash<ShiftId, Shift> shiftOf;
    for (const Shift &shift : shifts)
        shiftOf.insert(shift.id, shift);
    QList<Place> places;
    for (const Assignment &assignment : assignments) {
        const Team::Member *member = team.find(assignment.volunteer);
        if (member && assignment.counts() && shiftOf.contains(assignment.shift))
            places += Place{member, shiftOf.value(assignment.shift), assignment.volunteerName};
    }
    return places;
}

} // namespace

QList<Clash> peopleNotFree(const Team &team, const QList<Shift> &shifts, const QList<Assignment> &assignments)
{
    QList<Clash> clashes;
    for (const auto &[member, shift, name] : placesOf(team, shifts, assignments)) {
        const AvailabilityAnswer said =
            availabilityOf(member->weekly, member->absences, shift.date, {shift.start, shift.end});
        if (said.answer == Answer::No) {
            clashes +=
                Clash{Clash::Kind::NotFree,
                      shift.date,
                      shift.activity,
                      shift.activity,
                      member->volunteer.id,
                      tr("%1: %2 is %3 at “%4” but %5.")
                          .arg(shortDate(shift.date), name, shift.role, team.happeningOf(shift).title, said.reason),
                      tr("Put somebody else there, or ask whether they can come after all")};
        }
    }
    return clashes;
}

QList<Clash> peopleTooFar(const Team &team, const QList<Shift> &shifts, const QList<Assignment> &assignments)
{
    QList<Clash> clashes;
    for (const auto &[member, shift, name] : placesOf(team, shifts, assignments)) {
        for (const Shift &before : member->shifts) {
            if (before.end > shift.start || !team.isTooFar(before, shift))
                continue;
            clashes += Clash{Clash::Kind::SamePerson,
                             shift.date,
                             before.activity,
                             shift.activity,
                             member->volunteer.id,
                             tr("%1: %2 cannot be in time for “%3” (%4) after “%5” (%6).")
                                 .arg(shortDate(shift.date), name, team.happeningOf(shift).title,
                                      timeRange(shift.start, shift.end), team.happeningOf(before).title,
                                      timeRange(before.start, before.end)),
                             tr("Give one of the two to somebody else, or plan more time between")};
        }
    }
    return clashes;
}

} // namespace rosette
