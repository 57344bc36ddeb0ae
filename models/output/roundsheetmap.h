#pragma once

#include "models/map/mappainter.h"
#include "models/output/roundpaper.h"

namespace rosette {

/// How a round's map is drawn.
struct RoundSheetMapLook
{
    double scale = 1;       ///< of type and lines; larger for large print
    bool hasNumbers = true; ///< else the walk alone, without stages' numbers and doors: for a small map
};

/// Doors of a round that stand on one point.
struct RoundSheetMapStop
{
    LonLat point;
    QList<int> numbers;   ///< as in the list, in walking order
    qsizetype stage = 0;  ///< in RoundSheetMap::stages()
    bool isEdge = false;  ///< the stage begins or ends here
    bool isExact = false; ///< else its place was only reckoned, or is its postcode's

    QString text() const; ///< "12", "12–25", "3, 40"
};

/// A round with the ground around it, ready to be drawn black on white: the walk stage by stage with arrows, each
/// stage's number where it begins, the doors with their numbers in the list where there is room, start and end. Units
/// of 1/96 inch; any thread.
class RoundSheetMap
{
public:
    struct Stage
    {
        int number = 0;
        Line trace; ///< not empty
    };

    /// Reads the ground. NotFound where the place of no door is known.
    static Result<RoundSheetMap> load(Connection &connection, const RoundPaper &paper,
                                      const RoundSheetMapLook &look = {});

    const QList<Stage> &stages() const { return m_stages; }
    const QList<RoundSheetMapStop> &stops() const { return m_stops; }
    const MapPainter &ground() const { return m_ground; }
    const RoundSheetMapLook &look() const { return m_look; }
    const GeoBox &box() const { return m_box; }
    const QStringList &notices() const { return m_ground.scene().notices; }
    /// Doors that stand nowhere on the map.
    int doorsWithoutPlace() const { return m_doorsWithoutPlace; }

    /// What a picture of this size shows. `detail` is how many device pixels a unit has.
    MapViewport viewport(QSizeF size, double detail) const;
    /// Draws it from the painter's origin on.
    void paint(QPainter &painter, const MapViewport &viewport) const;

private:
    RoundSheetMap(MapPainter ground, const RoundSheetMapLook &look);
    void add(const RoundPaperStage &stage);
    void add(const RoundStop &stop);

    MapPainter m_ground;
    RoundSheetMapLook m_look;
    GeoBox m_box;
    QList<Stage> m_stages;
    QList<RoundSheetMapStop> m_stops;
    int m_doorsWithoutPlace = 0;
};

} // namespace rosette
