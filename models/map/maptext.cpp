#include "models/map/maptext.h"

#include <cmath>
#include <numbers>

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

namespace rosette {

namespace {

double turnBetween(double from, double to) { return std::abs(std::remainder(to - from, 2 * std::numbers::pi)); }

/// Leaves out points that lie close to the one before.
QPolygonF roughened(const QPolygonF &contour)
{
    constexpr double kStep = 0.7;
    QPolygonF rough;
    for (const QPointF &point : contour) {
        if (rough.isEmpty() || (point - rough.last()).manhattanLength() >= kStep)
            rough.append(point);
    }
    rough.append(rough.first());
    return rough;
}

/// Flattened finely enough for twice the size.
std::shared_ptr<const MapGlyph> makeGlyph(const QRawFont &font, quint32 index)
{
    constexpr double kEnlarged = 2;
    auto glyph = std::make_shared<MapGlyph>();
    for (const QPolygonF &contour : font.pathForGlyph(index).toSubpathPolygons(QTransform::fromScale(kEnlarged, kEnlarged))) {
        glyph->contours.append(QTransform::fromScale(1 / kEnlarged, 1 / kEnlarged).map(contour));
        glyph->roughContours.append(roughened(glyph->contours.last()));
    }
    return glyph;
}

} // namespace

MapTextLine::MapTextLine(std::vector<QPointF> points)
    : m_points(std::move(points))
    , m_distances(m_points.size(), 0)
    , m_angles(m_points.size(), 0)
{
    for (size_t i = 1; i < m_points.size(); ++i) {
        const QPointF step = m_points[i] - m_points[i - 1];
        m_distances[i] = m_distances[i - 1] + std::hypot(step.x(), step.y());
        m_angles[i] = std::atan2(step.y(), step.x());
    }
}

MapTextLine::Pose MapTextLine::at(double distance) const
{
    const auto after = std::upper_bound(m_distances.begin(), m_distances.end(), distance);
    const size_t next = std::clamp<size_t>(size_t(after - m_distances.begin()), 1, m_points.size() - 1);
    const double length = m_distances[next] - m_distances[next - 1];
    const double share = length > 0 ? (distance - m_distances[next - 1]) / length : 0;
    return {m_points[next - 1] + (m_points[next] - m_points[next - 1]) * share, m_angles[next]};
}

MapText::MapText(std::vector<PlacedGlyph> glyphs, double width, double height)
    : m_glyphs(std::move(glyphs))
    , m_width(width)
    , m_height(height)
{
}

std::vector<QTransform> MapText::centredAt(QPointF centre) const
{
    std::vector<QTransform> places;
    for (const PlacedGlyph &glyph : m_glyphs)
        places.push_back(QTransform::fromTranslate(centre.x() - m_width / 2 + glyph.x, centre.y() + m_height / 2));
    return places;
}

std::vector<QTransform> MapText::along(const MapTextLine &line, double start) const
{
    constexpr double kSharpestTurn = 0.45; // between neighbours
    constexpr double kSharpestBend = 1.2;  // against the whole
    if (start < 0 || start + m_width > line.length())
        return {};
    const QPointF chord = line.at(start + m_width).point - line.at(start).point;
    const bool isReversed = chord.x() < 0;
    const double chordAngle = std::atan2(chord.y(), chord.x());
    std::vector<QTransform> places;
    places.reserve(m_glyphs.size());
    double before = 0;
    for (const PlacedGlyph &glyph : m_glyphs) {
        const double middle = glyph.x + glyph.advance / 2;
        MapTextLine::Pose pose = line.at(isReversed ? start + m_width - middle : start + middle);
        if (turnBetween(chordAngle, pose.angle) > kSharpestBend || (!places.empty() && turnBetween(before, pose.angle) > kSharpestTurn))
            return {};
        before = pose.angle;
        if (isReversed)
            pose.angle += std::numbers::pi;
        const double cosine = std::cos(pose.angle);
        const double sine = std::sin(pose.angle);
        const double back = glyph.advance / 2;
        const double down = m_height / 2;
        places.emplace_back(cosine, sine, -sine, cosine, pose.point.x() - back * cosine - down * sine,
                            pose.point.y() - back * sine + down * cosine);
    }
    return places;
}

QPointF MapText::middleOf(size_t glyph, const QTransform &place) const
{
    return place.map(QPointF(m_glyphs[glyph].advance / 2, -m_height / 2));
}

std::shared_ptr<const MapText> MapTextCache::text(const QString &text, const QFont &font)
{
    const std::lock_guard lock(m_mutex);
    const std::pair key(text, font.key());
    if (const auto known = m_texts.constFind(key); known != m_texts.constEnd())
        return *known;
    if (m_texts.size() >= kMostTexts)
        m_texts.clear();
    return *m_texts.insert(key, layOut(text, font));
}

std::shared_ptr<const MapText> MapTextCache::layOut(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return std::make_shared<const MapText>();
    const double width = line.naturalTextWidth();
    std::vector<MapText::PlacedGlyph> glyphs;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont raw = run.rawFont();
        const QString face = raw.familyName() + raw.styleName() + QString::number(raw.pixelSize());
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            std::shared_ptr<const MapGlyph> &glyph = m_glyphs[GlyphKey(face, indexes[i])];
            if (!glyph)
                glyph = makeGlyph(raw, indexes[i]);
            const double end = i + 1 < indexes.size() ? positions[i + 1].x() : width;
            glyphs.push_back({glyph, positions[i].x(), end - positions[i].x()});
        }
    }
    return std::make_shared<const MapText>(std::move(glyphs), width, QFontMetricsF(font).capHeight());
}

} // namespace rosette
