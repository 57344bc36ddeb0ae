#include "models/canvass/question.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT q.id, q.survey_id, q.text, q.short_text, q.kind, q.choices, q.position, q.is_retired, q.replaces_id, q.created_at,
       coalesce(s.name, ''),
       (SELECT count(*) FROM answers a JOIN conversations v ON v.id = a.conversation_id
         WHERE a.question_id = q.id AND v.is_corrected = 0)
  FROM questions q LEFT JOIN surveys s ON s.id = q.survey_id)"_L1;
constexpr auto kOrderSql = " ORDER BY q.is_retired, q.survey_id IS NOT NULL, q.survey_id, q.position, q.id"_L1;
constexpr auto kAskedSql = R"( WHERE q.is_retired = 0 AND coalesce(s.asked_from, '') <= :day
   AND (coalesce(s.asked_until, '') = '' OR s.asked_until >= :day))"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO questions (id, survey_id, text, short_text, kind, choices, position, is_retired, replaces_id, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kLastPositionSql = "SELECT coalesce(max(position), 0) FROM questions WHERE survey_id IS ?"_L1;
constexpr auto kUpdateSql =
    "UPDATE questions SET survey_id = ?, text = ?, short_text = ?, kind = ?, choices = ?, position = ? WHERE id = ?"_L1;
constexpr auto kFindSql = " WHERE q.id = ?"_L1;
constexpr auto kSetRetiredSql = "UPDATE questions SET is_retired = ? WHERE id = ?"_L1;
constexpr auto kSetPositionSql = "UPDATE questions SET position = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql =
    "DELETE FROM questions WHERE id = :id AND NOT EXISTS (SELECT 1 FROM answers WHERE question_id = :id)"_L1;
// Answered, also by what was corrected since; or on a sheet that was printed after it was made.
constexpr auto kIsInUseSql = R"(
SELECT EXISTS (SELECT 1 FROM answers WHERE question_id = :id)
    OR EXISTS (SELECT 1 FROM sheets WHERE printed_at >= (SELECT created_at FROM questions WHERE id = :id)))"_L1;
constexpr auto kTallySql = R"(
SELECT a.answer, count(*) FROM answers a JOIN conversations v ON v.id = a.conversation_id
 WHERE a.question_id = ? AND v.is_corrected = 0 GROUP BY a.answer ORDER BY count(*) DESC, a.answer)"_L1;

QString choicesAsText(const QStringList &choices)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

QStringList choicesFrom(const QString &text)
{
    QStringList choices;
    for (const QJsonValue &choice : QJsonDocument::fromJson(text.toUtf8()).array())
        choices += choice.toString();
    return choices;
}

Question toQuestion(const Row &row)
{
    return {.id = row.id<QuestionId>(0),
            .survey = row.id<SurveyId>(1),
            .text = row.text(2),
            .shortText = row.text(3),
            .kind = questionKindFrom(row.text(4)),
            .choices = choicesFrom(row.text(5)),
            .position = row.number(6),
            .isRetired = row.boolean(7),
            .replaces = row.id<QuestionId>(8),
            .createdAt = row.integer(9),
            .surveyName = row.text(10),
            .answers = row.number(11)};
}

/// Whether both would be understood alike by who is asked and by who types the answer.
bool asksTheSame(const Question &one, const Question &other)
{
    return one.text == other.text && one.shortText == other.shortText && one.kind == other.kind &&
           one.choices == other.choices;
}

Result<bool> isInUse(Connection &connection, QuestionId id)
{
    ROSETTE_ASSIGN(const qint64 isUsed, Statement(connection, QString(kIsInUseSql)).bind(":id"_L1, id).scalar());
    return isUsed != 0;
}

} // namespace

Result<QList<Question>> QuestionRepository::list(Connection &connection)
{
    return Statement(connection, QString(kSelectSql) + QString(kOrderSql)).list(toQuestion);
}

Result<QList<Question>> QuestionRepository::asked(Connection &connection, QDate day)
{
    return Statement(connection, QString(kSelectSql) + QString(kAskedSql) + QString(kOrderSql))
        .bind(":day"_L1, day)
        .list(toQuestion);
}

Result<QuestionId> QuestionRepository::insert(Connection &connection, const Question &question)
{
    const QuestionId id = question.id ? question.id : newId<QuestionId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, question.survey, question.text, question.shortText, questionKindKey(question.kind),
                               choicesAsText(question.choices), question.position, question.isRetired,
                               question.replaces, question.createdAt)
                      .run());
    return id;
}

Result<QuestionId> QuestionRepository::add(Connection &connection, Question question, qint64 nowMs)
{
    ROSETTE_CHECK(question.check());
    ROSETTE_ASSIGN(const qint64 last,
                   Statement(connection, QString(kLastPositionSql)).bindAll(question.survey).scalar());
    question.position = int(last) + 1;
    question.createdAt = nowMs;
    return insert(connection, question);
}

Result<QuestionId> QuestionRepository::revise(Connection &connection, const Question &question, qint64 nowMs)
{
    ROSETTE_CHECK(question.check());
    ROSETTE_ASSIGN(
        const auto stored,
        Statement(connection, QString(kSelectSql) + QString(kFindSql)).bindAll(question.id).first(toQuestion));
    if (!stored)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Question", "This question is no longer in the campaign."),
                     {}};
    ROSETTE_ASSIGN(const bool isUsed, isInUse(connection, question.id));
    if (!isUsed || asksTheSame(*stored, question)) {
        ROSETTE_CHECK(Statement(connection, QString(kUpdateSql))
                          .bindAll(question.survey, question.text, question.shortText, questionKindKey(question.kind),
                                   choicesAsText(question.choices), question.position, question.id)
                          .run());
        return question.id;
    }
    ROSETTE_CHECK(setRetired(connection, question.id, true));
    Question next = question;
    next.id = {};
    next.replaces = question.id;
    next.createdAt = nowMs;
    return insert(connection, next);
}

Status QuestionRepository::setRetired(Connection &connection, QuestionId id, bool isRetired)
{
    return Statement(connection, QString(kSetRetiredSql)).bindAll(isRetired, id).run();
}

Status QuestionRepository::setPosition(Connection &connection, QuestionId id, int position)
{
    return Statement(connection, QString(kSetPositionSql)).bindAll(position, id).run();
}

Status QuestionRepository::remove(Connection &connection, QuestionId id)
{
    Statement statement(connection, QString(kRemoveSql));
    ROSETTE_CHECK(statement.bind(":id"_L1, id).run());
    if (statement.affectedRows() == 0)
        return Error{
            ErrorCode::Conflict,
            QCoreApplication::translate("Question", "People answered this question; it stays, out of use if you like."),
            {}};
    return {};
}

Result<QList<AnswerCount>> QuestionRepository::tally(Connection &connection, const Question &question)
{
    ROSETTE_ASSIGN(QList<AnswerCount> given,
                   Statement(connection, QString(kTallySql)).bindAll(question.id).list([](const Row &row) {
                       return AnswerCount{row.text(0), row.number(1)};
                   }));
    QList<AnswerCount> counts;
    for (const QString &option : question.options()) {
        const auto found =
            std::find_if(given.begin(), given.end(), [&](const AnswerCount &one) { return one.answer == option; });
        counts += AnswerCount{option, found == given.end() ? 0 : found->count};
        if (found != given.end())
            given.erase(found);
    }
    return counts + given;
}

} // namespace rosette
