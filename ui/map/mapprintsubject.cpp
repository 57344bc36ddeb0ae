#include "ui/map/mapprintsubject.h"

#include "models/places/wardrepository.h"
#include "models/rounds/round.h"
#include "models/store/campaign.h"

namespace rosette {

Result<QList<MapPrintSubject>> printSubjectsOf(Campaign &campaign)
{
    ROSETTE_ASSIGN(const CampaignInfo info, CampaignInfoRepository::load(campaign.connection()));
    ROSETTE_ASSIGN(const QList<Ward> wards, WardRepository::list(campaign.connection()));
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(campaign.connection()));
    QList<MapPrintSubject> subjects{{.title = info.name}};
    for (const Ward &ward : wards) {
        if (!ward.outline.isEmpty())
            subjects += MapPrintSubject{.title = ward.name, .ward = ward.id};
    }
    for (const Round &round : rounds)
        subjects += MapPrintSubject{.title = round.name, .round = round.id};
    return subjects;
}

} // namespace rosette
