#include "models/volunteers/volunteerwriter.h"

#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteerchanges.h"
#include "models/volunteers/volunteercontacts.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

void fill(QString &kept, const QString &said)
{
    if (!said.isEmpty())
        kept = said;
}

/// What the line adds to or changes of what is known. A blank says nothing; skills and notes only grow.
void apply(const VolunteerRow &row, Volunteer &volunteer)
{
    fill(volunteer.mobile, row.mobile);
    fill(volunteer.phone, row.phone);
    fill(volunteer.email, row.email);
    fill(volunteer.postcode, row.postcode);
    fill(volunteer.sinceText, row.sinceText);
    fill(volunteer.availabilityText, row.availabilityText);
    if (row.isLimitSaid)
        volunteer.maxShiftsPerWeek = row.maxShiftsPerWeek;
    for (const QString &skill : row.skills) {
        const bool isKnown = std::any_of(volunteer.skills.begin(), volunteer.skills.end(),
                                         [&](const QString &known) { return Skill::key(known) == Skill::key(skill); });
        if (!isKnown)
            volunteer.skills += skill;
    }
    for (const QString &note : row.notes) {
        if (volunteer.note.contains(note))
            continue; // read before; what was made of it may have been changed by hand since
        volunteer.note += (volunteer.note.isEmpty() ? QString() : u"; "_s) + note;
        volunteer.isNew = volunteer.isNew || row.care.isNew;
        volunteer.avoidsStairs = volunteer.avoidsStairs || row.care.avoidsStairs;
        volunteer.likesEveryWeek = volunteer.likesEveryWeek || row.care.likesEveryWeek;
    }
    if (row.care.isRepresentative && !volunteer.isRepresentative) {
        volunteer.isRepresentative = true;
        fill(volunteer.office, row.care.office);
    }
}

} // namespace

Result<Volunteer> VolunteerWriter::add(const VolunteerRow &row, PersonId elector)
{
    Volunteer volunteer;
    volunteer.person = elector;
    volunteer.forename = row.forename;
    volunteer.surname = row.surname;
    apply(row, volunteer);
    ROSETTE_ASSIGN(const VolunteerId id, VolunteerRepository::insert(m_connection, volunteer));
    ROSETTE_CHECK(AvailabilityRepository::save(m_connection, id, row.availability));
    ROSETTE_ASSIGN(volunteer, VolunteerRepository::find(m_connection, id));
    ROSETTE_CHECK(noteConsent(row, volunteer));
    return volunteer;
}

Result<VolunteerWriter::Amended> VolunteerWriter::amend(const VolunteerRow &row, VolunteerId id)
{
    ROSETTE_ASSIGN(const Volunteer before, VolunteerRepository::find(m_connection, id));
    Volunteer after = before;
    apply(row, after);
    if (after != before)
        ROSETTE_CHECK(VolunteerRepository::update(m_connection, after));
    // The pattern may have been corrected by hand: the same words again do not undo that.
    if (after.availabilityText != before.availabilityText && !row.availability.isEmpty())
        ROSETTE_CHECK(AvailabilityRepository::save(m_connection, id, row.availability));
    ROSETTE_ASSIGN(const int consents, noteConsent(row, after));
    return Amended{after, volunteerChanges(before, after), consents};
}

Result<int> VolunteerWriter::noteConsent(const VolunteerRow &row, const Volunteer &volunteer)
{
    // A double's phone falls under the consent that stands in the other line.
    Consent &consent = m_consentOf[volunteer.id];
    if (row.consent != Consent::Unknown)
        consent = row.consent;
    if (consent == Consent::Unknown)
        return 0;
    return VolunteerContacts::noteConsent(m_connection, volunteer.person, consent, m_clock.nowMs(), m_recordedBy);
}

} // namespace rosette
