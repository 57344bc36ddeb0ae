#include "models/places/osmimport.h"

#include "models/places/doorlocator.h"
#include "models/places/featurepacker.h"
#include "models/places/mapchanges.h"
#include "models/places/osmreader.h"
#include "models/places/streetmerge.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

int streetNames(const QList<NamedRoad> &roads)
{
    QSet<QString> names;
    for (const NamedRoad &road : roads)
        names += road.name;
    return int(names.size());
}

int countOf(const QList<MapFeature> &features, bool (*test)(const MapFeature &))
{
    return int(std::count_if(features.begin(), features.end(), test));
}

void countFeatures(const OsmExtract &extract, QJsonObject &counts)
{
    counts[u"buildings"_s] =
        countOf(extract.features, [](const MapFeature &feature) { return feature.kind == MapKind::Building; });
    counts[u"areas"_s] = countOf(extract.features, [](const MapFeature &feature) {
        return isArea(feature.kind) && feature.kind != MapKind::Building;
    });
    counts[u"lines"_s] = countOf(extract.features, [](const MapFeature &feature) { return !isArea(feature.kind); });
    counts[u"street_names"_s] = streetNames(extract.roads);
    counts[u"addresses"_s] = int(extract.addresses.size());
    counts[u"places"_s] = int(extract.places.size());
}

Result<StreetMergeReport> writeExtract(Connection &connection, const OsmExtract &extract, const Feedback &feedback,
                                       ImportReport &report)
{
    feedback.report(-1, QCoreApplication::translate("OsmImport", "Storing the map"));
    countFeatures(extract, report.counts);
    ROSETTE_CHECK(MapFeatureRepository::removeAll(connection));
    ROSETTE_CHECK(MapFeatureRepository::insert(connection, packedFeatures(extract.features)));
    ROSETTE_CHECK(MappedAddressRepository::replaceAll(connection, extract.addresses));
    ROSETTE_CHECK(GatheringPlaceRepository::replaceAll(connection, extract.places));

    const QList<MappedStreet> streets = streetsOf(extract.roads);
    ROSETTE_ASSIGN(const StreetMergeReport merged, mergeStreets(connection, streets));
    report.counts[u"streets"_s] = int(streets.size());
    report.counts[u"added"_s] = merged.added;
    report.counts[u"amended"_s] = merged.amended;
    report.counts[u"unchanged"_s] = merged.unchanged;
    report.counts[u"removed"_s] = merged.removed;
    return merged;
}

} // namespace

Result<ImportReport> importStreets(const CampaignFile &file, Connection &connection, const QStringList &files,
                                   const ImportOptions &options)
{
    ROSETTE_ASSIGN(const OsmExtract extract, OsmReader::read(files, options.feedback));
    return ImportJournal::run(file, connection, u"streets"_s, files, options.isDryRun, options.clock,
                              [&](Connection &c, ImportReport &report) -> Status {
                                  ROSETTE_ASSIGN(const MapChanges changes, MapChanges::remember(c));
                                  ROSETTE_ASSIGN(const StreetMergeReport streets,
                                                 writeExtract(c, extract, options.feedback, report));
                                  ROSETTE_ASSIGN(const LocateReport located, locateDoors(c, options.feedback));
                                  report.counts[u"doors_located"_s] = located.doors - located.unlocated;
                                  return changes.tell(c, streets, report);
                              });
}

} // namespace rosette
