#pragma once

#include "models/canvass/canvassfigures.h"

namespace rosette {

/// Which days count for colours, shading and progress. The presets move on with the calendar.
struct MapPeriod
{
    enum class Preset {
        All,
        Week,  ///< today and the six days before
        Month, ///< since the first of this month
        Year,  ///< since 1 January
        Own,
    };
    Preset preset = Preset::All;
    FiguresPeriod own; ///< remembered also while a preset is chosen

    FiguresPeriod on(QDate today) const;

    friend bool operator==(const MapPeriod &, const MapPeriod &) = default;
};

} // namespace rosette
