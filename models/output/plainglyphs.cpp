#include "models/output/plainglyphs.h"

#include <cmath>

namespace rosette {

namespace {

constexpr char16_t kFirstLatin = 0x20;
constexpr char16_t kLastLatin = 0x24f;
constexpr char16_t kSoftHyphen = 0xad;
constexpr char16_t kFirstPunctuation = 0x2010; // after the spaces and marks that are not seen
constexpr char16_t kLastPunctuation = 0x2027;

} // namespace

PlainGlyphs::PlainGlyphs(const QFont &font)
    : m_font(QRawFont::fromFont(font))
    , m_latin(kLastLatin - kFirstLatin + 1)
    , m_punctuation(kLastPunctuation - kFirstPunctuation + 1)
{
}

/// None when the letter may need more than a glyph of its own.
const PlainGlyphs::Glyph *PlainGlyphs::glyph(QChar letter)
{
    const char16_t code = letter.unicode();
    Glyph *glyph = nullptr;
    if (code >= kFirstLatin && code <= kLastLatin && code != kSoftHyphen)
        glyph = &m_latin[code - kFirstLatin];
    else if (code >= kFirstPunctuation && code <= kLastPunctuation)
        glyph = &m_punctuation[code - kFirstPunctuation];
    else
        return nullptr;
    if (!glyph->isKnown) {
        glyph->isKnown = true;
        glyph->index = m_font.glyphIndexesForString(letter).value(0);
        glyph->advance = m_font.advancesForGlyphIndexes({glyph->index}).value(0).x();
    }
    return glyph->index > 0 ? glyph : nullptr;
}

bool PlainGlyphs::append(Run &run, QPointF at, const QString &text)
{
    const qsizetype before = run.indexes.size();
    double x = at.x();
    for (const QChar letter : text) {
        const Glyph *one = glyph(letter);
        if (!one) {
            run.indexes.resize(before);
            run.positions.resize(before);
            return false;
        }
        run.indexes += one->index;
        run.positions += QPointF(std::round(x), std::round(at.y()));
        x += one->advance;
    }
    return true;
}

QGlyphRun PlainGlyphs::glyphRun(const Run &run) const
{
    QGlyphRun glyphs;
    glyphs.setRawFont(m_font);
    glyphs.setGlyphIndexes(run.indexes);
    glyphs.setPositions(run.positions);
    return glyphs;
}

std::optional<double> PlainGlyphs::width(const QString &text)
{
    double width = 0;
    for (const QChar letter : text) {
        const Glyph *one = glyph(letter);
        if (!one)
            return std::nullopt;
        width += one->advance;
    }
    return width;
}

} // namespace rosette
