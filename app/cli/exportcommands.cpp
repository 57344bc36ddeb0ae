#include "app/cli/commands.h"

#include <cmath>

#include <QCoreApplication>
#include <QFile>

#include "app/cli/exporting.h"
#include "app/cli/mapoptions.h"
#include "models/output/peopleexport.h"
#include "models/output/personrecord.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QString heldBackText(const HeldBack &heldBack) { return heldBack.isEmpty() ? QString() : u' ' + heldBack.toText(); }

Status exportThePeople(const Exporting &job)
{
    ROSETTE_ASSIGN(const ExportFormat format, job.format());
    ROSETTE_ASSIGN(PersonFilter filter, filterFrom(job));
    if (job.fields.has(u"election"_s)) {
        ROSETTE_ASSIGN(filter.mayVoteIn, electionFrom(job));
    }
    if (job.fields.has(u"ward"_s)) {
        ROSETTE_ASSIGN(const Ward ward, findWard(job.context.connection, job.fields.text(u"ward"_s)));
        filter.ward = ward.id;
    }
    ROSETTE_ASSIGN(const PeopleExport result, exportPeople(job.context, filter, format, job.out));
    return job.printFile(QJsonObject{{u"people"_s, result.people},
                                     {u"held_back"_s, result.heldBack.toJson()},
                                     {u"files"_s, QJsonArray{job.out}}},
                         tr("Wrote %1: %2 people.").arg(job.out).arg(result.people) + heldBackText(result.heldBack));
}

/// What is held about one person, by elector number or id.
Status exportRecord(const Exporting &job)
{
    Connection &c = job.context.connection;
    ROSETTE_ASSIGN(const QString text, job.fields.neededText(u"person"_s));
    ROSETTE_ASSIGN(auto person, PersonRepository::findByNumber(c, text));
    if (!person)
        person = PersonId(text.toLongLong());
    ROSETTE_ASSIGN(const RecordFormat format,
                   recordFormatFrom(job.fields.has(u"format"_s) ? job.fields.text(u"format"_s) : u"pdf"_s));
    ROSETTE_ASSIGN(const PersonRecord record, exportPersonRecord(job.context, *person, format, job.out));
    return job.printFile(QJsonObject{{u"person"_s, person->value()},
                                     {u"name"_s, record.name},
                                     {u"entries"_s, record.history.size()},
                                     {u"files"_s, QJsonArray{job.out}}},
                         tr("Wrote %1: what we hold about %2.").arg(job.out, record.name));
}

struct Exportable
{
    QString item;
    Status (*run)(const Exporting &);
    QStringList options = {}; ///< besides --format and --out
};

const QList<Exportable> &exportables()
{
    static const QList<Exportable> list{
        {u"contact-sheets"_s, exportContactSheets, contactSheetOptions()},
        {u"debrief"_s, exportDebrief, debriefOptions()},
        {u"labels"_s, exportLabels, labelOptions()},
        {u"leaflet-counts"_s, exportLeafletCounts, areaOptions()},
        {u"day-sheet"_s, exportDay, daySheetOptions()},
        {u"rota"_s, exportTheRota, rotaOptions()},
        {u"calendar"_s, exportTheCalendar, calendarOptions()},
        {u"chat"_s, exportChat, chatOptions()},
        {u"own-sheets"_s, exportOwn, ownSheetOptions()},
        {u"poster"_s, exportPoster, posterOptions()},
        {u"people"_s, exportThePeople, {u"ward"_s, u"election"_s, u"filter"_s}},
        {u"person"_s, exportRecord, {u"person"_s}},
        {u"contact-list"_s, exportContactList, {u"by"_s, u"ward"_s, u"filter"_s}},
        {u"privacy-cards"_s, exportPrivacyCards},
        {u"follow-ups"_s, exportFollowUps, {u"ask"_s}},
        {u"leaflet-list"_s, exportLeaflets, leafletListOptions()},
        {u"map"_s, exportTheMap, mapOptions()},
        {u"round-map"_s, exportRoundMap, roundMapOptions()},
        {u"cover-slips"_s, exportSlips, slipOptions()},
        {u"deliverers"_s, exportDeliverers},
        {u"report"_s, exportReport, reportOptions()},
        {u"meeting"_s, exportMeeting, meetingOptions()},
    };
    return list;
}

} // namespace

Status exportTheMap(const Exporting &job)
{
    ROSETTE_ASSIGN(const MapExportRequest request, mapRequestFrom(job.context.connection, job.fields));
    if (request.isSheet) {
        ROSETTE_CHECK(warnOfImprint(job));
    }
    ROSETTE_ASSIGN(const MapExport map, exportMap(job.context, request));
    QJsonObject result{{u"files"_s, QJsonArray::fromStringList(map.files)},
                       {u"title"_s, map.title},
                       {u"doors"_s, map.doors},
                       {u"held_back"_s, map.heldBack.toJson()}};
    if (request.isSheet)
        result.insert(u"scale"_s, std::round(map.scale));
    return job.printFile(result, tr("Wrote %1: a map of %2.").arg(job.out, map.title) + heldBackText(map.heldBack));
}

Exit runExport(const Cli &cli)
{
    const Exportable *exportable = nullptr;
    QStringList items;
    for (const Exportable &known : exportables()) {
        items += known.item;
        if (known.item == cli.arguments().word(1))
            exportable = &known;
    }
    if (!exportable)
        return cli.usage(
            tr("export takes one of %1, then the campaign, --format and --out FILE.").arg(items.join(u", "_s)));
    const QStringList known = QStringList{u"format"_s, u"out"_s} + exportable->options;
    if (const Status status = cli.allowOptions(known); !status)
        return cli.usage(status.error().message);
    if (!cli.arguments().has(u"out"_s))
        return cli.usage(tr("export needs --out FILE."));

    const auto campaign = cli.openCampaign(2);
    if (!campaign)
        return cli.fail(campaign.error());
    const Feedback feedback;
    const Exporting job{cli, Fields(cli.arguments()), **campaign,
                        ExportContext{(*campaign)->file(), (*campaign)->connection(), (*campaign)->clock(), feedback},
                        cli.arguments().value(u"out"_s)};
    const Status status = exportable->run(job);
    return status ? Exit::Done : cli.fail(status.error());
}

} // namespace rosette::cli
