#include "ui/map/mapsettings.h"

#include <array>

#include <QCryptographicHash>
#include <QSettings>

namespace rosette {

namespace {

/// The layers' switches and the names they are kept under.
constexpr std::array kSwitches{
    std::pair{"ground", &MapLayers::hasGround}, std::pair{"names", &MapLayers::hasNames},
    std::pair{"wards", &MapLayers::hasWards},   std::pair{"districts", &MapLayers::hasDistricts},
    std::pair{"doors", &MapLayers::hasDoors},   std::pair{"rounds", &MapLayers::hasRounds},
    std::pair{"stalls", &MapLayers::hasStalls}, std::pair{"volunteers", &MapLayers::hasVolunteers},
};

/// Choices and the words they are kept under.
constexpr std::array kDoorColours{
    std::pair{"plain", MapDoorColour::Plain},     std::pair{"outcome", MapDoorColour::Outcome},
    std::pair{"support", MapDoorColour::Support}, std::pair{"contact", MapDoorColour::Contact},
    std::pair{"left", MapDoorColour::Left},       std::pair{"leaflet", MapDoorColour::Leaflet},
    std::pair{"exactness", MapDoorColour::Exactness},
};
constexpr std::array kShadings{
    std::pair{"none", MapShading::None},
    std::pair{"contact", MapShading::ContactRate},
    std::pair{"leaflets", MapShading::Leaflets},
    std::pair{"support", MapShading::Support},
};
constexpr std::array kPurposes{
    std::pair{"all", std::optional<RoundPurpose>()},
    std::pair{"canvass", std::optional(RoundPurpose::Canvass)},
    std::pair{"leaflet", std::optional(RoundPurpose::Leaflet)},
    std::pair{"knock-up", std::optional(RoundPurpose::KnockUp)},
};
constexpr std::array kPresets{
    std::pair{"all", MapPeriod::Preset::All},     std::pair{"week", MapPeriod::Preset::Week},
    std::pair{"month", MapPeriod::Preset::Month}, std::pair{"year", MapPeriod::Preset::Year},
    std::pair{"own", MapPeriod::Preset::Own},
};

/// The first choice for a word that is none.
template <typename Choices>
auto choiceOf(const Choices &choices, const QVariant &word)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const auto &choice) { return word.toString() == QLatin1String(choice.first); });
    return (found == choices.end() ? choices.begin() : found)->second;
}

template <typename Choices, typename Choice>
QString wordOf(const Choices &choices, Choice chosen)
{
    return QString::fromLatin1(std::find_if(choices.begin(), choices.end(), [&](const auto &choice) {
                                   return choice.second == chosen;
                               })->first);
}

} // namespace

MapSettings::MapSettings(const QString &campaignPath)
    : m_group(QStringLiteral("map/") +
              QString::fromLatin1(
                  QCryptographicHash::hash(campaignPath.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

QString MapSettings::key(const char *name) const { return m_group + u'/' + QLatin1String(name); }

std::optional<MapSettings::Place> MapSettings::place() const
{
    const QSettings settings;
    if (!settings.contains(key("zoom")))
        return {};
    return Place{{settings.value(key("lon")).toDouble(), settings.value(key("lat")).toDouble()},
                 settings.value(key("zoom")).toDouble()};
}

void MapSettings::setPlace(const Place &place)
{
    QSettings settings;
    settings.setValue(key("lon"), place.centre.lon);
    settings.setValue(key("lat"), place.centre.lat);
    settings.setValue(key("zoom"), place.zoom);
}

MapLayers MapSettings::layers(QDate today) const
{
    const QSettings settings;
    MapLayers layers;
    for (const auto &[name, member] : kSwitches)
        layers.*member = settings.value(key(name), layers.*member).toBool();
    layers.doorColour = choiceOf(kDoorColours, settings.value(key("doorColour")));
    layers.shading = choiceOf(kShadings, settings.value(key("shading")));
    layers.roundPurpose = choiceOf(kPurposes, settings.value(key("roundPurpose")));
    if (const QDate day = settings.value(key("stallDay")).toDate(); day.isValid() && day >= today)
        layers.stallDay = day;
    return layers;
}

void MapSettings::setLayers(const MapLayers &layers)
{
    QSettings settings;
    for (const auto &[name, member] : kSwitches)
        settings.setValue(key(name), layers.*member);
    settings.setValue(key("doorColour"), wordOf(kDoorColours, layers.doorColour));
    settings.setValue(key("shading"), wordOf(kShadings, layers.shading));
    settings.setValue(key("roundPurpose"), wordOf(kPurposes, layers.roundPurpose));
    settings.setValue(key("stallDay"), layers.stallDay.value_or(QDate()));
}

MapPeriod MapSettings::period() const
{
    const QSettings settings;
    return {choiceOf(kPresets, settings.value(key("period"))),
            {settings.value(key("from")).toDate(), settings.value(key("to")).toDate()}};
}

void MapSettings::setPeriod(const MapPeriod &period)
{
    QSettings settings;
    settings.setValue(key("period"), wordOf(kPresets, period.preset));
    settings.setValue(key("from"), period.own.from);
    settings.setValue(key("to"), period.own.to);
}

bool MapSettings::isPanelFolded() const { return QSettings().value(key("isPanelFolded"), false).toBool(); }

void MapSettings::setPanelFolded(bool isFolded) { QSettings().setValue(key("isPanelFolded"), isFolded); }

} // namespace rosette
