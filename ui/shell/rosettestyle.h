#pragma once

#include <QProxyStyle>

namespace rosette {

/// Fusion, flattened: thin lines, small radii, the accent only where it means something, focus always visible. Colours
/// come from the palette alone.
class RosetteStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Dynamic properties that widgets carry to be painted in a special way.
    static constexpr char kPrimary[] = "rosettePrimary"; ///< the page's one button in the accent
    static constexpr char kChip[] = "rosetteChip";       ///< a tool button that filters
    static constexpr char kInPlace[] = "rosetteInPlace"; ///< a field without a frame until it is touched

    RosetteStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    bool drawItemPart(ControlElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const;
};

} // namespace rosette
