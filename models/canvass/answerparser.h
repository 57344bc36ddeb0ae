#pragma once

#include <optional>

#include "models/canvass/entryline.h"

namespace rosette {

/// Reads the words of an answer ("spoke, support 2, poster, q1 yes, note likes trees") into a line. Commas may be left
/// out but around a free answer. Refers to what it is given.
class AnswerParser
{
public:
    AnswerParser(const SheetTerms &terms, EntryLine &line)
        : m_codes(terms.book())
        , m_questions(terms.questions)
        , m_line(line)
    {
    }

    /// Invalid or Conflict says which word was not understood.
    Status parse(const QString &text);

private:
    Status parseSegment(const QString &segment);
    bool take(const QString &segment);
    bool takeQuestion(const QString &segment);
    bool takeSupport(const QString &segment);
    bool takeOutcome(const QString &segment);
    bool takeAsk(const QString &segment);
    Status takeBeginningAndMore(const QString &segment);
    void implyOutcome();
    bool answer(qsizetype question, const QString &written);

    const CodeBook m_codes;
    const QList<Question> &m_questions;
    EntryLine &m_line;
    std::optional<Error> m_whyNot; ///< of the outcome or support
    std::optional<Error> m_whyNoAnswer;
};

} // namespace rosette
