#pragma once

#include <optional>

#include "models/rounds/planreadiness.h"

namespace rosette {

/// What is missing to cut a ward into rounds, and the import that brings it.
struct GroundHint
{
    QString sentence;
    QString importLabel; ///< "Import a map…"
    QString importKind;  ///< as the page of imports calls it
};

/// Of a ward called `where`; nothing when all is there.
std::optional<GroundHint> groundHint(const PlanReadiness &readiness, const QString &where);

} // namespace rosette
