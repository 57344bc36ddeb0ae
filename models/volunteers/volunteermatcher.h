#pragma once

#include <QHash>

#include "models/volunteers/volunteer.h"
#include "models/volunteers/volunteerrow.h"

namespace rosette {

/// Says which known volunteer a line of a spreadsheet speaks of. Same name and the same phone, e-mail or postcode is
/// plainly the same person when nothing speaks against it (another phone, another e-mail) or when two of them agree.
class VolunteerMatcher
{
public:
    enum class Verdict {
        Nobody,
        Same,
        Doubtful, ///< something in common, but something differs too
    };
    struct Match
    {
        Verdict verdict = Verdict::Nobody;
        Volunteer volunteer;
        QString evidence; ///< "Same name, phone, postcode; another e-mail."
    };

    void add(const Volunteer &volunteer);
    Match find(const VolunteerRow &row) const;

private:
    static Match compare(const Volunteer &volunteer, const VolunteerRow &row);
    Match byContact(const VolunteerRow &row) const;

    QHash<QString, QList<Volunteer>> m_byName;
    QHash<QString, Volunteer> m_byContact; ///< mobile and e-mail, which few people share
};

} // namespace rosette
