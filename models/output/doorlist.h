#pragma once

#include "models/base/id.h"
#include "models/output/exportcontext.h"
#include "models/output/exportformat.h"
#include "models/output/heldback.h"

namespace rosette {

/// What a list of chosen doors names.
enum class DoorListKind {
    Electors,  ///< each with name and number
    Addresses, ///< doors, nobody named
};

struct DoorList
{
    int lines = 0;
    HeldBack heldBack;
    QString path;
};

/// Doors that somebody chose, or their electors, in walking order; csv or xlsx.
Result<DoorList> exportDoorList(const ExportContext &context, const QList<DoorId> &doors, DoorListKind kind,
                                ExportFormat format, const QString &path);

} // namespace rosette
