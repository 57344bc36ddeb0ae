#include "models/demo/townplan.h"

#include <algorithm>
#include <cmath>

#include <QLineF>
#include <QRectF>
#include <QStringList>

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCentreLon = 1.2;
constexpr double kCentreLat = 53.45;
constexpr double kMetresPerDegree = 111320.0;
constexpr double kTurn = 0.21; // radians: no town stands square to north

// The town's edges in metres from the town hall, before the bend.
constexpr double kWest = -1050;
constexpr double kEast = 1090;
constexpr double kNorth = 670;
constexpr double kSouth = -710;
constexpr double kRiverY = -90;
constexpr double kRailY = 600;
constexpr double kSetBack = 8; // middle of the road to the front wall
constexpr double kDepth = 9;   // front wall to back wall
constexpr double kCornerGap = 13;

const QStringList &streetNames()
{
    static const QStringList names{
        u"Acre Lane"_s,     u"Alder Street"_s,   u"Anchor Street"_s,  u"Barley Road"_s,     u"Beacon Street"_s,
        u"Bell Street"_s,   u"Birch Grove"_s,    u"Cannon Row"_s,     u"Chandler Street"_s, u"Clay Street"_s,
        u"Cobbler's Row"_s, u"Cooper Street"_s,  u"Copper Lane"_s,    u"Cornfield Road"_s,  u"Dove Street"_s,
        u"Dyer Street"_s,   u"Elm Grove"_s,      u"Fallow Road"_s,    u"Farrier Street"_s,  u"Fern Street"_s,
        u"Fisher Row"_s,    u"Foundry Street"_s, u"Garnet Street"_s,  u"Glover Street"_s,   u"Hawthorn Road"_s,
        u"Hazel Road"_s,    u"Heron Close"_s,    u"Hopfield Road"_s,  u"Ivy Street"_s,      u"Jubilee Road"_s,
        u"Kiln Street"_s,   u"Larch Road"_s,     u"Linden Road"_s,    u"Lock Street"_s,     u"Maltings Road"_s,
        u"Marl Street"_s,   u"Meadow Road"_s,    u"Nelson Street"_s,  u"Oak Grove"_s,       u"Orchard Street"_s,
        u"Paddock Road"_s,  u"Peel Street"_s,    u"Quarry Road"_s,    u"Rowan Road"_s,      u"Saddler Street"_s,
        u"Salt Street"_s,   u"Sorrel Road"_s,    u"Spinner Street"_s, u"Tanner Street"_s,   u"Thatcher Road"_s,
        u"Tithe Street"_s,  u"Vale Road"_s,      u"Wagoner Street"_s, u"Weaver Street"_s,   u"Wharf Street"_s,
        u"Willow Street"_s, u"Wren Street"_s,    u"Yew Street"_s,     u"Zion Street"_s,     u"Bramble Close"_s,
    };
    return names;
}

const QStringList &blockNames()
{
    static const QStringList names{u"Linnet House"_s, u"Plover House"_s,     u"Curlew House"_s, u"Dunlin Court"_s,
                                   u"Avocet Court"_s, u"Sanderling House"_s, u"Teal Court"_s,   u"Widgeon House"_s};
    return names;
}

/// The bend that makes flat rectangles look grown; smooth, so that houses stay beside their streets.
QPointF bent(QPointF p)
{
    const double x = p.x() + 38 * std::sin(p.y() / 290) + 12 * std::sin(p.x() / 170 + 1);
    const double y = p.y() + 45 * std::sin(p.x() / 330 + 0.7) + 10 * std::sin(p.y() / 140);
    return {x * std::cos(kTurn) - y * std::sin(kTurn), x * std::sin(kTurn) + y * std::cos(kTurn)};
}

/// The same line with a vertex every few metres, so that it bends instead of kinking.
QPolygonF densified(const QPolygonF &line, double step)
{
    QPolygonF dense;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QLineF segment(line.at(i), line.at(i + 1));
        const int pieces = std::max(1, int(segment.length() / step));
        for (int k = 0; k < pieces; ++k)
            dense += segment.pointAt(double(k) / pieces);
    }
    dense += line.last();
    return dense;
}

QPolygonF rectangle(const QRectF &r)
{
    return QPolygonF({r.topLeft(), r.topRight(), r.bottomRight(), r.bottomLeft(), r.topLeft()});
}

} // namespace

