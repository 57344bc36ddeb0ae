#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include <QFont>
#include <QHash>
#include <QPolygonF>
#include <QTransform>

namespace rosette {

/// A glyph's contours as closed polygons, from the glyph's origin on the baseline.
struct MapGlyph
{
    QList<QPolygonF> contours;
    QList<QPolygonF> roughContours; ///< with fewer points, for the halo
};

/// A line in pixels that names can run along: where each point lies and which way each piece goes.
class MapTextLine
{
public:
    explicit MapTextLine(std::vector<QPointF> points);

    struct Pose
    {
        QPointF point;
        double angle = 0; ///< radians
    };
    double length() const { return m_distances.back(); }
    /// `distance` pixels along.
    Pose at(double distance) const;

private:
    std::vector<QPointF> m_points;
    std::vector<double> m_distances;
    std::vector<double> m_angles; // of the piece that ends at the point
};

/// Words laid out once, ready to stand straight or run along a line. Immutable; any thread.
class MapText
{
public:
    struct PlacedGlyph
    {
        std::shared_ptr<const MapGlyph> glyph;
        double x = 0;
        double advance = 0;
    };

    MapText() = default;
    MapText(std::vector<PlacedGlyph> glyphs, double width, double height);

    double width() const { return m_width; }
    double height() const { return m_height; } ///< of capitals
    bool isEmpty() const { return m_glyphs.empty(); }

    /// For each glyph from its own origin to where it stands, with the middle of the text at `centre`.
    std::vector<QTransform> centredAt(QPointF centre) const;
    /// Along a line from `start` pixels on; empty when the line is too short or bends too sharply for reading.
    std::vector<QTransform> along(const MapTextLine &line, double start) const;
    /// The middle of each glyph once placed.
    QPointF middleOf(size_t glyph, const QTransform &place) const;
    const MapGlyph &glyph(size_t number) const { return *m_glyphs[number].glyph; }

private:
    std::vector<PlacedGlyph> m_glyphs;
    double m_width = 0;
    double m_height = 0;
};

/// Lays texts out and keeps them, because maps say the same names again and again. Any thread.
class MapTextCache
{
public:
    std::shared_ptr<const MapText> text(const QString &text, const QFont &font);

private:
    static constexpr qsizetype kMostTexts = 20000;

    std::shared_ptr<const MapText> layOut(const QString &text, const QFont &font);

    using GlyphKey = std::pair<QString, quint32>;
    std::mutex m_mutex;
    QHash<GlyphKey, std::shared_ptr<const MapGlyph>> m_glyphs;
    QHash<std::pair<QString, QString>, std::shared_ptr<const MapText>> m_texts;
};

} // namespace rosette
