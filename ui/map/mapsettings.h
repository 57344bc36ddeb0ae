#pragma once

#include <optional>

#include "models/geo/lonlat.h"
#include "models/map/maplayers.h"
#include "ui/map/mapperiod.h"

namespace rosette {

/// What the map of a campaign looked like when it was last left; kept on this machine, by the file's path.
class MapSettings
{
public:
    explicit MapSettings(const QString &campaignPath);

    struct Place
    {
        LonLat centre;
        double zoom = 0;
    };
    std::optional<Place> place() const;
    void setPlace(const Place &place);
    /// Without their period, which is kept as a choice. A stall day that has passed is forgotten.
    MapLayers layers(QDate today) const;
    void setLayers(const MapLayers &layers);
    MapPeriod period() const;
    void setPeriod(const MapPeriod &period);
    bool isPanelFolded() const;
    void setPanelFolded(bool isFolded);

private:
    QString key(const char *name) const;

    QString m_group;
};

} // namespace rosette
