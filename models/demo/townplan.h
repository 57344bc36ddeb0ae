#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRandomGenerator>
#include <QString>

namespace rosette::demo {

/// A street of the made-up town: its middle line in metres (x east, y north of the town hall), with a vertex at every
/// crossing, so that streets share their nodes.
struct PlanStreet
{
    enum class Kind {
        Main,
        Residential,
        Path,
    };
    QString name;
    Kind kind = Kind::Residential;
    QPolygonF line;
    double frontage = 7; ///< metres of street for each house; 0 where nobody lives
    bool isTerrace = true;
    QString postcode;
};

/// A house, or a block of flats with its own name.
struct PlanBuilding
{
    int street = 0; ///< index into TownPlan::streets
    QString number;
    QString blockName;
    int flats = 0;
    QPointF door;
    QPolygonF outline;
    double alongStreet = 0; ///< metres from the street's start: the order of the register
};

/// Parks, water, rails and places people gather.
struct PlanFeature
{
    enum class Kind {
        Park,
        Water,
        Rail,
        Station,
        School,
        Supermarket,
        Church,
        Library,
        Hospital,
        Marketplace,
    };
    Kind kind = Kind::Park;
    QString name;
    QPolygonF shape; ///< a polygon, a line or one point
};

struct PlanWard
{
    QString code;
    QString name;
    QPolygonF outline;
};

struct PlanDistrict
{
    QString code;
    int ward = 0;
    QPolygonF area;
};

/// The made-up town of Marlbridge: the same for the same seed. Flat rectangles are planned first and then bent, so that
/// the town looks grown. Any thread.
class TownPlan
{
public:
    explicit TownPlan(quint32 seed);

    QList<PlanStreet> streets;
    QList<PlanBuilding> buildings;
    QList<PlanFeature> features;
    QList<PlanWard> wards;
    QList<PlanDistrict> districts;

    /// WGS84 lon (x) and lat (y) of a point of the plan. The town lies in the North Sea, where it is in nobody's way.
    static QPointF toLonLat(QPointF metres);
    /// District that holds the point; -1 outside the town.
    int districtAt(QPointF metres) const;

private:
    void layMainStreets();
    void layQuarter(const QRectF &area, bool isUpright, double spacing, double frontage, bool isTerrace);
    void layFeatures();
    void layWards();
    void joinCrossings();
    void buildHouses(int street);
    void buildRow(int street, const QLineF &segment, double from, double to, bool isLeft, int &number);
    void buildBlocks(const QRectF &area);
    void bend();
    QString nextStreetName();

    QRandomGenerator m_random;
    int m_usedNames = 0;
};

} // namespace rosette::demo
