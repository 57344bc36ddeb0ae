#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "models/canvass/codes.h"
#include "models/canvass/doorvisits.h"
#include "models/leaflets/delivery.h"
#include "models/reports/wheretogo.h"
#include "models/rounds/round.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/map/mapfacts.h"

namespace rosette {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("MapPlanFacts", text, nullptr, count);
}

QString purposeText(RoundPurpose purpose)
{
    switch (purpose) {
    case RoundPurpose::Leaflet:
        return tr("Leaflet round");
    case RoundPurpose::KnockUp:
        return tr("Knock-up round");
    case RoundPurpose::Canvass:
        break;
    }
    return tr("Canvass round");
}

/// How far canvassing is at a round, over all time.
Result<CanvassGround> groundOf(Connection &connection, const MapRound &round)
{
    ROSETTE_ASSIGN(const auto visits, doorVisits(connection));
    ROSETTE_ASSIGN(const auto answers, doorSupport(connection));
    ROSETTE_ASSIGN(const CodeBook codes, CodeBook::load(connection));
    CanvassGround ground;
    ground.doors = int(round.doors.size());
    qint64 newest = 0;
    for (const DoorId door : round.doors) {
        const DoorVisit visit = visits.value(door);
        ground.tried += visit.lastAt > 0 ? 1 : 0;
        ground.spokenTo += visit.lastContactAt > 0 ? 1 : 0;
        const auto answer = codes.find(CodeKind::Support, answers.value(door).answer);
        ground.undecided += answer && answer->stance == Stance::Undecided ? 1 : 0;
        newest = std::max(newest, visit.lastAt);
    }
    if (newest > 0)
        ground.lastVisit = QDateTime::fromMSecsSinceEpoch(newest).date();
    return ground;
}

/// How far it is, and why to go there next.
Result<QString> canvassProgress(Connection &connection, const MapRound &round, QDate today)
{
    ROSETTE_ASSIGN(const CanvassGround ground, groundOf(connection, round));
    if (ground.tried == 0)
        return tr("%n door(s), none tried yet", ground.doors);
    const QString tried = tr("%1 of %n door(s) tried, last on %2", ground.doors)
                              .arg(QString::number(ground.tried), shortDate(ground.lastVisit));
    const QList<NextGround> next = whereToGo({ground}, today);
    return next.isEmpty() ? tried : tried + u'\n' + tr("Left to do: %1").arg(next.first().reason);
}

Result<QString> deliveryProgress(Connection &connection, const MapRound &round)
{
    ROSETTE_ASSIGN(const QList<Delivery> deliveries, DeliveryRepository::list(connection, {.round = round.id}));
    if (deliveries.isEmpty())
        return tr("%n door(s), nothing delivered yet", int(round.doors.size()));
    const Delivery &last = deliveries.first();
    const QString by = last.volunteerName.isEmpty() ? QString() : tr(" by %1").arg(last.volunteerName);
    return tr("Last delivered %1%2: %3 of %n door(s)", int(round.doors.size()))
        .arg(shortDate(last.deliveredOn), by, QString::number(last.doors));
}

} // namespace

Result<MapFacts> MapFactsReader::ofRound(Connection &connection, const MapRound &drawn, QDate today)
{
    ROSETTE_ASSIGN(const auto round, RoundRepository::find(connection, drawn.id));
    if (!round)
        return Error{ErrorCode::NotFound, tr("This round is no longer in the campaign."), {}};
    QStringList lines{purposeText(drawn.purpose) +
                      (round->wardName.isEmpty() ? QString() : QStringLiteral(" · ") + round->wardName)};
    ROSETTE_ASSIGN(const QString progress, drawn.purpose == RoundPurpose::Leaflet
                                               ? deliveryProgress(connection, drawn)
                                               : canvassProgress(connection, drawn, today));
    lines.append(progress);
    lines.append(round->delivererName.isEmpty() ? tr("▲ Nobody walks it regularly")
                                                : tr("Walked by %1").arg(round->delivererName));
    if (!round->note.isEmpty())
        lines.append(round->note);
    return MapFacts{round->name, lines.join(u'\n'), QList<DoorId>(drawn.doors.begin(), drawn.doors.end())};
}

Result<MapFacts> MapFactsReader::ofStall(Connection &connection, const MapStall &stall, QDate today)
{
    constexpr qsizetype kMostStalls = 4;
    QStringList lines;
    if (stall.id) {
        ROSETTE_ASSIGN(
            const QList<Activity> coming,
            ActivityRepository::list(
                connection, {.kind = ActivityKind::Stall, .from = today, .pitch = stall.id, .withCancelled = false}));
        for (const Activity &activity : coming.mid(0, kMostStalls))
            lines.append(tr("%1, %2").arg(shortDate(activity.date), timeRange(activity.start, activity.end)));
        if (coming.size() > kMostStalls)
            lines.append(tr("and %n more", int(coming.size() - kMostStalls)));
        if (coming.isEmpty())
            lines.append(tr("Nothing planned here"));
        ROSETTE_ASSIGN(const Pitch pitch, PitchRepository::find(connection, stall.id));
        lines.append(tr("Permission: %1").arg(label(pitch.permission)));
        if (pitch.councilPermission != Permission::Unknown)
            lines.append(tr("Council: %1").arg(label(pitch.councilPermission)));
        if (pitch.marketDays != 0)
            lines.append(tr("Market days: %1").arg(weekdaysText(pitch.marketDays)));
        if (!pitch.busiest.isEmpty())
            lines.append(tr("Busiest %1").arg(pitch.busiest));
    } else {
        lines.append(stall.when());
    }
    return MapFacts{stall.name, lines.join(u'\n'), {}};
}

Result<MapFacts> MapFactsReader::ofPlace(Connection &connection, const QString &kind, const QString &name, LonLat point)
{
    constexpr double kNearMetres = 80;
    ROSETTE_ASSIGN(const QList<Pitch> pitches, PitchRepository::list(connection));
    QStringList lines{kind.left(1).toUpper() + kind.mid(1)};
    for (const Pitch &pitch : pitches) {
        if (pitch.point && metresBetween(*pitch.point, point) <= kNearMetres)
            lines.append(tr("Pitch here: %1").arg(pitch.name));
    }
    if (lines.size() == 1)
        lines.append(tr("People gather here; no stall has stood here yet."));
    return MapFacts{name, lines.join(u'\n'), {}};
}

Result<MapFacts> MapFactsReader::ofVolunteer(Connection &connection, VolunteerId id)
{
    ROSETTE_ASSIGN(const Volunteer volunteer, VolunteerRepository::find(connection, id));
    QStringList lines{tr("Volunteer") +
                      (volunteer.wardName.isEmpty() ? QString() : QStringLiteral(" · ") + volunteer.wardName)};
    if (!volunteer.skills.isEmpty())
        lines.append(volunteer.skills.join(QStringLiteral(", ")));
    if (!volunteer.availabilityText.isEmpty())
        lines.append(volunteer.availabilityText);
    return MapFacts{volunteer.name(), lines.join(u'\n'), {}};
}

} // namespace rosette
