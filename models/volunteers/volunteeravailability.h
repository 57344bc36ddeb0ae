#pragma once

#include <QDate>

#include "models/base/result.h"
#include "models/volunteers/absence.h"
#include "models/volunteers/availability.h"

namespace rosette {

/// Whether a volunteer could come at a date and time, and why that is thought.
struct AvailabilityAnswer
{
    Answer answer = Answer::Unsaid;
    double coveredShare = 0; ///< how much of the time was answered Yes or If need be
    QString reason;          ///< "free Sat 09:00–12:00", "away until Sun 7 Jun: holiday"
};

/// One volunteer: weekly pattern and absences, read from the file.
Result<AvailabilityAnswer> availabilityOf(Connection &connection, VolunteerId volunteer, QDate date, QTime from,
                                          QTime to);

/// The same from what was already read of this volunteer.
AvailabilityAnswer availabilityOf(const WeeklyAvailability &weekly, const QList<Absence> &absences, QDate date,
                                  TimeSpan span);
/// The answer without its words, for those who ask about many.
AvailabilityAnswer answerOf(const WeeklyAvailability &weekly, const QList<Absence> &absences, QDate date,
                            TimeSpan span);

} // namespace rosette
