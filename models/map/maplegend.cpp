#include "models/map/maplegend.h"

#include <array>
#include <set>

#include <QCoreApplication>

#include "models/map/mapsymbols.h"

namespace rosette {

namespace {

using Kind = MapLegendEntry::Kind;

QString tr(const char *text) { return QCoreApplication::translate("MapLegend", text); }

QString doorTitle(MapDoorColour colour)
{
    switch (colour) {
    case MapDoorColour::Outcome:
        return tr("Doors: last outcome");
    case MapDoorColour::Support:
        return tr("Doors: support");
    case MapDoorColour::Contact:
        return tr("Doors: last spoken to");
    case MapDoorColour::Left:
        return tr("Doors: what is left to do");
    case MapDoorColour::Leaflet:
        return tr("Doors: last leaflet");
    case MapDoorColour::Exactness:
        return tr("Doors: how their place is known");
    case MapDoorColour::Plain:
        break;
    }
    return tr("Doors");
}

QString shadingTitle(MapShading shading)
{
    switch (shading) {
    case MapShading::ContactRate:
        return tr("Wards: electors spoken to");
    case MapShading::Leaflets:
        return tr("Wards: doors leafleted");
    case MapShading::Support:
        return tr("Wards: mean support, 1 with us");
    case MapShading::None:
        break;
    }
    return tr("Boundaries");
}

QList<MapLegendEntry> plainDoors(const MapScene &scene, const MapStyle &style)
{
    const auto has = [&](auto isWanted) {
        return std::any_of(scene.doorsteps.begin(), scene.doorsteps.end(), isWanted);
    };
    QList<MapLegendEntry> entries;
    if (has([](const MapDoorstep &step) { return step.isExact(); }))
        entries.append({.kind = Kind::Mark, .text = tr("door"), .colour = style.door, .mark = MapMark::Disc});
    if (has([](const MapDoorstep &step) { return !step.isExact(); }))
        entries.append(
            {.kind = Kind::Mark, .text = tr("door, its place reckoned"), .colour = style.door, .mark = MapMark::Ring});
    return entries;
}

QList<MapLegendEntry> colouredDoors(const MapFigures &figures, const MapStyle &style)
{
    const QList<MapClass> classes = doorClassesOf(figures, style);
    const std::set<quint8> seen(figures.doorClasses.begin(), figures.doorClasses.end());
    QList<MapLegendEntry> entries;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const bool isNone = i + 1 == classes.size();
        if (seen.contains(isNone ? kNoMapClass : quint8(i)))
            entries.append(
                {.kind = Kind::Mark, .text = classes[i].text, .colour = classes[i].colour, .mark = classes[i].mark});
    }
    return entries;
}

MapLegendGroup doorGroup(const MapScene &scene, const MapFigures *figures, const MapLayers &layers,
                         const MapStyle &style)
{
    if (!layers.hasDoors || scene.doorsteps.empty())
        return {};
    const bool isColoured = figures && figures->hasDoorClasses(layers);
    MapLegendGroup group{isColoured ? doorTitle(layers.doorColour) : doorTitle(MapDoorColour::Plain),
                         isColoured ? colouredDoors(*figures, style) : plainDoors(scene, style)};
    if (std::any_of(scene.doorsteps.begin(), scene.doorsteps.end(),
                    [](const MapDoorstep &step) { return step.isDoNotKnock; }))
        group.entries.append(
            {.kind = Kind::Mark, .text = tr("do not knock"), .colour = style.names, .mark = MapMark::Cross});
    return group;
}

/// A shade as it looks where it lies on land.
QColor onLand(const QColor &shade, const MapStyle &style)
{
    const auto mixed = [](int land, int above) { return land + (above - land) * kShadeAlpha / 255; };
    return {mixed(style.land.red(), shade.red()), mixed(style.land.green(), shade.green()),
            mixed(style.land.blue(), shade.blue())};
}

MapLegendGroup wardGroup(const MapScene &scene, const MapFigures *figures, const MapLayers &layers,
                         const MapStyle &style)
{
    const bool isShaded = figures && figures->hasWardFigures(layers);
    MapLegendGroup group{shadingTitle(isShaded ? layers.shading : MapShading::None), {}};
    const bool hasUnknown = isShaded && std::any_of(figures->wards.begin(), figures->wards.end(),
                                                    [](const MapWardFigure &ward) { return !ward.isKnown; });
    for (const MapClass &shade : isShaded ? shadingClassesOf(layers.shading, style) : QList<MapClass>())
        group.entries.append({.kind = Kind::Swatch, .text = shade.text, .colour = onLand(shade.colour, style)});
    if (hasUnknown)
        group.entries.append(
            {.kind = Kind::Swatch, .text = tr("nothing known yet"), .colour = style.land, .casing = style.names});
    if (layers.hasWards && !scene.wardShapes.isEmpty())
        group.entries.append({.kind = Kind::Stroke, .text = tr("ward boundary"), .colour = style.accent});
    if (layers.hasDistricts && !scene.districtShapes.isEmpty())
        group.entries.append(
            {.kind = Kind::DashedStroke, .text = tr("polling district boundary"), .colour = style.names, .width = 1.2});
    if (layers.hasDistricts && !scene.districts.empty())
        group.entries.append({.kind = Kind::Text,
                              .text = tr("polling district"),
                              .colour = style.names,
                              .sample = scene.districts.front().code});
    return group;
}

MapLegendGroup roundGroup(const MapScene &scene, const MapFigures *figures, const MapLayers &layers,
                          const MapStyle &style)
{
    const bool hasAny = std::any_of(scene.rounds.begin(), scene.rounds.end(),
                                    [&](const MapRound &round) { return layers.showsRound(round.id, round.purpose); });
    if (!hasAny)
        return {};
    MapLegendGroup group{tr("Rounds"), {}};
    group.entries.append(
        {.kind = Kind::Stroke, .text = tr("its streets"), .colour = style.roundLineColour(0), .width = 5});
    if (layers.onlyRound)
        return group;
    const bool hasProgress = figures && figures->rounds.size() == scene.rounds.size();
    group.entries.append({.kind = Kind::Plate,
                          .text = hasProgress ? tr("its number, and how much is done") : tr("its number"),
                          .colour = style.roundColour(0),
                          .casing = style.halo,
                          .width = hasProgress ? 0.6 : -1,
                          .sample = QStringLiteral("4")});
    return group;
}

MapLegendGroup stallGroup(const MapScene &scene, const MapLayers &layers, const MapStyle &style)
{
    if (!layers.hasStalls)
        return {};
    MapLegendGroup group{tr("Stalls"), {}};
    std::set<MapStallTime> seen;
    for (const MapStall &stall : scene.stalls) {
        if (stall.isOn(layers.stallDay.value_or(QDate())))
            seen.insert(stallTimeOf(stall, scene.today, layers.stallDay));
    }
    for (const MapStallTime time : seen)
        group.entries.append({.kind = Kind::Pin,
                              .text = stallTimeText(time),
                              .colour = stallColour(time, style),
                              .casing = stallEdge(time, style)});
    return group;
}

MapLegendGroup groundGroup(const MapScene &scene, const MapLayers &layers, const MapStyle &style)
{
    MapLegendGroup group{tr("Ground"), {}};
    const auto has = [&](MapKind kind) { return layers.hasGround && !scene.layer(kind).finest().isEmpty(); };
    const auto addRoad = [&](MapKind kind, const QString &text) {
        if (has(kind))
            group.entries.append({.kind = Kind::Stroke,
                                  .text = text,
                                  .colour = style.line(kind).colour,
                                  .casing = style.line(kind).casing,
                                  .width = 5});
    };
    const auto addArea = [&](MapKind kind, const QString &text) {
        if (has(kind))
            group.entries.append({.kind = Kind::Swatch,
                                  .text = text,
                                  .colour = style.area(kind).fill,
                                  .pattern = style.area(kind).pattern});
    };
    addRoad(MapKind::TrunkRoad, tr("main road"));
    addRoad(MapKind::Street, tr("street"));
    if (has(MapKind::Path))
        group.entries.append(
            {.kind = Kind::DashedStroke, .text = tr("path"), .colour = style.line(MapKind::Path).colour, .width = 1.4});
    if (has(MapKind::Railway))
        group.entries.append(
            {.kind = Kind::Stroke, .text = tr("railway"), .colour = style.line(MapKind::Railway).colour, .width = 1.6});
    addArea(MapKind::Park, tr("park"));
    addArea(MapKind::Water, tr("water"));
    return group;
}

} // namespace

QList<MapLegendGroup> legendOf(const MapScene &scene, const MapFigures *figures, const MapLayers &layers,
                               const MapStyle &style)
{
    QList<MapLegendGroup> groups{doorGroup(scene, figures, layers, style), wardGroup(scene, figures, layers, style),
                                 roundGroup(scene, figures, layers, style), stallGroup(scene, layers, style)};
    if (layers.hasVolunteers && figures && !figures->volunteers.empty())
        groups.append({tr("Volunteers"),
                       {{.kind = Kind::Person,
                         .text = tr("lives here; never printed"),
                         .colour = style.names,
                         .casing = style.halo}}});
    groups.append(groundGroup(scene, layers, style));
    groups.removeIf([](const MapLegendGroup &group) { return group.entries.isEmpty(); });
    return groups;
}

} // namespace rosette
