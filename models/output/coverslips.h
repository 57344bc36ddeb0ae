#pragma once

#include "models/output/paperdraft.h"

namespace rosette {

/// For which bundles slips are printed.
struct CoverSlipRequest
{
    LeafletId edition;
    QList<RoundId> rounds; ///< empty: every round with an open bundle of the edition
    bool hasPhones = false;
    QString doneWords; ///< how to say that it is done; empty: by handing the slip back
};

/// Slips that are tied to bundles of leaflets, four A6 on an A4: which round and how many, for whom, from where to
/// where, with a small map.
struct CoverSlips
{
    PaperDraft draft;
    int slips = 0;
    int leaflets = 0; ///< in all bundles
    int people = 0;   ///< deliverers who are named

    /// A chosen round that has no bundle yet gets a slip with as many leaflets as it has doors that take one; a remark
    /// says so. NotFound when there is no bundle and no round was chosen.
    static Result<CoverSlips> make(const ExportContext &context, const CoverSlipRequest &request);
};

} // namespace rosette
