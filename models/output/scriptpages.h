#pragma once

#include <QList>

#include "models/canvass/script.h"
#include "models/output/gate.h"
#include "models/output/paper.h"

namespace rosette {

/// What walkers say at the door, one script below the other, on pages before their sheets. Names nobody. Nothing is
/// drawn without a script.
void drawScripts(Paper &paper, const QList<Script> &scripts, const Clearance &clearance);

} // namespace rosette
