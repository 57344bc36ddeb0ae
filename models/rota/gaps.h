#pragma once

#include <QList>

#include "models/rota/candidates.h"
#include "models/rota/weekplan.h"

namespace rosette {

/// Says what a shift lacks, and in words why: who could be asked, or what stands against everybody.
class Gaps
{
public:
    static QList<Gap> of(const PlannedShift &shift, const Team &team);

private:
    static Gap explain(Gap gap, const PlannedShift &shift, const QList<Candidate> &candidates);
};

} // namespace rosette
