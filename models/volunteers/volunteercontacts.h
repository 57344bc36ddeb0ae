#pragma once

#include "models/people/contactpoint.h"
#include "models/volunteers/volunteer.h"

namespace rosette {

/// Keeps a volunteer's mobile, other phone and e-mail in step with the person's contact points. What kind a number is,
/// is told from the number: the first mobile (else a second landline) is the volunteer's, and the other phone is a
/// landline, else a second mobile, so that what was typed is always seen. Consent stays with a value that does not change.
class VolunteerContacts
{
public:
    /// Writes what is filled in and takes away what was emptied. Invalid for a value that is no number or address.
    static Status save(Connection &connection, const Volunteer &volunteer);
    /// Notes what a file says for all ways to reach the person and returns how many that changed. A yes never replaces
    /// a refusal: that is the organiser's to take back.
    static Result<int> noteConsent(Connection &connection, PersonId person, Consent consent, qint64 atMs,
                                   const QString &recordedBy);
    /// Sets what the person told the organiser.
    static Result<int> setConsent(Connection &connection, PersonId person, Consent consent, qint64 atMs,
                                  const QString &recordedBy);
    /// The weakest of the person's ways to be reached: refused, then unknown, then given. Unknown when there is none.
    static Consent consentOf(const QList<ContactPoint> &points);
};

} // namespace rosette
