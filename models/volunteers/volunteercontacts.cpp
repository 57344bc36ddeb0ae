#include "models/volunteers/volunteercontacts.h"

#include <optional>

namespace rosette {

namespace {

using Found = std::optional<ContactPoint>;

Found firstOf(const QList<ContactPoint> &points, ContactKind kind, ContactPointId except = {})
{
    const auto found = std::find_if(points.begin(), points.end(), [&](const ContactPoint &point) {
        return point.kind == kind && point.id != except;
    });
    return found == points.end() ? std::nullopt : Found(*found);
}

/// A mobile, else a second landline.
Found mobileOf(const QList<ContactPoint> &points)
{
    const Found mobile = firstOf(points, ContactKind::Mobile);
    const Found landline = firstOf(points, ContactKind::Phone);
    return mobile || !landline ? mobile : firstOf(points, ContactKind::Phone, landline->id);
}

/// A landline, else a second mobile.
Found otherPhoneOf(const QList<ContactPoint> &points, const Found &mobile)
{
    const Found landline = firstOf(points, ContactKind::Phone);
    return landline || !mobile ? landline : firstOf(points, ContactKind::Mobile, mobile->id);
}

Status saveOne(Connection &connection, PersonId person, Found known, ContactKind kind, const QString &value)
{
    const QString tidy = value.simplified();
    if (known && tidy.isEmpty())
        return ContactPointRepository::remove(connection, known->id);
    if (tidy.isEmpty() || (known && known->value == tidy))
        return {};
    if (!known) {
        ROSETTE_CHECK(ContactPointRepository::insert(connection, {.person = person, .kind = kind, .value = tidy}));
        return {};
    }
    known->value = tidy;
    known->consent = Consent::Unknown; // it was given for the old number
    known->consentAt = 0;
    known->consentRecordedBy.clear();
    return ContactPointRepository::update(connection, *known);
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
    const Found mobile = mobileOf(points);
    const PersonId person = volunteer.person;
    ROSETTE_CHECK(saveOne(connection, person, mobile, ContactKind::Mobile, volunteer.mobile));
    ROSETTE_CHECK(saveOne(connection, person, otherPhoneOf(points, mobile), ContactKind::Phone, volunteer.phone));
    return saveOne(connection, person, firstOf(points, ContactKind::Email), ContactKind::Email, volunteer.email);
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
