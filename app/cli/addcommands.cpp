#include "app/cli/commands.h"

#include <QCoreApplication>

#include "app/cli/adding.h"
#include "models/places/streetrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/roundproposal.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Result<QList<Stage>> stagesFor(Adding &add, WardId ward)
{
    if (add.fields.has(u"stages"_s))
        return StageResolver::resolve(add.connection, add.fields.text(u"stages"_s), ward);
    if (!add.fields.has(u"streets"_s))
        return Error{
            ErrorCode::Invalid,
            tr("A round needs --streets \"Acre Lane, High Street\" or --stages \"Acre Lane odds 1-17, evens 30-2\"."),
            {}};
    QList<StreetId> streets;
    for (const QString &name : add.fields.text(u"streets"_s).split(u',', Qt::SkipEmptyParts)) {
        ROSETTE_ASSIGN(const QList<Street> found, StreetRepository::findByName(add.connection, name.trimmed()));
        if (found.isEmpty())
            return Error{ErrorCode::NotFound,
                         tr("There is no street “%1” in the campaign. Nothing was added.").arg(name.trimmed()),
                         {}};
        const auto inWard = std::find_if(found.begin(), found.end(),
                                         [&](const Street &street) { return ward && street.wards.contains(ward); });
        streets += inWard != found.end() ? inWard->id : found.first().id;
    }
    return proposeRound(add.connection, streets, ward);
}

Added addRound(Adding &add)
{
    Round round;
    ROSETTE_ASSIGN(round.name, add.fields.neededText(u"title"_s));
    ROSETTE_CHECK(setWard(add, round.ward));
    const bool isLeaflet = add.fields.text(u"purpose"_s) == u"leaflet";
    ROSETTE_ASSIGN(const RoundSet set,
                   RoundSetRepository::findOrCreate(
                       add.connection, isLeaflet ? RoundPurpose::Leaflet : RoundPurpose::Canvass, round.ward));
    round.set = set.id;
    ROSETTE_ASSIGN(const QList<Stage> stages, stagesFor(add, round.ward));
    ROSETTE_ASSIGN(const RoundId id, RoundRepository::insert(add.connection, round));
    ROSETTE_CHECK(StageRepository::replace(add.connection, id, stages));
    return id.value();
}

const QList<Addition> &additions()
{
    static const QList<Addition> list =
        QList<Addition>{
            {u"round"_s, {u"title"_s, u"ward"_s, u"streets"_s, u"stages"_s, u"purpose"_s}, addRound},
        } +
        volunteerAdditions() + activityAdditions() + stallAdditions() + askedAdditions() + leafletAdditions() + meetingAdditions() + privacyAdditions() +
        electoralAdditions();
    return list;
}

} // namespace

Status setWard(Adding &add, WardId &ward)
{
    if (!add.fields.has(u"ward"_s))
        return {};
    ROSETTE_ASSIGN(const Ward found, findWard(add.connection, add.fields.text(u"ward"_s)));
    ward = found.id;
    return {};
}

Exit runAdd(const Cli &cli)
{
    const Addition *addition = nullptr;
    QStringList kinds;
    for (const Addition &known : additions()) {
        kinds += known.kind;
        if (known.kind == cli.arguments().word(1))
            addition = &known;
    }
    if (!addition)
        return cli.usage(tr("add takes one of %1, then the campaign and --field value ….").arg(kinds.join(u", "_s)));
    if (const Status status = cli.allowOptions(addition->options); !status)
        return cli.usage(status.error().message);

    const auto campaign = cli.openCampaign(2);
    if (!campaign)
        return cli.fail(campaign.error());
    qint64 id = 0;
    const Status status = (*campaign)->write([&](Connection &connection) -> Status {
        Adding adding{Fields(cli.arguments()), connection, **campaign};
        ROSETTE_ASSIGN(id, addition->add(adding));
        return {};
    });
    if (!status)
        return cli.fail(status.error());
    if (cli.isJson())
        cli.print(QJsonObject{{u"id"_s, id}});
    else
        cli.print(QString::number(id));
    return Exit::Done;
}

} // namespace rosette::cli
