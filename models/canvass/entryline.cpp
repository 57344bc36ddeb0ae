#include "models/canvass/entryline.h"

#include <optional>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "models/canvass/answerparser.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestRange = 500;

QString tr(const char *text) { return QCoreApplication::translate("EntryLine", text); }

const QRegularExpression &keyPattern()
{
    static const QRegularExpression pattern(u"^(\\d{1,6})(?:[-–](\\d{1,6}))?$"_s);
    return pattern;
}

/// "3, 7 and 9-12" → words; spaces around a dash are dropped.
QStringList keyWords(const QString &text)
{
    static const QRegularExpression dash(u"(\\d)\\s*(?:[-–]|\\bto\\b)\\s*(?=\\d)"_s);
    static const QRegularExpression separator(u"[\\s,;&]+|\\band\\b"_s);
    return QString(text).replace(dash, u"\\1-"_s).split(separator, Qt::SkipEmptyParts);
}

bool isKeys(const QString &text)
{
    const QStringList words = keyWords(text);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(),
                                           [](const QString &word) { return keyPattern().match(word).hasMatch(); });
}

/// "rest", as the answer's or the lines' side of what was typed.
bool isRest(const QString &text) { return text.trimmed().compare("rest"_L1, Qt::CaseInsensitive) == 0; }

Status readKeys(const QString &text, EntryLine &line)
{
    QSet<int> known;
    for (const QString &word : keyWords(text)) {
        const auto match = keyPattern().match(word);
        if (!match.hasMatch())
            return Error{ErrorCode::Invalid, tr("“%1” is no line number.").arg(word), {}};
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (std::abs(last - first) > kLongestRange)
            return Error{ErrorCode::Invalid, tr("“%1” is too long a range.").arg(word), {}};
        for (int key = std::min(first, last); key <= std::max(first, last); ++key) {
            if (known.contains(key))
                continue;
            known.insert(key);
            line.keys += key;
        }
    }
    return {};
}

/// Numbers, "rest", else the name of a street or building.
Status readTarget(const QString &text, EntryLine &line)
{
    if (isRest(text)) {
        line.target = EntryLine::Target::Rest;
        return {};
    }
    if (text.contains(QRegularExpression(u"^\\s*\\d"_s)) || text.trimmed().isEmpty())
        return readKeys(text, line);
    line.target = EntryLine::Target::Place;
    line.words = text.simplified();
    return {};
}

struct Halves
{
    QString target;
    QString answer;
};

/// Which part says for whom? With a colon the side that is numbers; without one the numbers at the beginning or the
/// end.
std::optional<Halves> takeApart(const QString &text)
{
    static const QRegularExpression keysAtEnd(u"^(.*?[^\\d\\s,;&–-].*?)\\s+(\\d[\\d\\s,;&–-]*|rest)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keysAtStart(u"^(\\d[\\d\\s,;&–-]*)\\s+(\\D.*)$"_s);
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0 && (isKeys(text.first(colon)) || isRest(text.first(colon))))
        return Halves{text.first(colon), text.sliced(colon + 1)};
    if (const auto match = keysAtStart.match(text); match.hasMatch())
        return Halves{match.captured(1), match.captured(2)};
    if (colon >= 0)
        return Halves{text.sliced(colon + 1), text.first(colon)};
    if (const auto match = keysAtEnd.match(text); match.hasMatch())
        return Halves{match.captured(2), match.captured(1)};
    return std::nullopt;
}

/// "+12 Ann Smith: spoke, support 2": who was at the door and is not on the sheet.
std::optional<QRegularExpressionMatch> newVoice(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:\\+|new\\b)\\s*(\\d{1,6})\\s+([^:,\\d][^:,]*)(?:[:,](.*))?$"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(match) : std::nullopt;
}

Result<EntryLine> parseNewVoice(const QRegularExpressionMatch &match, const SheetTerms &terms)
{
    EntryLine line;
    line.target = EntryLine::Target::NewVoice;
    line.keys = {match.captured(1).toInt()};
    line.words = match.captured(2).simplified();
    const QString answer = match.captured(3);
    const QList<Code> outcomes = terms.book().ofKind(CodeKind::Outcome);
    const auto spoke = std::find_if(outcomes.begin(), outcomes.end(), [](const Code &code) { return code.isContact; });
    if (answer.trimmed().isEmpty() && spoke != outcomes.end())
        line.outcome = spoke->key;
    else
        ROSETTE_CHECK(AnswerParser(terms, line).parse(answer));
    return line;
}

bool isClear(const QString &answer) { return answer.trimmed().compare("clear"_L1, Qt::CaseInsensitive) == 0; }

} // namespace

Result<EntryLine> EntryLine::parse(const QString &text, const SheetTerms &terms)
{
    const QString typed = text.trimmed();
    if (const auto voice = newVoice(typed))
        return parseNewVoice(*voice, terms);
    const auto halves = takeApart(typed);
    if (!halves)
        return Error{ErrorCode::Invalid,
                     tr("Write an outcome and line numbers, such as “no answer: 3 7 12” or “5: spoke, support 2”."),
                     {}};
    EntryLine line;
    ROSETTE_CHECK(readTarget(halves->target, line));
    if (line.target == Target::Keys && line.keys.isEmpty())
        return Error{ErrorCode::Invalid, tr("For which lines? Write their numbers, such as “no answer: 3 7 12”."), {}};
    line.isClearing = isClear(halves->answer);
    if (line.isClearing && line.target != Target::Keys)
        return Error{
            ErrorCode::Invalid, tr("Which lines are to be cleared? Write their numbers, such as “clear: 7”."), {}};
    if (!line.isClearing)
        ROSETTE_CHECK(AnswerParser(terms, line).parse(halves->answer));
    return line;
}

} // namespace rosette
