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

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace rosette
