#include "models/volunteers/volunteermatcher.h"

#include "models/people/personrepository.h"

namespace rosette {

void VolunteerMatcher::add(const Volunteer &volunteer)
{
    QList<Volunteer> &sameName = m_byName[PersonRepository::nameKey(volunteer.forename, volunteer.surname)];
    sameName.removeIf([&](const Volunteer &other) { return other.id == volunteer.id; });
    sameName += volunteer;
}

VolunteerMatcher::Match VolunteerMatcher::find(const VolunteerRow &row) const
{
    const QList<Volunteer> sameName = m_byName.value(PersonRepository::nameKey(row.forename, row.surname));
    const bool isNameOnly =
        row.mobile.isEmpty() && row.phone.isEmpty() && row.email.isEmpty() && row.postcode.isEmpty();
    if (isNameOnly && sameName.size() == 1)
        return {Verdict::Same, sameName.first().id};
    Match best;
    for (const Volunteer &volunteer : sameName) {
        const Verdict verdict = compare(volunteer, row);
        if (verdict == Verdict::Same)
            return {verdict, volunteer.id};
        if (verdict == Verdict::Doubtful)
            best = {verdict, volunteer.id};
    }
    return best;
}

VolunteerMatcher::Verdict VolunteerMatcher::compare(const Volunteer &volunteer, const VolunteerRow &row)
{
    int same = 0;
    bool hasDifferent = false;
    const auto weigh = [&](const QString &known, const QString &said, bool isTelling) {
        if (known.isEmpty() || said.isEmpty())
            return;
        if (known.compare(said, Qt::CaseInsensitive) == 0)
            ++same;
        else if (isTelling)
            hasDifferent = true;
    };
    weigh(volunteer.mobile, row.mobile, true);
    weigh(volunteer.phone, row.phone, false);
    weigh(volunteer.email, row.email, true);
    weigh(volunteer.postcode, row.postcode, false); // people move and keep their number

    if (same == 0)
        return Verdict::Nobody;
    return hasDifferent && same < 2 ? Verdict::Doubtful : Verdict::Same;
}

} // namespace rosette
