#include "models/reports/canvassscope.h"

#include "models/rounds/rounddoors.h"

namespace rosette {

Result<CanvassScope> canvassScopeOf(Connection &connection, CanvassPlaceKind kind, qint64 id,
                                    const FiguresPeriod &period, QDate today)
{
    CanvassScope scope{.period = period, .today = today};
    switch (kind) {
    case CanvassPlaceKind::Ward:
        scope.ward = WardId(id);
        break;
    case CanvassPlaceKind::District:
        scope.district = DistrictId(id);
        break;
    case CanvassPlaceKind::Round: {
        ROSETTE_ASSIGN(const QList<Door> doors, doorsOfRound(connection, RoundId(id)));
        scope.doors.emplace();
        for (const Door &door : doors)
            *scope.doors += door.id;
        break;
    }
    case CanvassPlaceKind::Canvasser:
        scope.volunteer = VolunteerId(id);
        scope.countsPeopleOnce = true;
        break;
    }
    return scope;
}

} // namespace rosette
