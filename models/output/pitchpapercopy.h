#pragma once

#include "models/base/id.h"
#include "models/output/exportcontext.h"

namespace rosette {

/// Writes a copy of a pitch's paper to `path`, through the gate: the export log says which paper of which pitch left.
/// NotFound when the paper is gone.
Status savePaperCopy(const ExportContext &context, PitchPaperId paper, const QString &pitchName, const QString &path);

} // namespace rosette
