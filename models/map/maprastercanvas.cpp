#include "models/map/maprastercanvas.h"

#include <array>
#include <cmath>
#include <numbers>

#include "models/map/maplabelmask.h"

namespace rosette {

namespace {

constexpr std::array<uchar, 8> kHatch{0x80, 0x40, 0x20, 0x10, 0x08, 0x04, 0x02, 0x01};
constexpr std::array<uchar, 8> kRules{0xFF, 0x00, 0x00, 0x00, 0xFF, 0x00, 0x00, 0x00};

const uchar *patternOf(Qt::BrushStyle style)
{
    if (style == Qt::SolidPattern)
        return nullptr;
    return style == Qt::BDiagPattern ? kHatch.data() : kRules.data();
}

constexpr size_t kDiscCorners = 32;

std::array<QPointF, kDiscCorners> unitDisc()
{
    std::array<QPointF, kDiscCorners> disc;
    for (size_t corner = 0; corner < kDiscCorners; ++corner) {
        const double angle = 2 * std::numbers::pi * double(corner) / kDiscCorners;
        disc[corner] = QPointF(std::cos(angle), std::sin(angle));
    }
    return disc;
}

} // namespace

MapRasterCanvas::MapRasterCanvas(QImage &image, const QTransform &toDevice)
    : m_image(image)
    , m_scale(toDevice.m11())
    , m_dx(toDevice.dx())
    , m_dy(toDevice.dy())
    , m_coverage(image.width(), image.height())
{
}

void MapRasterCanvas::addRing(std::span<const QPointF> ring)
{
    m_points.clear();
    for (const QPointF &point : ring)
        m_points.push_back(toDevice(point));
    m_coverage.addRing(m_points.data(), qsizetype(m_points.size()));
}

void MapRasterCanvas::addDisc(QPointF centre, double radius) { addDeviceDisc(toDevice(centre), radius * m_scale); }

void MapRasterCanvas::addDeviceDisc(QPointF centre, double radius)
{
    static const std::array<QPointF, kDiscCorners> kUnitDisc = unitDisc();
    const size_t step = radius < 2.5 ? 4 : radius < 7 ? 2 : 1;
    std::array<QPointF, kDiscCorners> ring;
    size_t corners = 0;
    for (size_t corner = 0; corner < kDiscCorners; corner += step)
        ring[corners++] = centre + kUnitDisc[corner] * radius;
    m_coverage.addRing(ring.data(), qsizetype(corners));
}

void MapRasterCanvas::fill(const QColor &colour, Qt::BrushStyle pattern)
{
    m_coverage.paint(m_image, colour.rgba(), patternOf(pattern));
}

void MapRasterCanvas::begin(const MapPen &pen)
{
    m_halfWidth = pen.width * m_scale / 2;
    m_isRound = pen.isRound;
    m_dashes.clear();
    for (const qreal dash : pen.dashes)
        m_dashes.append(dash * pen.width * m_scale);
}

void MapRasterCanvas::addLine(std::span<const QPointF> line, double walked)
{
    m_points.clear();
    for (const QPointF &point : line)
        m_points.push_back(toDevice(point));
    if (m_dashes.isEmpty())
        addDeviceLine(m_points);
    else
        addDashes(m_points, walked * m_scale);
}

void MapRasterCanvas::addDeviceLine(std::span<const QPointF> line)
{
    // Up to a turn of about 50 degrees (100 for a thin line) the sides are joined in one corner.
    constexpr double kThin = 2;
    const double mitreCosine = m_halfWidth <= kThin ? -0.25 : 0.6;
    const double foldingLength =
        m_halfWidth * (m_halfWidth <= kThin ? 0.35 : 0.7); // shorter pieces fold over on the inner side
    constexpr double kNearlyStraight = 0.995;
    constexpr double kJoinFromWidth = 1.2; // thinner lines show no gap at a sharp corner
    const size_t last = line.size() - 1;
    if (line.size() < 2)
        return;
    double shortest = 0; // of the two pieces last looked at
    double length = 0;
    const auto directionOf = [&](size_t piece) {
        const QPointF step = line[piece + 1] - line[piece];
        const double before = length;
        length = std::sqrt(QPointF::dotProduct(step, step));
        shortest = std::min(before, length);
        return length > 0 ? step / length : QPointF(1, 0);
    };
    const auto sideOf = [&](QPointF direction) { return QPointF(-direction.y(), direction.x()) * m_halfWidth; };
    const bool hasDiscs = 2 * m_halfWidth >= kJoinFromWidth;
    const bool isClosed = line[0] == line[last];
    QPointF direction = directionOf(0);
    QPointF side = sideOf(direction);
    if (hasDiscs && m_isRound && !isClosed && m_halfWidth > 1.5)
        addDeviceDisc(line[0], m_halfWidth);
    m_coverage.addEdge(line[0] + side, line[0] - side);
    for (size_t piece = 0; piece < last; ++piece) {
        QPointF endSide = sideOf(direction);
        QPointF nextSide = endSide;
        bool isCut = piece + 1 == last;
        if (!isCut) {
            const QPointF next = directionOf(piece + 1);
            const double cosine = QPointF::dotProduct(direction, next);
            nextSide = sideOf(next);
            isCut = cosine <= mitreCosine || (cosine < kNearlyStraight && shortest < foldingLength);
            if (!isCut)
                nextSide = endSide = (endSide + nextSide) / (1 + cosine);
            else if (hasDiscs)
                addCorner(line[piece + 1], endSide, nextSide);
            direction = next;
        }
        const QPointF end = line[piece + 1];
        m_coverage.addEdge(line[piece] - side, end - endSide);
        m_coverage.addEdge(end + endSide, line[piece] + side);
        if (isCut) {
            m_coverage.addEdge(end - endSide, end + endSide);
            if (piece + 1 < last)
                m_coverage.addEdge(end + nextSide, end - nextSide);
        }
        side = nextSide;
    }
    if (hasDiscs && isClosed)
        addCorner(line[last], side, sideOf(directionOf(0)));
    else if (m_isRound && m_halfWidth > 1.5)
        addDeviceDisc(line[last], m_halfWidth);
}

void MapRasterCanvas::addCorner(QPointF at, QPointF side, QPointF nextSide)
{
    constexpr double kRoundFrom = 3; // of half the width; a smaller corner looks the same cut off
    if (m_halfWidth >= kRoundFrom && QPointF::dotProduct(side, nextSide) < 0.8 * m_halfWidth * m_halfWidth) {
        addDeviceDisc(at, m_halfWidth);
        return;
    }
    const double turn = side.x() * nextSide.y() - side.y() * nextSide.x();
    const double outwards = turn > 0 ? -1 : 1;
    m_coverage.addQuad(at, at + side * outwards, at + (side + nextSide) * (outwards * 0.6), at + nextSide * outwards);
}

void MapRasterCanvas::addDashes(std::span<const QPointF> line, double walked)
{
    double period = 0;
    for (const qreal dash : m_dashes)
        period += dash;
    if (period <= 0)
        return;
    double left = std::fmod(walked, period);
    qsizetype dash = 0;
    while (left >= m_dashes[dash]) {
        left -= m_dashes[dash];
        dash = (dash + 1) % m_dashes.size();
    }
    left = m_dashes[dash] - left; // of the dash or gap in which the line begins
    std::vector<QPointF> piece{line[0]};
    for (size_t i = 1; i < line.size(); ++i) {
        QPointF from = line[i - 1];
        double length = std::hypot(line[i].x() - from.x(), line[i].y() - from.y());
        while (length > left) {
            from += (line[i] - from) * (left / length);
            length -= left;
            piece.push_back(from);
            if (dash % 2 == 0)
                addDeviceLine(piece);
            piece = {from};
            dash = (dash + 1) % m_dashes.size();
            left = m_dashes[dash];
        }
        left -= length;
        piece.push_back(line[i]);
    }
    if (dash % 2 == 0)
        addDeviceLine(piece);
}

void MapRasterCanvas::stroke(const QColor &colour) { fill(colour, Qt::SolidPattern); }

void MapRasterCanvas::drawLabels(std::span<const MapLabel *const> labels, const QColor &halo, double haloWidth)
{
    const QTransform toDevice(m_scale, 0, 0, m_scale, m_dx, m_dy);
    std::vector<MapLabelMask> masks;
    masks.reserve(labels.size());
    for (const MapLabel *label : labels) {
        masks.emplace_back(*label, toDevice, haloWidth * m_scale, m_image.rect());
        masks.back().paintHalo(m_image, halo.rgba());
    }
    for (size_t number = 0; number < labels.size(); ++number)
        masks[number].paintLetters(m_image, labels[number]->colour.rgba());
}

} // namespace rosette
