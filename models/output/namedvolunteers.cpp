#include "models/output/namedvolunteers.h"

#include <QCoreApplication>

#include "models/people/contactpoint.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

namespace {

/// The first number of the kind that may be used; `isHeldBack` becomes true when one may not.
QString usableNumber(const QList<ContactPoint> &points, ContactKind kind, bool &isHeldBack)
{
    QString number;
    for (const ContactPoint &point : points) {
        if (point.kind != kind)
            continue;
        if (point.consent == Consent::Refused)
            isHeldBack = true;
        else if (number.isEmpty())
            number = point.value;
    }
    return number;
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
        ROSETTE_ASSIGN(const QList<ContactPoint> points, ContactPointRepository::list(c, volunteer.person));
        bool isHeldBack = false;
        QString phone = usableNumber(points, ContactKind::Mobile, isHeldBack);
        if (phone.isEmpty())
            phone = usableNumber(points, ContactKind::Phone, isHeldBack);
        named.phonesHeldBack += phone.isEmpty() && isHeldBack ? 1 : 0;
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
