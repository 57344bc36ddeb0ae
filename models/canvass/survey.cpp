#include "models/canvass/survey.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT s.id, s.name, s.purpose, s.asked_from, s.asked_until, s.created_at,
       (SELECT count(DISTINCT coalesce(v.person_id, -v.door_id))
          FROM questions q JOIN answers a ON a.question_id = q.id JOIN conversations v ON v.id = a.conversation_id
         WHERE q.survey_id = s.id AND v.is_corrected = 0)
  FROM surveys s ORDER BY s.created_at DESC, s.id DESC)"_L1;
constexpr auto kInsertSql =
    "INSERT INTO surveys (id, name, purpose, asked_from, asked_until, created_at) VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql = "UPDATE surveys SET name = ?, purpose = ?, asked_from = ?, asked_until = ? WHERE id = ?"_L1;
constexpr auto kAnsweredSql = R"(
SELECT count(*) FROM questions q JOIN answers a ON a.question_id = q.id WHERE q.survey_id = ?)"_L1;
constexpr auto kRemoveQuestionsSql = "DELETE FROM questions WHERE survey_id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM surveys WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("Survey", text); }

} // namespace

Status Survey::check() const
{
    if (name.isEmpty())
        return Error{ErrorCode::Invalid, tr("Give the survey a name."), {}};
    if (from.isValid() && until.isValid() && until < from)
        return Error{ErrorCode::Invalid, tr("It would end before it begins."), {}};
    return {};
}

QString Survey::periodText() const
{
    if (from.isValid() && until.isValid())
        return tr("%1 to %2").arg(shortDate(from), shortDate(until));
    if (from.isValid())
        return tr("from %1").arg(shortDate(from));
    return until.isValid() ? tr("until %1").arg(shortDate(until)) : QString();
}

Result<QList<Survey>> SurveyRepository::list(Connection &connection)
{
    return Statement(connection, QString(kListSql)).list([](const Row &row) {
        return Survey{row.id<SurveyId>(0), row.text(1),    row.text(2),  row.date(3),
                      row.date(4),         row.integer(5), row.number(6)};
    });
}

Result<SurveyId> SurveyRepository::insert(Connection &connection, const Survey &survey)
{
    const SurveyId id = survey.id ? survey.id : newId<SurveyId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, survey.name, survey.purpose, survey.from, survey.until, survey.createdAt)
                      .run());
    return id;
}

Status SurveyRepository::update(Connection &connection, const Survey &survey)
{
    return Statement(connection, QString(kUpdateSql))
        .bindAll(survey.name, survey.purpose, survey.from, survey.until, survey.id)
        .run();
}

Status SurveyRepository::remove(Connection &connection, SurveyId id)
{
    ROSETTE_ASSIGN(const qint64 answers, Statement(connection, QString(kAnsweredSql)).bindAll(id).scalar());
    if (answers > 0)
        return Error{
            ErrorCode::Conflict, tr("People answered this survey; it stays. Give it a last day to end it."), {}};
    ROSETTE_CHECK(Statement(connection, QString(kRemoveQuestionsSql)).bindAll(id).run());
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
