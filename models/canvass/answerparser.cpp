#include "models/canvass/answerparser.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("EntryLine", text); }

} // namespace

Status AnswerParser::parse(const QString &text)
{
    static const QRegularExpression note(u"(?:^|[,\\s])note\\b\\s*:?\\s*(.*)$"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    QString words = text;
    const auto match = note.match(text);
    if (match.hasMatch()) {
        m_line.note = match.captured(1).trimmed();
        words.truncate(match.capturedStart());
    }
    for (const QString &segment : words.split(u',')) {
        if (!segment.trimmed().isEmpty())
            ROSETTE_CHECK(parseSegment(segment.simplified()));
    }
    implyOutcome();
    if (m_line.outcome.isEmpty())
        return Error{
            ErrorCode::Invalid,
            tr("What was the outcome? Write for example “no answer: 3 7 12” or “5: spoke, support 2, poster”."),
            {}};
    return {};
}

Status AnswerParser::parseSegment(const QString &segment)
{
    return take(segment) ? Status() : takeBeginningAndMore(segment);
}

bool AnswerParser::take(const QString &segment)
{
    return takeQuestion(segment) || takeSupport(segment) || takeOutcome(segment) || takeAsk(segment);
}

/// "q1 yes", "q1y", "q1=yes", or by the question's name: "buses yes".
bool AnswerParser::takeQuestion(const QString &segment)
{
    static const QRegularExpression pattern(u"^q\\s*(\\d{1,2})\\s*[:=]?\\s*(.*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = pattern.match(segment); match.hasMatch())
        return answer(match.captured(1).toInt() - 1, match.captured(2));
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const QString name = m_questions.at(i).shortText;
        const QString rest = segment.sliced(std::min(segment.size(), name.size()));
        if (!name.isEmpty() && segment.startsWith(name, Qt::CaseInsensitive) && !rest.isEmpty() &&
            !rest.front().isLetterOrNumber())
            return answer(i, rest.sliced(1));
    }
    return false;
}

bool AnswerParser::answer(qsizetype question, const QString &written)
{
    if (question < 0 || question >= m_questions.size()) {
        const QString known = m_questions.isEmpty() ? tr("it asks no question")
                                                    : tr("its questions are q1 to q%1").arg(m_questions.size());
        m_whyNoAnswer =
            Error{ErrorCode::Invalid, tr("There is no q%1 on this sheet: %2.").arg(question + 1).arg(known), {}};
        return false;
    }
    const Question &asked = m_questions.at(question);
    const auto text = asked.match(written);
    if (!text) {
        if (!m_whyNoAnswer) // the longest beginning is tried first and knows best
            m_whyNoAnswer = text.error();
        return false;
    }
    m_whyNoAnswer.reset();
    m_line.answers.removeIf([&](const SurveyAnswer &known) { return known.question == asked.id; });
    m_line.answers += SurveyAnswer{asked.id, *text};
    return true;
}

bool AnswerParser::takeSupport(const QString &segment)
{
    static const QRegularExpression pattern(u"^(?:support\\b|sup\\b|s(?=[\\s\\d]))\\s*:?\\s*(.+)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
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

/// "spoke support 2", without a comma: the longest beginning that is understood, then the rest.
Status AnswerParser::takeBeginningAndMore(const QString &segment)
{
    const QStringList words = segment.split(u' ');
    for (qsizetype count = words.size() - 1; count > 0; --count) {
        if (take(words.first(count).join(u' ')))
            return parseSegment(words.sliced(count).join(u' '));
    }
    if (m_whyNoAnswer)
        return *m_whyNoAnswer;
    const bool isAnOutcome = m_whyNot && (m_whyNot->code == ErrorCode::Conflict || m_line.outcome.isEmpty());
    return isAnOutcome ? *m_whyNot : Error{ErrorCode::Invalid, tr("“%1” was not understood.").arg(segment), {}};
}

void AnswerParser::implyOutcome()
{
    if (!m_line.outcome.isEmpty() || (m_line.support.isEmpty() && m_line.asks.isEmpty() && m_line.answers.isEmpty()))
        return;
    for (const Code &code : m_codes.ofKind(CodeKind::Outcome)) {
        if (code.isContact) {
            m_line.outcome = code.key;
            m_line.isOutcomeImplied = true;
            return;
        }
    }
}

} // namespace rosette
