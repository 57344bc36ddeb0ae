#include "ui/map/mapsettings.h"

#include <array>

#include <QCryptographicHash>
#include <QSettings>

namespace rosette {

namespace {

/// The layers' switches and the names they are kept under.
constexpr std::array kSwitches{
    std::pair{"ground", &MapLayers::hasGround}, std::pair{"names", &MapLayers::hasNames}, std::pair{"wards", &MapLayers::hasWards},
    std::pair{"districts", &MapLayers::hasDistricts}, std::pair{"doors", &MapLayers::hasDoors}, std::pair{"rounds", &MapLayers::hasRounds},
    std::pair{"stalls", &MapLayers::hasStalls},
};

} // namespace

MapSettings::MapSettings(const QString &campaignPath)
    : m_group(QStringLiteral("map/")
              + QString::fromLatin1(QCryptographicHash::hash(campaignPath.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

QString MapSettings::key(const char *name) const { return m_group + u'/' + QLatin1String(name); }

std::optional<MapSettings::Place> MapSettings::place() const
{
    const QSettings settings;
    if (!settings.contains(key("zoom")))
        return {};
    return Place{{settings.value(key("lon")).toDouble(), settings.value(key("lat")).toDouble()}, settings.value(key("zoom")).toDouble()};
}

void MapSettings::setPlace(const Place &place)
{
    QSettings settings;
    settings.setValue(key("lon"), place.centre.lon);
    settings.setValue(key("lat"), place.centre.lat);
    settings.setValue(key("zoom"), place.zoom);
}

MapLayers MapSettings::layers() const
{
    const QSettings settings;
    MapLayers layers;
    for (const auto &[name, member] : kSwitches)
        layers.*member = settings.value(key(name), layers.*member).toBool();
    return layers;
}

void MapSettings::setLayers(const MapLayers &layers)
{
    QSettings settings;
    for (const auto &[name, member] : kSwitches)
        settings.setValue(key(name), layers.*member);
}

bool MapSettings::isPanelFolded() const { return QSettings().value(key("isPanelFolded"), true).toBool(); }

void MapSettings::setPanelFolded(bool isFolded) { QSettings().setValue(key("isPanelFolded"), isFolded); }

} // namespace rosette
