#include "models/map/mapnotices.h"

#include "models/store/campaigninfo.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInventedSetting = "map.invented-up-to-import"_L1;
constexpr auto kKindsSql = "SELECT DISTINCT kind FROM imports WHERE undone_at IS NULL AND id > CAST(? AS INTEGER)"_L1;
constexpr auto kLastImportSql = "SELECT CAST(coalesce(max(id), 0) AS TEXT) FROM imports"_L1;

// Prescribed wordings: they are not translated.
const QString kOpenStreetMap = u"© OpenStreetMap contributors, ODbL 1.0"_s;
const QString kOrdnanceSurvey = u"Contains OS data © Crown copyright and database right"_s;
const QString kRoyalMail = u"Contains Royal Mail data © Royal Mail copyright and database right"_s;
const QString kStatistics = u"Source: Office for National Statistics, Open Government Licence v3.0"_s;

struct Source
{
    QString kind; ///< of the import
    QStringList notices;
};

const QList<Source> &sources()
{
    static const QList<Source> list{
        {u"streets"_s, {kOpenStreetMap}},    {u"postcodes"_s, {kOrdnanceSurvey, kRoyalMail}},
        {u"uprns"_s, {kOrdnanceSurvey}},     {u"wards"_s, {kOrdnanceSurvey, kStatistics}},
        {u"districts"_s, {kOrdnanceSurvey}}, // drawn by councils on the Survey's base
    };
    return list;
}

Result<QStringList> importedKinds(Connection &connection)
{
    ROSETTE_ASSIGN(const QString invented, CampaignInfoRepository::setting(connection, QString(kInventedSetting)));
    return Statement(connection, QString(kKindsSql)).bindAll(invented).list([](const Row &row) { return row.text(0); });
}

} // namespace

Result<QStringList> MapNotices::load(Connection &connection)
{
    ROSETTE_ASSIGN(const QStringList kinds, importedKinds(connection));
    QStringList notices;
    for (const Source &source : sources()) {
        if (kinds.contains(source.kind))
            notices += source.notices;
    }
    notices.removeDuplicates();
    return notices;
}

Result<QStringList> MapNotices::loadGround(Connection &connection)
{
    ROSETTE_ASSIGN(const QStringList kinds, importedKinds(connection));
    return kinds.contains(u"streets"_s) ? QStringList{kOpenStreetMap} : QStringList();
}

Status MapNotices::markInvented(Connection &connection)
{
    ROSETTE_ASSIGN(const std::optional<QString> last,
                   Statement(connection, QString(kLastImportSql)).first([](const Row &row) { return row.text(0); }));
    return CampaignInfoRepository::setSetting(connection, QString(kInventedSetting), last.value_or(u"0"_s));
}

} // namespace rosette
