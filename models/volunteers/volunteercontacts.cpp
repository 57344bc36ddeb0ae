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

struct ConsentNote
{
    Consent consent = Consent::Unknown;
    qint64 atMs = 0;
    QString recordedBy;
};

template <typename MayChange>
Result<int> writeConsent(Connection &connection, PersonId person, const ConsentNote &note, MayChange mayChange)
{
    ROSETTE_ASSIGN(const QList<ContactPoint> points, ContactPointRepository::list(connection, person));
    int changed = 0;
    for (ContactPoint point : points) {
        if (point.consent == note.consent || !mayChange(point))
            continue;
        point.consent = note.consent;
        point.consentAt = note.atMs;
        point.consentRecordedBy = note.recordedBy;
        ROSETTE_CHECK(ContactPointRepository::update(connection, point));
        ++changed;
    }
    return changed;
}

} // namespace

Status VolunteerContacts::save(Connection &connection, const Volunteer &volunteer)
{
    ROSETTE_ASSIGN(const QList<ContactPoint> points, ContactPointRepository::list(connection, volunteer.person));
    ROSETTE_CHECK(saveOne(connection, points, volunteer.person, ContactKind::Mobile, volunteer.mobile));
    ROSETTE_CHECK(saveOne(connection, points, volunteer.person, ContactKind::Phone, volunteer.phone));
    return saveOne(connection, points, volunteer.person, ContactKind::Email, volunteer.email);
}

Result<int> VolunteerContacts::noteConsent(Connection &connection, PersonId person, Consent consent, qint64 atMs,
                                           const QString &recordedBy)
{
    return writeConsent(connection, person, {consent, atMs, recordedBy},
                        [](const ContactPoint &point) { return point.consent != Consent::Refused; });
}

Result<int> VolunteerContacts::setConsent(Connection &connection, PersonId person, Consent consent, qint64 atMs,
                                          const QString &recordedBy)
{
    return writeConsent(connection, person, {consent, atMs, recordedBy}, [](const ContactPoint &) { return true; });
}

Consent VolunteerContacts::consentOf(const QList<ContactPoint> &points)
{
    const auto has = [&](Consent consent) {
        return std::any_of(points.begin(), points.end(),
                           [consent](const ContactPoint &point) { return point.consent == consent; });
    };
    if (has(Consent::Refused))
        return Consent::Refused;
    return has(Consent::Given) && !has(Consent::Unknown) ? Consent::Given : Consent::Unknown;
}

} // namespace rosette
