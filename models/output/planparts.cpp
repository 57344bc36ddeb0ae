#include "models/output/planparts.h"

#include <QCoreApplication>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ReleasablePlan", text); }

} // namespace

QStringList permissionLines(const Pitch &pitch)
{
    QStringList lines;
    for (const PitchPermission &permission : pitch.permissions())
        lines += permission.text();
    lines.removeAll(QString());
    return lines;
}

QString insuranceText(const InsurancePolicy &policy, const Pitch &pitch, QDate day)
{
    if (policy.covers(pitch.insurancePounds, day))
        return policy.text();
    const QString asked = tr("%1 are asked for here").arg(poundsText(pitch.insurancePounds));
    return policy.isKnown() ? tr("%1; %2").arg(policy.text(), asked) : asked;
}

QString reliefOf(const PlanShift &shift, const QList<PlanShift> &shifts)
{
    QStringList names;
    QStringList inTheRole;
    for (const PlanShift &next : shifts) {
        const bool isTakingOver = next.shift.start > shift.shift.start && next.shift.start <= shift.shift.end &&
                                  next.shift.end > shift.shift.end;
        for (const PlanPerson &person : isTakingOver ? next.people : QList<PlanPerson>()) {
            names += person.name;
            if (next.shift.role == shift.shift.role)
                inTheRole += person.name;
        }
    }
    return (inTheRole.isEmpty() ? names : inTheRole).join(u", "_s);
}

PlanCar carOf(const Car &car, const NamedVolunteers &named)
{
    PlanCar planned{{}, {}};
    QStringList riders;
    const auto nameOf = [&](VolunteerId volunteer) {
        if (!named.people.contains(volunteer))
            return tr("(name held back)");
        planned.people += volunteer;
        return named.name(volunteer);
    };
    const QString driver = nameOf(car.driver);
    for (const Car::Rider &rider : car.riders)
        riders += nameOf(rider.volunteer);
    QStringList words{car.leavesAt.isValid() ? clockTime(car.leavesAt) : QString(),
                      car.leavesFrom.isEmpty() ? QString() : tr("from %1").arg(car.leavesFrom)};
    words.removeAll(QString());
    QString who = riders.isEmpty() ? tr("%1 drives").arg(driver) : tr("%1 drives %2").arg(driver, riders.join(u", "_s));
    if (car.freeSeats() > 0)
        who += QCoreApplication::translate("ReleasablePlan", ", %n seat(s) free", nullptr, car.freeSeats());
    planned.text = words.isEmpty() ? who : u"%1: %2"_s.arg(words.join(u' '), who);
    return planned;
}

PlanPerson personOn(const Assignment &assignment, const NamedVolunteers &named)
{
    const auto volunteer = named.people.constFind(assignment.volunteer);
    if (volunteer == named.people.constEnd())
        return {{}, tr("(name held back)"), {}, assignment.state};
    return {assignment.volunteer, volunteer->name, volunteer->phone, assignment.state};
}

} // namespace rosette
