#include "models/output/maptext.h"

#include <cmath>
#include <numbers>

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

namespace rosette {

namespace {

struct PointAndAngle
{
    QPointF point;
    double angle = 0;
};

PointAndAngle along(std::span<const QPointF> line, std::span<const double> distances, double distance)
{
    const auto after = std::upper_bound(distances.begin(), distances.end(), distance);
    const size_t next = std::clamp<size_t>(size_t(after - distances.begin()), 1, line.size() - 1);
    const QPointF step = line[next] - line[next - 1];
    const double length = distances[next] - distances[next - 1];
    const double share = length > 0 ? (distance - distances[next - 1]) / length : 0;
    return {line[next - 1] + step * share, std::atan2(step.y(), step.x())};
}

double turnBetween(double from, double to) { return std::abs(std::remainder(to - from, 2 * std::numbers::pi)); }

} // namespace

MapText::MapText(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    m_width = line.naturalTextWidth();
    const QFontMetricsF metrics(font);
    m_ascent = metrics.capHeight();
    m_descent = metrics.descent() * 0.35;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont raw = run.rawFont();
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            const double end = i + 1 < indexes.size() ? positions[i + 1].x() : m_width;
            m_glyphs.push_back({raw.pathForGlyph(indexes[i]), positions[i].x(), end - positions[i].x()});
        }
    }
}

QPainterPath MapText::centredAt(QPointF centre) const
{
    const QPointF origin = centre + QPointF(-m_width / 2, m_ascent / 2);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const Glyph &glyph : m_glyphs)
        path.addPath(glyph.outline.translated(origin.x() + glyph.x, origin.y()));
    return path;
}

std::vector<MapText::Pose> MapText::posesAlong(std::span<const QPointF> line, std::span<const double> distances, double start) const
{
    constexpr double kSharpestTurn = 0.45;
    constexpr double kSharpestBend = 1.3;
    if (line.size() < 2 || start < 0 || start + m_width > distances.back())
        return {};
    const QPointF chord = along(line, distances, start + m_width).point - along(line, distances, start).point;
    const bool isReversed = chord.x() < 0;
    const double chordAngle = std::atan2(chord.y(), chord.x());
    std::vector<Pose> poses;
    poses.reserve(m_glyphs.size());
    for (const Glyph &glyph : m_glyphs) {
        const double middle = glyph.x + glyph.advance / 2;
        PointAndAngle at = along(line, distances, isReversed ? start + m_width - middle : start + middle);
        if (turnBetween(chordAngle, at.angle) > kSharpestBend)
            return {};
        if (isReversed)
            at.angle += std::numbers::pi;
        if (!poses.empty() && turnBetween(poses.back().angle, at.angle) > kSharpestTurn)
            return {};
        poses.push_back({at.point, at.angle});
    }
    return poses;
}

QPainterPath MapText::placedAt(std::span<const Pose> poses) const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (size_t i = 0; i < poses.size(); ++i) {
        const double cosine = std::cos(poses[i].angle);
        const double sine = std::sin(poses[i].angle);
        const double back = m_glyphs[i].advance / 2;
        const double down = m_ascent / 2;
        const QTransform pose(cosine, sine, -sine, cosine, poses[i].middle.x() - back * cosine - down * sine,
                              poses[i].middle.y() - back * sine + down * cosine);
        path.addPath(pose.map(m_glyphs[i].outline));
    }
    return path;
}

} // namespace rosette
