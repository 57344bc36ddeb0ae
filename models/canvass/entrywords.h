#pragma once

#include "models/canvass/conversation.h"
#include "models/canvass/sheetentry.h"

namespace rosette {

/// "Spoke, support 2, poster, q1 yes": what was understood.
QString answerWords(const EntryLine &line, const SheetTerms &terms);
/// "Spoke, support 2, poster, q1 yes": what is on file; `asks` are keys of codes.
QString heardWords(const Conversation &conversation, const QStringList &asks, const SheetTerms &terms);
/// The sentence that answers a typed line.
QString entryAnswerText(const EntryAnswer &answer, const EntryLine &line, const SheetTerms &terms,
                        const QList<SheetLine> &lines);

} // namespace rosette
