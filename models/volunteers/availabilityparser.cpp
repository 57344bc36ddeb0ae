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
    explicit StatementReader(const QList<AvailabilityToken> &tokens)
        : m_tokens(tokens)
    {
    }

    AvailabilityParser::Reading read()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at)
            take(m_tokens[m_at]);
        if (m_answer == Answer::No && m_days.isEmpty() && m_spans.isEmpty())
            m_unknown += u"not"_s; // "not available": when?
        finishStatement();
        if (m_isOnly)
            refuseTheRest();
        m_reading.notUnderstood = m_unknown.join(u' ');
        return m_reading;
    }

private:
    /// The kind of a neighbour of the token in hand; a break beyond the ends.
    Kind kindAt(qsizetype offset) const
    {
        const qsizetype at = m_at + offset;
        return at >= 0 && at < m_tokens.size() ? m_tokens[at].kind : Kind::Break;
    }

    void take(const AvailabilityToken &token)
    {
        switch (token.kind) {
        case Kind::Days:
            return takeDays(token);
        case Kind::Span:
            return takeSpan(token.span);
        case Kind::Except:
            finishStatement();
            m_answer = Answer::No;
            return;
        case Kind::Only:
            m_isOnly = true;
            return;
        case Kind::IfNeedBe:
            if (kindAt(1) == Kind::Days || kindAt(1) == Kind::Span)
                finishStatement(); // "Sat mornings, maybe Sun"
            if (m_answer == Answer::Yes)
                m_answer = Answer::IfNeedBe;
            return;
        case Kind::And:
            return;
        case Kind::Break:
            return finishStatement();
        case Kind::Unknown:
            m_unknown += token.text;
            return;
        }
    }

    void takeDays(const AvailabilityToken &token)
    {
        // "evenings and weekends": two things, not the evenings of weekends.
        if (token.isGroup && m_days.isEmpty() && !m_spans.isEmpty() && kindAt(-1) == Kind::And &&
            m_answer != Answer::No)
            finishStatement();
        // "Sat mornings, Sun …" begins anew; "mornings on Tue and Thu" goes on.
        const bool isGoingOn = m_isHoursFirst && kindAt(1) != Kind::Span;
        if (!m_days.isEmpty() && !m_spans.isEmpty() && !isGoingOn)
            finishStatement();
        m_days += token.days;
        if (token.span.isValid())
            m_spans += token.span;
        // "weekends and Tue evenings": the hours belong to Tuesday only.
        if (token.isGroup && kindAt(1) == Kind::And && kindAt(2) == Kind::Days)
            finishStatement();
    }

    void takeSpan(const TimeSpan &span)
    {
        m_isHoursFirst = m_isHoursFirst || m_days.isEmpty();
        // "mornings until 11": the second narrows the first.
        if (kindAt(-1) == Kind::Span && m_spans.last().overlaps(span))
            m_spans.last() = {std::max(m_spans.last().from, span.from), std::min(m_spans.last().to, span.to)};
        else
            m_spans += span;
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
        const bool isSchool = std::all_of(m_spans.begin(), m_spans.end(), [](const TimeSpan &span) {
            return span == TimeSpan::schoolHours() || span == TimeSpan::afterSchool();
        });
        return isSchool ? QSet<int>{1, 2, 3, 4, 5} : QSet<int>{1, 2, 3, 4, 5, 6, 7};
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

    const QList<AvailabilityToken> m_tokens;
    qsizetype m_at = 0;
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
    return StatementReader(availabilityTokens(text)).read();
}

} // namespace rosette
