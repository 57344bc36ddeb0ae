#pragma once

#include <QDate>

#include "models/output/paper.h"
#include "models/output/roundsheetmap.h"

namespace rosette {

/// What one slip says.
struct CoverSlip
{
    RoundPaper round;
    std::optional<RoundSheetMap> map; ///< none where nobody knows where its doors stand
    int leaflets = 0;
    QString deliverer; ///< empty: to be written by hand
    QString phone;
};

/// A pack of slips of one edition.
struct CoverSlipPack
{
    QString edition;
    QString imprint;
    QString doneWords;
    QString handling; ///< how to treat a paper with a name on it
    QDate today;
    std::vector<CoverSlip> slips;
};

/// Four to a page, with marks where to cut.
void drawCoverSlips(Paper &paper, const CoverSlipPack &pack);

} // namespace rosette
