#include "models/places/boundarysource.h"

#include <mutex>

#include <QCoreApplication>
#include <QFileInfo>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "models/geo/gdallog.h"
#include "models/geo/gdaloffline.h"
#include "models/geo/polygons.h"
#include "models/places/boundarygeometry.h"
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

bool isZip(const QString &path)
{
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive) || path.endsWith(".kmz"_L1, Qt::CaseInsensitive);
}

Error brokenFile(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QString missing = file.suffix().toLower() != "shp"_L1 ? QString() : [&] {
        for (const auto suffix : {"shx"_L1, "dbf"_L1}) {
            if (!QFileInfo::exists(file.path() + u'/' + file.completeBaseName() + u'.' + suffix) &&
                !QFileInfo::exists(file.path() + u'/' + file.completeBaseName() + u'.' + QString(suffix).toUpper()))
                return QString(file.completeBaseName() + u'.' + suffix);
        }
        return QString();
    }();
    if (!missing.isEmpty()) {
        return Error{ErrorCode::Corrupt,
                     tr("%1 is only a part of its map: %2 is missing beside it. Nothing was changed. Put all files of "
                        "that name side by side, or choose the zip as it came.")
                         .arg(file.fileName(), missing),
                     detail};
    }
    return Error{ErrorCode::Corrupt,
                 tr("%1 cannot be read as a map of boundaries: it is damaged, incomplete or of an unknown kind. "
                    "Nothing was changed. Download it again, or ask for a Shapefile, GeoPackage, GeoJSON or KML.")
                     .arg(file.fileName()),
                 detail};
}

QStringList valuesOf(const OGRFeature &feature)
{
    QStringList values;
    for (int i = 0; i < feature.GetFieldCount(); ++i)
        values += QString::fromUtf8(feature.GetFieldAsString(i)).trimmed();
    return values;
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

Error unknownSystem(const QString &name)
{
    return Error{ErrorCode::Invalid,
                 tr("%1 does not say in which coordinate system it is. Nothing was changed. If there is a .prj file "
                    "beside it where you got it, put it beside this one.")
                     .arg(name),
                 {}};
}

Error nowhereOnEarth(const QString &name, qint64 number)
{
    return Error{
        ErrorCode::Invalid,
        tr("Area %2 of %1 has coordinates that are nowhere on earth. Nothing was changed. The file is damaged, "
           "or says the wrong coordinate system (its .prj file may belong to another map).")
            .arg(name)
            .arg(number),
        {}};
}

ImportProblem withoutOutline(const BoundaryArea &area)
{
    return {area.number, tr("The area has no outline. It was left out."), area.values.join(u", "_s)};
}

/// Mends an outline that crosses itself, and says so.
MultiPolygon sound(const MultiPolygon &polygons, const BoundaryArea &area, QList<ImportProblem> &problems)
{
    if (Polygons::isSound(polygons))
        return polygons;
    MultiPolygon mended = Polygons::mended(polygons);
    if (mended.isEmpty())
        problems += withoutOutline(area);
    else
        problems +=
            {area.number, tr("The outline crosses or touches itself. It was mended."), area.values.join(u", "_s)};
    return mended;
}

/// A file that has latitude first is turned round; one that is far from here is believed, with a warning.
void setRight(QList<BoundaryArea> &areas, const QString &name, QList<ImportProblem> &problems)
{
    GeoBox box;
    for (const BoundaryArea &area : areas)
        box = box.united(boxOf(area.polygons));
    if (areas.isEmpty() || BoundaryGeometry::kBritishIsles.intersects(box))
        return;
    const GeoBox turned{box.south, box.west, box.north, box.east};
    if (BoundaryGeometry::kBritishIsles.contains(turned)) {
        for (BoundaryArea &area : areas)
            area.polygons = BoundaryGeometry::turned(area.polygons);
        problems += {0, tr("%1 gives latitude before longitude. It was turned round.").arg(name), {}};
    } else {
        problems += {0,
                     tr("The areas in %1 lie far from Britain, near %2° north and %3° east. Is it the right file, and "
                        "the right .prj beside it?")
                         .arg(name)
                         .arg(box.centre().lat, 0, 'f', 2)
                         .arg(box.centre().lon, 0, 'f', 2),
                     {}};
    }
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
    Error broken() const { return brokenFile(path, log.text()); }
};

Status BoundarySource::Private::open()
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, tr("There is no file %1. Nothing was changed.").arg(path), {}};
    if (isZip(path)) {
        ROSETTE_ASSIGN(const QStringList maps, mapsInZip(path));
        for (const QString &map : maps) {
            log.clear(); // of the files before, which are no maps
            dataset = openOne(map);
            if (dataset && dataset->GetLayerCount() > 0)
                break;
        }
    } else {
        dataset = openOne(path);
    }
    return dataset ? Status() : broken();
}

void BoundarySource::Private::listLayers()
{
    for (OGRLayer *layer : dataset->GetLayers()) {
        if (!mayHoldAreas(*layer))
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
            problems += withoutOutline(area);
            continue;
        }
        if (!transform)
            return unknownSystem(name);
        const auto polygons = BoundaryGeometry::polygonsOf(*geometry, *transform);
        if (!polygons)
            return nowhereOnEarth(name, number);
        if (polygons->isEmpty())
            continue; // points and lines: labels, streets
        area.polygons = sound(*polygons, area, problems);
        if (!area.polygons.isEmpty())
            areas += std::move(area);
    }
    if (d->log.hasFailure())
        return d->broken();
    setRight(areas, name, problems);
    return areas;
}

} // namespace rosette
