#include "models/map/maptext.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

namespace rosette {

namespace {

/// Cosine of the angle between two directions of length 1.
double straightness(QPointF a, QPointF b) { return QPointF::dotProduct(a, b); }

QPointF unit(QPointF step)
{
    const double length = std::hypot(step.x(), step.y());
    return length > 0 ? step / length : QPointF(1, 0);
}

QString faceOf(const QRawFont &font) { return font.familyName() + u'/' + font.styleName(); }

/// Latin letters, figures and the usual marks between them, which stand one after the other.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        constexpr char16_t kLastLatin = 0x24F;
        return (c >= u' ' && c <= QChar(kLastLatin)) || (c >= u'\u2010' && c <= u'\u201F');
    });
}

std::shared_ptr<const MapGlyph> makeGlyph(QRawFont font, quint32 index)
{
    font.setPixelSize(MapGlyph::kPixels);
    auto glyph = std::make_shared<MapGlyph>();
    for (const QPolygonF &contour : font.pathForGlyph(index).toSubpathPolygons()) {
        glyph->points.insert(glyph->points.end(), contour.begin(), contour.end());
        glyph->ends.push_back(glyph->points.size());
    }
    return glyph;
}

} // namespace

MapTextLine::MapTextLine(std::vector<QPointF> points)
    : m_points(std::move(points))
    , m_distances(m_points.size(), 0)
{
    for (size_t i = 1; i < m_points.size(); ++i) {
        const QPointF step = m_points[i] - m_points[i - 1];
        m_distances[i] = m_distances[i - 1] + std::hypot(step.x(), step.y());
    }
}

MapTextLine::Pose MapTextLine::at(double distance) const
{
    const auto after = std::upper_bound(m_distances.begin(), m_distances.end(), distance);
    const size_t next = std::clamp<size_t>(size_t(after - m_distances.begin()), 1, m_points.size() - 1);
    const QPointF step = m_points[next] - m_points[next - 1];
    const double length = m_distances[next] - m_distances[next - 1];
    if (length <= 0)
        return {m_points[next], QPointF(1, 0)};
    return {m_points[next - 1] + step * ((distance - m_distances[next - 1]) / length), step / length};
}

MapText::MapText(std::vector<PlacedGlyph> glyphs, const QFont &font, double width)
    : m_glyphs(std::move(glyphs))
    , m_width(width)
    , m_height(QFontMetricsF(font).capHeight())
    , m_glyphScale(double(font.pixelSize()) / MapGlyph::kPixels)
{
}

std::vector<MapGlyphPlace> MapText::centredAt(QPointF centre) const
{
    std::vector<MapGlyphPlace> places;
    places.reserve(m_glyphs.size());
    for (const PlacedGlyph &glyph : m_glyphs)
        places.push_back({QPointF(centre.x() - m_width / 2 + glyph.x, centre.y() + m_height / 2)});
    return places;
}

std::vector<MapGlyphPlace> MapText::along(const MapTextLine &line, double start) const
{
    static const double kSharpestTurn = std::cos(0.45); // between neighbours
    static const double kSharpestBend = std::cos(1.2);  // against the whole
    if (start < 0 || start + m_width > line.length())
        return {};
    const QPointF chord = unit(line.at(start + m_width).point - line.at(start).point);
    const bool isReversed = chord.x() < 0;
    std::vector<MapGlyphPlace> places;
    places.reserve(m_glyphs.size());
    QPointF before = chord;
    for (const PlacedGlyph &glyph : m_glyphs) {
        const double middle = glyph.x + glyph.advance / 2;
        const MapTextLine::Pose pose = line.at(isReversed ? start + m_width - middle : start + middle);
        if (straightness(chord, pose.direction) < kSharpestBend ||
            (!places.empty() && straightness(before, pose.direction) < kSharpestTurn))
            return {};
        before = pose.direction;
        MapGlyphPlace place{pose.point, isReversed ? -pose.direction : pose.direction};
        place.origin = place.map(QPointF(-glyph.advance / 2, m_height / 2));
        places.push_back(place);
    }
    return places;
}

QPointF MapText::middleOf(size_t glyph, const MapGlyphPlace &place) const
{
    return place.map(QPointF(m_glyphs[glyph].advance / 2, -m_height / 2));
}

MapTextCache &MapTextCache::shared()
{
    static MapTextCache cache;
    return cache;
}

std::shared_ptr<const MapText> MapTextCache::text(const QString &text, const QFont &font)
{
    const std::pair key(text, font.key());
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_texts.constFind(key); known != m_texts.constEnd())
        return *known;
    if (m_texts.size() >= kMostTexts)
        m_texts.clear();
    return *m_texts.insert(key, layOut(text, font));
}

void MapTextCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_texts.clear();
    m_glyphs.clear();
}

std::shared_ptr<const MapText> MapTextCache::layOut(const QString &text, const QFont &font)
{
    const std::shared_ptr<const MapText> plain = layOutPlain(text, font);
    return plain ? plain : layOutShaped(text, font);
}

std::shared_ptr<const MapText> MapTextCache::layOutPlain(const QString &text, const QFont &font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const QList<quint32> indexes = raw.glyphIndexesForString(text);
    if (!isPlain(text) || indexes.size() != text.size() || indexes.contains(0))
        return {};
    const QList<QPointF> advances =
        raw.advancesForGlyphIndexes(indexes, QRawFont::KernedAdvances | QRawFont::UseDesignMetrics);
    const QString face = faceOf(raw);
    std::vector<MapText::PlacedGlyph> glyphs;
    glyphs.reserve(size_t(indexes.size()));
    double width = 0;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        glyphs.push_back({glyph(raw, face, indexes[i]), width, advances[i].x()});
        width += advances[i].x();
    }
    return std::make_shared<const MapText>(std::move(glyphs), font, width);
}

std::shared_ptr<const MapText> MapTextCache::layOutShaped(const QString &text, const QFont &font)
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
        const QString face = faceOf(raw);
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            const double end = i + 1 < indexes.size() ? positions[i + 1].x() : width;
            glyphs.push_back({glyph(raw, face, indexes[i]), positions[i].x(), end - positions[i].x()});
        }
    }
    return std::make_shared<const MapText>(std::move(glyphs), font, width);
}

std::shared_ptr<const MapGlyph> MapTextCache::glyph(const QRawFont &font, const QString &face, quint32 index)
{
    std::shared_ptr<const MapGlyph> &known = m_glyphs[GlyphKey(face, index)];
    if (!known)
        known = makeGlyph(font, index);
    return known;
}

} // namespace rosette
