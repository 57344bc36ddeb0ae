#include "models/canvass/sheetlineentry.h"

#include <QSet>

#include "models/canvass/conversationlog.h"
#include "models/canvass/followup.h"
#include "models/canvass/heard.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// What was said of a line before.
struct Earlier
{
    Conversation conversation;
    QStringList asks;
};

Result<QStringList> asksOf(Connection &connection, ConversationId conversation)
{
    FollowUpFilter filter;
    filter.conversation = conversation;
    filter.withDone = true;
    ROSETTE_ASSIGN(const QList<FollowUp> followUps, FollowUpRepository::list(connection, filter));
    QStringList asks;
    for (const FollowUp &followUp : followUps)
        asks += followUp.ask;
    return asks;
}

bool hasAnswerTo(QuestionId question, const QList<SurveyAnswer> &answers)
{
    return std::any_of(answers.begin(), answers.end(),
                       [&](const SurveyAnswer &answer) { return answer.question == question; });
}

/// What holds after this line.
EntryLine mergedWith(const EntryLine &line, const Earlier &earlier)
{
    if (!line.isOutcomeImplied && line.outcome != earlier.conversation.outcome)
        return line;
    EntryLine merged = line;
    merged.outcome = earlier.conversation.outcome;
    if (merged.support.isEmpty())
        merged.support = earlier.conversation.support;
    if (merged.note.isEmpty())
        merged.note = earlier.conversation.note;
    for (const QString &ask : earlier.asks) {
        if (!merged.asks.contains(ask))
            merged.asks += ask;
    }
    for (const SurveyAnswer &answer : earlier.conversation.answers) {
        if (!hasAnswerTo(answer.question, merged.answers))
            merged.answers += answer;
    }
    return merged;
}

bool isSame(const QList<SurveyAnswer> &left, const QList<SurveyAnswer> &right)
{
    return left.size() == right.size() && std::is_permutation(left.begin(), left.end(), right.begin());
}

bool saysTheSame(const EntryLine &line, const Earlier &earlier)
{
    const Conversation &before = earlier.conversation;
    return line.outcome == before.outcome && line.support == before.support && line.note == before.note &&
           isSame(line.answers, before.answers) &&
           QSet<QString>(line.asks.cbegin(), line.asks.cend()) ==
               QSet<QString>(earlier.asks.cbegin(), earlier.asks.cend());
}

} // namespace

Conversation SheetLineEntry::toConversation(const EntryLine &line, const SheetLine &sheetLine) const
{
    Conversation conversation;
    conversation.person = sheetLine.person;
    conversation.door = sheetLine.door;
    conversation.heldAt = m_context.heldAt;
    conversation.volunteer = m_context.volunteer;
    conversation.activity = m_context.activity;
    conversation.sheetLine = sheetLine.id;
    conversation.outcome = line.outcome;
    conversation.support = line.support;
    conversation.note = line.note;
    conversation.answers = line.answers;
    conversation.recordedAt = m_context.recordedAt;
    return conversation;
}

Result<bool> SheetLineEntry::save(const EntryLine &line, const SheetLine &sheetLine)
{
    ROSETTE_ASSIGN(const auto before, ConversationRepository::ofSheetLine(m_connection, sheetLine.id));
    if (!before) {
        ROSETTE_CHECK(ConversationLog::record(m_connection, toConversation(line, sheetLine), line.asks));
        return false;
    }
    ROSETTE_ASSIGN(const QStringList asks, asksOf(m_connection, before->id));
    const Earlier earlier{*before, asks};
    const EntryLine merged = mergedWith(line, earlier);
    if (!saysTheSame(merged, earlier)) {
        ROSETTE_CHECK(
            ConversationLog::correct(m_connection, before->id, toConversation(merged, sheetLine), merged.asks));
    }
    return true;
}

Result<bool> SheetLineEntry::clear(const SheetLine &sheetLine)
{
    ROSETTE_ASSIGN(const auto before, ConversationRepository::ofSheetLine(m_connection, sheetLine.id));
    if (!before)
        return false;
    ROSETTE_CHECK(ConversationLog::withdraw(m_connection, before->id));
    return true;
}

Result<SheetLine> SheetLineEntry::lineOfVoice(const QString &name, const SheetLine &at, const QList<SheetLine> &lines)
{
    ROSETTE_ASSIGN(const PersonId person, personNamed(m_connection, name, at.door, m_context.recordedAt));
    const auto known =
        std::find_if(lines.begin(), lines.end(), [&](const SheetLine &line) { return line.person == person; });
    if (known != lines.end())
        return *known;
    SheetLine line;
    line.sheet = at.sheet;
    line.door = at.door;
    line.person = person;
    line.printed = at.printed;
    for (const QString &ofSomebodyElse : {u"number"_s, u"marker"_s, u"last"_s, u"erased"_s, u"band"_s, u"access"_s})
        line.printed.remove(ofSomebodyElse);
    line.printed[u"name"_s] = name;
    for (const SheetLine &other : lines)
        line.key = std::max(line.key, other.key + 1);
    ROSETTE_ASSIGN(line.id, SheetRepository::addLine(m_connection, line));
    return line;
}

} // namespace rosette
