#include "ui/imports/importnextsteps.h"

#include <QCoreApplication>

#include "models/places/pollingdistrictrepository.h"
#include "models/rounds/coveragewords.h"
#include "models/store/campaignstatus.h"
#include "ui/imports/importcounts.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ImportNextSteps", text); }

ImportNextStep onTheMap() { return {u"map"_s, {}, tr("See it on the map"), u"map"_s}; }

/// The way to what was imported.
ImportNextStep arrival(ImportKind kind, const QJsonObject &counts, const QJsonObject &campaign)
{
    const qint64 added = counts.value("added"_L1).toInteger();
    switch (kind) {
    case ImportKind::Wards:
    case ImportKind::Streets:
    case ImportKind::Postcodes:
    case ImportKind::Uprns:
        return onTheMap();
    case ImportKind::Register:
        if (added > 0 && added < campaign.value("electors"_L1).toInteger())
            return {u"people"_s, {}, tr("Show the new people"), u"people"_s, Target{.kind = u"new"_s}};
        return {u"people"_s, {}, tr("Go to People"), u"people"_s};
    case ImportKind::AbsentVoters:
        return {u"people"_s, {}, tr("Go to People"), u"people"_s};
    case ImportKind::Volunteers:
        return {u"volunteers"_s, {}, tr("Go to Volunteers"), u"volunteers"_s};
    }
    return onTheMap();
}

ImportNextStep anotherImport(ImportKind kind, const QString &sentence)
{
    return {importKey(kind), sentence, tr("Choose a file…"), {}, {}, kind};
}

Status addWardlessDistricts(QList<ImportNextStep> &steps, Connection &connection, bool hasWards)
{
    ROSETTE_ASSIGN(const auto districts, PollingDistrictRepository::list(connection));
    QStringList codes;
    DistrictId first;
    for (const PollingDistrict &district : districts) {
        if (district.ward)
            continue;
        if (codes.isEmpty())
            first = district.id;
        codes += district.code;
    }
    if (codes.isEmpty())
        return {};
    constexpr int kNamed = 6;
    const QString named = codes.mid(0, kNamed).join(u", "_s) + (codes.size() > kNamed ? u", …"_s : QString());
    const QString sentence = tr("Polling districts without a ward: %1.").arg(named);
    if (hasWards)
        steps += {u"districts"_s, sentence, tr("Place them on the map"), u"map"_s,
                  Target{.kind = u"district"_s, .id = first.value()}};
    else
        steps += anotherImport(ImportKind::Wards, sentence + u' ' + tr("Wards place them."));
    return {};
}

void addUnplacedDoors(QList<ImportNextStep> &steps, const QJsonObject &campaign)
{
    const qint64 unplaced = campaign.value("doors"_L1).toInteger() - campaign.value("doors_located"_L1).toInteger();
    if (unplaced <= 0)
        return;
    const bool hasPostcodes = campaign.value("postcodes"_L1).toInteger() > 0;
    steps += anotherImport(hasPostcodes ? ImportKind::Uprns : ImportKind::Postcodes,
                           (hasPostcodes ? tr("Doors that have no place on the map: %1. Property points place more.")
                                         : tr("Doors that have no place on the map: %1. Postcodes place most."))
                               .arg(groupedNumber(unplaced)));
}

} // namespace

Result<QList<ImportNextStep>> nextStepsAfter(ImportKind kind, const ImportReport &report, Connection &connection)
{
    ROSETTE_ASSIGN(const QJsonObject campaign, CampaignStatus::counts(connection));
    QList<ImportNextStep> steps{arrival(kind, report.counts, campaign)};
    const bool hasWards = campaign.value("wards"_L1).toInteger() > 0;
    if (kind == ImportKind::Register) {
        ROSETTE_CHECK(addWardlessDistricts(steps, connection, hasWards));
        addUnplacedDoors(steps, campaign);
        if (campaign.value("absent_voters"_L1).toInteger() == 0)
            steps +=
                anotherImport(ImportKind::AbsentVoters, tr("Who votes by post or proxy comes as a list of its own."));
    } else if (kind == ImportKind::Wards && campaign.value("streets"_L1).toInteger() == 0) {
        steps += anotherImport(ImportKind::Streets, tr("Next come the streets: doors hang on them."));
    } else if (kind == ImportKind::Streets && campaign.value("electors"_L1).toInteger() == 0) {
        steps += anotherImport(ImportKind::Register, tr("Next comes the register: the people who live here."));
    }
    return steps;
}

bool mayChangeHomes(ImportKind kind)
{
    return kind == ImportKind::Register || kind == ImportKind::Streets || kind == ImportKind::Wards;
}

std::optional<ImportNextStep> homesStep(const CoverageCounts &counts)
{
    const QString words = countWords(counts);
    if (words.isEmpty())
        return {};
    constexpr int kNamed = 3;
    const QString streets =
        counts.streets.mid(0, kNamed).join(u", "_s) + (counts.streets.size() > kNamed ? u", …"_s : QString());
    const QString sentence = streets.isEmpty() ? words + u'.' : tr("%1: %2.").arg(words, streets);
    return ImportNextStep{u"homes"_s, sentence, tr("Add them to rounds"), u"rounds"_s, Target{.kind = u"homes"_s}};
}

} // namespace rosette
