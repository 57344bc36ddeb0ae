#pragma once

#include "models/output/paperdraft.h"

namespace rosette {

/// The card that is left at the door: what happens with what people say. Privacy information is due when data are
/// collected, at the door too.
namespace PrivacyCard {

/// The campaign's own words, else the usual ones.
Result<QString> text(Connection &c);
/// Empty brings the usual words back.
Status setText(Connection &c, const QString &text);
/// With the campaign's name and how long things are kept; `months` 0 says nothing of that.
QString usualText(const QString &campaign, int months);

} // namespace PrivacyCard

/// Eight cards on a page of A4, with lines to cut along. Nobody is named on them.
Result<PaperDraft> privacyCardDraft(const ExportContext &context);

} // namespace rosette
