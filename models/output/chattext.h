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

/// Text for a group chat that has passed the gate; it leaves when somebody copies it.
struct ChatText
{
    Clearance clearance;
    ReleaseNote note;
    QString text;

    /// Writes the export log.
    Status release(const ExportContext &context) const;
};

/// The plan from one day to another (both included), to be looked at.
Result<ChatText> makeChatText(const ExportContext &context, QDate from, QDate to, const ChatTextOptions &options = {});
/// The same, logged as leaving.
Result<QString> chatText(const ExportContext &context, QDate from, QDate to, const ChatTextOptions &options = {});

/// The words alone, of a plan that passed the gate.
QString planText(const ReleasablePlan &plan, QDate from, QDate to, const ChatTextOptions &options = {});

} // namespace rosette
