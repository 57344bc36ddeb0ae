#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/output/gate.h"
#include "models/people/electoratecount.h"
#include "models/people/registersummary.h"
#include "models/store/campaignstatus.h"
#include "models/store/passphrasechange.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// The register by sorts of electors, and who may vote in the next election.
Status addRegister(Connection &c, QDate today, QJsonObject &object)
{
    ROSETTE_ASSIGN(const QList<RegisterCounts> districts, RegisterSummary::byDistrict(c, today));
    const RegisterCounts total = RegisterSummary::total(districts);
    for (const auto &[name, count] :
         {std::pair(u"attainers"_s, total.attainers), std::pair(u"under_16"_s, total.under16),
          std::pair(u"overseas_electors"_s, total.overseas), std::pair(u"other_electors"_s, total.other),
          std::pair(u"anonymous_electors"_s, total.anonymous), std::pair(u"opted_out"_s, total.optedOut),
          std::pair(u"postal_voters"_s, total.postal), std::pair(u"proxy_voters"_s, total.proxy),
          std::pair(u"postal_proxy_voters"_s, total.postalProxy)})
        object[name] = count;
    ROSETTE_ASSIGN(const auto election, ElectionRepository::next(c, today));
    if (!election)
        return {};
    ROSETTE_ASSIGN(const Electorate electorate, Electorate::load(c, *election));
    ROSETTE_ASSIGN(const ElectorateCount count, ElectorateCount::load(c, electorate));
    object[u"next_election"_s] = election->title();
    object[u"may_vote"_s] = count.mayVote;
    return {};
}

/// Of the file, and of the leaflets' books in it.
Result<QStringList> findingsOf(Connection &c)
{
    ROSETTE_ASSIGN(QStringList findings, CampaignStatus::check(c));
    if (!findings.isEmpty())
        return findings; // a broken file is read no further
    ROSETTE_ASSIGN(const QList<Edition> editions, EditionRepository::list(c));
    for (const Edition &edition : editions) {
        ROSETTE_ASSIGN(const QStringList wrong, auditBooks(c, edition.id));
        for (const QString &finding : wrong)
            findings += edition.title + u": "_s + finding;
    }
    return findings;
}

} // namespace

Exit runNew(const Cli &cli)
{
    if (const Status status = cli.allowOptions({u"name"_s, u"nation"_s}); !status)
        return cli.usage(status.error().message);
    CampaignInfo info;
    info.name = cli.arguments().value(u"name"_s);
    if (info.name.isEmpty())
        return cli.usage(tr("new needs --name NAME: what the campaign is called."));
    if (cli.arguments().has(u"nation"_s))
        info.nation = cli.arguments().value(u"nation"_s);
    if (!allNations().contains(info.nation))
        return cli.usage(tr("--nation is one of %1.").arg(allNations().join(u", "_s)));

    const auto passphrase = cli.newPassphrase();
    if (!passphrase)
        return cli.fail(passphrase.error());
    const auto campaign = Campaign::create(cli.arguments().word(1), *passphrase, info);
    if (!campaign)
        return cli.fail(campaign.error());
    if (cli.isJson())
        cli.print(
            QJsonObject{{u"campaign"_s, cli.arguments().word(1)}, {u"name"_s, info.name}, {u"nation"_s, info.nation}});
    else
        cli.print(tr("Made %1, the campaign “%2”.").arg(cli.arguments().word(1), info.name));
    return Exit::Done;
}

Exit runStatus(const Cli &cli)
{
    const auto campaign = cli.openCampaign(1);
    if (!campaign)
        return cli.fail(campaign.error());
    const auto counts = CampaignStatus::counts((*campaign)->connection());
    const auto info = (*campaign)->info();
    if (!counts)
        return cli.fail(counts.error());
    if (!info)
        return cli.fail(info.error());
    QJsonObject object = *counts;
    const Status summed = addRegister((*campaign)->connection(), (*campaign)->clock().today(), object);
    if (!summed)
        return cli.fail(summed.error());
    object[u"name"_s] = info->name;
    object[u"nation"_s] = info->nation;
    if (cli.isJson()) {
        cli.print(object);
        return Exit::Done;
    }
    cli.print(info->name);
    for (auto it = object.begin(); it != object.end(); ++it)
        cli.print(it.key().leftJustified(24) +
                  (it->isString() ? it->toString() : QString::number(it->toInteger()).rightJustified(10)));
    return Exit::Done;
}

Exit runCheck(const Cli &cli)
{
    const auto campaign = cli.openCampaign(1);
    if (!campaign)
        return cli.fail(campaign.error());
    const auto findings = findingsOf((*campaign)->connection());
    if (!findings)
        return cli.fail(findings.error());
    if (cli.isJson())
        cli.print(
            QJsonObject{{u"is_sound"_s, findings->isEmpty()}, {u"findings"_s, QJsonArray::fromStringList(*findings)}});
    else if (findings->isEmpty())
        cli.print(tr("The file is sound: every page's seal, the structure, the references between rows and the "
                     "leaflets' books were checked."));
    for (const QString &finding : *findings)
        cli.say(finding);
    return findings->isEmpty() ? Exit::Done : Exit::Failed;
}

Exit runBackup(const Cli &cli)
{
    const auto campaign = cli.openCampaign(1);
    if (!campaign)
        return cli.fail(campaign.error());
    const QString target = cli.arguments().word(2);
    const Status status =
        Gate::releaseBackup((*campaign)->file(), (*campaign)->connection(), target, (*campaign)->clock());
    if (!status)
        return cli.fail(status.error());
    if (cli.isJson())
        cli.print(QJsonObject{{u"backup"_s, target}, {u"bytes"_s, QFileInfo(target).size()}});
    else
        cli.print(tr("Backed up to %1 (%2 kB), encrypted with the same passphrase.")
                      .arg(target)
                      .arg(QFileInfo(target).size() / 1024));
    return Exit::Done;
}

Exit runPassphrase(const Cli &cli)
{
    if (const Status status = cli.allowOptions({u"new-passphrase-file"_s}); !status)
        return cli.usage(status.error().message);
    const auto old = cli.passphrase();
    if (!old)
        return cli.fail(old.error());
    auto replaced = cli.newPassphrase(u"new-passphrase-file"_s);
    if (!replaced)
        return cli.fail(replaced.error());
    if (const Status status = changePassphrase(cli.arguments().word(1), *old, *replaced); !status)
        return cli.fail(status.error());
    cli.print(tr("The passphrase was changed. Backups made before still open with the old one."));
    return Exit::Done;
}

} // namespace rosette::cli
