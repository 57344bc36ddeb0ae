#include "models/map/mapstyle.h"

#include <cmath>

namespace rosette {

namespace {

/// The colours in which the themes differ.
struct Colours
{
    QColor land, park, wood, water, square, building, buildingEdge;
    QColor waterway, rail, path, service, serviceCasing, street, streetCasing, main, mainCasing, trunk, trunkCasing;
    QColor names, halo, placeNames, waterNames, parkNames, stall, stallText;
};

const Colours kLight{
    .land = 0xF6F3EE, .park = 0xDCEBD0, .wood = 0xCFE3C1, .water = 0xBFD9EA, .square = 0xEFEAE0,
    .building = 0xE6E0D6, .buildingEdge = 0xD3CABD, .waterway = 0xA9CBE0, .rail = 0x9A9A9A, .path = 0xB9A98C,
    .service = 0xFFFFFF, .serviceCasing = 0xDED9D0, .street = 0xFFFFFF, .streetCasing = 0xD8D2C8, .main = 0xFFF6D6, .mainCasing = 0xDDCFA0,
    .trunk = 0xF7E3A8, .trunkCasing = 0xD9BE73,
    .names = 0x4A463F, .halo = 0xFBFAF8, .placeNames = 0x5E5850, .waterNames = 0x3F6F8C, .parkNames = 0x4C7143,
    .stall = 0xB26A00, .stallText = 0xFFFFFF,
};
const Colours kDark{
    .land = 0x222327, .park = 0x263329, .wood = 0x223127, .water = 0x1C3241, .square = 0x2A2B2F,
    .building = 0x2D2E33, .buildingEdge = 0x3C3D43, .waterway = 0x27465A, .rail = 0x6A6B70, .path = 0x6B6252,
    .service = 0x41424A, .serviceCasing = 0x19191C, .street = 0x4F5059, .streetCasing = 0x19191C, .main = 0x625B4E, .mainCasing = 0x1A1917,
    .trunk = 0x6F6142, .trunkCasing = 0x1C1A15,
    .names = 0xD6D2CA, .halo = 0x222327, .placeNames = 0xB9B4AA, .waterNames = 0x7FA9C4, .parkNames = 0x8DB088,
    .stall = 0xE8A33D, .stallText = 0x1D1E21,
};
const Colours kPrint{
    .land = 0xFFFFFF, .park = 0xB9B9B9, .wood = 0xA8A8A8, .water = 0x9E9E9E, .square = 0xF1F1F1,
    .building = 0xDEDEDE, .buildingEdge = 0xA5A5A5, .waterway = 0x9E9E9E, .rail = 0x6E6E6E, .path = 0x8C8C8C,
    .service = 0xFFFFFF, .serviceCasing = 0xB4B4B4, .street = 0xFFFFFF, .streetCasing = 0x7A7A7A, .main = 0xFFFFFF, .mainCasing = 0x3A3A3A,
    .trunk = 0xD8D8D8, .trunkCasing = 0x202020,
    .names = Qt::black, .halo = Qt::white, .placeNames = Qt::black, .waterNames = 0x303030, .parkNames = 0x303030,
    .stall = Qt::black, .stallText = Qt::white,
};

const Colours &coloursOf(MapTheme theme)
{
    switch (theme) {
    case MapTheme::Dark: return kDark;
    case MapTheme::Print: return kPrint;
    case MapTheme::Light: break;
    }
    return kLight;
}

void styleGround(MapStyle &style)
{
    const Colours &c = coloursOf(style.theme);
    const bool isPrint = style.isPrint();
    const auto area = [&](MapKind kind) -> MapAreaStyle & { return style.areas[size_t(kind)]; };
    const auto line = [&](MapKind kind) -> MapLineStyle & { return style.lines[size_t(kind)]; };

    style.land = c.land;
    area(MapKind::Park) = {.firstZoom = 10, .fill = c.park, .pattern = isPrint ? Qt::BDiagPattern : Qt::SolidPattern};
    area(MapKind::Wood) = {.firstZoom = 10, .fill = c.wood, .pattern = isPrint ? Qt::BDiagPattern : Qt::SolidPattern};
    area(MapKind::Water) = {.firstZoom = 8, .fill = c.water, .pattern = isPrint ? Qt::HorPattern : Qt::SolidPattern};
    area(MapKind::Pedestrian) = {.firstZoom = 14.5, .fill = c.square, .edge = c.streetCasing, .edgeZoom = 16.5};
    area(MapKind::Building) = {.firstZoom = 14.25, .fill = c.building, .edge = c.buildingEdge, .edgeZoom = 16};

    line(MapKind::Waterway) = {.firstZoom = 12, .widths = {0.8, 1.6, 4, 8, 16}, .colour = c.waterway};
    line(MapKind::Railway) = {.firstZoom = 11, .widths = {0.7, 1, 1.5, 2.2, 3}, .colour = c.rail};
    line(MapKind::Path) = {.firstZoom = 15.25, .widths = {0.6, 0.8, 1, 1.6, 2.4}, .colour = c.path, .dashes = {3.2, 2.2}};
    line(MapKind::Service) = {.firstZoom = 14.5, .widths = {0.4, 0.8, 2.6, 7, 18}, .colour = c.service, .casing = c.serviceCasing, .casingZoom = 15.75};
    line(MapKind::Street) = {.firstZoom = 12, .widths = {0.6, 1.7, 5, 13, 34}, .colour = c.street, .casing = c.streetCasing, .casingZoom = 13.75};
    line(MapKind::MainRoad) = {.firstZoom = 10, .widths = {1.3, 3.2, 7.5, 17, 42}, .colour = c.main, .casing = c.mainCasing, .casingZoom = 12.75};
    line(MapKind::TrunkRoad) = {.firstZoom = 7, .widths = {1.9, 4, 9, 20, 46}, .colour = c.trunk, .casing = c.trunkCasing, .casingZoom = 11.5};
}

/// Light enough (or dark enough) to be a line on this ground.
QColor accentFor(MapTheme theme, const QColor &accent)
{
    if (theme == MapTheme::Print)
        return Qt::black;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    accent.getHslF(&hue, &saturation, &lightness);
    lightness = theme == MapTheme::Dark ? std::max(lightness, 0.68F) : std::min(lightness, 0.45F);
    return QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness);
}

} // namespace

