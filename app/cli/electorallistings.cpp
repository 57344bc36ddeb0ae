#include <QJsonObject>

#include "app/cli/listings.h"
#include "models/people/absentvote.h"
#include "models/people/comingofage.h"
#include "models/people/franchisemarker.h"
#include "models/people/registersummary.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = Result<QJsonArray>;

Rows listElections(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto elections, ElectionRepository::list(c, request.today));
    QJsonArray rows;
    for (const Election &election : elections)
        rows += QJsonObject{{u"id"_s, election.id.value()},
                            {u"name"_s, election.name},
                            {u"date"_s, election.pollingDate.toString(Qt::ISODate)},
                            {u"kind"_s, toKey(election.kind)},
                            {u"nation"_s, election.nation},
                            {u"voting_age"_s, election.votingAge}};
    return rows;
}

QJsonObject markerObject(const FranchiseMarker &marker)
{
    QJsonArray polls;
    if (marker.canVoteLocally)
        polls += u"local"_s;
    if (marker.canVoteDevolved)
        polls += u"devolved"_s;
    if (marker.canVoteForParliament)
        polls += u"parliament"_s;
    return {{u"nation"_s, marker.nation},
            {u"marker"_s, marker.marker},
            {u"meaning"_s, marker.meaning},
            {u"polls"_s, polls}};
}

/// Those of the campaign's nation, then what the register has beside them.
Rows listMarkers(Connection &c, const ListRequest &)
{
    ROSETTE_ASSIGN(const auto markers, FranchiseMarkerRepository::list(c));
    QJsonArray rows;
    for (const FranchiseMarker &marker : markers)
        rows += markerObject(marker);
    const QString nation = markers.isEmpty() ? QString() : markers.first().nation;
    ROSETTE_ASSIGN(const auto unknown, FranchiseMarkerRepository::unknown(c, nation));
    for (const MarkerUse &marker : unknown)
        rows += QJsonObject{{u"nation"_s, nation}, {u"marker"_s, marker.marker}, {u"electors"_s, marker.electors}};
    return rows;
}

Rows listRegister(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto districts, RegisterSummary::byDistrict(c, request.today, request.election));
    QJsonArray rows;
    for (const RegisterCounts &counts : districts)
        rows += counts.toJson();
    return rows;
}

Rows listAbsentVoters(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const auto voters, AbsentVoteRepository::list(c, request.election, request.limit));
    QList<PersonId> ids;
    for (const AbsentVoter &voter : voters)
        ids += voter.person;
    ROSETTE_ASSIGN(const QSet<PersonId> young, ComingOfAge::underSixteen(c, ids, request.today));
    QJsonArray rows;
    for (const AbsentVoter &voter : voters)
        rows += QJsonObject{{u"id"_s, voter.person.value()},
                            {u"number"_s, voter.number},
                            {u"name"_s, young.contains(voter.person) ? QString() : voter.name},
                            {u"kind"_s, toKey(voter.kind)}};
    return rows;
}

} // namespace

QList<Listing> electoralListings()
{
    return {
        {u"elections"_s, {u"date"_s, u"name"_s, u"kind"_s, u"nation"_s, u"voting_age"_s}, listElections},
        {u"markers"_s, {u"marker"_s, u"meaning"_s, u"polls"_s, u"electors"_s}, listMarkers},
        {u"register"_s,
         {u"district"_s, u"ward"_s, u"electors"_s, u"ordinary"_s, u"attainers"_s, u"under_16"_s, u"overseas"_s,
          u"other"_s, u"anonymous"_s, u"opted_out"_s, u"postal"_s, u"proxy"_s, u"postal_proxy"_s},
         listRegister},
        {u"absent-voters"_s, {u"number"_s, u"name"_s, u"kind"_s}, listAbsentVoters},
    };
}

} // namespace rosette::cli
