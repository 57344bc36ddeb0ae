#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include "models/places/boundaryimport.h"
#include "models/places/doorindex.h"
#include "models/places/doorlocator.h"
#include "models/places/mapfeatures.h"
#include "models/places/osmimport.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/postcodeimport.h"
#include "models/places/uprnimport.h"
#include "models/store/campaign.h"
#include "tests/bench/measure.h"
#include "tests/support/sharedata.h"

// Measures how places come in: an extract against `osmium cat` of the same file, the locating of a borough's doors, and
// a million UPRNs against the raw import of sqlcipher's shell. Run by hand: bench_places [extract.osm.pbf]

using namespace rosette;
using namespace rosette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 3;
constexpr int kUprns = 1'000'000;
const Feedback kFeedback;

/// Ends the program when it failed.
template <typename Outcome>
const Outcome &good(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s / %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
    return outcome;
}

/// A campaign for one job, gone with the object.
class BenchCampaign
{
public:
    BenchCampaign()
    {
        auto made = Campaign::create(m_folder.filePath(u"bench.rosette"_s), u"correct horse battery"_s,
                                     CampaignInfo{.name = u"Bench"_s});
        good(made);
        m_campaign = std::move(*made);
    }

    Campaign *operator->() const { return m_campaign.get(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    template <typename Importer>
    QJsonObject import(Importer importer, const QStringList &files) const
    {
        const ImportOptions options{.feedback = kFeedback};
        return good(importer(m_campaign->file(), m_campaign->connection(), files, options))->counts;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Campaign> m_campaign;
};

/// False when there is no such program.
bool run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// Milliseconds by the clock.
template <typename Work>
double timed(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void compare(QTextStream &out, const QString &name, const Times &ours, const Times &theirs, double times)
{
    report(out, name, ours,
           theirs.median() > 0
               ? u"%1 × of it; the bar is %2"_s.arg(ours.median() / theirs.median(), 0, 'f', 2).arg(times)
               : u"nothing to compare with"_s);
}

/// Both in turn, so that a busy machine slows both.
void measureExtract(QTextStream &out, const QString &extract)
{
    std::vector<double> cat;
    std::vector<double> import;
    std::vector<double> again;
    std::vector<double> reading;
    for (int i = 0; i < kRuns; ++i) {
        const BenchCampaign campaign;
        bool isThere = false;
        const double theirs = timed([&] {
            isThere =
                run(u"osmium"_s, {u"cat"_s, extract, u"--overwrite"_s, u"-o"_s, campaign.path(u"copy.osm.pbf"_s)});
        });
        cat.push_back(isThere ? theirs : 0);
        import.push_back(timed([&] { campaign.import(importStreets, {extract});
    }));
    again.push_back(timed([&] { campaign.import(importStreets, {extract}); }));
    reading.push_back(timed([&] { good(MapFeatureRepository::list(campaign->connection())); }));
}
report(out, u"osmium cat of the extract"_s, timesOf(cat));
compare(out, u"import of the extract"_s, timesOf(import), timesOf(cat), 3);
report(out, u"the same extract again"_s, timesOf(again));
report(out, u"reading the background"_s, timesOf(reading));
} // namespace

void addDoors(const BenchCampaign &campaign)
{
    QFile file(test::sharedData(u"register/camden-doors.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There are no doors.");
    file.readLine();
    good(campaign->write([&file](Connection &c) -> Status {
        ROSETTE_ASSIGN(const auto index, DoorIndex::load(c));
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
            ROSETTE_ASSIGN(const DistrictId district, PollingDistrictRepository::findOrCreate(c, cells.value(2)));
            ROSETTE_CHECK(index->findOrCreate({cells.value(5),
                                               cells.value(6),
                                               cells.value(4),
                                               cells.value(3),
                                               {},
                                               cells.value(7),
                                               cells.mid(3, 5).join(u", "_s)},
                                              district, cells.value(2)));
        }
        return {};
    }));
}

void measureLocating(QTextStream &out)
{
    const BenchCampaign campaign;
    campaign.import(importWards, {test::sharedData(u"wards/camden-wards.geojson"_s)});
    campaign.import(importStreets, {test::sharedData(u"osm/camden.osm.pbf"_s)});
    campaign.import(importPostcodes, {test::sharedData(u"postcodes/nw.csv"_s)});
    addDoors(campaign);
    const auto locate = [&] {
        LocateReport located;
        good(campaign->write([&](Connection &c) -> Status {
            ROSETTE_ASSIGN(located, locateDoors(c, kFeedback));
            return {};
        }));
        return located;
    };
    const double first = timed(locate);
    const LocateReport located = locate();
    report(out, u"locating doors"_s, timesOf({first}),
           u"%1 doors, %2 of them not located"_s.arg(located.doors).arg(located.unlocated));
    report(out, u"locating them again"_s, timesOf({timed(locate)}));
}

/// Rows like the real ones, near Camden.
QString writtenUprns(const BenchCampaign &campaign)
{
    QFile file(campaign.path(u"uprns.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The rows cannot be written.");
    file.write("UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE\n");
    for (int i = 0; i < kUprns; ++i) {
        const double lat = 51.53 + 0.03 * (i % 1009) / 1009;
        const double lon = -0.18 + 0.05 * (i % 1013) / 1013;
        file.write(QByteArray::number(5'000'000 + 3LL * i) + ",528000.00,184000.00," + QByteArray::number(lat, 'f', 7) +
                   ',' + QByteArray::number(lon, 'f', 7) + '\n');
    }
    return file.fileName();
}

void measureUprns(QTextStream &out)
{
    std::vector<double> raw;
    std::vector<double> import;
    for (int i = 0; i < kRuns; ++i) {
        const BenchCampaign campaign;
        const QString rows = writtenUprns(campaign);
        campaign.import(importWards, {test::sharedData(u"wards/camden-wards.geojson"_s)});
        const QByteArray script =
            "PRAGMA key = 'correct horse battery';\n.mode csv\n"
            "CREATE TABLE uprns (uprn INTEGER, x REAL, y REAL, lat REAL, lon REAL);\n.import --skip 1 '" +
            rows.toUtf8() + "' uprns\n";
        bool isThere = false;
        const double theirs = timed([&] { isThere = run(u"sqlcipher"_s, {campaign.path(u"raw.db"_s)}, script); });
        raw.push_back(isThere ? theirs : 0);
        import.push_back(timed([&] {
            if (campaign.import(importUprns, {rows}).value("added"_L1).toInteger() != kUprns)
                qFatal("Not all rows were kept.");
    }));
}
report(out, u"a million UPRNs by sqlcipher"_s, timesOf(raw));
compare(out, u"import of a million UPRNs"_s, timesOf(import), timesOf(raw), 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    measureExtract(out, app.arguments().value(1, test::sharedData(u"osm/camden.osm.pbf"_s)));
    measureLocating(out);
    measureUprns(out);
    return 0;
}
