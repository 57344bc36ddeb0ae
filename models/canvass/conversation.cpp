#include "models/canvass/conversation.h"

#include "models/places/dooraddress.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT v.id, v.person_id, v.door_id, v.held_at, v.volunteer_id, v.activity_id, v.sheet_line_id, v.outcome, v.support, v.note,
       v.corrects_id, v.is_corrected, v.recorded_at, v.set_flag,
       trim(coalesce(p.forename || ' ' || p.surname, '')),
       coalesce(d.flat, ''), coalesce(d.building, ''), coalesce(d.number, ''), coalesce(s.name, ''), coalesce(d.address_text, ''),
       trim(coalesce(vp.forename || ' ' || vp.surname, ''))
  FROM conversations v
  LEFT JOIN people p ON p.id = v.person_id
  LEFT JOIN doors d ON d.id = v.door_id
  LEFT JOIN streets s ON s.id = d.street_id
  LEFT JOIN volunteers h ON h.id = v.volunteer_id
  LEFT JOIN people vp ON vp.id = h.person_id
 WHERE )"_L1;
constexpr auto kOrderSql = " ORDER BY v.held_at DESC, v.id DESC LIMIT :limit"_L1;
constexpr auto kFindSql = "v.id = ?"_L1;
constexpr auto kOfLineSql = "v.sheet_line_id = ? AND v.is_corrected = 0 ORDER BY v.id DESC LIMIT 1"_L1;
constexpr auto kCountSql = "SELECT count(*) FROM conversations"_L1;
constexpr auto kAppendSql = R"(
INSERT INTO conversations (id, person_id, door_id, held_at, volunteer_id, activity_id, sheet_line_id, outcome, support, note, corrects_id,
                           is_corrected, set_flag, recorded_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?))"_L1;
constexpr auto kAnswersSql = R"(
SELECT a.question_id, a.answer FROM answers a JOIN questions q ON q.id = a.question_id
 WHERE a.conversation_id = ? ORDER BY q.position, q.id)"_L1;
constexpr auto kAppendAnswerSql = "INSERT INTO answers (id, conversation_id, question_id, answer) VALUES (?, ?, ?, ?)"_L1;
constexpr auto kMarkCorrectedSql = "UPDATE conversations SET is_corrected = 1 WHERE id = ?"_L1;

Conversation toConversation(const Row &row)
{
    return Conversation{.id = row.id<ConversationId>(0),
                        .person = row.id<PersonId>(1),
                        .door = row.id<DoorId>(2),
                        .heldAt = row.integer(3),
                        .volunteer = row.id<VolunteerId>(4),
                        .activity = row.id<ActivityId>(5),
                        .sheetLine = row.id<SheetLineId>(6),
                        .outcome = row.text(7),
                        .support = row.text(8),
                        .note = row.text(9),
                        .corrects = row.id<ConversationId>(10),
                        .isCorrected = row.boolean(11),
                        .recordedAt = row.integer(12),
                        .setFlag = row.text(13),
                        .answers = {},
                        .personName = row.text(14),
                        .address = doorLabelFrom(row, 15),
                        .volunteerName = row.text(20)};
}

Status readAnswers(Statement &statement, Conversation &conversation)
{
    ROSETTE_ASSIGN(conversation.answers, statement.bindAll(conversation.id).list([](const Row &row) {
        return SurveyAnswer{row.id<QuestionId>(0), row.text(1)};
    }));
    return {};
}

/// The first conversation under `condition`, with its answers.
template <typename IdType>
Result<std::optional<Conversation>> firstOf(Connection &connection, QLatin1String condition, IdType id)
{
    ROSETTE_ASSIGN(auto conversation, Statement(connection, QString(kSelectSql) + QString(condition)).bindAll(id).first(toConversation));
    if (conversation) {
        Statement answers(connection, QString(kAnswersSql));
        ROSETTE_CHECK(readAnswers(answers, *conversation));
    }
    return conversation;
}

/// The conditions that a filter needs, so that each kind of list finds its index.
QString conditionsOf(const ConversationFilter &filter)
{
    QStringList conditions{filter.withCorrected ? u"1 = 1"_s : u"v.is_corrected = 0"_s};
    if (filter.person)
        conditions += u"v.person_id = :person"_s;
    if (filter.door)
        conditions += u"v.door_id = :door"_s;
    if (filter.ward)
        conditions += u"d.ward_id = :ward"_s;
    if (filter.activity)
        conditions += u"v.activity_id = :activity"_s;
    if (filter.sheet)
        conditions += u"v.sheet_line_id IN (SELECT id FROM sheet_lines WHERE sheet_id = :sheet)"_s;
    if (filter.from > 0)
        conditions += u"v.held_at >= :from"_s;
    if (filter.to > 0)
        conditions += u"v.held_at < :to"_s;
    return conditions.join(u" AND "_s);
}

template <typename Value>
void bindIf(Statement &statement, QLatin1String name, bool isUsed, const Value &value)
{
    if (isUsed)
        statement.bind(name, value);
}

} // namespace

Result<QList<Conversation>> ConversationRepository::list(Connection &connection, const ConversationFilter &filter, int limit)
{
    Statement statement(connection, QString(kSelectSql) + conditionsOf(filter) + QString(kOrderSql));
    bindIf(statement, ":person"_L1, filter.person.isValid(), filter.person);
    bindIf(statement, ":door"_L1, filter.door.isValid(), filter.door);
    bindIf(statement, ":ward"_L1, filter.ward.isValid(), filter.ward);
    bindIf(statement, ":activity"_L1, filter.activity.isValid(), filter.activity);
    bindIf(statement, ":sheet"_L1, filter.sheet.isValid(), filter.sheet);
    bindIf(statement, ":from"_L1, filter.from > 0, filter.from);
    bindIf(statement, ":to"_L1, filter.to > 0, filter.to);
    ROSETTE_ASSIGN(QList<Conversation> conversations, statement.bind(":limit"_L1, limit).list(toConversation));
    Statement answers(connection, QString(kAnswersSql));
    for (Conversation &conversation : conversations)
        ROSETTE_CHECK(readAnswers(answers, conversation));
    return conversations;
}

Result<std::optional<Conversation>> ConversationRepository::find(Connection &connection, ConversationId id)
{
    return firstOf(connection, kFindSql, id);
}

Result<std::optional<Conversation>> ConversationRepository::ofSheetLine(Connection &connection, SheetLineId line)
{
    return firstOf(connection, kOfLineSql, line);
}

Result<qint64> ConversationRepository::count(Connection &connection)
{
    return Statement(connection, QString(kCountSql)).scalar();
}

Result<ConversationId> ConversationRepository::append(Connection &connection, const Conversation &conversation)
{
    const ConversationId id = conversation.id ? conversation.id : newId<ConversationId>();
    ROSETTE_CHECK(Statement(connection, QString(kAppendSql))
                      .bindAll(id, conversation.person, conversation.door, conversation.heldAt, conversation.volunteer, conversation.activity,
                               conversation.sheetLine, conversation.outcome, conversation.support, conversation.note, conversation.corrects,
                               conversation.setFlag, conversation.recordedAt)
                      .run());
    Statement appendAnswer(connection, QString(kAppendAnswerSql));
    for (const SurveyAnswer &answer : conversation.answers)
        ROSETTE_CHECK(appendAnswer.bindAll(newIdValue(), id, answer.question, answer.text).run());
    return id;
}

Status ConversationRepository::markCorrected(Connection &connection, ConversationId id)
{
    return Statement(connection, QString(kMarkCorrectedSql)).bindAll(id).run();
}

} // namespace rosette
