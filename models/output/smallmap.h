#pragma once

#include <functional>
#include <optional>

#include "models/activities/activity.h"
#include "models/output/exportcontext.h"
#include "models/output/paper.h"

namespace rosette {

/// A small map that stands beside other things on a sheet. A value; any thread.
struct SmallMap
{
    std::function<void(QPainter &, QSizeF)> paint; ///< from the painter's origin on, in units of 1/96 inch
    QString notice;                                ///< whose data it is

    /// With a line around it.
    void draw(Paper &paper, const QRectF &frame) const;
    /// The same drawn once, as fine as print, for a map of this size (mm) that stands on many sheets.
    SmallMap asPicture(QSizeF size) const;
};

/// The same for activities that have the same map.
QString placeKey(const Activity &activity);
/// Where an activity is: its place with a mark, else the walk of its round. Nothing where the file does not know.
Result<std::optional<SmallMap>> smallMapOf(const ExportContext &context, const Activity &activity);

} // namespace rosette
