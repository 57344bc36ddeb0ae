#include "models/demo/demo.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include "models/demo/demoasked.h"
#include "models/demo/demodeliveries.h"
#include "models/demo/demoelection.h"
#include "models/demo/demomeetings.h"
#include "models/demo/demoplaces.h"
#include "models/demo/demostalls.h"
#include "models/demo/demovolunteers.h"
#include "models/demo/demoweeks.h"
#include "models/demo/townfiles.h"
#include "models/map/mapnotices.h"
#include "models/places/boundaryimport.h"
#include "models/places/osmimport.h"
#include "models/register/registerimport.h"
#include "models/volunteers/volunteerimport.h"

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 1832;

QString tr(const char *text) { return QCoreApplication::translate("Demo", text); }

CampaignInfo demoInfo()
{
    CampaignInfo info;
    info.name = u"Marlbridge Together"_s;
    info.imprintPrinter = u"Copper Press, 12 Foundry Street, Marlbridge ZZ1 1AA"_s;
    info.imprintPromoter = u"A. Underhill, 4 Market Street, Marlbridge ZZ1 2AB"_s;
    info.imprintOnBehalfOf = u"Marlbridge Together, of the same address"_s;
    info.privacyLine =
        u"We keep what you tell us to stay in touch about local issues. Ask us for a copy, or to forget it: hello@example.org"_s;
    info.isDemo = true;
    return info;
}

Status importTown(Campaign &campaign, const TownFiles &files, const Feedback &feedback)
{
    const ImportOptions options{false, campaign.clock(), feedback};
    Connection &c = campaign.connection();
    feedback.report(0.1, tr("Drawing the wards"));
    ROSETTE_CHECK(importWards(campaign.file(), c, {files.wards()}, options));
    feedback.report(0.15, tr("Laying the streets"));
    ROSETTE_CHECK(importStreets(campaign.file(), c, {files.streets()}, options));
    feedback.report(0.35, tr("Reading the register"));
    ROSETTE_CHECK(importRegister(campaign.file(), c, {files.electors()}, options));
    feedback.report(0.6, tr("Asking the volunteers"));
    ROSETTE_CHECK(importVolunteers(campaign.file(), c, {files.volunteers()}, options));
    return {};
}

Status fill(Campaign &campaign, const Feedback &feedback)
{
    const QTemporaryDir folder;
    const TownPlan plan(kSeed);
    const TownPeople people(plan, kSeed);
    const TownFiles files(folder.path());
    ROSETTE_CHECK(files.write(plan, people));
    ROSETTE_CHECK(importTown(campaign, files, feedback));
    ROSETTE_CHECK(campaign.write([](Connection &c) { return MapNotices::markInvented(c); }));
    if (feedback.isCancelled())
        return Feedback::cancelledError(tr("The demo was not made."));
    feedback.report(0.7, tr("Finding pitches and cutting rounds"));
    ROSETTE_CHECK(DemoElection(campaign).make(folder.path()));
    DemoPlaces places;
    ROSETTE_CHECK(places.make(campaign));
    ROSETTE_CHECK(DemoStalls(campaign, places, kSeed).make());
    feedback.report(0.8, tr("Planning the weeks"));
    DemoAsked asked(campaign);
    ROSETTE_CHECK(asked.ask());
    ROSETTE_CHECK(DemoWeeks(campaign, places, kSeed).make(folder.path()));
    ROSETTE_CHECK(asked.debrief());
    ROSETTE_CHECK(DemoMeetings(campaign).make());
    ROSETTE_CHECK(DemoDeliveries(campaign, places, kSeed).make());
    return DemoVolunteers(campaign).make();
}

} // namespace

QString demoPassphrase() { return u"marlbridge"_s; }

Result<std::unique_ptr<Campaign>> makeDemo(const QString &path, const QString &passphrase, const Clock &clock,
                                           const Feedback &feedback)
{
    ROSETTE_ASSIGN(auto campaign, Campaign::create(path, passphrase, demoInfo(), clock));
    const Status status = fill(*campaign, feedback);
    if (!status) {
        campaign.reset();
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        return status.error();
    }
    return campaign;
}

} // namespace rosette::demo
