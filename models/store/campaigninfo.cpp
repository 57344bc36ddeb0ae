#include "models/store/campaigninfo.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLoadSql = R"(
SELECT name, nation, colour, imprint_printer, imprint_promoter, imprint_on_behalf_of, privacy_line, is_demo
  FROM campaign WHERE id = 1)"_L1;
constexpr auto kCreateSql = R"(
INSERT INTO campaign (id, name, nation, colour, imprint_printer, imprint_promoter, imprint_on_behalf_of, privacy_line, is_demo, created_at)
VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE campaign SET name = ?, nation = ?, colour = ?, imprint_printer = ?, imprint_promoter = ?, imprint_on_behalf_of = ?,
       privacy_line = ?, is_demo = ? WHERE id = 1)"_L1;

} // namespace

QString CampaignInfo::imprint() const
{
    if (imprintPrinter.isEmpty() || imprintPromoter.isEmpty() || imprintOnBehalfOf.isEmpty())
        return {};
    return QCoreApplication::translate("CampaignInfo", "Printed by %1. Promoted by %2 on behalf of %3.")
        .arg(imprintPrinter, imprintPromoter, imprintOnBehalfOf);
}

Result<CampaignInfo> CampaignInfoRepository::load(Connection &connection)
{
    ROSETTE_ASSIGN(const auto info, Statement(connection, QString(kLoadSql)).first([](const Row &row) {
        return CampaignInfo{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.boolean(7)};
    }));
    if (!info) {
        return Error{ErrorCode::Corrupt,
                     QCoreApplication::translate("CampaignInfo", "The campaign file has no campaign in it; it was probably never finished. "
                                                                 "Make a new one or open a backup."),
                     {}};
    }
    return *info;
}

Status CampaignInfoRepository::create(Connection &connection, const CampaignInfo &info, qint64 createdAtMs)
{
    return Statement(connection, QString(kCreateSql))
        .bindAll(info.name, info.nation, info.colour, info.imprintPrinter, info.imprintPromoter, info.imprintOnBehalfOf, info.privacyLine,
                 info.isDemo, createdAtMs)
        .run();
}

Status CampaignInfoRepository::update(Connection &connection, const CampaignInfo &info)
{
    return Statement(connection, QString(kUpdateSql))
        .bindAll(info.name, info.nation, info.colour, info.imprintPrinter, info.imprintPromoter, info.imprintOnBehalfOf, info.privacyLine,
                 info.isDemo)
        .run();
}

Result<QString> CampaignInfoRepository::setting(Connection &connection, const QString &key)
{
    ROSETTE_ASSIGN(const auto value, Statement(connection, u"SELECT value FROM settings WHERE key = ?"_s).bindAll(key).first([](const Row &row) {
        return row.text(0);
    }));
    return value.value_or(QString());
}

Status CampaignInfoRepository::setSetting(Connection &connection, const QString &key, const QString &value)
{
    return Statement(connection, u"INSERT INTO settings (id, key, value) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bindAll(newIdValue(), key, value)
        .run();
}

} // namespace rosette
