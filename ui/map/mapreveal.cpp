#include "ui/map/mapreveal.h"

#include "models/places/doorrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

bool bringsCanvassing(const Target &target) { return target.text == "canvass"_L1; }

MapLayers canvassLayers(MapLayers layers)
{
    layers.hasWards = true;
    layers.hasDoors = true;
    layers.hasRounds = true;
    layers.doorColour = MapDoorColour::Left;
    layers.shading = MapShading::ContactRate;
    layers.roundPurpose = RoundPurpose::Canvass;
    return layers;
}

MapRevealed revealOnMap(const MapScene &scene, Connection &connection, const Target &target)
{
    static const QHash<QString, MapTarget::Kind> kinds{
        {u"street"_s, MapTarget::Kind::Street},     {u"ward"_s, MapTarget::Kind::Ward},
        {u"district"_s, MapTarget::Kind::District}, {u"pitch"_s, MapTarget::Kind::Stall},
        {u"round"_s, MapTarget::Kind::Round},       {u"door"_s, MapTarget::Kind::Doorstep},
    };
    const MapTarget found = targetOf(scene, kinds.value(target.kind), target.id);
    if (found)
        return {boxOf(scene, found), found};
    if (target.kind == u"door"_s) {
        constexpr double kNearMetres = 150;
        const auto door = DoorRepository::find(connection, DoorId(target.id)).valueOr({});
        if (door && door->point)
            return {GeoBox::around(*door->point, kNearMetres), {}};
    }
    return {};
}

} // namespace rosette
