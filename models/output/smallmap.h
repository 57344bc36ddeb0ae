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
    std::function<void(Paper &, const QRectF &frame)> draw; ///< with a line around it
    QString notice;                                         ///< whose data it is
};

/// Where an activity is: its place with a mark, else the walk of its round. Nothing where the file does not know.
Result<std::optional<SmallMap>> smallMapOf(const ExportContext &context, const Activity &activity);

} // namespace rosette
