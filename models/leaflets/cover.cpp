#include "models/leaflets/cover.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "models/activities/assignmentrepository.h"
#include "models/base/localtime.h"
#include "models/leaflets/deliverers.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/lastasked.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Cover", text, nullptr, n); }

/// What is read once for everybody who is judged.
struct CoverFacts
{
    QDate day;
    qint64 nowMs = 0;
    QList<LonLat> doors; ///< of the round
    QHash<VolunteerId, QStringList> roundsOf;
    QHash<VolunteerId, WeeklyAvailability> weekly;
    QHash<VolunteerId, QDate> away; ///< until when, of those who are away on the day
    QHash<VolunteerId, int> shifts; ///< in the day's week

    Status load(Connection &connection, RoundId round);
    Status loadShifts(Connection &connection);
};

Status CoverFacts::load(Connection &connection, RoundId round)
{
    ROSETTE_ASSIGN(const QList<Door> walked, doorsOfRound(connection, round));
    for (const Door &door : walked) {
        if (door.point)
            doors += *door.point;
    }
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection));
    for (const Round &other : rounds) {
        if (other.deliverer)
            roundsOf[other.deliverer] += other.name;
    }
    ROSETTE_ASSIGN(weekly, AvailabilityRepository::listAll(connection));
    ROSETTE_ASSIGN(away, awayUntil(connection, day));
    return loadShifts(connection);
}

Status CoverFacts::loadShifts(Connection &connection)
{
    const QDate monday = mondayOf(day);
    ROSETTE_ASSIGN(const QList<Assignment> assigned,
                   AssignmentRepository::listBetween(connection, monday, monday.addDays(6)));
    for (const Assignment &assignment : assigned) {
        if (assignment.counts())
            ++shifts[assignment.volunteer];
    }
    return {};
}

std::optional<double> metresToNearest(const std::optional<LonLat> &home, const QList<LonLat> &doors)
{
    std::optional<double> nearest;
    for (qsizetype i = 0; home && i < doors.size(); ++i) {
        const double metres = metresBetween(*home, doors.at(i));
        nearest = std::min(nearest.value_or(metres), metres);
    }
    return nearest;
}

bool saysNo(const WeeklyAvailability &weekly, int weekday)
{
    bool isNo = false;
    for (const WeeklyAvailability::Slot &slot : weekly.slotList())
        isNo = isNo || (slot.weekday == weekday && slot.answer == Answer::No);
    return isNo && weekly.coveredShare(weekday, TimeSpan::wholeDay()) == 0;
}

/// The rule that stands against somebody; empty when none does.
QString objection(const Volunteer &volunteer, const CoverFacts &facts)
{
    if (const QDate until = facts.away.value(volunteer.id); until.isValid())
        return tr("away until %1").arg(shortDate(until));
    if (saysNo(facts.weekly.value(volunteer.id), facts.day.dayOfWeek()))
        return tr("says no to %1s").arg(QLocale(QLocale::English).dayName(facts.day.dayOfWeek()));
    const int shifts = facts.shifts.value(volunteer.id);
    if (volunteer.maxShiftsPerWeek && shifts >= *volunteer.maxShiftsPerWeek)
        return tr("has %1 of %2 shifts that week").arg(shifts).arg(*volunteer.maxShiftsPerWeek);
    return {};
}

QString nearWords(double metres)
{
    if (metres < 100)
        return tr("lives there");
    if (metres < 950)
        return tr("lives %1 m away").arg(std::lround(metres / 50) * 50);
    return tr("lives %1 km away").arg(metres / 1000, 0, 'f', 1);
}

QString reasonFor(const Cover &cover, const CoverFacts &facts)
{
    const QString day = QLocale(QLocale::English).dayName(facts.day.dayOfWeek(), QLocale::ShortFormat);
    const QString said = facts.weekly.value(cover.volunteer).wordsFor(facts.day.dayOfWeek());
    QStringList parts{said.isEmpty() ? tr("did not say for %1").arg(day) : day + u' ' + said};
    if (cover.metres)
        parts += nearWords(*cover.metres);
    if (cover.rounds == 1)
        parts += tr("walks %1").arg(facts.roundsOf.value(cover.volunteer).first());
    else if (cover.rounds > 1)
        parts += tr("walks %n round(s)", cover.rounds);
    parts += lastAskedWords(cover.lastAskedAtMs, facts.nowMs);
    return parts.join(u" · "_s);
}

Cover coverFrom(const Volunteer &volunteer, const CoverFacts &facts)
{
    Cover cover{.volunteer = volunteer.id, .name = volunteer.name(), .mobile = volunteer.mobile};
    cover.metres = metresToNearest(volunteer.home, facts.doors);
    cover.rounds = int(facts.roundsOf.value(volunteer.id).size());
    cover.lastAskedAtMs = volunteer.lastAskedAtMs;
    cover.reason = objection(volunteer, facts);
    cover.canCover = cover.reason.isEmpty();
    if (cover.canCover)
        cover.reason = reasonFor(cover, facts);
    return cover;
}

/// Smaller is to be asked sooner.
auto rankOf(const Cover &cover)
{
    return std::tuple(!cover.canCover, cover.lastAskedAtMs, cover.metres.value_or(HUGE_VAL), QStringView(cover.name));
}

} // namespace

Result<QList<Cover>> coversFor(Connection &connection, RoundId roundId, QDate day, qint64 nowMs)
{
    ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, roundId));
    if (!round)
        return Error{ErrorCode::NotFound, tr("This round is no longer in the campaign."), {}};
    CoverFacts facts{.day = day, .nowMs = nowMs};
    ROSETTE_CHECK(facts.load(connection, roundId));
    ROSETTE_ASSIGN(const QList<Volunteer> volunteers,
                   VolunteerRepository::list(connection, VolunteerFilter{.isActiveOnly = true}));
    QList<Cover> covers;
    for (const Volunteer &volunteer : volunteers) {
        if (volunteer.id != round->deliverer)
            covers += coverFrom(volunteer, facts);
    }
    std::stable_sort(covers.begin(), covers.end(),
                     [](const Cover &a, const Cover &b) { return rankOf(a) < rankOf(b); });
    return covers;
}

Status noteAsked(Connection &connection, VolunteerId volunteer, qint64 nowMs)
{
    return VolunteerRepository::setLastAsked(connection, volunteer, nowMs);
}

} // namespace rosette
