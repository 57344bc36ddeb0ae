#include "models/volunteers/availabilityparser.h"

#include "models/volunteers/availabilitytokens.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Kind = AvailabilityToken::Kind;

/// Gathers tokens into statements ("these days, these hours, this answer") and writes each down when it is complete.
class StatementReader
{
public:
    AvailabilityParser::Reading read(const QList<AvailabilityToken> &tokens)
    {
        for (qsizetype i = 0; i < tokens.size(); ++i)
            take(tokens[i], i + 1 < tokens.size() ? &tokens[i + 1] : nullptr,
                 i + 2 < tokens.size() ? &tokens[i + 2] : nullptr);
        finishStatement();
        if (m_isOnly)
            refuseTheRest();
        m_reading.notUnderstood = m_unknown.join(u' ');
        return m_reading;
    }

private:
    void take(const AvailabilityToken &token, const AvailabilityToken *next, const AvailabilityToken *afterNext)
    {
        switch (token.kind) {
        case Kind::Days:
            takeDays(token, next, afterNext);
            break;
        case Kind::Span:
            m_isHoursFirst = m_isHoursFirst || m_days.isEmpty();
            m_spans += token.span;
            break;
        case Kind::Except:
            finishStatement();
            m_answer = Answer::No;
            break;
        case Kind::Only:
            m_isOnly = true;
            break;
        case Kind::IfNeedBe:
            if (next && (next->kind == Kind::Days || next->kind == Kind::Span))
                finishStatement(); // "Sat mornings, maybe Sun"
            if (m_answer == Answer::Yes)
                m_answer = Answer::IfNeedBe;
            break;
        case Kind::And:
            break;
        case Kind::Break:
            finishStatement();
            break;
        case Kind::Unknown:
            m_unknown += token.text;
            break;
        }
    }

    void takeDays(const AvailabilityToken &token, const AvailabilityToken *next, const AvailabilityToken *afterNext)
    {
        // "Sat mornings, Sun …" begins anew; "mornings on Tue and Thu" goes on.
        const bool isGoingOn = m_isHoursFirst && !(next && next->kind == Kind::Span);
        if (!m_days.isEmpty() && !m_spans.isEmpty() && !isGoingOn)
            finishStatement();
        m_days += token.days;
        if (token.span.isValid())
            m_spans += token.span;
        // "weekends and Tue evenings": the hours belong to Tuesday only.
        if (token.isGroup && next && next->kind == Kind::And && afterNext && afterNext->kind == Kind::Days)
            finishStatement();
    }

    void finishStatement()
    {
        if (m_days.isEmpty() && m_spans.isEmpty())
            return;
        QSet<int> days = m_days;
        QList<TimeSpan> spans = m_spans;
        if (days.isEmpty())
            days = m_answer == Answer::No && !m_lastDays.isEmpty() ? m_lastDays : defaultDays();
        if (spans.isEmpty())
            spans = m_answer == Answer::No && !m_lastSpans.isEmpty() ? m_lastSpans : QList{TimeSpan::wholeDay()};
        for (const int day : std::as_const(days)) {
            for (const TimeSpan &span : std::as_const(spans))
                m_reading.availability.set(day, span, m_answer);
        }
        if (m_answer != Answer::No) {
            m_lastDays = days;
            m_lastSpans = spans;
        }
        m_days.clear();
        m_spans.clear();
        m_isHoursFirst = false;
        m_answer = Answer::Yes;
    }

    /// School hours are on weekdays; other hours without a day are any day's.
    QSet<int> defaultDays() const
    {
        const TimeSpan schoolHours{QTime(9, 0), QTime(15, 0)};
        const bool isSchoolHours = m_spans.size() == 1 && m_spans.first() == schoolHours;
        return isSchoolHours ? QSet<int>{1, 2, 3, 4, 5} : QSet<int>{1, 2, 3, 4, 5, 6, 7};
    }

    void refuseTheRest()
    {
        WeeklyAvailability all;
        for (int day = 1; day <= 7; ++day)
            all.set(day, TimeSpan::wholeDay(), Answer::No);
        for (const WeeklyAvailability::Slot &slot : m_reading.availability.slotList())
            all.set(slot.weekday, slot.span, slot.answer);
        m_reading.availability = all;
    }

    AvailabilityParser::Reading m_reading;
    QSet<int> m_days;
    QList<TimeSpan> m_spans;
    bool m_isHoursFirst = false; ///< the statement began with hours
    Answer m_answer = Answer::Yes;
    QSet<int> m_lastDays; ///< of the last statement that was no exception
    QList<TimeSpan> m_lastSpans;
    bool m_isOnly = false;
    QStringList m_unknown;
};

} // namespace

AvailabilityParser::Reading AvailabilityParser::parse(const QString &text)
{
    return StatementReader().read(availabilityTokens(text));
}

} // namespace rosette
