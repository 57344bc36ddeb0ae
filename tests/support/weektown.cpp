#include "tests/support/weektown.h"

#include <QFile>

#include "models/activities/activityrepository.h"
#include "models/activities/kit.h"
#include "models/activities/pitchrepository.h"
#include "models/activities/shiftrepository.h"
#include "models/people/personrepository.h"
#include "models/rota/roster.h"
#include "models/store/campaigninfo.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

Status makeImprint(Connection &c)
{
    ROSETTE_ASSIGN(CampaignInfo info, CampaignInfoRepository::load(c));
    info.imprintPrinter = u"Copper Press, 1 Mill Road"_s;
    info.imprintPromoter = u"A. Underhill, 2 Mill Road"_s;
    info.imprintOnBehalfOf = u"Riverside Together, 2 Mill Road"_s;
    return CampaignInfoRepository::update(c, info);
}

Result<ShiftId> addShift(Connection &c, ActivityId activity, const QString &role, int from, int to, int minimum)
{
    return ShiftRepository::insert(c, {.activity = activity,
                                       .role = role,
                                       .start = QTime(from, 0),
                                       .end = QTime(to, 0),
                                       .minimum = minimum,
                                       .maximum = 4});
}

} // namespace

WeekTown::WeekTown(Campaign &campaign, const QString &folder, const Clock &clock)
    : m_campaign(campaign)
    , m_folder(folder)
    , m_clock(clock)
{
    change([this](Connection &c) { return make(c); });
}

QByteArray WeekTown::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void WeekTown::change(const std::function<Status(Connection &)> &what)
{
    if (const Status status = m_campaign.write(what); !status)
        qFatal("%s", qPrintable(status.error().message));
}

Status WeekTown::assign(Connection &c, ShiftId shift, VolunteerId volunteer)
{
    ROSETTE_CHECK(Roster::assign(c, shift, volunteer, m_clock));
    return {};
}

Status WeekTown::make(Connection &c)
{
    ROSETTE_CHECK(makeImprint(c));
    ROSETTE_CHECK(makePeople(c));
    ROSETTE_CHECK(makeStall(c));
    return makeMeeting(c);
}

Status WeekTown::makePeople(Connection &c)
{
    const auto add = [&](const QString &forename, const QString &surname, const QString &mobile) {
        return VolunteerRepository::insert(c, {.forename = forename, .surname = surname, .mobile = mobile});
    };
    ROSETTE_ASSIGN(ada, add(u"Ada"_s, u"Okafor"_s, u"07700 900123"_s));
    ROSETTE_ASSIGN(tom, add(u"Tom"_s, u"Reed"_s, u"07700 900456"_s));
    ROSETTE_ASSIGN(ben, add(u"Ben"_s, u"Cole"_s, u"07700 900789"_s));
    ROSETTE_ASSIGN(dora, add(u"Dora"_s, u"Hidden"_s, u"07700 900999"_s));
    ROSETTE_ASSIGN(const Volunteer hidden, VolunteerRepository::find(c, dora));
    return PersonRepository::setDoNotContact(c, hidden.person, true);
}

Status WeekTown::makeStall(Connection &c)
{
    ROSETTE_ASSIGN(const PitchId pitch, PitchRepository::insert(c, {.name = u"Station"_s,
                                                                    .landowner = u"Marlbridge line"_s,
                                                                    .permission = Permission::Granted,
                                                                    .permissionReference = u"ML/2231"_s}));
    ROSETTE_ASSIGN(stall, ActivityRepository::insert(c, {.kind = ActivityKind::Stall,
                                                         .title = u"Station stall"_s,
                                                         .date = saturday,
                                                         .start = QTime(10, 0),
                                                         .end = QTime(14, 0),
                                                         .pitch = pitch,
                                                         .note = u"Bring change"_s}));
    ROSETTE_ASSIGN(const ShiftId lead, addShift(c, stall, u"stall lead"_s, 10, 14, 1));
    ROSETTE_ASSIGN(morning, addShift(c, stall, u"stall"_s, 10, 12, 3));
    ROSETTE_ASSIGN(afternoon, addShift(c, stall, u"stall"_s, 12, 14, 1));
    ROSETTE_CHECK(assign(c, lead, ada));
    ROSETTE_CHECK(assign(c, morning, tom));
    ROSETTE_CHECK(assign(c, morning, dora));
    ROSETTE_CHECK(assign(c, afternoon, ben));
    ROSETTE_ASSIGN(const KitId gazebo, KitRepository::insert(c, {.name = u"Gazebo"_s, .lifters = 2, .holder = ada}));
    return PackingListRepository::save(c, stall, gazebo, tom);
}

Status WeekTown::makeMeeting(Connection &c)
{
    ROSETTE_ASSIGN(meeting, ActivityRepository::insert(c, {.kind = ActivityKind::Meeting,
                                                           .title = u"Open meeting"_s,
                                                           .date = saturday.addDays(-2),
                                                           .start = QTime(19, 0),
                                                           .end = QTime(20, 30),
                                                           .place = u"Library, upstairs"_s}));
    ROSETTE_ASSIGN(const ShiftId chair, addShift(c, meeting, u"chair"_s, 19, 20, 1));
    return assign(c, chair, ada);
}

} // namespace rosette::test
