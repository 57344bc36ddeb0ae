#include "models/demo/demovolunteers.h"

#include "models/volunteers/absence.h"
#include "models/volunteers/gratitude.h"
#include "models/volunteers/thanks.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

Status DemoVolunteers::make()
{
    return m_campaign.write([this](Connection &c) -> Status {
        ROSETTE_CHECK(describe(c));
        return thank(c);
    });
}

Status DemoVolunteers::describe(Connection &c)
{
    ROSETTE_ASSIGN(const QList<Volunteer> volunteers, VolunteerRepository::list(c));
    const auto change = [&](qsizetype index, const std::function<void(Volunteer &)> &edit) -> Status {
        if (index >= volunteers.size())
            return {};
        Volunteer volunteer = volunteers.at(index);
        edit(volunteer);
        return VolunteerRepository::update(c, volunteer);
    };
    const auto representative = [](const QString &office) {
        return [office](Volunteer &v) {
            v.isRepresentative = true;
            v.office = office;
        };
    };
    ROSETTE_CHECK(change(7, representative(u"Councillor, Millfield"_s)));
    ROSETTE_CHECK(change(10, representative(u"Candidate, Southbank"_s)));
    for (const qsizetype index : {5, 9})
        ROSETTE_CHECK(change(index, [](Volunteer &v) { v.likesEveryWeek = true; }));
    if (volunteers.size() > 15) {
        const QDate monday = m_campaign.clock().today().addDays(8);
        ROSETTE_CHECK(
            AbsenceRepository::insert(c, {{}, volunteers.at(15).id, monday, monday.addDays(9), u"holiday"_s}));
    }
    return {};
}

/// Two of three were, some weeks ago.
Status DemoVolunteers::thank(Connection &c)
{
    ROSETTE_ASSIGN(const QList<Volunteer> volunteers, VolunteerRepository::list(c));
    ROSETTE_ASSIGN(const auto given, givenSinceThanked(c));
    const QStringList reasons{u"standing in the rain"_s, u"all those stairs"_s, u"coming three Saturdays running"_s};
    int met = 0;
    for (const Volunteer &volunteer : volunteers) {
        if (!given.contains(volunteer.id) || ++met % 3 == 0)
            continue;
        const QDate day = m_campaign.clock().today().addDays(-7 * (1 + met % 4));
        ROSETTE_CHECK(ThanksRepository::insert(c, {{}, volunteer.id, day, reasons.at(met % reasons.size())},
                                               m_campaign.clock().today()));
    }
    return {};
}

} // namespace rosette::demo
