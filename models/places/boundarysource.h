#pragma once

#include <memory>

#include "models/base/feedback.h"
#include "models/geo/geometry.h"
#include "models/store/importjournal.h"

namespace rosette {

/// One area of a boundary file: sound polygons in WGS84.
struct BoundaryArea
{
    qint64 number = 0;  ///< its place in the layer, from 1
    QStringList values; ///< in the order of the layer's fields
    MultiPolygon polygons;
};

/// A layer of a boundary file that may hold areas.
struct BoundaryLayer
{
    QString name;
    QStringList fields;
    QList<QStringList> sample; ///< the values of its first features
};

/// A file of boundaries opened by GDAL, whoever it comes from: only formats that hold boundaries, nothing from the
/// network, no zip that grows without measure. Use it in one thread.
class BoundarySource
{
public:
    /// Error with a sentence that names the file when it is missing, damaged or of an unknown kind.
    static Result<BoundarySource> open(const QString &path);
    BoundarySource(BoundarySource &&other) noexcept;
    ~BoundarySource();

    const QList<BoundaryLayer> &layers() const;
    /// The areas of the layer at `index`, in the file's order. Outlines that cross themselves are mended and areas
    /// without one left out; `problems` says which.
    Result<QList<BoundaryArea>> read(qsizetype index, const Feedback &feedback, QList<ImportProblem> &problems) const;

private:
    struct Private;
    explicit BoundarySource(std::unique_ptr<Private> p);

    std::unique_ptr<Private> d;
};

} // namespace rosette
