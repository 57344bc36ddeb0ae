#include "app/cli/commands.h"

#include <cmath>

#include <QCoreApplication>

#include "app/cli/fields.h"
#include "app/cli/listings.h"
#include "app/cli/listrelease.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/leafletrounds.h"
#include "models/people/election.h"
#include "models/people/savedfilter.h"
#include "models/places/wardrepository.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QString cellText(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == std::floor(number) ? QString::number(value.toInteger()) : QString::number(number, 'f', 1);
    }
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts += part.isObject() ? part.toObject().value(u"volunteer"_s).toString() : part.toString();
    return parts.join(u", "_s);
}

void printTable(const Cli &cli, const QStringList &columns, const QJsonArray &rows)
{
    QList<QStringList> lines{columns};
    for (const QJsonValue &row : rows) {
        QStringList line;
        for (const QString &column : columns)
            line += cellText(row.toObject().value(column));
        lines += line;
    }
    QList<qsizetype> widths(columns.size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    }
    for (const QStringList &line : std::as_const(lines)) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += line.at(i).leftJustified(widths.at(i) + 2);
        cli.print(text.trimmed());
    }
}

/// --edition, --round and --date, of lists of leaflets.
Status readLeaflets(const Cli &cli, Connection &c, ListRequest &request)
{
    const Fields fields(cli.arguments());
    if (fields.has(u"edition"_s)) {
        ROSETTE_ASSIGN(const Edition edition, EditionRepository::findByText(c, fields.text(u"edition"_s)));
        request.leaflet = edition.id;
    }
    if (fields.has(u"round"_s)) {
        ROSETTE_ASSIGN(const Round round, findLeafletRound(c, fields.text(u"round"_s)));
        request.round = round.id;
    }
    if (fields.has(u"date"_s)) {
        ROSETTE_ASSIGN(request.day, fields.date(u"date"_s));
    }
    return {};
}

Result<ListRequest> readRequest(const Cli &cli, Connection &c, const Clock &clock)
{
    const QDate today = clock.today();
    ListRequest request{.day = today, .today = today, .nowMs = clock.nowMs()};
    ROSETTE_CHECK(readLeaflets(cli, c, request));
    if (cli.arguments().has(u"limit"_s)) {
        bool isNumber = false;
        request.limit = cli.arguments().value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || request.limit < 0)
            return Error{ErrorCode::Invalid,
                         tr("--limit takes a whole number, not “%1”.").arg(cli.arguments().value(u"limit"_s)),
                         {}};
    }
    if (cli.arguments().has(u"ward"_s)) {
        ROSETTE_ASSIGN(const Ward ward, findWard(c, cli.arguments().value(u"ward"_s)));
        request.ward = ward.id;
    }
    if (cli.arguments().has(u"filter"_s)) {
        ROSETTE_ASSIGN(const SavedFilter saved,
                       SavedFilterRepository::findByName(c, cli.arguments().value(u"filter"_s)));
        request.filter = saved.filter;
    }
    if (cli.arguments().has(u"election"_s)) {
        ROSETTE_ASSIGN(const Election election,
                       ElectionRepository::findByText(c, cli.arguments().value(u"election"_s), today));
        request.election = election.id;
    }
    return request;
}

} // namespace

Result<Ward> findWard(Connection &c, const QString &text)
{
    ROSETTE_ASSIGN(const auto ward, WardRepository::findByNameOrCode(c, text));
    if (ward)
        return *ward;
    ROSETTE_ASSIGN(const auto wards, WardRepository::list(c));
    QStringList names;
    for (const Ward &known : wards)
        names += known.name;
    return Error{
        ErrorCode::NotFound,
        tr("There is no ward “%1”. Known wards: %2.").arg(text, names.isEmpty() ? tr("none yet") : names.join(u", "_s)),
        {}};
}

Exit runList(const Cli &cli)
{
    if (const Status status = cli.allowOptions({u"ward"_s, u"limit"_s, u"election"_s, u"filter"_s, u"edition"_s, u"round"_s, u"date"_s}); !status)
        return cli.usage(status.error().message);
    const Listing *listing = nullptr;
    QStringList names;
    for (const Listing &known : listings()) {
        names += known.name;
        if (known.name == cli.arguments().word(1))
            listing = &known;
    }
    if (!listing)
        return cli.usage(tr("list takes one of %1, then the campaign.").arg(names.join(u", "_s)));

    const auto campaign = cli.openCampaign(2);
    if (!campaign)
        return cli.fail(campaign.error());
    Connection &c = (*campaign)->connection();
    const auto request = readRequest(cli, c, (*campaign)->clock());
    if (!request)
        return cli.fail(request.error());
    const auto all = listing->rows(c, *request);
    if (!all)
        return cli.fail(all.error());
    const auto released = releaseListing(**campaign, listing->name, *all);
    if (!released)
        return cli.fail(released.error());
    if (cli.isJson())
        cli.print(released->rows);
    else
        printTable(cli, listing->columns, released->rows);
    sayWhatStayed(cli, *released);
    return Exit::Done;
}

} // namespace rosette::cli
