#pragma once

#include "models/base/id.h"
#include "models/output/exportcontext.h"
#include "models/output/exportformat.h"
#include "models/output/heldback.h"

namespace rosette {

/// How many leaflets a round takes and who must get none.
struct LeafletList
{
    int doors = 0;
    HeldBack heldBack;
    QString path;
};

/// The doors of a round in walking order, no names: what a deliverer carries. pdf, csv or xlsx.
Result<LeafletList> exportLeafletList(const ExportContext &context, RoundId round, ExportFormat format, const QString &path);

} // namespace rosette
