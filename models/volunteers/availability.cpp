#include "models/volunteers/availability.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WeeklyAvailability", text); }

QString spanWords(const TimeSpan &span)
{
    if (span == TimeSpan::wholeDay())
        return tr("all day");
    if (span.to == TimeSpan::wholeDay().to)
        return tr("from %1").arg(clockTime(span.from));
    if (span.from == TimeSpan::wholeDay().from)
        return tr("until %1").arg(clockTime(span.to));
    return timeRange(span.from, span.to);
}

QString dayName(int weekday)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).dayName(weekday, QLocale::ShortFormat);
}

/// "Mon–Fri", "Tue, Thu", "Sat, Sun"; runs of three or more become a range.
QString dayList(const QList<int> &weekdays)
{
    QStringList parts;
    for (qsizetype i = 0; i < weekdays.size();) {
        qsizetype last = i;
        while (last + 1 < weekdays.size() && weekdays[last + 1] == weekdays[last] + 1)
            ++last;
        if (last - i < 2)
            last = i;
        parts += last == i ? dayName(weekdays[i]) : dayName(weekdays[i]) + u"–"_s + dayName(weekdays[last]);
        i = last + 1;
    }
    return parts.join(u", "_s);
}

} // namespace

TimeSpan TimeSpan::of(PartOfDay part)
{
    switch (part) {
    case PartOfDay::Morning:
        return {QTime(6, 0), QTime(12, 0)};
    case PartOfDay::Afternoon:
        return {QTime(12, 0), QTime(18, 0)};
    case PartOfDay::Evening:
        break;
    }
    return {QTime(18, 0), QTime(22, 0)};
}

QString toKey(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return u"yes"_s;
    case Answer::IfNeedBe:
        return u"if-need-be"_s;
    case Answer::No:
        return u"no"_s;
    case Answer::Unsaid:
        break;
    }
    return {};
}

Answer answerFromKey(const QString &key)
{
    for (const Answer answer : {Answer::Yes, Answer::IfNeedBe, Answer::No}) {
        if (key == toKey(answer))
            return answer;
    }
    return Answer::Unsaid;
}

QString label(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return tr("Yes");
    case Answer::IfNeedBe:
        return tr("If need be");
    case Answer::No:
        return tr("No");
    case Answer::Unsaid:
        break;
    }
    return tr("Not said");
}

void WeeklyAvailability::set(int weekday, TimeSpan span, Answer answer)
{
    if (!span.isValid() || weekday < 1 || weekday > 7)
        return;
    QList<Slot> kept;
    for (const Slot &slot : std::as_const(m_slots)) {
        if (slot.weekday != weekday || !slot.span.overlaps(span)) {
            kept += slot;
            continue;
        }
        if (slot.span.from < span.from)
            kept += Slot{weekday, {slot.span.from, span.from}, slot.answer};
        if (span.to < slot.span.to)
            kept += Slot{weekday, {span.to, slot.span.to}, slot.answer};
    }
    if (answer != Answer::Unsaid)
        kept += Slot{weekday, span, answer};
    std::sort(kept.begin(), kept.end(), [](const Slot &a, const Slot &b) {
        return std::pair(a.weekday, a.span.from) < std::pair(b.weekday, b.span.from);
    });

    m_slots.clear();
    for (const Slot &slot : std::as_const(kept)) {
        Slot *last = m_slots.isEmpty() ? nullptr : &m_slots.last();
        if (last && last->weekday == slot.weekday && last->answer == slot.answer && last->span.to == slot.span.from)
            last->span.to = slot.span.to;
        else
            m_slots += slot;
    }
}

Answer WeeklyAvailability::answerFor(int weekday, TimeSpan span) const
{
    int answeredMinutes = 0;
    bool isIfNeedBe = false;
    for (const Slot &slot : m_slots) {
        if (slot.weekday != weekday || !slot.span.overlaps(span))
            continue;
        if (slot.answer == Answer::No)
            return Answer::No;
        isIfNeedBe = isIfNeedBe || slot.answer == Answer::IfNeedBe;
        answeredMinutes += TimeSpan{std::max(slot.span.from, span.from), std::min(slot.span.to, span.to)}.minutes();
    }
    if (answeredMinutes < span.minutes())
        return Answer::Unsaid;
    return isIfNeedBe ? Answer::IfNeedBe : Answer::Yes;
}

double WeeklyAvailability::coveredShare(int weekday, TimeSpan span) const
{
    int minutes = 0;
    for (const Slot &slot : m_slots) {
        if (slot.weekday == weekday && slot.answer != Answer::No && slot.span.overlaps(span))
            minutes += TimeSpan{std::max(slot.span.from, span.from), std::min(slot.span.to, span.to)}.minutes();
    }
    return span.minutes() > 0 ? double(minutes) / span.minutes() : 0;
}

QString WeeklyAvailability::wordsFor(int weekday) const
{
    QStringList coming;
    QStringList notComing;
    int saidMinutes = 0;
    for (const Slot &slot : m_slots) {
        if (slot.weekday != weekday)
            continue;
        saidMinutes += slot.span.minutes();
        if (slot.answer == Answer::No)
            notComing += tr("not %1").arg(spanWords(slot.span));
        else
            coming += slot.answer == Answer::Yes ? spanWords(slot.span) : tr("%1 if need be").arg(spanWords(slot.span));
    }
    const bool isWholeDaySaid = saidMinutes == TimeSpan::wholeDay().minutes();
    if (coming.isEmpty() && isWholeDaySaid)
        return tr("not");
    if (!coming.isEmpty() && isWholeDaySaid && !notComing.isEmpty())
        return tr("only %1").arg(coming.join(u", "_s));
    return (coming + notComing).join(u", "_s);
}

QString WeeklyAvailability::words() const
{
    QStringList order;
    QHash<QString, QList<int>> daysOf;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QString text = wordsFor(weekday);
        if (text.isEmpty())
            continue;
        if (!daysOf.contains(text))
            order += text;
        daysOf[text] += weekday;
    }
    QStringList parts;
    for (const QString &text : std::as_const(order)) {
        const QString days = dayList(daysOf.value(text));
        parts += text == tr("not") ? text + u' ' + days : days + u' ' + text;
    }
    return parts.join(u" · "_s);
}

} // namespace rosette
