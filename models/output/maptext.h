#pragma once

#include <span>

#include <QFont>
#include <QPainterPath>

namespace rosette {

/// Words laid out once as outlines, ready to stand straight or run along a line. Immutable; any thread.
class MapText
{
public:
    MapText() = default;
    MapText(const QString &text, const QFont &font);

    double width() const { return m_width; }
    double ascent() const { return m_ascent; }
    double descent() const { return m_descent; }
    double height() const { return m_ascent + m_descent; }
    bool isEmpty() const { return m_glyphs.empty(); }

    /// The outline with the middle of the text's box at `centre`.
    QPainterPath centredAt(QPointF centre) const;

    struct Pose
    {
        QPointF middle; ///< of the glyph, on the line
        double angle = 0; ///< radians
    };
    /// Along a line from `start` pixels on; nothing when the line is too short or bends too sharply for reading.
    std::vector<Pose> posesAlong(std::span<const QPointF> line, std::span<const double> distances, double start) const;
    QPainterPath placedAt(std::span<const Pose> poses) const;
    double advance(size_t glyph) const { return m_glyphs[glyph].advance; }

private:
    struct Glyph
    {
        QPainterPath outline; ///< from the glyph's origin on the baseline
        double x = 0;
        double advance = 0;
    };

    std::vector<Glyph> m_glyphs;
    double m_width = 0;
    double m_ascent = 0;
    double m_descent = 0;
};

} // namespace rosette
