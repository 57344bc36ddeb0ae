#pragma once

#include <QStringList>

#include "models/output/gate.h"
#include "models/output/paper.h"

namespace rosette {

/// What stands at the foot of every page of a plan: how to treat the paper when somebody is named on it, whose data its
/// map is, imprint, and which page it is. Millimetres.
class PlanFoot
{
public:
    /// `notice` may be empty.
    PlanFoot(Paper &paper, const Clearance &clearance, const QString &notice, bool isPersonal = true);

    /// With the air above it.
    double height() const;
    /// `where`: "Saturday 23 May 2026 · page 1 of 2".
    void draw(const QString &where) const;

private:
    Paper &m_paper;
    QStringList m_handling; ///< bold
    QStringList m_small;
};

} // namespace rosette
