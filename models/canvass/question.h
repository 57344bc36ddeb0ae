#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// How a question is answered.
enum class QuestionKind {
    YesNo,
    Choice,
    Scale, ///< 1 to 5; `choices` may hold the words for its two ends
    Text,
};

/// As it is stored: "yes-no", "choice", "scale", "text".
QString questionKindKey(QuestionKind kind);
/// Free text when the key is none of them.
QuestionKind questionKindFrom(const QString &key);

/// Something the campaign asks beside the support answer.
struct Question
{
    QuestionId id;
    SurveyId survey;   ///< none: asked at every door
    QString text;      ///< as it is said
    QString shortText; ///< as it stands on sheets and is typed: "Buses"
    QuestionKind kind = QuestionKind::YesNo;
    QStringList choices;
    int position = 0;
    bool isRetired = false;
    QuestionId replaces;  ///< an earlier wording, whose answers stay with it
    qint64 createdAt = 0; ///< UTC milliseconds

    QString surveyName; ///< read only
    int answers = 0;    ///< read only: those in force

    /// The short text; the whole one when there is none.
    QString label() const;
    /// Invalid without words, or with fewer than two answers to choose from.
    Status check() const;
    /// What can be answered, in the order of the boxes; empty for free text. These are the answers as they are stored.
    QStringList options() const;
    /// The answer that somebody wrote: an option, its beginning, or its number among the options ("2"; of a scale the
    /// step). Invalid lists the options, Conflict those that all fit.
    Result<QString> match(const QString &written) const;
};

/// What somebody answered; part of a conversation.
struct SurveyAnswer
{
    QuestionId question;
    QString text; ///< one of the question's options, or free text

    friend bool operator==(const SurveyAnswer &, const SurveyAnswer &) = default;
};

/// How often one answer was given.
struct AnswerCount
{
    QString answer;
    int count = 0;
};

/// Questions in the file, and how often they were answered. The answers themselves are written with what was heard,
/// see Heard. Errors are those of the file unless another is named. Thread of its connection.
class QuestionRepository
{
public:
    /// All of them: those in use first, survey by survey, in their order.
    static Result<QList<Question>> list(Connection &connection);
    /// What is asked on `day`: not retired, of no survey or of one that is open.
    static Result<QList<Question>> asked(Connection &connection, QDate day);
    static Result<QuestionId> insert(Connection &connection, const Question &question);
    /// The same at the end of its survey. Invalid when it cannot be asked, see Question::check().
    static Result<QuestionId> add(Connection &connection, Question question, qint64 nowMs);
    /// Changes a question that nobody was asked yet; of one that was answered or may be on paper, a change of its words
    /// makes another that takes its place. Returns the id of the one in use. Invalid as with add().
    static Result<QuestionId> revise(Connection &connection, const Question &question, qint64 nowMs);
    /// Out of use or back in it; answers stay.
    static Status setRetired(Connection &connection, QuestionId id, bool isRetired);
    static Status setPosition(Connection &connection, QuestionId id, int position);
    /// Conflict when there are answers: retire it instead.
    static Status remove(Connection &connection, QuestionId id);
    /// Options first, in their order and also those that nobody chose; then other words, the most frequent first.
    static Result<QList<AnswerCount>> tally(Connection &connection, const Question &question);
};

} // namespace rosette
