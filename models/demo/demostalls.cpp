#include "models/demo/demostalls.h"

#include "models/activities/activityrepository.h"
#include "models/activities/activityresult.h"
#include "models/activities/insurancepolicy.h"
#include "models/activities/kit.h"
#include "models/activities/pitchpaper.h"
#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMillion = 1'000'000;
constexpr int kTuesday = 1 << 1;
constexpr int kThursday = 1 << 3;
constexpr auto kLetter = R"(Marlbridge Council
Street trading and events

Permission to stand: Market Square, north side, Saturdays 10:00 to 13:00.
Reference MC-STREET-418. Table and gazebo up to 3 m x 3 m; keep 2 m of pavement free.
Public liability insurance of 5,000,000 pounds is needed. No amplified sound.
)";

} // namespace

Status DemoStalls::make()
{
    return m_campaign.write([this](Connection &c) -> Status {
        ROSETTE_CHECK(describePitches(c));
        ROSETTE_CHECK(placeKit(c));
        ROSETTE_CHECK(addEarlierStalls(c, m_places.station, u"Station stall"_s));
        return addEarlierStalls(c, m_places.market, u"Market stall"_s);
    });
}

Status DemoStalls::describePitches(Connection &c)
{
    const QDate today = m_campaign.clock().today();
    const InsurancePolicy policy{u"Marl Mutual PL-20931"_s, 5 * kMillion, today.addMonths(7)};
    ROSETTE_CHECK(InsurancePolicy::save(c, policy));

    ROSETTE_ASSIGN(Pitch station, PitchRepository::find(c, m_places.station));
    station.permissionExpiresOn = today.addMonths(5);
    station.councilPermission = Permission::NotNeeded;
    station.insurancePounds = 2 * kMillion;
    ROSETTE_CHECK(PitchRepository::update(c, station));

    ROSETTE_ASSIGN(Pitch market, PitchRepository::find(c, m_places.market));
    market.permissionExpiresOn = today.addMonths(4);
    market.councilPermission = Permission::Granted;
    market.councilReference = u"MC-STREET-418"_s;
    market.councilExpiresOn = today.addMonths(4);
    market.councilNoticeDays = 28;
    market.insurancePounds = 5 * kMillion;
    market.marketDays = kTuesday | kThursday;
    ROSETTE_CHECK(PitchRepository::update(c, market));
    ROSETTE_CHECK(PitchPaperRepository::insert(c, market.id, u"permission MC-STREET-418.txt"_s, QByteArray(kLetter),
                                               m_campaign.clock().nowMs()));
    return {};
}

Status DemoStalls::placeKit(Connection &c)
{
    const QDate since = m_campaign.clock().today().addDays(-24);
    ROSETTE_ASSIGN(Kit gazebo, KitRepository::find(c, m_places.gazebo));
    gazebo.keptAt = u"Garage behind the house, key with the neighbour"_s;
    gazebo.heldSince = since;
    ROSETTE_CHECK(KitRepository::update(c, gazebo));
    ROSETTE_ASSIGN(Kit table, KitRepository::find(c, m_places.table));
    table.keptAt = u"Under the stairs"_s;
    table.heldSince = since;
    return KitRepository::update(c, table);
}

/// Every other Saturday from a quarter of a year before the demo's own weeks, mornings and afternoons in turn.
Status DemoStalls::addEarlierStalls(Connection &c, PitchId pitch, const QString &title)
{
    constexpr int kStalls = 5;
    constexpr int kWeeksBefore = 5; // the newest of them, before this week
    const QDate saturday = mondayOf(m_campaign.clock().today()).addDays(5);
    for (int i = 0; i < kStalls; ++i) {
        const bool isMorning = i % 2 == 0;
        ROSETTE_ASSIGN(const ActivityId stall,
                       ActivityRepository::insert(c, Activity{.title = title,
                                                              .date = saturday.addDays(-7 * (kWeeksBefore + 2 * i)),
                                                              .start = QTime(isMorning ? 10 : 14, 0),
                                                              .end = QTime(isMorning ? 12 : 16, 0),
                                                              .pitch = pitch,
                                                              .state = ActivityState::Done}));
        ActivityResult result{.activity = stall};
        result.conversations = (isMorning ? 26 : 14) + m_random.bounded(16);
        result.signUps = m_random.bounded(6);
        result.voterRegistrations = m_random.bounded(4);
        result.leafletsOut = 90 + 10 * m_random.bounded(10);
        result.weather = i == 2 ? u"rain"_s : u"dry"_s;
        if (i == 2 && pitch == m_places.station)
            result.trouble = u"Gazebo blown over, nobody hurt; weights ordered"_s;
        ROSETTE_CHECK(ActivityResultRepository::save(c, result));
    }
    return {};
}

} // namespace rosette::demo
