#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>

#include "models/canvass/canvassdoors.h"
#include "models/places/doorrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/reports/canvassprogress.h"
#include "models/store/statement.h"
#include "tests/bench/measure.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace rosette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStreets = 500;
constexpr int kDoorsInStreet = 100;
constexpr int kConversations = 1'000'000;
constexpr int kDays = 1500;
constexpr int kRuns = 3;

Result<QList<DoorId>> fillDoors(Connection &c)
{
    ROSETTE_ASSIGN(const WardId ward, WardRepository::insert(c, {.name = u"Millfield"_s}));
    QList<DoorId> doors;
    for (int i = 0; i < kStreets; ++i) {
        const QString name = u"Street %1"_s.arg(i);
        ROSETTE_ASSIGN(const StreetId street, StreetRepository::findOrCreate(c, name));
        for (int number = 1; number <= kDoorsInStreet; ++number) {
            Door door{.number = QString::number(number), .street = street, .streetName = name};
            door.ward = ward;
            ROSETTE_ASSIGN(const DoorId id, DoorRepository::insert(c, door));
            doors += id;
        }
    }
    return doors;
}

/// Two people at each door, one conversation in three with one of them, over about four years.
Status fill(Connection &c, const Clock &clock)
{
    QRandomGenerator random(7);
    ROSETTE_ASSIGN(const QList<DoorId> doors, fillDoors(c));
    QList<qint64> people;
    Statement person(
        c, u"INSERT INTO people (id, surname, name_key, door_id, created_at) VALUES (?, 'Ford', 'ford', ?, 0)"_s);
    for (qsizetype i = 0; i < 2 * doors.size(); ++i) {
        people += newIdValue();
        ROSETTE_CHECK(person.bindAll(people.last(), doors[i / 2]).run());
    }
    Statement insert(c, u"INSERT INTO conversations (id, person_id, door_id, held_at, outcome, support, recorded_at) "
                        "VALUES (?, ?, ?, ?, ?, ?, 0)"_s);
    for (int i = 0; i < kConversations; ++i) {
        const qsizetype who = random.bounded(people.size());
        const bool isContact = random.bounded(3) == 0;
        const qint64 heldAt = clock.nowMs() - qint64(random.bounded(kDays)) * 86'400'000;
        ROSETTE_CHECK(insert
                          .bindAll(newIdValue(), people[who], doors[who / 2], heldAt,
                                   isContact ? u"spoke"_s : u"no-answer"_s,
                                   isContact ? QString::number(1 + random.bounded(5)) : QString())
                          .run());
    }
    return {};
}

} // namespace

/// What the canvass page's figures cost with 50,000 doors, 100,000 people and 1,000,000 conversations.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    TestCampaign campaign;
    const Status filled = campaign->write([&](Connection &c) { return fill(c, campaign.clock()); });
    if (!filled) {
        out << filled.error().message << '\n';
        return 1;
    }
    Connection &c = campaign.connection();
    const QDate today = campaign.clock().today();
    const auto count = [&](const QString &name, const auto &job) {
        report(out, name, measure(kRuns, [&] { (void)job().isOk(); }));
    };
    count(u"page, last 30 days"_s, [&] { return CanvassProgress::load(c, today.addDays(-29), today); });
    count(u"page, all time"_s, [&] { return CanvassProgress::load(c, {}, today); });
    count(u"doors, last 30 days"_s, [&] { return CanvassDoors::load(c, today.addDays(-29), today); });
    count(u"doors, all time"_s, [&] { return CanvassDoors::load(c, {}, today); });
    count(u"twelve weeks"_s, [&] { return canvassWeeks(c, today, 12); });
    count(u"outcomes, all time"_s, [&] { return canvassOutcomes(c); });
    count(u"support, all time"_s, [&] { return canvassSupport(c); });
    return 0;
}
