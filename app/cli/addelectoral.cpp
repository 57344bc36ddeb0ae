#include <QCoreApplication>

#include "app/cli/adding.h"
#include "models/people/franchisemarker.h"
#include "models/people/personname.h"
#include "models/register/lateelector.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

template <typename IdType>
Added valueOf(const Result<IdType> &id)
{
    return id ? Added(id->value()) : Added(id.error());
}

Result<QString> nationFrom(Adding &add)
{
    if (add.fields.has(u"nation"_s))
        return add.fields.text(u"nation"_s);
    ROSETTE_ASSIGN(const CampaignInfo info, add.campaign.info());
    return info.nation;
}

Added addElection(Adding &add)
{
    Election election;
    ROSETTE_ASSIGN(election.name, add.fields.neededText(u"title"_s));
    ROSETTE_ASSIGN(election.pollingDate, add.fields.date(u"date"_s));
    ROSETTE_ASSIGN(election.nation, nationFrom(add));
    QList<std::pair<QString, ElectionKind>> kinds;
    for (const ElectionKind kind : allElectionKinds())
        kinds += {toKey(kind), kind};
    ROSETTE_ASSIGN(election.kind, add.fields.choice(u"kind"_s, kinds, ElectionKind::Local));
    ROSETTE_ASSIGN(election.votingAge, add.fields.number(u"age"_s, defaultVotingAge(election.nation, election.kind)));
    return valueOf(ElectionRepository::insert(add.connection, election));
}

/// --polls lists those in which the marker lets vote: local, devolved, parliament.
Added addMarker(Adding &add)
{
    FranchiseMarker marker;
    ROSETTE_ASSIGN(const QString letters, add.fields.neededText(u"marker"_s));
    ROSETTE_ASSIGN(marker.meaning, add.fields.neededText(u"title"_s));
    ROSETTE_ASSIGN(marker.nation, nationFrom(add));
    marker.marker = letters.toUpper();
    const QStringList polls = add.fields.text(u"polls"_s).split(u',', Qt::SkipEmptyParts);
    if (add.fields.has(u"polls"_s)) {
        marker.canVoteLocally = polls.contains(u"local"_s);
        marker.canVoteDevolved = polls.contains(u"devolved"_s);
        marker.canVoteForParliament = polls.contains(u"parliament"_s);
    }
    return valueOf(FranchiseMarkerRepository::insert(add.connection, marker));
}

/// --street and --door say where, for example --street "Acre Lane" --door "Flat 2, 14"; without them the elector has no
/// address.
Added addElector(Adding &add)
{
    LateElector elector;
    ROSETTE_ASSIGN(elector.number, add.fields.neededText(u"number"_s));
    const PersonName name = PersonName::fromParts(add.fields.text(u"forename"_s), add.fields.text(u"surname"_s));
    elector.forename = name.forename;
    elector.surname = name.surname;
    elector.marker = add.fields.text(u"marker"_s);
    if (add.fields.has(u"born"_s)) {
        ROSETTE_ASSIGN(elector.birthDate, add.fields.date(u"born"_s));
    }
    elector.addedOn = add.campaign.clock().today();
    if (add.fields.has(u"date"_s)) {
        ROSETTE_ASSIGN(elector.addedOn, add.fields.date(u"date"_s));
    }
    if (add.fields.has(u"street"_s))
        elector.address = LateElector::addressFrom(add.fields.text(u"door"_s), add.fields.text(u"street"_s),
                                                   add.fields.text(u"postcode"_s));
    ROSETTE_ASSIGN(const LateElectorAdded added,
                   LateElectorRepository::add(add.connection, elector, add.campaign.clock().nowMs()));
    return added.person.value();
}

} // namespace

QList<Addition> electoralAdditions()
{
    return {
        {u"election"_s, {u"title"_s, u"date"_s, u"kind"_s, u"nation"_s, u"age"_s}, addElection},
        {u"marker"_s, {u"marker"_s, u"title"_s, u"nation"_s, u"polls"_s}, addMarker},
        {u"elector"_s,
         {u"number"_s, u"forename"_s, u"surname"_s, u"marker"_s, u"born"_s, u"date"_s, u"street"_s, u"door"_s,
          u"postcode"_s},
         addElector},
    };
}

} // namespace rosette::cli