TownPlan::TownPlan(quint32 seed)
    : m_random(seed)
{
    layWards();
    layMainStreets();
    layQuarter(QRectF(-690, 170, 680, 360), true, 84, 6.2, true);    // Millfield terraces
    layQuarter(QRectF(10, 170, 630, 360), false, 92, 7.5, true);     // behind the station
    layQuarter(QRectF(-980, 20, 270, 500), false, 120, 11, false);   // Westgate semis
    layQuarter(QRectF(660, 20, 320, 500), false, 115, 11, false);    // Abbey semis
    layQuarter(QRectF(-690, -630, 680, 360), true, 96, 6.6, true);   // Southbank terraces
    layQuarter(QRectF(660, -630, 330, 360), true, 105, 12, false);   // Hill semis
    layQuarter(QRectF(60, -10, 580, 160), true, 97, 6.5, true);      // the old town
    layQuarter(QRectF(-980, -630, 270, 360), false, 118, 11, false); // Marsh End semis
    joinCrossings();
    for (int i = 0; i < streets.size(); ++i)
        buildHouses(i);
    buildBlocks(QRectF(40, -600, 580, 300));
    layFeatures();
    bend();
}

QString TownPlan::nextStreetName() { return streetNames().at(m_usedNames++ % streetNames().size()); }

void TownPlan::layMainStreets()
{
    const auto add = [this](const QString &name, QPointF from, QPointF to, double frontage) {
        streets += PlanStreet{name, PlanStreet::Kind::Main, QPolygonF({from, to}), frontage, true, {}};
    };
    add(u"High Street"_s, {0, 540}, {0, -20}, 9);
    add(u"Bridge Street"_s, {0, -20}, {0, -260}, 0);
    add(u"Priory Road"_s, {0, -260}, {0, -640}, 10);
    add(u"Mill Road"_s, {-700, 540}, {-700, -640}, 12);
    add(u"Abbey Road"_s, {650, 540}, {650, -640}, 14);
    add(u"Station Road"_s, {-990, 540}, {1000, 540}, 14);
    add(u"Market Street"_s, {-990, 160}, {1000, 160}, 9);
    add(u"Riverside"_s, {-800, -20}, {900, -20}, 16);
    add(u"Southgate"_s, {-700, -260}, {1000, -260}, 13);
    add(u"London Road"_s, {-900, -640}, {1050, -640}, 16);
    add(u"Station Approach"_s, {200, 540}, {200, 585}, 0);
    streets += PlanStreet{u"Castle Walk"_s, PlanStreet::Kind::Path, QPolygonF({{-640, 70}, {-100, 70}}), 0, false, {}};
    streets += PlanStreet{u"Towpath"_s, PlanStreet::Kind::Path, QPolygonF({{-1000, -45}, {1000, -45}}), 0, false, {}};
}

void TownPlan::layQuarter(const QRectF &area, bool isUpright, double spacing, double frontage, bool isTerrace)
{
    const double extent = isUpright ? area.width() : area.height();
    const int count = int(extent / spacing);
    const double step = extent / count;
    for (int i = 0; i < count; ++i) {
        const double at = step * (i + 0.5);
        // Streets reach the main streets around the quarter, 10 m outside its rectangle.
        const QPolygonF line =
            isUpright ? QPolygonF({{area.left() + at, area.top() - 10}, {area.left() + at, area.bottom() + 10}})
                      : QPolygonF({{area.left() - 10, area.top() + at}, {area.right() + 10, area.top() + at}});
        streets += PlanStreet{nextStreetName(), PlanStreet::Kind::Residential, line, frontage, isTerrace, {}};
    }
}

