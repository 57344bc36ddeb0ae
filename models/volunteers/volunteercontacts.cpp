#include "models/volunteers/volunteercontacts.h"

namespace rosette {

namespace {

Status saveOne(Connection &connection, const QList<ContactPoint> &points, PersonId person, ContactKind kind,
               const QString &value)
{
    const QString tidy = value.simplified();
    for (ContactPoint point : points) {
        if (point.kind != kind)
            continue;
        if (tidy.isEmpty())
            return ContactPointRepository::remove(connection, point.id);
        if (point.value == tidy)
            return {};
        point.value = tidy;
        point.consent = Consent::Unknown; // it was given for the old number
        point.consentAt = 0;
        point.consentRecordedBy.clear();
        return ContactPointRepository::update(connection, point);
    }
    if (tidy.isEmpty())
        return {};
    ROSETTE_CHECK(ContactPointRepository::insert(connection, {.person = person, .kind = kind, .value = tidy}));
    return {};
}

} // namespace

Status VolunteerContacts::save(Connection &connection, const Volunteer &volunteer)
{
    ROSETTE_ASSIGN(const QList<ContactPoint> points, ContactPointRepository::list(connection, volunteer.person));
    ROSETTE_CHECK(saveOne(connection, points, volunteer.person, ContactKind::Mobile, volunteer.mobile));
    ROSETTE_CHECK(saveOne(connection, points, volunteer.person, ContactKind::Phone, volunteer.phone));
    return saveOne(connection, points, volunteer.person, ContactKind::Email, volunteer.email);
}

Result<int> VolunteerContacts::setConsent(Connection &connection, PersonId person, Consent consent, qint64 atMs,
                                          const QString &recordedBy)
{
    ROSETTE_ASSIGN(const QList<ContactPoint> points, ContactPointRepository::list(connection, person));
    int changed = 0;
    for (ContactPoint point : points) {
        if (point.consent == consent || point.consent == Consent::Refused)
            continue;
        point.consent = consent;
        point.consentAt = atMs;
        point.consentRecordedBy = recordedBy;
        ROSETTE_CHECK(ContactPointRepository::update(connection, point));
        ++changed;
    }
    return changed;
}

} // namespace rosette
