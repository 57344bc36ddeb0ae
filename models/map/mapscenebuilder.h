#pragma once

#include <map>

#include <QHash>

#include "models/map/mapscene.h"
#include "models/places/door.h"
#include "models/places/pollingdistrict.h"
#include "models/places/street.h"
#include "models/places/ward.h"

namespace rosette {

/// Puts a MapScene together from plain structs, on ground that was built before. One thread; used up by build().
class MapSceneBuilder
{
public:
    explicit MapSceneBuilder(MapGroundPtr ground);

    void addWard(const Ward &ward);
    void addDistrict(const PollingDistrict &district);
    void addStreet(const Street &street);
    /// Doors on one point are taken together; hand them over in walking order. Doors without a point are left out.
    void addDoor(const Door &door);
    /// The round walks along these lines.
    void addRound(MapRound round, const QList<Line> &lines);
    void addStall(PitchId id, const QString &name, LonLat point, std::vector<MapStallDay> days);

    /// Whose data the map shows.
    void setNotices(const QStringList &notices);

    /// `today` is the day for which stalls are near or far.
    MapScenePtr build(QDate today = {});

private:
    /// Puts districts without an outline amid their doors, and leaves out those without doors.
    void placeDistricts();
    void gatherDoors();

    std::shared_ptr<MapScene> m_scene;
    std::map<std::pair<float, float>, std::vector<Door>> m_doors;
};

} // namespace rosette
