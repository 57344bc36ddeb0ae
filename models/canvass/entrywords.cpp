#include "models/canvass/entrywords.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSingleKeys = 12; // more are said as ranges

QString tr(const char *text) { return QCoreApplication::translate("SheetEntry", text); }

QString rangeText(int first, int last)
{
    return first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
}

QString keysText(const QList<int> &keys)
{
    QStringList words;
    for (qsizetype i = 0; i < keys.size();) {
        qsizetype end = i + 1;
        while (keys.size() > kMostSingleKeys && end < keys.size() && keys.at(end) == keys.at(end - 1) + 1)
            ++end;
        words += rangeText(keys.at(i), keys.at(end - 1));
        i = end;
    }
    return words.join(u", "_s);
}

int lastKey(const QList<SheetLine> &lines)
{
    int last = 0;
    for (const SheetLine &line : lines)
        last = std::max(last, line.key);
    return last;
}

/// Whose person left the file between printing and typing, while the door is still there.
QStringList namesOfGone(const EntryAnswer &answer, const QList<SheetLine> &lines)
{
    QStringList names;
    for (const SheetLine &line : lines) {
        const QString name = line.printed[u"name"_s].toString();
        if (!line.person && line.door && !name.isEmpty() && answer.saved.contains(line.key))
            names += name;
    }
    return names;
}

/// Keys of lines whose person was erased and is on no register: there is no name to say.
QList<int> keysOfErased(const EntryAnswer &answer, const QList<SheetLine> &lines)
{
    QList<int> keys;
    for (const SheetLine &line : lines) {
        if (line.isErased() && !line.person && line.door && answer.saved.contains(line.key))
            keys += line.key;
    }
    return keys;
}

/// "q1 yes", in the order of the paper.
QStringList answersText(const QList<SurveyAnswer> &answers, const SheetTerms &terms)
{
    QStringList words;
    for (qsizetype i = 0; i < terms.questions.size(); ++i) {
        for (const SurveyAnswer &answer : answers) {
            if (answer.question == terms.questions.at(i).id)
                words += u"q%1 %2"_s.arg(i + 1).arg(answer.text);
        }
    }
    return words;
}

QStringList askWords(const QStringList &asks, const CodeBook &codes)
{
    QStringList words;
    for (const QString &ask : asks)
        words += codes.label(CodeKind::Ask, ask).toLower();
    return words;
}

QString savedText(const EntryAnswer &answer, const EntryLine &line, const SheetTerms &terms)
{
    if (line.isClearing)
        return tr("Cleared: %1.").arg(keysText(answer.saved));
    return tr("%1 saved for %2.").arg(answerWords(line, terms), keysText(answer.saved));
}

} // namespace

QString heardWords(const Conversation &conversation, const QStringList &asks, const SheetTerms &terms)
{
    const CodeBook codes = terms.book();
    QStringList words{codes.label(CodeKind::Outcome, conversation.outcome)};
    if (!conversation.support.isEmpty())
        words += tr("support %1").arg(Code::writtenOf(conversation.support));
    words += askWords(asks, codes);
    return (words + answersText(conversation.answers, terms)).join(u", "_s);
}

QString answerWords(const EntryLine &line, const SheetTerms &terms)
{
    const CodeBook codes = terms.book();
    QStringList words{codes.label(CodeKind::Outcome, line.outcome)};
    if (!line.support.isEmpty())
        words += tr("support %1").arg(Code::writtenOf(line.support));
    words += askWords(line.asks, codes);
    words += answersText(line.answers, terms);
    if (!line.note.isEmpty())
        words += tr("note");
    return words.join(u", "_s);
}

QString entryAnswerText(const EntryAnswer &answer, const EntryLine &line, const SheetTerms &terms,
                        const QList<SheetLine> &lines)
{
    QStringList sentences;
    const QString kept = answer.isSaved() ? tr("the others were kept") : tr("nothing was saved");
    if (answer.isSaved())
        sentences += savedText(answer, line, terms);
    if (!answer.corrected.isEmpty() && !line.isClearing)
        sentences += tr("Corrected: %1.").arg(keysText(answer.corrected));
    if (!answer.unknown.isEmpty())
        sentences +=
            tr("%1: not on this sheet (1 to %2), %3.").arg(keysText(answer.unknown)).arg(lastKey(lines)).arg(kept);
    if (!answer.gone.isEmpty())
        sentences += tr("%1: the person and the door are no longer in the file, %2.").arg(keysText(answer.gone), kept);
    if (const QStringList names = namesOfGone(answer, lines); !names.isEmpty())
        sentences += tr("No longer in the file: %1. What was said is kept with the door.").arg(names.join(u", "_s));
    if (const QList<int> erased = keysOfErased(answer, lines); !erased.isEmpty())
        sentences += tr("%1: taken out of the file. What was said is kept with the door.").arg(keysText(erased));
    return sentences.join(u' ');
}

} // namespace rosette
