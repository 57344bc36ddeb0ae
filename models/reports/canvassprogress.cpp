#include "models/reports/canvassprogress.h"

#include <QDateTime>

#include "models/canvass/canvassdoors.h"

namespace rosette {

namespace {

constexpr int kWeeks = 12;

/// Adds up the doors of a ground. The day of the last visit is looked up once, not for each door.
class GroundCount
{
public:
    void add(const CanvassDoor &door)
    {
        m_ground.undecided += door.undecidedEver;
        m_lastAt = std::max(m_lastAt, door.lastTriedAt);
        if (door.electors == 0)
            return;
        ++m_ground.doors;
        m_ground.tried += door.lastTriedAt > 0 ? 1 : 0;
        m_ground.spokenTo += door.lastContactAt > 0 ? 1 : 0;
    }
    CanvassGround called(const QString &name) const
    {
        CanvassGround ground = m_ground;
        ground.name = name;
        if (m_lastAt > 0)
            ground.lastVisit = QDateTime::fromMSecsSinceEpoch(m_lastAt).date();
        return ground;
    }

private:
    CanvassGround m_ground;
    qint64 m_lastAt = 0;
};

Status addWards(Connection &connection, const CanvassDoors &doors, CanvassProgress &progress)
{
    ROSETTE_ASSIGN(const auto stalls, stallFiguresByWard(connection, progress.since, progress.today, progress.today));
    const auto figures = doors.byWard();
    for (const Ward &ward : progress.town->wards)
        progress.places[CanvassPlaceKind::Ward] += {CanvassPlaceKind::Ward, ward.id.value(), ward.name,
                                                    figures.value(ward.id), stalls.value(ward.id).conversations};
    return {};
}

QList<CanvassGround> addDistricts(const CanvassDoors &doors, CanvassProgress &progress)
{
    QHash<DistrictId, GroundCount> grounds;
    for (const CanvassDoor &door : doors.all())
        grounds[door.district].add(door);
    const auto figures = doors.byDistrict();
    QList<CanvassGround> list;
    for (const PollingDistrict &district : progress.town->districts) {
        progress.places[CanvassPlaceKind::District] +=
            {CanvassPlaceKind::District, district.id.value(), district.code, figures.value(district.id)};
        CanvassGround ground = grounds.value(district.id).called(district.code);
        ground.district = district.id;
        list += ground;
    }
    return list;
}

QList<CanvassGround> addRounds(const CanvassDoors &doors, CanvassProgress &progress)
{
    QList<CanvassGround> list;
    for (const auto &[round, doorsOfRound] : progress.town->rounds) {
        CanvassPlace place{CanvassPlaceKind::Round, round.id.value(), round.name, {}};
        GroundCount count;
        for (const DoorId door : doorsOfRound) {
            doors.addTo(place.figures, door);
            if (const CanvassDoor *found = doors.find(door))
                count.add(*found);
        }
        progress.places[CanvassPlaceKind::Round] += place;
        CanvassGround ground = count.called(round.name);
        ground.round = round.id;
        list += ground;
    }
    return list;
}

Status addCanvassers(Connection &connection, const FiguresPeriod &period, CanvassProgress &progress)
{
    ROSETTE_ASSIGN(const QList<CanvasserFigures> canvassers, canvasserFigures(connection, period));
    for (const CanvasserFigures &canvasser : canvassers)
        progress.places[CanvassPlaceKind::Canvasser] +=
            {CanvassPlaceKind::Canvasser, canvasser.volunteer.value(), canvasser.name, canvasser.figures};
    return {};
}

} // namespace

Result<CanvassProgress> CanvassProgress::load(Connection &connection, QDate since, QDate today,
                                              const CanvassTownPtr &town, Canvassers canvassers)
{
    CanvassProgress progress{.since = since, .today = today, .town = town};
    if (!town) {
        ROSETTE_ASSIGN(progress.town, CanvassTown::load(connection));
    }
    const FiguresPeriod period{since, {}};
    ROSETTE_ASSIGN(const CanvassDoors doors, CanvassDoors::load(connection, progress.town->homes, since, today));
    progress.total = doors.total();
    progress.support = doors.support();
    ROSETTE_CHECK(addWards(connection, doors, progress));
    const QList<CanvassGround> districts = addDistricts(doors, progress);
    const QList<CanvassGround> rounds = addRounds(doors, progress);
    progress.next = whereToGo(rounds.isEmpty() ? districts : rounds, today);
    if (canvassers == Canvassers::Counted)
        ROSETTE_CHECK(addCanvassers(connection, period, progress));
    ROSETTE_ASSIGN(progress.stalls, stallFigures(connection, since, today, today));
    ROSETTE_ASSIGN(progress.outcomes, canvassOutcomes(connection, period));
    ROSETTE_ASSIGN(progress.weeks, canvassWeeks(connection, today, kWeeks));
    return progress;
}

} // namespace rosette
