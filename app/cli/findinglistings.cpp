#include "app/cli/findinglistings.h"

#include <functional>
#include <limits>

#include <QCoreApplication>

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageRows = 200;
constexpr qint64 kUnsureShown = 20;
constexpr qint64 kChangesShown = 20;

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

ImportFindings::Filter unsureOnly() { return {{}, true, {}, {}}; }

/// Calls `use` for the first `most` findings about which the import is unsure, with everything about each.
Status forEachUnsure(const ImportFindings &findings, Connection &c, qint64 most,
                     const std::function<void(const ImportFinding &)> &use)
{
    for (qint64 offset = 0; offset < most; offset += kPageRows) {
        const int limit = int(std::min<qint64>(kPageRows, most - offset));
        ROSETTE_ASSIGN(const QList<ImportFinding> page, findings.page(c, unsureOnly(), offset, limit));
        for (const ImportFinding &finding : page) {
            ROSETTE_ASSIGN(const ImportFinding whole, findings.find(c, finding.id));
            use(whole);
        }
        if (page.size() < limit)
            break;
    }
    return {};
}

/// Up to `most` findings that change something, those who go first.
Result<QList<ImportFinding>> changesOf(const ImportFindings &findings, qint64 most)
{
    ROSETTE_ASSIGN(const auto connection, findings.openConnection());
    QList<ImportFinding> changes;
    for (const ImportOutcome outcome : {ImportOutcome::Removed, ImportOutcome::Added, ImportOutcome::Amended}) {
        const ImportFindings::Filter filter{outcome, false, {}, {}};
        for (qint64 offset = 0; changes.size() < most; offset += kPageRows) {
            const int limit = int(std::min<qint64>(kPageRows, most - changes.size()));
            ROSETTE_ASSIGN(const QList<ImportFinding> page, findings.page(*connection, filter, offset, limit));
            changes += page;
            if (page.size() < kPageRows)
                break;
        }
    }
    return changes;
}

/// "12", "2:12": what --decide takes.
QString lineOf(const ImportFinding &finding)
{
    return finding.decisionKey().sliced(ImportFinding::decisionPrefix().size());
}

QString addressOf(const ImportFinding &finding)
{
    return QStringList{finding.address, finding.group}.join(u' ').trimmed();
}

QJsonObject toJson(const ImportFinding &finding)
{
    QJsonArray proposals;
    for (const ImportProposal &one : finding.proposals) {
        proposals += QJsonObject{
            {u"value"_s, one.value}, {u"text"_s, one.text}, {u"why"_s, one.why}, {u"outcome"_s, toText(one.outcome)}};
    }
    QJsonArray readings;
    for (const ImportReading &one : finding.readings) {
        readings += QJsonObject{{u"read"_s, one.key},
                                {u"field"_s, one.field},
                                {u"said"_s, one.said},
                                {u"understood"_s, one.understood},
                                {u"doubt"_s, one.doubt}};
    }
    return {{u"line"_s, finding.line},         {u"decide"_s, lineOf(finding)},     {u"number"_s, finding.number},
            {u"name"_s, finding.title},        {u"address"_s, addressOf(finding)}, {u"reason"_s, finding.reason},
            {u"decision"_s, finding.decision}, {u"proposals"_s, proposals},        {u"readings"_s, readings}};
}

QJsonObject toJson(const ImportFindings::Group &group)
{
    QJsonObject object{{u"street"_s, group.name}, {u"unsure"_s, group.counts.unsure}};
    for (const ImportOutcome outcome : allImportOutcomes())
        object[toText(outcome)] = group.counts.byOutcome.value(outcome);
    return object;
}

void print(const Cli &cli, const ImportFinding &finding)
{
    QStringList who{finding.number, finding.title, addressOf(finding)};
    who.removeAll(QString());
    cli.print(u"  %1  %2"_s.arg(lineOf(finding), who.join(u", "_s)));
    cli.print(u"    "_s + finding.reason);
    for (const ImportProposal &proposal : finding.proposals) {
        const QChar mark = proposal.value == finding.decision ? u'*' : u' ';
        cli.print(u"    %1 %2  %3. %4"_s.arg(mark).arg(proposal.value, proposal.text, proposal.why));
    }
    for (const ImportReading &reading : finding.readings) {
        if (reading.isUnsure())
            cli.print(tr("      %1/%2  “%3” → %4")
                          .arg(lineOf(finding), reading.key, reading.said,
                               reading.understood.isEmpty() ? tr("nothing") : reading.understood));
    }
}

} // namespace

Status addFindings(QJsonObject &report, const ImportFindings &findings)
{
    ROSETTE_ASSIGN(const auto connection, findings.openConnection());
    ROSETTE_ASSIGN(const ImportFindings::Counts counts, findings.counts(*connection, unsureOnly()));
    QJsonArray unsure;
    ROSETTE_CHECK(forEachUnsure(findings, *connection, counts.unsure,
                                [&](const ImportFinding &finding) { unsure += toJson(finding); }));
    ROSETTE_ASSIGN(const QList<ImportFindings::Group> groups, findings.groups(*connection, {}));
    QJsonArray streets;
    for (const ImportFindings::Group &group : groups)
        streets += toJson(group);
    report[u"unsure_rows"_s] = unsure;
    report[u"by_street"_s] = streets;
    report[u"fingerprint"_s] = findings.fingerprint();
    return {};
}

Status printUnsure(const Cli &cli, const ImportFindings &findings)
{
    ROSETTE_ASSIGN(const auto connection, findings.openConnection());
    ROSETTE_ASSIGN(const ImportFindings::Counts counts, findings.counts(*connection, unsureOnly()));
    if (counts.unsure == 0)
        return {};
    cli.print(tr("Rows to decide, by --decide LINE=CHOICE; * is what happens otherwise:"));
    if (findings.hasReadings())
        cli.print(tr("What a cell says, by --read LINE/FIELD=TEXT; what is doubted is not taken otherwise."));
    ROSETTE_CHECK(forEachUnsure(findings, *connection, std::min(counts.unsure, kUnsureShown),
                                [&](const ImportFinding &finding) { print(cli, finding); }));
    if (counts.unsure > kUnsureShown)
        cli.print(tr("  … and %1 more; --json lists them all.").arg(counts.unsure - kUnsureShown));
    return {};
}

Status addChanges(QJsonObject &report, const ImportFindings &findings)
{
    ROSETTE_ASSIGN(const auto changes, changesOf(findings, std::numeric_limits<int>::max()));
    QJsonArray rows;
    for (const ImportFinding &finding : changes)
        rows += QJsonObject{{u"outcome"_s, toText(finding.outcome)},
                            {u"number"_s, finding.number},
                            {u"name"_s, finding.title},
                            {u"detail"_s, finding.detail()}};
    report[u"changes"_s] = rows;
    return {};
}

Status printChanges(const Cli &cli, const ImportFindings &findings)
{
    ROSETTE_ASSIGN(const auto changes, changesOf(findings, kChangesShown + 1));
    for (const ImportFinding &finding : changes.first(std::min(changes.size(), qsizetype(kChangesShown))))
        cli.say(u"%1: %2 %3, %4"_s.arg(toText(finding.outcome), finding.number, finding.title, finding.detail()));
    if (changes.size() > kChangesShown)
        cli.say(tr("… and more; --json lists them all."));
    return {};
}

} // namespace rosette::cli
