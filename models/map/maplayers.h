#pragma once

#include <optional>

#include <QDate>

#include "models/base/id.h"
#include "models/canvass/canvassfigures.h"
#include "models/rounds/roundset.h"

namespace rosette {

/// What the colour and shape of a door say.
enum class MapDoorColour {
    Plain,
    Outcome, ///< the newest conversation's
    Support, ///< the newest answer's
    Contact, ///< days since somebody was spoken to
    Left,    ///< what canvassing has left to do there
    Leaflet, ///< days since a leaflet was delivered
    Exactness,
};

/// What the shade of a ward says.
enum class MapShading {
    None,
    ContactRate, ///< people spoken to of its electors
    Leaflets,    ///< doors leafleted of its doors
    Support,     ///< the mean of people's newest answers
};

/// Who sees a map. Where volunteers live is personal: nobody but the user at the screen sees it.
enum class MapAudience {
    Anybody,
    Screen,
};

/// Which layers of a map are drawn, and what they tell.
struct MapLayers
{
    bool hasGround = true;
    bool hasNames = true;
    bool hasWards = true;
    bool hasDistricts = false;
    bool hasDoors = true;
    bool hasRounds = true;
    bool hasStalls = true;
    bool hasVolunteers = false; ///< where helpers live; MapAudience::Screen only
    MapDoorColour doorColour = MapDoorColour::Plain;
    MapShading shading = MapShading::None;
    FiguresPeriod period;                     ///< what the shading, the doors' colours and the rounds' progress count
    std::optional<QDate> stallDay;            ///< only the stalls of this day
    std::optional<RoundPurpose> roundPurpose; ///< only rounds that are walked for this
    RoundId onlyRound;                        ///< when set, no other round is drawn
    RoundId keptRound;                        ///< its plate stays when there is no room for all: the one chosen

    bool showsRound(RoundId round, RoundPurpose purpose) const
    {
        return hasRounds && (onlyRound ? round == onlyRound : !roundPurpose || purpose == *roundPurpose);
    }
    /// Whether drawing these needs MapFigures.
    bool needFigures() const
    {
        return hasRounds || hasVolunteers || shading != MapShading::None ||
               (hasDoors && doorColour != MapDoorColour::Plain);
    }

    friend bool operator==(const MapLayers &, const MapLayers &) = default;
};

} // namespace rosette
