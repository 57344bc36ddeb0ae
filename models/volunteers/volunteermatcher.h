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
        Doubtful, ///< same name and something in common, but something differs too
    };
    struct Match
    {
        Verdict verdict = Verdict::Nobody;
        VolunteerId volunteer;
    };

    void add(const Volunteer &volunteer);
    Match find(const VolunteerRow &row) const;

private:
    static Verdict compare(const Volunteer &volunteer, const VolunteerRow &row);

    QHash<QString, QList<Volunteer>> m_byName;
};

} // namespace rosette