double MapLineStyle::widthAt(double zoom) const
{
    const double position = std::clamp((zoom - 12) / 2, 0.0, double(widths.size() - 1));
    const size_t below = std::min(size_t(position), widths.size() - 2);
    const double share = position - double(below);
    return widths[below] * std::pow(widths[below + 1] / widths[below], share);
}

MapStyle MapStyle::make(MapTheme theme, const QColor &accent)
{
    MapStyle style{.theme = theme};
    styleGround(style);
    const Colours &c = coloursOf(theme);
    style.names = c.names;
    style.halo = c.halo;
    style.placeNames = c.placeNames;
    style.waterNames = c.waterNames;
    style.parkNames = c.parkNames;
    style.stall = c.stall;
    style.stallText = c.stallText;
    style.accent = accentFor(theme, accent);
    style.door = style.accent;
    style.doorEdge = style.halo;
    switch (theme) {
    case MapTheme::Light: style.outside = QColor(0, 0, 0, 20); break;
    case MapTheme::Dark: style.outside = QColor(0, 0, 0, 50); break;
    case MapTheme::Print: style.outside = QColor(255, 255, 255, 110); break;
    }
    if (style.isPrint())
        style.rounds = {Qt::black, 0x333333, 0x555555};
    else
        style.rounds = {0x3B528B, 0xD95F02, 0x1F9E89, 0x8E3B8A, 0xC9A400, 0x2C7FB8, 0x9A5B2E, 0x5DA13A};
    return style;
}

QColor MapStyle::roundLineColour(size_t position) const
{
    constexpr std::array kGreys{0x969696, 0xA6A6A6, 0xB6B6B6};
    QColor colour = isPrint() ? QColor(kGreys[position % kGreys.size()]) : roundColour(position);
    colour.setAlpha(isPrint() ? 255 : 190);
    return colour;
}

QFont MapStyle::fontOf(double pixels, int weight) const
{
    QFont sized = font;
    sized.setPixelSize(std::max(1, int(std::lround(pixels * scale))));
    sized.setWeight(QFont::Weight(weight));
    sized.setHintingPreference(QFont::PreferNoHinting);
    return sized;
}

} // namespace rosette
