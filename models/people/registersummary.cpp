#include "models/people/registersummary.h"

#include "models/people/absentvote.h"
#include "models/people/comingofage.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kByDistrictSql = R"(
SELECT pd.code, coalesce(w.name, ''), count(*),
       sum(kind = 'ordinary' AND NOT is_attainer), sum(is_attainer), sum(is_under_16),
       sum(kind = 'overseas'), sum(kind = 'other'), sum(kind = 'anonymous'), sum(is_opted_out)
  FROM (SELECT r.district_id, r.kind, r.is_opted_out,
               CASE WHEN r.birth_date <> '' THEN r.birth_date > ? ELSE r.attainment_date > ? END AS is_attainer,
               CASE WHEN r.birth_date <> '' THEN r.birth_date > ? ELSE r.attainment_date > ? END AS is_under_16
          FROM registrations r WHERE r.is_current = 1) e
  JOIN polling_districts pd ON pd.id = e.district_id
  LEFT JOIN wards w ON w.id = pd.ward_id
 GROUP BY pd.id ORDER BY pd.code)"_L1;

RegisterCounts toCounts(const Row &row)
{
    return {.district = row.text(0),
            .wardName = row.text(1),
            .electors = row.number(2),
            .ordinary = row.number(3),
            .attainers = row.number(4),
            .under16 = row.number(5),
            .overseas = row.number(6),
            .other = row.number(7),
            .anonymous = row.number(8),
            .optedOut = row.number(9)};
}

void take(const AbsentVoteCount &votes, RegisterCounts &counts)
{
    switch (votes.kind) {
    case AbsentVoteKind::Postal:
        counts.postal += votes.electors;
        break;
    case AbsentVoteKind::Proxy:
        counts.proxy += votes.electors;
        break;
    case AbsentVoteKind::PostalProxy:
        counts.postalProxy += votes.electors;
        break;
    }
}

} // namespace

RegisterCounts &RegisterCounts::operator+=(const RegisterCounts &more)
{
    electors += more.electors;
    ordinary += more.ordinary;
    attainers += more.attainers;
    under16 += more.under16;
    overseas += more.overseas;
    other += more.other;
    anonymous += more.anonymous;
    optedOut += more.optedOut;
    postal += more.postal;
    proxy += more.proxy;
    postalProxy += more.postalProxy;
    return *this;
}

QJsonObject RegisterCounts::toJson() const
{
    return {{u"district"_s, district},       {u"ward"_s, wardName},       {u"electors"_s, electors},
            {u"ordinary"_s, ordinary},       {u"attainers"_s, attainers}, {u"under_16"_s, under16},
            {u"overseas"_s, overseas},       {u"other"_s, other},         {u"anonymous"_s, anonymous},
            {u"opted_out"_s, optedOut},      {u"postal"_s, postal},       {u"proxy"_s, proxy},
            {u"postal_proxy"_s, postalProxy}};
}

Result<QList<RegisterCounts>> RegisterSummary::byDistrict(Connection &c, QDate today, ElectionId election)
{
    ROSETTE_ASSIGN(const int age, ComingOfAge::attainmentAge(c));
    ROSETTE_ASSIGN(QList<RegisterCounts> districts,
                   Statement(c, QString(kByDistrictSql))
                       .bindAll(ComingOfAge::latestBirth(today, age), ComingOfAge::latestAttainment(today, age, age),
                                ComingOfAge::latestBirth(today, ComingOfAge::kYoungestNamed),
                                ComingOfAge::latestAttainment(today, ComingOfAge::kYoungestNamed, age))
                       .list(toCounts));
    ROSETTE_ASSIGN(const QList<AbsentVoteCount> votes, AbsentVoteRepository::counts(c, election));
    for (const AbsentVoteCount &one : votes) {
        for (RegisterCounts &counts : districts) {
            if (counts.district == one.district)
                take(one, counts);
        }
    }
    return districts;
}

RegisterCounts RegisterSummary::total(const QList<RegisterCounts> &districts)
{
    RegisterCounts total;
    for (const RegisterCounts &counts : districts)
        total += counts;
    return total;
}

} // namespace rosette
