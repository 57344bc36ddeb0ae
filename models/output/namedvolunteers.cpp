#include "models/output/namedvolunteers.h"

#include <QCoreApplication>

#include "models/people/contactpoint.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

namespace {

/// A mobile first; empty when there is none.
QString numberOf(const QList<ContactPoint> &points)
{
    for (const ContactKind kind : {ContactKind::Mobile, ContactKind::Phone}) {
        for (const ContactPoint &point : points) {
            if (point.kind == kind)
                return point.value;
        }
    }
    return {};
}

} // namespace

Result<NamedVolunteers> NamedVolunteers::load(const ExportContext &context, const QSet<VolunteerId> &wanted,
                                              Purpose purpose)
{
    Connection &c = context.connection;
    ROSETTE_ASSIGN(QList<Volunteer> volunteers, VolunteerRepository::list(c));
    volunteers.removeIf([&](const Volunteer &volunteer) { return !wanted.contains(volunteer.id); });
    QList<GateRow> rows;
    for (const Volunteer &volunteer : std::as_const(volunteers))
        rows += GateRow{volunteer.person, {}};
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(c, purpose, rows, context.clock.today()));
    NamedVolunteers named{clearance, {}, 0};
    for (const Volunteer &volunteer : clearance.keep(volunteers)) {
        ROSETTE_ASSIGN(const QList<ContactPoint> known, ContactPointRepository::list(c, volunteer.person));
        ROSETTE_ASSIGN(const QList<ContactPoint> usable, ContactPointRepository::usable(c, volunteer.person));
        const QString phone = numberOf(usable);
        named.phonesHeldBack += phone.isEmpty() && !numberOf(known).isEmpty() ? 1 : 0;
        named.people.insert(volunteer.id, {volunteer.name(), phone});
    }
    return named;
}

QString phonesHeldBackSentence(int phones)
{
    if (phones == 0)
        return {};
    return QCoreApplication::translate("NamedVolunteers", "%n phone number(s) held back: not to be phoned.", nullptr,
                                       phones);
}

} // namespace rosette
