#include "models/activities/stallrules.h"

#include <QCoreApplication>

#include "models/store/campaigninfo.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRestDaysKey = "stalls.rest_days"_L1;
constexpr int kMostDays = 366;

bool isPossible(int days) { return days >= 0 && days <= kMostDays; }

} // namespace

Result<StallRules> StallRules::load(Connection &connection)
{
    StallRules rules;
    ROSETTE_ASSIGN(const QString text, CampaignInfoRepository::setting(connection, kRestDaysKey));
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    if (isNumber && isPossible(days))
        rules.restDays = days;
    return rules;
}

Status StallRules::save(Connection &connection, const StallRules &rules)
{
    if (!isPossible(rules.restDays))
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("StallRules",
                                                 "Days between two stalls on a pitch go from 0 to %1. The old number "
                                                 "was kept.")
                         .arg(kMostDays),
                     {}};
    return CampaignInfoRepository::setSetting(connection, kRestDaysKey, QString::number(rules.restDays));
}

} // namespace rosette
