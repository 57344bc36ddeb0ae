#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QTime>

#include "models/base/id.h"

namespace rosette {

class Connection;

/// What a volunteer said of a time.
enum class Answer {
    Yes,
    IfNeedBe,
    No,
    Unsaid,
};

/// The three parts of a day that people speak of; the grid of the volunteers page has a cell for each.
enum class PartOfDay {
    Morning,
    Afternoon,
    Evening,
};

/// A stretch of one local day, from `from` up to (not including) `to`. The last minute, 23:59, stands for midnight.
struct TimeSpan
{
    QTime from;
    QTime to;

    static TimeSpan wholeDay() { return {QTime(0, 0), QTime(23, 59)}; }
    static TimeSpan schoolHours() { return {QTime(9, 0), QTime(15, 0)}; }
    static TimeSpan afterSchool() { return {QTime(15, 0), QTime(18, 0)}; }
    static TimeSpan of(PartOfDay part); ///< 06:00–12:00, 12:00–18:00, 18:00–22:00

    bool isValid() const { return from.isValid() && to.isValid() && from < to; }
    /// Touching ends do not overlap.
    bool overlaps(const TimeSpan &other) const { return from < other.to && other.from < to; }
    bool contains(const TimeSpan &other) const { return from <= other.from && other.to <= to; }
    int minutes() const { return from.secsTo(to) / 60; }

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

QString toKey(Answer answer); ///< yes, if-need-be, no; empty for unsaid
Answer answerFromKey(const QString &key);
QString label(Answer answer); ///< "Yes", "If need be", "No", "Not said"

/// The weekly pattern of one volunteer: who said what for which hours. Hours never said stay Unsaid.
class WeeklyAvailability
{
public:
    struct Slot
    {
        int weekday = 1; ///< 1 = Monday … 7 = Sunday
        TimeSpan span;
        Answer answer = Answer::Yes;

        friend bool operator==(const Slot &, const Slot &) = default;
    };

    bool isEmpty() const { return m_slots.isEmpty(); }
    /// Ordered by weekday and time, never overlapping; neighbours with the same answer are one.
    const QList<Slot> &slotList() const { return m_slots; }

    /// Replaces what was said of the span; Unsaid takes it away.
    void set(int weekday, TimeSpan span, Answer answer);

    /// The weakest answer for any minute of the span (No, then Unsaid, then If need be, then Yes).
    Answer answerFor(int weekday, TimeSpan span) const;
    /// How much of the span was answered Yes or If need be, from 0 to 1.
    double coveredShare(int weekday, TimeSpan span) const;
    /// What was said of a day, in words: "yes 18:00–22:00"; empty when nothing.
    QString wordsFor(int weekday) const;
    /// The whole week in words: "Tue, Thu 18:00–22:00 · not Mon".
    QString words() const;

    friend bool operator==(const WeeklyAvailability &, const WeeklyAvailability &) = default;

private:
    QList<Slot> m_slots;
};

} // namespace rosette
