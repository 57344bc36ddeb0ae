#include "models/places/boundaryimport.h"

#include "models/places/boundaryreader.h"
#include "models/places/doorlocator.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetname.h"
#include "models/places/wardrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isElsewhere(const Ward &a, const Ward &b)
{
    return !a.outline.isEmpty() && !b.outline.isEmpty() && !a.outline.box().intersects(b.outline.box());
}

/// Finds which known ward a read one is: by code; else by name, when the name is the only one of its kind and not in
/// another town.
class WardMatcher
{
public:
    WardMatcher(QList<Ward> known, const QList<Ward> &read)
        : m_known(std::move(known))
    {
        for (const Ward &ward : read)
            ++m_namesRead[StreetName::key(ward.name)];
        for (const Ward &ward : read)
            m_codesRead += ward.code;
    }

    std::optional<Ward> match(const Ward &ward) const
    {
        for (const Ward &known : m_known) {
            if (!ward.code.isEmpty() && known.code == ward.code)
                return known;
        }
        const QString key = StreetName::key(ward.name);
        if (m_namesRead.value(key) > 1)
            return std::nullopt;
        for (const Ward &known : m_known) {
            const bool isAnother = !known.code.isEmpty() && m_codesRead.contains(known.code);
            if (!isAnother && StreetName::key(known.name) == key && !isElsewhere(known, ward))
                return known;
        }
        return std::nullopt;
    }

private:
    QList<Ward> m_known;
    QHash<QString, int> m_namesRead;
    QSet<QString> m_codesRead;
};

bool isSame(const Ward &a, const Ward &b) { return a.code == b.code && a.name == b.name && a.outline == b.outline; }

/// Returns the wards' ids in the order of `wards`.
Result<QList<WardId>> writeWards(Connection &connection, const QList<Ward> &wards, ImportReport &report)
{
    QList<WardId> ids;
    ROSETTE_ASSIGN(QList<Ward> known, WardRepository::list(connection));
    const WardMatcher matcher(std::move(known), wards);
    int added = 0;
    int amended = 0;
    int unchanged = 0;
    for (const Ward &ward : wards) {
        const auto match = matcher.match(ward);
        if (!match) {
            ROSETTE_ASSIGN(const WardId id, WardRepository::insert(connection, ward));
            ids += id;
            ++added;
            continue;
        }
        Ward updated = ward;
        updated.id = match->id;
        ids += match->id;
        updated.isWorked = match->isWorked;
        if (updated.code.isEmpty())
            updated.code = match->code;
        if (isSame(updated, *match)) {
            ++unchanged;
        } else {
            ROSETTE_CHECK(WardRepository::update(connection, updated));
            ++amended;
        }
    }
    report.counts[u"added"_s] = added;
    report.counts[u"amended"_s] = amended;
    report.counts[u"unchanged"_s] = unchanged;
    return ids;
}

Status writeDistricts(Connection &connection, const QList<BoundaryDistrict> &districts, const QList<WardId> &wards)
{
    for (const BoundaryDistrict &district : districts) {
        ROSETTE_ASSIGN(const DistrictId id, PollingDistrictRepository::findOrCreate(connection, district.code));
        ROSETTE_CHECK(PollingDistrictRepository::setOutline(connection, id, district.outline));
        ROSETTE_CHECK(PollingDistrictRepository::setWard(connection, id, wards[district.ward], WardSource::File));
    }
    return {};
}

} // namespace

Result<ImportReport> importWards(const CampaignFile &file, Connection &connection, const QStringList &files,
                                 const ImportOptions &options)
{
    ROSETTE_ASSIGN(const BoundaryFile read, BoundaryReader::read(files, options.feedback));
    if (read.wards.isEmpty()) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "BoundaryImport",
                         "The areas in %1 have neither names nor codes, so they cannot be wards. Nothing was changed.")
                         .arg(QFileInfo(files.value(0)).fileName()),
                     {}};
    }
    return ImportJournal::run(file, connection, u"wards"_s, files.first(), options.isDryRun, options.clock,
                              [&](Connection &c, ImportReport &report) -> Status {
                                  report.problems = read.problems;
                                  ROSETTE_ASSIGN(const QList<WardId> wards, writeWards(c, read.wards, report));
                                  ROSETTE_CHECK(writeDistricts(c, read.districts, wards));
                                  report.counts[u"polling_districts"_s] = int(read.districts.size());
                                  ROSETTE_ASSIGN(const LocateReport located, locateDoors(c, options.feedback));
                                  report.counts[u"doors_located"_s] = located.doors - located.unlocated;
                                  return {};
                              });
}

} // namespace rosette