void TownPlan::layFeatures()
{
    using Kind = PlanFeature::Kind;
    features += PlanFeature{Kind::Water, u"River Marl"_s, rectangle(QRectF(-1200, kRiverY - 22, 2450, 44))};
    features += PlanFeature{Kind::Park, u"Castle Park"_s, rectangle(QRectF(-660, 12, 560, 122))};
    features += PlanFeature{Kind::Park, u"Priory Meadow"_s, rectangle(QRectF(-660, -232, 600, 110))};
    features += PlanFeature{Kind::Park, u"Abbey Green"_s, rectangle(QRectF(700, -230, 260, 100))};
    features += PlanFeature{Kind::Rail, u"Marlbridge line"_s, QPolygonF({{-1200, kRailY}, {1250, kRailY}})};
    features += PlanFeature{Kind::Station, u"Marlbridge"_s, QPolygonF({{200, kRailY - 4}})};
    features += PlanFeature{Kind::Marketplace, u"Market Square"_s, QPolygonF({{42, 128}})};
    features += PlanFeature{Kind::Library, u"Marlbridge Library"_s, QPolygonF({{-52, 132}})};
    features += PlanFeature{Kind::Supermarket, u"Marl Stores"_s, QPolygonF({{345, 176}})};
    features += PlanFeature{Kind::School, u"Millfield School"_s, QPolygonF({{-350, -60}})};
    features += PlanFeature{Kind::School, u"Abbey College"_s, QPolygonF({{820, -180}})};
    features += PlanFeature{Kind::Church, u"St Botolph"_s, QPolygonF({{-60, 60}})};
    features += PlanFeature{Kind::Hospital, u"Marlbridge Hospital"_s, QPolygonF({{-880, -180}})};
}

void TownPlan::layWards()
{
    const QPolygonF north(rectangle(QRectF(kWest, kRiverY, -kWest, kNorth - kRiverY)));
    const QPolygonF east(rectangle(QRectF(0, kRiverY, kEast, kNorth - kRiverY)));
    const QPolygonF south(rectangle(QRectF(kWest, kSouth, kEast - kWest, kRiverY - kSouth)));
    wards = {{u"E05900001"_s, u"Millfield"_s, north},
             {u"E05900002"_s, u"Station and Abbey"_s, east},
             {u"E05900003"_s, u"Southbank"_s, south}};
    districts = {
        {u"MMA"_s, 0, rectangle(QRectF(kWest, kRiverY, -700 - kWest, kNorth - kRiverY))},
        {u"MMB"_s, 0, rectangle(QRectF(-700, kRiverY, 700, kNorth - kRiverY))},
        {u"MSA"_s, 1, rectangle(QRectF(0, kRiverY, 650, kNorth - kRiverY))},
        {u"MSB"_s, 1, rectangle(QRectF(650, kRiverY, kEast - 650, kNorth - kRiverY))},
        {u"MTA"_s, 2, rectangle(QRectF(kWest, kSouth, -kWest, kRiverY - kSouth))},
        {u"MTB"_s, 2, rectangle(QRectF(0, kSouth, kEast, kRiverY - kSouth))},
    };
}

void TownPlan::joinCrossings()
{
    // Every street gets a vertex where another crosses or meets it.
    QList<QPolygonF> joined;
    for (int i = 0; i < streets.size(); ++i) {
        const QLineF line(streets.at(i).line.first(), streets.at(i).line.last());
        QList<double> stops{0, 1};
        for (int j = 0; j < streets.size(); ++j) {
            const QLineF other(streets.at(j).line.first(), streets.at(j).line.last());
            QPointF crossing;
            if (i != j && line.intersects(other, &crossing) == QLineF::BoundedIntersection)
                stops += QLineF(line.p1(), crossing).length() / line.length();
        }
        std::sort(stops.begin(), stops.end());
        QPolygonF stopped;
        for (const double stop : std::as_const(stops)) {
            const QPointF point = line.pointAt(stop);
            if (stopped.isEmpty() || QLineF(stopped.last(), point).length() > 0.5)
                stopped += point;
        }
        joined += stopped;
    }
    for (int i = 0; i < streets.size(); ++i) {
        streets[i].line = joined.at(i);
        streets[i].postcode =
            u"ZZ%1 %2%3%4"_s.arg(1 + i / 24).arg(1 + i % 9).arg(QChar(u'A' + i % 20)).arg(QChar(u'B' + (i * 7) % 18));
    }
}

void TownPlan::buildHouses(int street)
{
    const PlanStreet &plan = streets.at(street);
    if (plan.frontage <= 0)
        return;
    for (const bool isLeft : {true, false}) {
        int number = isLeft ? 1 : 2;
        double walked = 0;
        for (qsizetype i = 0; i + 1 < plan.line.size(); ++i) {
            const QLineF segment(plan.line.at(i), plan.line.at(i + 1));
            buildRow(street, segment, walked, walked + segment.length(), isLeft, number);
            walked += segment.length();
        }
    }
}

