#include "models/people/comingofage.h"

#include "models/people/election.h"
#include "models/store/campaigninfo.h"
#include "models/store/idarray.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kYoungSql = R"(
SELECT p.id FROM json_each(?) j
  JOIN people p ON p.id = j.value
  JOIN registrations r ON r.id = p.registration_id
 WHERE CASE WHEN r.birth_date <> '' THEN r.birth_date > ? ELSE r.attainment_date > ? END)"_L1;
constexpr auto kSetting = "register.attainment-age"_L1;

QDate yearsLater(QDate date, int years)
{
    const QDate later = date.addYears(years);
    return later.day() < date.day() ? later.addDays(1) : later; // 29 February comes round on 1 March
}

} // namespace

Result<int> ComingOfAge::attainmentAge(Connection &c)
{
    ROSETTE_ASSIGN(const QString setting, CampaignInfoRepository::setting(c, QString(kSetting)));
    if (setting.toInt() > 0)
        return setting.toInt();
    ROSETTE_ASSIGN(const CampaignInfo info, CampaignInfoRepository::load(c));
    return defaultVotingAge(info.nation, ElectionKind::Local);
}

Status ComingOfAge::setAttainmentAge(Connection &c, int years)
{
    return CampaignInfoRepository::setSetting(c, QString(kSetting), QString::number(years));
}

bool ComingOfAge::isOfAge(QDate birthDate, QDate attainmentDate, int attainmentAge, int age, QDate day)
{
    if (birthDate.isValid())
        return birthDate <= latestBirth(day, age);
    return !attainmentDate.isValid() || attainmentDate <= latestAttainment(day, age, attainmentAge);
}

QDate ComingOfAge::birthday(QDate birthDate, QDate attainmentDate, int attainmentAge, int age)
{
    if (birthDate.isValid())
        return yearsLater(birthDate, age);
    return attainmentDate.isValid() ? yearsLater(attainmentDate, age - attainmentAge) : QDate();
}

Result<QSet<PersonId>> ComingOfAge::underSixteen(Connection &c, const QList<PersonId> &people, QDate today)
{
    ROSETTE_ASSIGN(const int age, attainmentAge(c));
    QSet<PersonId> ids;
    ROSETTE_CHECK(
        Statement(c, QString(kYoungSql))
            .bindAll(idArray(people), latestBirth(today, kYoungestNamed), latestAttainment(today, kYoungestNamed, age))
            .forEach([&](const Row &row) { ids.insert(row.id<PersonId>(0)); }));
    return ids;
}

} // namespace rosette
