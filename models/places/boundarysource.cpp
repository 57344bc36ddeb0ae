#include "models/places/boundarysource.h"

#include <mutex>

#include <QCoreApplication>
#include <QFileInfo>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "models/geo/gdallog.h"
#include "models/geo/gdaloffline.h"
#include "models/places/boundaryerrors.h"
#include "models/places/boundarygeometry.h"
#include "models/places/boundarymending.h"
#include "models/places/boundaryzip.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSampleRows = 50;

QString tr(const char *text) { return QCoreApplication::translate("BoundarySource", text); }

struct DatasetCloser
{
    void operator()(GDALDataset *dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<GDALDataset, DatasetCloser>;

/// Formats in which boundaries come. GDAL knows many more, some of which run queries or fetch other files by what a
/// file says.
Dataset openOne(const QString &path)
{
    static constexpr const char *kFormats[] = {"GeoJSON", "GeoJSONSeq", "ESRIJSON", "TopoJSON",     "ESRI Shapefile",
                                               "GPKG",    "LIBKML",     "KML",      "MapInfo File", nullptr};
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
    return Dataset(GDALDataset::Open(path.toUtf8().constData(),
                                     GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, kFormats));
}

/// GDAL tells JSON by its first kilobytes; a map that says what it is at its end is asked for by name.
QStringList waysToOpen(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix.endsWith("json"_L1) ? QStringList{path, u"TopoJSON:"_s + path, u"GeoJSON:"_s + path}
                                      : QStringList{path};
}

bool isZip(const QString &path)
{
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive) || path.endsWith(".kmz"_L1, Qt::CaseInsensitive);
}

QStringList valuesOf(const OGRFeature &feature)
{
    QStringList values;
    for (int i = 0; i < feature.GetFieldCount(); ++i)
        values += QString::fromUtf8(feature.GetFieldAsString(i)).trimmed();
    return values;
}

/// Layers of a GeoPackage that a query makes, which need not ever end; they are left alone.
QSet<QString> queriesIn(GDALDataset &dataset)
{
    QSet<QString> names;
    if (!dataset.GetDriver() || QLatin1String(dataset.GetDriverName()) != "GPKG"_L1)
        return names;
    OGRLayer *list = dataset.ExecuteSQL("SELECT name FROM sqlite_master WHERE type = 'view'", nullptr, nullptr);
    if (!list)
        return names;
    for (const OGRFeatureUniquePtr &row : *list)
        names += QString::fromUtf8(row->GetFieldAsString(0));
    dataset.ReleaseResultSet(list);
    return names;
}

bool mayHoldAreas(OGRLayer &layer)
{
    const auto type = wkbFlatten(layer.GetGeomType());
    return type == wkbUnknown || type == wkbGeometryCollection || OGR_GT_IsSurface(type) ||
           OGR_GT_IsSubClassOf(type, wkbMultiSurface);
}

BoundaryLayer describe(OGRLayer &layer)
{
    BoundaryLayer described{QString::fromUtf8(layer.GetName()), {}, {}};
    const OGRFeatureDefn *definition = layer.GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        described.fields += QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef());
    for (const OGRFeatureUniquePtr &feature : layer) {
        described.sample += valuesOf(*feature);
        if (described.sample.size() == kSampleRows)
            break;
    }
    return described;
}

} // namespace

struct BoundarySource::Private
{
    GdalLog log; // first: what follows complains to it
    GdalOffline offline;
    QString path;
    Dataset dataset;
    QList<BoundaryLayer> layers;
    QList<OGRLayer *> handles; // beside `layers`

    Status open();
    void listLayers();
    Error broken() const { return BoundaryErrors::broken(path, log.text()); }
};

Status BoundarySource::Private::open()
{
    if (!QFileInfo(path).isFile()) // nor does a pipe ever end
        return Error{ErrorCode::NotFound, tr("There is no file %1. Nothing was changed.").arg(path), {}};
    QStringList ways = waysToOpen(path);
    if (isZip(path)) {
        ROSETTE_ASSIGN(ways, mapsInZip(path));
    }
    for (const QString &way : std::as_const(ways)) {
        log.clear(); // of the ways before, which led nowhere
        dataset = openOne(way);
        if (dataset && dataset->GetLayerCount() > 0)
            break;
    }
    return dataset ? Status() : broken();
}

void BoundarySource::Private::listLayers()
{
    const QSet<QString> queries = queriesIn(*dataset);
    for (OGRLayer *layer : dataset->GetLayers()) {
        if (queries.contains(QString::fromUtf8(layer->GetName())) || !mayHoldAreas(*layer))
            continue;
        layers += describe(*layer);
        handles += layer;
    }
}

BoundarySource::BoundarySource(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

BoundarySource::BoundarySource(BoundarySource &&other) noexcept = default;

BoundarySource::~BoundarySource() = default;

const QList<BoundaryLayer> &BoundarySource::layers() const { return d->layers; }

Result<BoundarySource> BoundarySource::open(const QString &path)
{
    auto p = std::make_unique<Private>();
    p->path = path;
    ROSETTE_CHECK(p->open());
    p->log.clear();
    p->listLayers();
    if (p->log.hasFailure())
        return p->broken();
    return BoundarySource(std::move(p));
}

Result<QList<BoundaryArea>> BoundarySource::read(qsizetype index, const Feedback &feedback,
                                                 QList<ImportProblem> &problems) const
{
    const QString name = QFileInfo(d->path).fileName();
    OGRLayer &layer = *d->handles[index];
    const BoundaryGeometry::Transform transform = BoundaryGeometry::transformFor(layer);
    QList<BoundaryArea> areas;
    qint64 number = 0;
    for (const OGRFeatureUniquePtr &feature : layer) {
        if (feedback.isCancelled())
            return Feedback::cancelledError(tr("The import was cancelled. Nothing was changed."));
        BoundaryArea area{++number, valuesOf(*feature), {}};
        const OGRGeometry *geometry = feature->GetGeometryRef();
        if (!geometry || geometry->IsEmpty()) {
            problems += BoundaryMending::withoutOutline(area);
            continue;
        }
        if (!transform)
            return BoundaryErrors::unknownSystem(name);
        const auto polygons = BoundaryGeometry::polygonsOf(*geometry, *transform);
        if (!polygons)
            return BoundaryErrors::nowhereOnEarth(name, number);
        if (polygons->isEmpty())
            continue; // points and lines: labels, streets
        area.polygons = BoundaryMending::sound(*polygons, area, problems);
        if (!area.polygons.isEmpty())
            areas += std::move(area);
    }
    if (d->log.hasFailure())
        return d->broken();
    BoundaryMending::setRight(areas, name, problems);
    return areas;
}

} // namespace rosette