void TownPlan::buildRow(int street, const QLineF &segment, double from, double to, bool isLeft, int &number)
{
    const PlanStreet &plan = streets.at(street);
    const QPointF along = (segment.p2() - segment.p1()) / segment.length();
    const QPointF out = isLeft ? QPointF(-along.y(), along.x()) : QPointF(along.y(), -along.x());
    const double gap = plan.isTerrace ? 0 : 2.5;
    // A house must keep clear of the streets at both ends of this stretch, and main streets are not built up
    // everywhere.
    for (double at = kCornerGap + kDepth; at + plan.frontage < to - from - kCornerGap - kDepth; at += plan.frontage) {
        if (plan.kind == PlanStreet::Kind::Main && m_random.bounded(100) < 22)
            continue;
        const QPointF corner = segment.p1() + along * (at + gap) + out * kSetBack;
        const QPointF across = along * (plan.frontage - 2 * gap);
        const double depth = kDepth - 1 + m_random.bounded(2.0);
        if (districtAt(corner) < 0 || std::abs(corner.y() - kRiverY) < 40)
            continue;
        PlanBuilding house;
        house.street = street;
        house.number = QString::number(number);
        house.door = corner + across / 2 + out * 2;
        house.outline =
            QPolygonF({corner, corner + across, corner + across + out * depth, corner + out * depth, corner});
        house.alongStreet = from + at;
        if (m_random.bounded(100) < 4)
            house.flats = 2 + int(m_random.bounded(2)); // a house turned into flats
        number += 2;
        if (number == 13 && m_random.bounded(3) == 0)
            number = 15; // some streets have no 13
        buildings += house;
    }
}

void TownPlan::buildBlocks(const QRectF &area)
{
    // An estate: two closes with four blocks on each.
    for (int row = 0; row < 2; ++row) {
        const double y = area.top() + area.height() * (row == 0 ? 0.25 : 0.75);
        PlanStreet close{row == 0 ? u"Marsh Close"_s : u"Saltern Close"_s,
                         PlanStreet::Kind::Residential,
                         QPolygonF({{0, y}, {area.left() + 90, y}, {area.right() - 30, y}}),
                         0,
                         false,
                         u"ZZ4 %1QX"_s.arg(row + 1)};
        const int street = int(streets.size());
        streets += close;
        for (int i = 0; i < 4; ++i) {
            const QPointF corner(area.left() + 20 + i * 135, y + 16);
            PlanBuilding block;
            block.street = street;
            block.blockName = blockNames().at(row * 4 + i);
            block.flats = 12 + 4 * int(m_random.bounded(4));
            block.outline = rectangle(QRectF(corner, QSizeF(88, 18)));
            block.door = corner + QPointF(44, -1);
            block.alongStreet = i * 135;
            buildings += block;
        }
    }
    // The closes leave Priory Road: it needs the vertices where they do.
    for (PlanStreet &street : streets) {
        if (street.name != u"Priory Road")
            continue;
        street.line += QPointF(0, area.top() + area.height() * 0.25);
        street.line += QPointF(0, area.top() + area.height() * 0.75);
        std::sort(street.line.begin(), street.line.end(), [](QPointF a, QPointF b) { return a.y() > b.y(); });
    }
}

void TownPlan::bend()
{
    const auto bendAll = [](QPolygonF &shape, double step) {
        shape = shape.size() > 1 ? densified(shape, step) : shape;
        for (QPointF &point : shape)
            point = bent(point);
    };
    for (PlanStreet &street : streets)
        bendAll(street.line, 25);
    for (PlanBuilding &building : buildings) {
        bendAll(building.outline, 60);
        building.door = bent(building.door);
    }
    for (PlanFeature &feature : features)
        bendAll(feature.shape, 25);
    for (PlanWard &ward : wards)
        bendAll(ward.outline, 40);
    for (PlanDistrict &district : districts)
        bendAll(district.area, 40);
}

QPointF TownPlan::toLonLat(QPointF metres)
{
    return {kCentreLon + metres.x() / (kMetresPerDegree * std::cos(kCentreLat * M_PI / 180)),
            kCentreLat + metres.y() / kMetresPerDegree};
}

int TownPlan::districtAt(QPointF metres) const
{
    for (int i = 0; i < districts.size(); ++i) {
        if (districts.at(i).area.containsPoint(metres, Qt::OddEvenFill))
            return i;
    }
    return -1;
}

} // namespace rosette::demo
