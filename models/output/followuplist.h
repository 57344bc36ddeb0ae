#pragma once

#include "models/output/exportcontext.h"
#include "models/output/paperdraft.h"

namespace rosette {

/// What was promised and is still open, of one ask (the key of a code) or of all: who, where, how to reach them, until
/// when and by whom. Numbers of those who do not want to be called are left off. NotFound when nothing is open.
Result<PaperDraft> followUpListDraft(const ExportContext &context, const QString &ask);

} // namespace rosette
