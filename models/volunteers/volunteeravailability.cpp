#include "models/volunteers/volunteeravailability.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/volunteers/availabilityrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("VolunteerAvailability", text); }

QString reasonFor(const WeeklyAvailability &weekly, Answer answer, QDate date)
{
    const QString day =
        QLocale(QLocale::English, QLocale::UnitedKingdom).dayName(date.dayOfWeek(), QLocale::ShortFormat);
    const QString words = weekly.wordsFor(date.dayOfWeek());
    switch (answer) {
    case Answer::Yes:
        return tr("free %1 %2").arg(day, words);
    case Answer::IfNeedBe:
        return tr("if need be: %1 %2").arg(day, words);
    case Answer::No:
        if (weekly.coveredShare(date.dayOfWeek(), TimeSpan::wholeDay()) == 0)
            return tr("not free on %1").arg(day);
        return tr("not free then: %1 %2").arg(day, words);
    case Answer::Unsaid:
        break;
    }
    if (weekly.isEmpty())
        return tr("times not said");
    return words.isEmpty() ? tr("%1 not said").arg(day) : tr("only part of it said: %1 %2").arg(day, words);
}

QString reasonFor(const Absence &absence)
{
    const QString away = tr("away until %1").arg(shortDate(absence.to));
    return absence.reason.isEmpty() ? away : QString(away + u": "_s + absence.reason);
}

} // namespace

AvailabilityAnswer answerOf(const WeeklyAvailability &weekly, const QList<Absence> &absences, QDate date, TimeSpan span)
{
    if (std::any_of(absences.begin(), absences.end(), [date](const Absence &absence) { return absence.covers(date); }))
        return {Answer::No, 0, {}};
    return {weekly.answerFor(date.dayOfWeek(), span), weekly.coveredShare(date.dayOfWeek(), span), {}};
}

AvailabilityAnswer availabilityOf(const WeeklyAvailability &weekly, const QList<Absence> &absences, QDate date,
                                  TimeSpan span)
{
    AvailabilityAnswer answer = answerOf(weekly, absences, date, span);
    const auto absence =
        std::find_if(absences.begin(), absences.end(), [date](const Absence &a) { return a.covers(date); });
    answer.reason = absence == absences.end() ? reasonFor(weekly, answer.answer, date) : reasonFor(*absence);
    return answer;
}

Result<AvailabilityAnswer> availabilityOf(Connection &connection, VolunteerId volunteer, QDate date, QTime from,
                                          QTime to)
{
    ROSETTE_ASSIGN(const WeeklyAvailability weekly, AvailabilityRepository::find(connection, volunteer));
    ROSETTE_ASSIGN(const QList<Absence> absences, AbsenceRepository::list(connection, volunteer));
    return availabilityOf(weekly, absences, date, TimeSpan{from, to});
}

} // namespace rosette
