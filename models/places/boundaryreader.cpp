#include "models/places/boundaryreader.h"

#include <mutex>

#include <QCoreApplication>
#include <QFileInfo>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "models/geo/gdallog.h"
#include "models/places/boundaryfields.h"
#include "models/places/boundarygeometry.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BoundaryReader", text); }

struct DatasetCloser
{
    void operator()(GDALDataset *dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<GDALDataset, DatasetCloser>;

struct Area
{
    QStringList values;
    MultiPolygon polygons;
    qint64 number = 0; // its place in the file, from 1
};

QString shown(const QString &path) { return QFileInfo(path).fileName(); }

Error brokenFile(const QString &path, const QString &detail)
{
    return Error{ErrorCode::Corrupt,
                 tr("%1 cannot be read as a map of boundaries: it is damaged, incomplete or of an unknown kind. "
                    "Nothing was changed. "
                    "Download it again; a Shapefile needs its .shp, .shx and .dbf side by side, or the zip as it came.")
                     .arg(shown(path)),
                 detail};
}

void registerDrivers()
{
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
}

Dataset openOne(const QString &path)
{
    return Dataset(
        GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
}

/// Of a zip, the first file inside that can be read.
Dataset open(const QString &path)
{
    registerDrivers();
    if (!path.endsWith(".zip"_L1, Qt::CaseInsensitive))
        return openOne(path);
    const QString inside = u"/vsizip/"_s + QFileInfo(path).absoluteFilePath();
    if (Dataset dataset = openOne(inside))
        return dataset;
    const CPLStringList entries(VSIReadDirRecursive(inside.toUtf8().constData()));
    for (int i = 0; i < entries.Count(); ++i) {
        if (Dataset dataset = openOne(inside + u'/' + QString::fromUtf8(entries[i]));
            dataset && dataset->GetLayerCount() > 0)
            return dataset;
    }
    return {};
}

QStringList fieldNames(OGRLayer &layer)
{
    QStringList names;
    const OGRFeatureDefn *definition = layer.GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        names += QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef());
    return names;
}

Result<QList<Area>> readAreas(OGRLayer &layer, const QString &path, const Feedback &feedback)
{
    QList<Area> areas;
    const BoundaryGeometry::Transform transform = BoundaryGeometry::transformFor(layer);
    qint64 number = 0;
    for (const OGRFeatureUniquePtr &feature : layer) {
        ++number;
        if (feedback.isCancelled())
            return Feedback::cancelledError(tr("The import was cancelled. Nothing was changed."));
        const OGRGeometry *geometry = feature->GetGeometryRef();
        if (!geometry)
            continue;
        if (!transform) {
            return Error{ErrorCode::Invalid,
                         tr("%1 does not say in which coordinate system it is. Nothing was changed. If there is a .prj "
                            "file beside it where you got it, "
                            "put it beside this one.")
                             .arg(shown(path)),
                         {}};
        }
        const auto polygons = BoundaryGeometry::polygonsOf(*geometry, *transform);
        if (!polygons || !isOnEarth(boxOf(*polygons).centre()))
            return brokenFile(path, u"feature %1 has coordinates outside its system"_s.arg(number));
        if (polygons->isEmpty())
            continue;
        Area area{{}, *polygons, number};
        for (int i = 0; i < feature->GetFieldCount(); ++i)
            area.values += QString::fromUtf8(feature->GetFieldAsString(i)).trimmed();
        areas += area;
    }
    return areas;
}

/// Returns the ward's index.
qsizetype addArea(BoundaryFile &file, const QString &code, const QString &name, const MultiPolygon &polygons)
{
    const auto known = std::find_if(file.wards.begin(), file.wards.end(), [&](const Ward &ward) {
        return !code.isEmpty() ? ward.code == code : ward.code.isEmpty() && ward.name == name;
    });
    const qsizetype index = known - file.wards.begin();
    if (known == file.wards.end()) {
        file.wards += Ward{{}, code, name, Outline(polygons)};
    } else if (const MultiPolygon &all = known->outline.polygons(); all != polygons) {
        known->outline = Outline(BoundaryGeometry::dissolved(MultiPolygon{all.polygons + polygons.polygons}));
    }
    return index;
}

void addLayer(BoundaryFile &file, const QStringList &fields, const QList<Area> &areas)
{
    QList<QStringList> rows;
    for (const Area &area : areas)
        rows += area.values;
    const BoundaryFields found = BoundaryFields::find(fields, rows);
    for (const Area &area : areas) {
        const QString codeText = found.code < 0 ? QString() : area.values[found.code];
        const QString code = isStatisticsCode(codeText) ? codeText : QString();
        const QString name = found.name < 0 ? QString() : wardDisplayName(area.values[found.name]);
        if (code.isEmpty() && name.isEmpty()) {
            file.problems +=
                ImportProblem{area.number, tr("The area has neither a name nor a code."), area.values.join(u", "_s)};
            continue;
        }
        const qsizetype ward = addArea(file, code, name.isEmpty() ? code : name, area.polygons);
        if (found.district >= 0)
            file.districts += BoundaryDistrict{area.values[found.district], ward, Outline(area.polygons)};
    }
}

Status readFile(BoundaryFile &file, const QString &path, const Feedback &feedback)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, tr("There is no file %1. Nothing was changed.").arg(path), {}};
    GdalLog log;
    const Dataset dataset = open(path);
    if (!dataset)
        return brokenFile(path, log.text());
    log.clear(); // of the files in a zip that are no maps
    for (OGRLayer *layer : dataset->GetLayers()) {
        ROSETTE_ASSIGN(const QList<Area> areas, readAreas(*layer, path, feedback));
        if (log.hasFailure())
            return brokenFile(path, log.text());
        addLayer(file, fieldNames(*layer), areas);
    }
    return {};
}

} // namespace

Result<BoundaryFile> BoundaryReader::read(const QStringList &paths, const Feedback &feedback)
{
    BoundaryFile file;
    for (const QString &path : paths) {
        feedback.report(-1, tr("Reading %1").arg(shown(path)));
        const qsizetype before = file.wards.size() + file.problems.size();
        ROSETTE_CHECK(readFile(file, path, feedback));
        if (file.wards.size() + file.problems.size() == before && paths.size() == 1) {
            return Error{ErrorCode::Invalid,
                         tr("%1 holds no areas, only points, lines or nothing. Nothing was changed. Choose the file "
                            "with the wards' boundaries.")
                             .arg(shown(path)),
                         {}};
        }
    }
    for (Ward &ward : file.wards)
        ward.areaM2 = ward.outline.areaM2();
    return file;
}

} // namespace rosette
