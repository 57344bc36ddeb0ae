#include "ui/mapview/backgroundsettings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "models/store/campaigninfo.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSetting = "map.background"_L1;
constexpr auto kFile = "file"_L1;
constexpr auto kAddress = "address"_L1;

} // namespace

Result<BackgroundSettings> BackgroundSettings::load(Connection &connection)
{
    ROSETTE_ASSIGN(const QString text, CampaignInfoRepository::setting(connection, QString(kSetting)));
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString source = kept.value("source"_L1).toString();
    BackgroundSettings settings;
    settings.source = source == kFile ? Source::File : source == kAddress ? Source::Address : Source::None;
    settings.isShown = kept.value("isShown"_L1).toBool();
    settings.path = kept.value("path"_L1).toString();
    settings.address = kept.value("address"_L1).toString();
    settings.notice = kept.value("notice"_L1).toString();
    settings.lastZoom = kept.value("lastZoom"_L1).toInt(settings.lastZoom);
    settings.isGroundKept = kept.value("isGroundKept"_L1).toBool();
    return settings;
}

Status BackgroundSettings::save(Connection &connection) const
{
    const QJsonObject kept{{"source"_L1, source == Source::File      ? kFile
                                         : source == Source::Address ? kAddress
                                                                     : ""_L1},
                           {"isShown"_L1, isShown},
                           {"path"_L1, path},
                           {"address"_L1, address},
                           {"notice"_L1, notice},
                           {"lastZoom"_L1, lastZoom},
                           {"isGroundKept"_L1, isGroundKept}};
    return CampaignInfoRepository::setSetting(connection, QString(kSetting),
                                              QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace rosette
