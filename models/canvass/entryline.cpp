#include "models/canvass/entryline.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestRange = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("EntryLine", text);
}

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
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return keyPattern().match(word).hasMatch(); });
}

Result<QList<int>> parseKeys(const QString &text)
{
    QList<int> keys;
    for (const QString &word : keyWords(text)) {
        const auto match = keyPattern().match(word);
        if (!match.hasMatch())
            return Error{ErrorCode::Invalid, tr("“%1” is no line number.").arg(word), {}};
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (std::abs(last - first) > kLongestRange)
            return Error{ErrorCode::Invalid, tr("“%1” is too long a range.").arg(word), {}};
        for (int key = std::min(first, last); key <= std::max(first, last); ++key) {
            if (!keys.contains(key))
                keys += key;
        }
    }
    return keys;
}

/// Reads the words of an answer into a line.
class AnswerParser
{
public:
    AnswerParser(const CodeBook &codes, EntryLine &line) : m_codes(codes), m_line(line) {}

    Status parse(const QString &text);

private:
    Status parseSegment(const QString &segment);
    bool takeSupport(const QString &segment);
    bool takeOutcome(const QString &segment);
    bool takeAsk(const QString &segment);
    Status takeOutcomeAndMore(const QString &segment);
    void implyOutcome();

    const CodeBook &m_codes;
    EntryLine &m_line;
    std::optional<Error> m_whyNot;
};

Status AnswerParser::parse(const QString &text)
{
    static const QRegularExpression note(u"(?:^|[,\\s])note\\b\\s*:?\\s*(.*)$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString answer = text;
    const auto match = note.match(text);
    if (match.hasMatch()) {
        m_line.note = match.captured(1).trimmed();
        answer.truncate(match.capturedStart());
    }
    for (const QString &segment : answer.split(u',')) {
        if (!segment.trimmed().isEmpty())
            ROSETTE_CHECK(parseSegment(segment.simplified()));
    }
    implyOutcome();
    if (m_line.outcome.isEmpty())
        return Error{ErrorCode::Invalid, tr("What was the outcome? Write for example “no answer: 3 7 12” or “5: spoke, support 2, poster”."), {}};
    return {};
}

Status AnswerParser::parseSegment(const QString &segment)
{
    if (takeSupport(segment) || takeOutcome(segment) || takeAsk(segment))
        return {};
    return takeOutcomeAndMore(segment);
}

bool AnswerParser::takeSupport(const QString &segment)
{
    static const QRegularExpression pattern(u"^(?:support\\b|sup\\b|s(?=[\\s\\d]))\\s*:?\\s*(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(u"^\\d+$"_s);
    const auto match = pattern.match(segment);
    if (!match.hasMatch() && !bare.match(segment).hasMatch())
        return false;
    const auto code = m_codes.match(CodeKind::Support, match.hasMatch() ? match.captured(1) : segment);
    if (code)
        m_line.support = code->key;
    else
        m_whyNot = code.error();
    return code.isOk();
}

bool AnswerParser::takeOutcome(const QString &segment)
{
    if (!m_line.outcome.isEmpty())
        return false;
    const auto code = m_codes.match(CodeKind::Outcome, segment);
    if (code)
        m_line.outcome = code->key;
    else if (!m_whyNot || code.error().code == ErrorCode::Conflict)
        m_whyNot = code.error();
    return code.isOk();
}

bool AnswerParser::takeAsk(const QString &segment)
{
    const auto code = m_codes.match(CodeKind::Ask, segment);
    if (!code)
        return false;
    if (!m_line.asks.contains(code->key))
        m_line.asks += code->key;
    return true;
}

/// "spoke support 2", without a comma: the longest beginning that is a code, then the rest.
Status AnswerParser::takeOutcomeAndMore(const QString &segment)
{
    const QStringList words = segment.split(u' ');
    for (qsizetype count = words.size() - 1; count > 0; --count) {
        const QString beginning = words.first(count).join(u' ');
        if (takeSupport(beginning) || takeOutcome(beginning) || takeAsk(beginning))
            return parseSegment(words.sliced(count).join(u' '));
    }
    if (m_whyNot && m_whyNot->code == ErrorCode::Conflict)
        return *m_whyNot;
    return m_whyNot && m_line.outcome.isEmpty() ? *m_whyNot : Error{ErrorCode::Invalid, tr("“%1” was not understood.").arg(segment), {}};
}

void AnswerParser::implyOutcome()
{
    if (!m_line.outcome.isEmpty() || (m_line.support.isEmpty() && m_line.asks.isEmpty()))
        return;
    for (const Code &code : m_codes.ofKind(CodeKind::Outcome)) {
        if (code.isContact) {
            m_line.outcome = code.key;
            m_line.isOutcomeImplied = true;
            return;
        }
    }
}

struct Halves
{
    QString keys;
    QString answer;
};

/// Which part are the keys? With a colon the side that is numbers; without one the numbers at the end or the beginning.
std::optional<Halves> takeApart(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0) {
        const QString left = text.first(colon);
        const QString right = text.sliced(colon + 1);
        if (isKeys(left))
            return Halves{left, right};
        return Halves{right, left};
    }
    static const QRegularExpression keysAtEnd(u"^(.*?[^\\d\\s,;&–-].*?)\\s+(\\d[\\d\\s,;&–-]*)$"_s);
    static const QRegularExpression keysAtStart(u"^(\\d[\\d\\s,;&–-]*)\\s+(\\D.*)$"_s);
    if (const auto match = keysAtStart.match(text); match.hasMatch())
        return Halves{match.captured(1), match.captured(2)};
    if (const auto match = keysAtEnd.match(text); match.hasMatch())
        return Halves{match.captured(2), match.captured(1)};
    return std::nullopt;
}

} // namespace

Result<EntryLine> EntryLine::parse(const QString &text, const CodeBook &codes)
{
    const auto halves = takeApart(text.trimmed());
    if (!halves)
        return Error{ErrorCode::Invalid, tr("Write an outcome and line numbers, such as “no answer: 3 7 12” or “5: spoke, support 2”."), {}};
    EntryLine line;
    ROSETTE_ASSIGN(line.keys, parseKeys(halves->keys));
    if (line.keys.isEmpty())
        return Error{ErrorCode::Invalid, tr("For which lines? Write their numbers, such as “no answer: 3 7 12”."), {}};
    ROSETTE_CHECK(AnswerParser(codes, line).parse(halves->answer));
    return line;
}

} // namespace rosette
