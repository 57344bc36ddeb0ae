#include "models/canvass/sheetentry.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "models/canvass/conversationlog.h"
#include "models/canvass/followup.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SheetEntry", text);
}

QString keysText(const QList<int> &keys)
{
    QStringList words;
    for (const int key : keys)
        words += QString::number(key);
    return words.join(u", "_s);
}

QJsonArray toJsonArray(const QList<int> &keys)
{
    QJsonArray array;
    for (const int key : keys)
        array += key;
    return array;
}

EntryAnswer refusal(const QString &why)
{
    EntryAnswer answer;
    answer.text = tr("Not saved: %1").arg(why);
    return answer;
}

/// What holds after this line, given what was said of the same line of the sheet before: the same outcome adds to it and
/// a blank overwrites nothing; another outcome stands for itself.
EntryLine mergedWith(const EntryLine &line, const Conversation &earlier, const QStringList &earlierAsks)
{
    if (!line.isOutcomeImplied && line.outcome != earlier.outcome)
        return line;
    EntryLine merged = line;
    merged.outcome = earlier.outcome;
    if (merged.support.isEmpty())
        merged.support = earlier.support;
    if (merged.note.isEmpty())
        merged.note = earlier.note;
    for (const QString &ask : earlierAsks) {
        if (!merged.asks.contains(ask))
            merged.asks += ask;
    }
    return merged;
}

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

bool saysTheSame(const EntryLine &line, const Conversation &earlier, const QStringList &earlierAsks)
{
    return line.outcome == earlier.outcome && line.support == earlier.support && line.note == earlier.note
           && QSet<QString>(line.asks.cbegin(), line.asks.cend()) == QSet<QString>(earlierAsks.cbegin(), earlierAsks.cend());
}

Conversation toConversation(const EntryLine &line, const SheetLine &sheetLine, const EntryContext &context)
{
    Conversation conversation;
    conversation.person = sheetLine.person;
    conversation.door = sheetLine.door;
    conversation.heldAt = context.heldAt;
    conversation.volunteer = context.volunteer;
    conversation.activity = context.activity;
    conversation.sheetLine = sheetLine.id;
    conversation.outcome = line.outcome;
    conversation.support = line.support;
    conversation.note = line.note;
    conversation.recordedAt = context.recordedAt;
    return conversation;
}

/// Returns whether the line had an answer before.
Result<bool> save(Connection &connection, const EntryLine &line, const SheetLine &sheetLine, const EntryContext &context)
{
    ROSETTE_ASSIGN(const auto earlier, ConversationRepository::ofSheetLine(connection, sheetLine.id));
    if (!earlier) {
        ROSETTE_CHECK(ConversationLog::record(connection, toConversation(line, sheetLine, context), line.asks));
        return false;
    }
    ROSETTE_ASSIGN(const QStringList earlierAsks, asksOf(connection, earlier->id));
    const EntryLine merged = mergedWith(line, *earlier, earlierAsks);
    if (!saysTheSame(merged, *earlier, earlierAsks))
        ROSETTE_CHECK(ConversationLog::correct(connection, earlier->id, toConversation(merged, sheetLine, context), merged.asks));
    return true;
}

QString answerWords(const EntryLine &line, const CodeBook &codes)
{
    QStringList words{codes.label(CodeKind::Outcome, line.outcome)};
    if (!line.support.isEmpty())
        words += tr("support %1").arg(line.support);
    for (const QString &ask : line.asks)
        words += codes.label(CodeKind::Ask, ask).toLower();
    if (!line.note.isEmpty())
        words += tr("note");
    return words.join(u", "_s);
}

QString answerText(const EntryAnswer &answer, const EntryLine &line, const CodeBook &codes, qsizetype lineCount)
{
    QStringList sentences;
    if (answer.isSaved())
        sentences += tr("%1 saved for %2.").arg(answerWords(line, codes), keysText(answer.saved));
    if (!answer.corrected.isEmpty())
        sentences += tr("Corrected: %1.").arg(keysText(answer.corrected));
    if (!answer.unknown.isEmpty()) {
        const QString kept = answer.isSaved() ? tr("the others were kept") : tr("nothing was saved");
        sentences += tr("%1: not on this sheet (1 to %2), %3.").arg(keysText(answer.unknown)).arg(lineCount).arg(kept);
    }
    return sentences.join(u' ');
}

} // namespace

QJsonObject EntryAnswer::toJson() const
{
    return {{u"saved"_s, toJsonArray(saved)}, {u"corrected"_s, toJsonArray(corrected)}, {u"unknown"_s, toJsonArray(unknown)}, {u"answer"_s, text}};
}

Result<EntryAnswer> SheetEntry::apply(Connection &connection, SheetId sheet, const QString &line, const EntryContext &context)
{
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(connection));
    const auto parsed = EntryLine::parse(line, codes);
    if (!parsed)
        return refusal(parsed.error().message);
    ROSETTE_ASSIGN(const QList<SheetLine> sheetLines, SheetRepository::lines(connection, sheet));
    QHash<int, SheetLine> lineOfKey;
    for (const SheetLine &sheetLine : sheetLines)
        lineOfKey.insert(sheetLine.key, sheetLine);

    EntryAnswer answer;
    for (const int key : parsed->keys) {
        const SheetLine sheetLine = lineOfKey.value(key);
        if (!sheetLine.person && !sheetLine.door) {
            answer.unknown += key;
            continue;
        }
        ROSETTE_ASSIGN(const bool wasAnswered, save(connection, *parsed, sheetLine, context));
        answer.saved += key;
        if (wasAnswered)
            answer.corrected += key;
    }
    answer.text = answerText(answer, *parsed, codes, sheetLines.size());
    return answer;
}

Result<EntryAnswer> SheetEntry::enter(const CampaignFile &file, Connection &connection, SheetId sheet, const QString &line, const EntryContext &context)
{
    EntryAnswer answer;
    ROSETTE_CHECK(file.change(connection, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(answer, apply(c, sheet, line, context));
        return {};
    }));
    return answer;
}

} // namespace rosette
