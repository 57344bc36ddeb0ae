#include "models/people/franchisedefaults.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Polls {
    All,
    ParliamentOnly,
    NotParliament,
};

struct Default
{
    QLatin1String marker;
    QLatin1String meaning;
    Polls polls;
    QLatin1String nations; ///< initials: England, Scotland, Wales, Northern Ireland
};

constexpr Default kDefaults[] = {
    {""_L1, "All polls"_L1, All, "ESWN"_L1},
    {"F"_L1, "Overseas elector"_L1, ParliamentOnly, "ESWN"_L1},
    {"L"_L1, "Peer"_L1, NotParliament, "ESWN"_L1},
    {"G"_L1, "EU citizen"_L1, NotParliament, "ESWN"_L1},
    {"B"_L1, "EU citizen, qualifying or retained right"_L1, NotParliament, "EN"_L1},
    {"K"_L1, "EU citizen (old files)"_L1, NotParliament, "ESWN"_L1},
    {"M"_L1, "Qualifying foreign national, or prisoner under 12 months"_L1, NotParliament, "S"_L1},
    {"M"_L1, "Qualifying foreign national"_L1, NotParliament, "W"_L1},
    {"N"_L1, "Anonymous entry"_L1, All, "ESWN"_L1},
};

} // namespace

QList<FranchiseMarker> defaultFranchiseMarkers(const QString &nation)
{
    QList<FranchiseMarker> markers;
    for (const Default &row : kDefaults) {
        if (nation.isEmpty() || !row.nations.contains(nation.front().toUpper()))
            continue;
        markers += FranchiseMarker{.nation = nation,
                                   .marker = row.marker,
                                   .meaning = row.meaning,
                                   .canVoteLocally = row.polls != ParliamentOnly,
                                   .canVoteDevolved = row.polls != ParliamentOnly,
                                   .canVoteForParliament = row.polls != NotParliament};
    }
    return markers;
}

} // namespace rosette
