#pragma once

#include <QDate>

#include "models/output/exportcontext.h"
#include "models/output/releasableplan.h"

namespace rosette {

struct ChatTextOptions
{
    bool withPhones = false;
    bool withGaps = true; ///< "2 more wanted"
};

/// The plan from one day to another (both included) as plain text for a group chat, logged as leaving.
Result<QString> chatText(const ExportContext &context, QDate from, QDate to, const ChatTextOptions &options = {});

/// The words alone, of a plan that passed the gate.
QString planText(const ReleasablePlan &plan, QDate from, QDate to, const ChatTextOptions &options = {});

} // namespace rosette
