#include "models/map/mapmark.h"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace rosette {

namespace {

/// A corner of a shape.
struct Corner
{
    double x;
    double y;
};

// In units of the radius, all in the direction in which discs run. Sizes are weighed so that none looks larger.
constexpr std::array<Corner, 4> kSquare{{{-0.86, -0.86}, {0.86, -0.86}, {0.86, 0.86}, {-0.86, 0.86}}};
constexpr std::array<Corner, 4> kDiamond{{{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}}};
constexpr std::array<Corner, 3> kTriangle{{{0, -1.25}, {1.2, 0.85}, {-1.2, 0.85}}};
constexpr std::array<Corner, 4> kBar{{{-1.15, -0.36}, {1.15, -0.36}, {1.15, 0.36}, {-1.15, 0.36}}};
constexpr std::array<Corner, 12> kCross{{{-1.1, -0.72},
                                         {-0.72, -1.1},
                                         {0, -0.38},
                                         {0.72, -1.1},
                                         {1.1, -0.72},
                                         {0.38, 0},
                                         {1.1, 0.72},
                                         {0.72, 1.1},
                                         {0, 0.38},
                                         {-0.72, 1.1},
                                         {-1.1, 0.72},
                                         {-0.38, 0}}};
constexpr std::array<Corner, 12> kPlus{{{-0.32, -1.2},
                                        {0.32, -1.2},
                                        {0.32, -0.32},
                                        {1.2, -0.32},
                                        {1.2, 0.32},
                                        {0.32, 0.32},
                                        {0.32, 1.2},
                                        {-0.32, 1.2},
                                        {-0.32, 0.32},
                                        {-1.2, 0.32},
                                        {-1.2, -0.32},
                                        {-0.32, -0.32}}};
constexpr double kDotSize = 0.55;
constexpr double kHole = 0.5; // of hollow marks

void addCorners(MapCanvas &canvas, std::span<const Corner> corners, QPointF centre, double radius, double edge)
{
    std::vector<QPointF> ring;
    ring.reserve(corners.size());
    for (const Corner &corner : corners) {
        const QPointF at(corner.x, corner.y);
        const double length = std::hypot(at.x(), at.y());
        ring.push_back(centre + at * radius + at / length * edge * std::numbers::sqrt2);
    }
    canvas.addRing(ring);
}

void addRoundHole(MapCanvas &canvas, QPointF centre, double radius)
{
    constexpr int kCorners = 14;
    std::array<QPointF, kCorners> ring;
    for (int corner = 0; corner < kCorners; ++corner) {
        const double angle = -2 * std::numbers::pi * corner / kCorners; // against the disc around it
        ring[size_t(corner)] = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    canvas.addRing(ring);
}

} // namespace

void addMark(MapCanvas &canvas, MapMark mark, QPointF centre, double radius)
{
    addMarkEdge(canvas, mark, centre, radius, 0);
    if (mark == MapMark::Ring)
        addRoundHole(canvas, centre, radius * kHole);
    if (mark == MapMark::Frame) {
        const double half = radius * kHole * 0.86;
        canvas.addRing(std::array{centre + QPointF(-half, -half), centre + QPointF(-half, half),
                                  centre + QPointF(half, half), centre + QPointF(half, -half)});
    }
}

void addMarkEdge(MapCanvas &canvas, MapMark mark, QPointF centre, double radius, double edge)
{
    switch (mark) {
    case MapMark::Disc:
    case MapMark::Ring:
        canvas.addDisc(centre, radius + edge);
        break;
    case MapMark::Dot:
        canvas.addDisc(centre, radius * kDotSize + edge);
        break;
    case MapMark::Square:
    case MapMark::Frame:
        addCorners(canvas, kSquare, centre, radius, edge);
        break;
    case MapMark::Diamond:
        addCorners(canvas, kDiamond, centre, radius, edge);
        break;
    case MapMark::Triangle:
        addCorners(canvas, kTriangle, centre, radius, edge);
        break;
    case MapMark::Bar:
        addCorners(canvas, kBar, centre, radius, edge);
        break;
    case MapMark::Plus:
        addCorners(canvas, kPlus, centre, radius, edge);
        break;
    case MapMark::Cross:
        addCorners(canvas, kCross, centre, radius, edge);
        break;
    }
}

} // namespace rosette
