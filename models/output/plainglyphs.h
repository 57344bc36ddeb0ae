#pragma once

#include <optional>
#include <vector>

#include <QGlyphRun>
#include <QRawFont>

namespace rosette {

/// A face for text that needs no shaping, as nearly all text on paper is: Latin letters, figures and punctuation, each
/// with a glyph of its own, without kerning. Set so, a page of names costs half as much as through
/// QPainter::drawText(). Every glyph begins on a whole unit. One thread.
class PlainGlyphs
{
public:
    /// `font` with a size in pixels, which are the paper's units.
    explicit PlainGlyphs(const QFont &font);

    /// Glyphs that are drawn in one go.
    struct Run
    {
        QList<quint32> indexes;
        QList<QPointF> positions;
    };

    /// Adds text that begins at `at` on its base line. False for text with letters that need more than a glyph of their
    /// own, or that the font does not have: nothing is added then.
    bool append(Run &run, QPointF at, const QString &text);
    QGlyphRun glyphRun(const Run &run) const;
    /// In the paper's units; nothing where append() says no.
    std::optional<double> width(const QString &text);

private:
    struct Glyph
    {
        quint32 index = 0; ///< 0: the font has none
        double advance = 0;
        bool isKnown = false;
    };

    const Glyph *glyph(QChar letter);

    QRawFont m_font;
    std::vector<Glyph> m_latin;
    std::vector<Glyph> m_punctuation; ///< dashes, quotation marks, the ellipsis
};

} // namespace rosette
