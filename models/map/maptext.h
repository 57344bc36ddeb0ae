#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include <QFont>
#include <QHash>
#include <QPointF>
#include <QRawFont>

namespace rosette {

/// A glyph's contours as closed polygons, from the glyph's origin on the baseline, for type of kPixels. The shapes are
/// the same at all sizes, unhinted, so that they can be turned.
struct MapGlyph
{
    static constexpr int kPixels = 32;

    std::vector<QPointF> points;
    std::vector<size_t> ends; ///< of each contour: one past its last point
};

/// Where a glyph stands: its origin, and which way its baseline goes.
struct MapGlyphPlace
{
    QPointF origin;
    QPointF direction{1, 0}; ///< of length 1

    QPointF map(QPointF point) const
    {
        return {origin.x() + point.x() * direction.x() - point.y() * direction.y(),
                origin.y() + point.x() * direction.y() + point.y() * direction.x()};
    }
};

/// A line in pixels that names can run along: where each point lies and which way each piece goes.
class MapTextLine
{
public:
    explicit MapTextLine(std::vector<QPointF> points);

    struct Pose
    {
        QPointF point;
        QPointF direction; ///< of length 1
    };
    double length() const { return m_distances.back(); }
    /// `distance` pixels along.
    Pose at(double distance) const;

private:
    std::vector<QPointF> m_points;
    std::vector<double> m_distances;
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
    MapText(std::vector<PlacedGlyph> glyphs, const QFont &font, double width);

    double width() const { return m_width; }
    double height() const { return m_height; } ///< of capitals
    double glyphScale() const { return m_glyphScale; }
    bool isEmpty() const { return m_glyphs.empty(); }

    /// Where each glyph stands, with the middle of the text at `centre`.
    std::vector<MapGlyphPlace> centredAt(QPointF centre) const;
    /// Along a line from `start` pixels on; empty when the line is too short or bends too sharply for reading.
    std::vector<MapGlyphPlace> along(const MapTextLine &line, double start) const;
    /// The middle of each glyph once placed.
    QPointF middleOf(size_t glyph, const MapGlyphPlace &place) const;
    const MapGlyph &glyph(size_t number) const { return *m_glyphs[number].glyph; }

private:
    std::vector<PlacedGlyph> m_glyphs;
    double m_width = 0;
    double m_height = 0;
    double m_glyphScale = 1;
};

/// Lays texts out and keeps them, because maps say the same names again and again. Any thread.
class MapTextCache
{
public:
    /// The one that all maps of the program share: a new style, layer or scene brings few new words.
    static MapTextCache &shared();

    std::shared_ptr<const MapText> text(const QString &text, const QFont &font);
    void clear();

private:
    static constexpr qsizetype kMostTexts = 20000;

    using GlyphKey = std::pair<QString, quint32>;

    std::shared_ptr<const MapText> layOut(const QString &text, const QFont &font);
    /// Letter by letter, for scripts that need no more; null for others, and when the font lacks a letter.
    std::shared_ptr<const MapText> layOutPlain(const QString &text, const QFont &font);
    /// For any script.
    std::shared_ptr<const MapText> layOutShaped(const QString &text, const QFont &font);
    std::shared_ptr<const MapGlyph> glyph(const QRawFont &font, const QString &face, quint32 index);

    std::mutex m_mutex;
    QHash<GlyphKey, std::shared_ptr<const MapGlyph>> m_glyphs;
    QHash<std::pair<QString, QString>, std::shared_ptr<const MapText>> m_texts;
};

} // namespace rosette
