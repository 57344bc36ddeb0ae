#pragma once

#include "ui/map/mappapercommands.h"
#include "ui/map/mapplacecommands.h"
#include "ui/map/maproundcommands.h"

namespace rosette {

/// All that can be done from the map, by what it is about.
struct MapCommands
{
    MapCommands(AppContext &context, QWidget *page)
        : rounds(context, page)
        , paper(context, page)
        , places(context, page)
    {
    }

    MapRoundCommands rounds;
    MapPaperCommands paper;
    MapPlaceCommands places;
};

} // namespace rosette
