#include "models/activities/insurancepolicy.h"

#include <QCoreApplication>

#include "models/activities/pitch.h"
#include "models/base/localtime.h"
#include "models/store/campaigninfo.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNumberKey = "stalls.insurance"_L1;
constexpr auto kPoundsKey = "stalls.insurance_pounds"_L1;
constexpr auto kExpiresKey = "stalls.insurance_expires_on"_L1;

QString tr(const char *text) { return QCoreApplication::translate("InsurancePolicy", text); }

} // namespace

QString InsurancePolicy::text() const
{
    if (!isKnown())
        return {};
    QStringList words;
    if (!number.isEmpty())
        words += number;
    if (pounds > 0)
        words += poundsText(pounds);
    if (expiresOn.isValid())
        words += tr("until %1").arg(shortDate(expiresOn));
    return words.join(u", "_s);
}

Result<InsurancePolicy> InsurancePolicy::load(Connection &connection)
{
    InsurancePolicy policy;
    ROSETTE_ASSIGN(policy.number, CampaignInfoRepository::setting(connection, kNumberKey));
    ROSETTE_ASSIGN(const QString pounds, CampaignInfoRepository::setting(connection, kPoundsKey));
    policy.pounds = std::max(0, pounds.toInt());
    ROSETTE_ASSIGN(const QString expires, CampaignInfoRepository::setting(connection, kExpiresKey));
    policy.expiresOn = QDate::fromString(expires, Qt::ISODate);
    return policy;
}

Status InsurancePolicy::save(Connection &connection, const InsurancePolicy &policy)
{
    if (policy.pounds < 0)
        return Error{ErrorCode::Invalid, tr("The cover of an insurance cannot be below 0. The old one was kept."), {}};
    ROSETTE_CHECK(CampaignInfoRepository::setSetting(connection, kNumberKey, policy.number.simplified()));
    ROSETTE_CHECK(CampaignInfoRepository::setSetting(connection, kPoundsKey, QString::number(policy.pounds)));
    return CampaignInfoRepository::setSetting(connection, kExpiresKey, policy.expiresOn.toString(Qt::ISODate));
}

} // namespace rosette
