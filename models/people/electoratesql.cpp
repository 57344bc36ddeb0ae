#include "models/people/electoratesql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/people/comingofage.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Texts of dates compare as dates; no date is less than any.
constexpr auto kCondition = R"((r.is_current = 1
   AND r.marker NOT IN (SELECT value FROM json_each(?))
   AND (r.kind <> 'overseas' OR ?)
   AND CASE WHEN r.birth_date <> '' THEN r.birth_date <= ? ELSE r.attainment_date <= ? END))"_L1;

} // namespace

ElectorateSql::ElectorateSql(const Electorate &electorate)
    : condition(kCondition)
{
    const Election &election = electorate.election();
    const QJsonArray refused = QJsonArray::fromStringList(electorate.refusedMarkers());
    values = {QString::fromUtf8(QJsonDocument(refused).toJson(QJsonDocument::Compact)),
              int(franchiseOf(election.kind) == Franchise::Parliament),
              ComingOfAge::latestBirth(election.pollingDate, election.votingAge).toString(Qt::ISODate),
              ComingOfAge::latestAttainment(election.pollingDate, election.votingAge, electorate.attainmentAge())
                  .toString(Qt::ISODate)};
}

Result<ElectorateSql> ElectorateSql::load(Connection &c, ElectionId id)
{
    ROSETTE_ASSIGN(const Electorate electorate, Electorate::load(c, id));
    return ElectorateSql(electorate);
}

} // namespace rosette
