#pragma once

#include "models/output/paperdraft.h"

namespace rosette {

/// Who walks which rounds with leaflets: name, phone, rounds, doors, bundles out, and until when somebody is away.
struct DeliverersList
{
    PaperDraft draft; ///< and for spreadsheets
    int people = 0;

    /// Asks the gate who may be named; whoever refused to be phoned is listed without a number. NotFound when no round
    /// has a standing deliverer.
    static Result<DeliverersList> make(const ExportContext &context);
};

} // namespace rosette
