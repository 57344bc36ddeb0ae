#include "tests/support/papertown.h"

#include "models/leaflets/bundle.h"
#include "models/leaflets/edition.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/places/streetrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "models/store/campaigninfo.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr LonLat kCorner{-0.1255, 51.5355};
constexpr double kStep = 0.00012; // of longitude, from one house to the next: 8 metres

LonLat placeOf(int house) { return {kCorner.lon + house * kStep, kCorner.lat + (house % 2 == 1 ? 0.00012 : -0.00012)}; }

} // namespace

PaperTown::PaperTown(Campaign &campaign, const QString &folder, const Clock &clock)
    : m_campaign(campaign)
    , m_folder(folder)
    , m_clock(clock)
{
    const Status made = campaign.write([&](Connection &c) { return make(c); });
    if (!made)
        qFatal("no paper town: %s %s", qPrintable(made.error().message), qPrintable(made.error().detail));
}

Status PaperTown::make(Connection &c)
{
    ROSETTE_CHECK(makeDoors(c));
    ROSETTE_CHECK(makePeople(c));
    ROSETTE_ASSIGN(const QList<Stage> stages,
                   StageResolver::resolve(c, u"Brook Street odds 1-9, evens 10-2, Mill Court"_s, m_ward));
    const auto makeRound = [&](RoundPurpose purpose, const QString &name) -> Result<RoundId> {
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, purpose, m_ward));
        const VolunteerId walker = purpose == RoundPurpose::Leaflet ? ada : VolunteerId();
        ROSETTE_ASSIGN(const RoundId round,
                       RoundRepository::insert(c, {.set = set.id, .name = name, .ward = m_ward, .deliverer = walker}));
        ROSETTE_CHECK(StageRepository::replace(c, round, stages));
        return round;
    };
    ROSETTE_ASSIGN(canvassRound, makeRound(RoundPurpose::Canvass, u"Brook 1"_s));
    ROSETTE_ASSIGN(leafletRound, makeRound(RoundPurpose::Leaflet, u"Brook leaflets 1"_s));
    ROSETTE_ASSIGN(edition, EditionRepository::insert(c, {.title = u"Spring letter"_s}, m_clock.nowMs()));
    return {};
}

Status PaperTown::makeDoors(Connection &c)
{
    Doorsteps steps(c);
    m_ward = steps.ward(u"Riverside"_s);
    m_street = steps.street(u"Brook Street"_s);
    for (int house = 1; house <= 10; ++house) {
        m_houses += steps.door(u"Brook Street"_s, QString::number(house), {}, {}, m_ward);
        ROSETTE_CHECK(DoorRepository::placeByHand(c, m_houses.last(), placeOf(house)));
    }
    for (int flat = 1; flat <= 4; ++flat) {
        m_flats += steps.door(u"Brook Street"_s, {}, u"Mill Court"_s, u"Flat %1"_s.arg(flat), m_ward);
        ROSETTE_CHECK(DoorRepository::placeByHand(c, m_flats.last(), placeOf(12)));
    }
    ROSETTE_ASSIGN(std::optional<Street> street, StreetRepository::find(c, m_street));
    street->lines = {{kCorner, {kCorner.lon + 14 * kStep, kCorner.lat}}};
    ROSETTE_CHECK(StreetRepository::update(c, *street));
    ROSETTE_ASSIGN(QList<Door> four, DoorRepository::list(c, {.ids = {m_houses.at(3)}}));
    four.first().isDoNotLeaflet = true;
    ROSETTE_CHECK(DoorRepository::update(c, four.first()));
    ROSETTE_ASSIGN(QList<Door> nine, DoorRepository::list(c, {.ids = {m_houses.at(8)}}));
    nine.first().accessNote = u"Gate at the side"_s;
    return DoorRepository::update(c, nine.first());
}

Status PaperTown::makePeople(Connection &c)
{
    Doorsteps steps(c);
    for (int i = 0; i < m_houses.size(); ++i) {
        const PersonId person = steps.elector(m_houses.at(i), u"House%1"_s.arg(i + 1));
        if (i + 1 == 5)
            ROSETTE_CHECK(PersonRepository::setDoNotContact(c, person, true));
    }
    const PersonId hidden = steps.elector({u"Nina"_s, u"Hidden"_s, m_houses.at(6)});
    ROSETTE_CHECK(PersonRepository::setDoNotContact(c, hidden, true));
    for (const DoorId flat : std::as_const(m_flats))
        steps.elector(flat, u"Court"_s);
    ROSETTE_ASSIGN(ada, VolunteerRepository::insert(
                            c, {.forename = u"Ada"_s, .surname = u"Okafor"_s, .mobile = u"07700 900123"_s}));
    ROSETTE_ASSIGN(
        tom, VolunteerRepository::insert(c, {.forename = u"Tom"_s, .surname = u"Reed"_s, .mobile = u"07700 900456"_s}));
    return {};
}

Status PaperTown::fillImprint()
{
    return m_campaign.write([&](Connection &c) -> Status {
        ROSETTE_ASSIGN(CampaignInfo info, CampaignInfoRepository::load(c));
        info.imprintPrinter = u"Copper Press, 1 Mill Road"_s;
        info.imprintPromoter = u"A. Underhill, 2 Mill Road"_s;
        info.imprintOnBehalfOf = u"Riverside Together, 2 Mill Road"_s;
        return CampaignInfoRepository::update(c, info);
    });
}

Status PaperTown::makeBundle()
{
    const QDate today = m_clock.today();
    return m_campaign.write([&](Connection &c) -> Status {
        ROSETTE_CHECK(StockRepository::insert(c, {.leaflet = edition, .quantity = 40, .movedOn = today}));
        ROSETTE_ASSIGN(const BundleId bundle, BundleRepository::make(c, edition, leafletRound, 0, today));
        return BundleRepository::handOut(c, bundle, ada, today);
    });
}

} // namespace rosette::test
