#include <QCoreApplication>
#include <QTextStream>

#include "models/places/doorrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/rounds/coverageedits.h"
#include "models/rounds/stage.h"
#include "tests/bench/measure.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace rosette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStreets = 800;
constexpr int kDoorsInStreet = 50;
constexpr int kStreetsInRound = 2;
constexpr int kRuns = 3;

/// Streets with numbers from 1; every round walks two of them, as far as `lastNumber`.
Status fill(Connection &c, int lastNumber)
{
    ROSETTE_ASSIGN(const WardId ward, WardRepository::insert(c, {.name = u"Millfield"_s}));
    ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, ward));
    QList<Stage> stages;
    for (int i = 0; i < kStreets; ++i) {
        const QString name = u"Street %1"_s.arg(i);
        ROSETTE_ASSIGN(const StreetId street, StreetRepository::findOrCreate(c, name));
        for (int number = 1; number <= kDoorsInStreet; ++number) {
            Door door{.number = QString::number(number),
                      .street = street,
                      .streetName = name,
                      .point = LonLat{-0.2 + 0.0005 * (i % 40), 51.5 + 0.0045 * (i / 40) + 0.00008 * number}};
            door.ward = ward;
            door.exactness = Exactness::Address;
            ROSETTE_CHECK(DoorRepository::insert(c, door));
        }
        for (const Parity parity : {Parity::Odds, Parity::Evens})
            stages += Stage{
                .street = street, .ward = ward, .from = u"1"_s, .to = QString::number(lastNumber), .parity = parity};
        if (i % kStreetsInRound + 1 < kStreetsInRound)
            continue;
        ROSETTE_ASSIGN(const RoundId round,
                       RoundRepository::insert(
                           c, {.set = set.id, .name = QString::number(i / kStreetsInRound + 1), .ward = ward}));
        ROSETTE_CHECK(StageRepository::replace(c, round, stages));
        stages.clear();
    }
    return {};
}

/// Returns whether it went well.
bool look(QTextStream &out, const QString &name, int lastNumber)
{
    TestCampaign campaign;
    const Status filled = campaign->write([&](Connection &c) { return fill(c, lastNumber); });
    if (!filled) {
        out << filled.error().message << '\n';
        return false;
    }
    Connection &c = campaign.connection();
    const Feedback feedback;
    Result<Coverage> found = findCoverage(c, feedback);
    report(out, name + u", count"_s, measure(kRuns, [&] { (void)countCoverage(c, feedback).isOk(); }));
    report(out, name + u", with proposals"_s, measure(kRuns, [&] { found = findCoverage(c, feedback); }));
    if (!found)
        return false;
    const CoverageCounts counts = found->counts();
    out << name << ": " << counts.inNoRound << " homes in " << found->inNoRound.size() << " groups\n";
    report(out, name + u", all added"_s, measure(1, [&] {
               (void)campaign
                   ->edit(u"Add"_s,
                          [&](Connection &edited) -> Status {
                              const auto added = addProposed(edited, found->inNoRound);
                              return added ? Status() : added.error();
                          })
                   .isOk();
           }));
    return true;
}

} // namespace

/// What looking for homes in no round costs with 40,000 doors and 400 rounds: when all are in one, when some are new,
/// and when a quarter is in none.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const bool isFine = look(out, u"all reached"_s, 50) && look(out, u"one new house a side"_s, 48) &&
                        look(out, u"a quarter unreached"_s, 38);
    return isFine ? 0 : 1;
}
