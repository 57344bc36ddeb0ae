#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QFile>

#include "app/cli/fields.h"
#include "app/cli/listrelease.h"
#include "models/base/localtime.h"
#include "models/rota/rotamodel.h"
#include "models/rota/rotaproposal.h"
#include "models/rota/rotaweights.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWeeks = 8;
constexpr int kMostSeconds = 3600;

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

Error invalid(const QString &message) { return Error{ErrorCode::Invalid, message, {}}; }

/// Shifts and activities by id, for those who tell of them.
class Shifts
{
public:
    explicit Shifts(const RotaWeeks &weeks)
    {
        for (const Shift &shift : weeks.shifts)
            m_shifts.insert(shift.id, shift);
        for (const Activity &activity : weeks.activities)
            m_titles.insert(activity.id, activity.title);
    }

    QJsonObject json(ShiftId id) const
    {
        const Shift shift = m_shifts.value(id);
        return {{u"shift"_s, QString::number(id.value())},
                {u"activity"_s, m_titles.value(shift.activity)},
                {u"date"_s, shift.date.toString(Qt::ISODate)},
                {u"start"_s, clockTime(shift.start)},
                {u"end"_s, clockTime(shift.end)},
                {u"role"_s, shift.role}};
    }

private:
    QHash<ShiftId, Shift> m_shifts;
    QHash<ActivityId, QString> m_titles;
};

/// The parts of a proposal that name people.
const QStringList &namingParts()
{
    static const QStringList parts{u"assignments"_s, u"gaps"_s, u"taken_off"_s, u"remarks"_s};
    return parts;
}

/// As the gate takes them: a helper by "person" and "name".
QJsonArray placesOf(const QList<ProposedPlace> &places, const Shifts &shifts, const QHash<VolunteerId, PersonId> &ids)
{
    QJsonArray rows;
    for (const ProposedPlace &place : places) {
        QJsonObject object = shifts.json(place.shift);
        object.insert(u"person"_s, ids.value(place.volunteer).value());
        object.insert(u"name"_s, place.name);
        object.insert(u"is_new"_s, place.isNew);
        object.insert(u"reason"_s, place.reason);
        rows.append(object);
    }
    return rows;
}

QJsonObject toJson(const RotaProposal &proposal, const QHash<VolunteerId, PersonId> &ids)
{
    const Shifts shifts(proposal.input);
    QJsonArray gaps;
    for (const ProposedGap &gap : proposal.gaps) {
        QJsonObject object = shifts.json(gap.shift);
        object.insert(u"missing"_s, gap.missing);
        object.insert(u"reason"_s, gap.reason);
        gaps.append(object);
    }
    QJsonObject weights;
    for (const RotaWish wish : kRotaWishes)
        weights.insert(toKey(wish), proposal.input.problem.weights.of(wish));
    const RotaSolution &solution = proposal.solution;
    return {{u"assignments"_s, placesOf(proposal.places, shifts, ids)},
            {u"gaps"_s, gaps},
            {u"taken_off"_s, placesOf(proposal.takenOff, shifts, ids)},
            {u"weights"_s, weights},
            {u"objective"_s, solution.objective},
            {u"bound"_s, solution.bound},
            {u"is_proven"_s, solution.isProven},
            {u"has_solver"_s, solution.hasSolver},
            {u"has_failed"_s, solution.hasFailed},
            {u"remarks"_s, QJsonArray::fromStringList(proposal.remarks)},
            {u"seconds"_s, solution.seconds}};
}

/// A helper is the row's "volunteer" for who reads it.
QJsonValue asPublished(const QString &part, const QJsonValue &row)
{
    QJsonObject object = row.toObject();
    if (!object.contains(u"name"_s))
        return row;
    object.insert(u"volunteer"_s, object.take(u"name"_s));
    object.remove(u"person"_s);
    if (part == u"taken_off"_s) {
        object.remove(u"is_new"_s);
        object.remove(u"reason"_s);
    }
    return object;
}

/// All that names people passes the gate as one list; the rest of the proposal stays as it is.
Result<ReleasedListing> release(Campaign &campaign, QJsonObject &proposal)
{
    QJsonArray rows;
    for (const QString &part : namingParts()) {
        for (const QJsonValue &row : proposal.value(part).toArray())
            rows.append(row);
    }
    ROSETTE_ASSIGN(const ReleasedListing released, releaseListing(campaign, u"rota"_s, rows));
    qsizetype next = 0;
    for (const QString &part : namingParts()) {
        QJsonArray published;
        for (qsizetype left = proposal.value(part).toArray().size(); left > 0; --left)
            published.append(asPublished(part, released.rows.at(next++)));
        proposal.insert(part, published);
    }
    return released;
}

/// What had to stay leaves a gap that is seen.
QString shown(const QJsonValue &text) { return text.toString().isEmpty() ? tr("(held back)") : text.toString(); }

QString shiftWords(const QJsonObject &row)
{
    const auto time = [&](const QString &key) { return QTime::fromString(row.value(key).toString(), u"HH:mm"_s); };
    return tr("%1 %2, %3: %4")
        .arg(shortDate(QDate::fromString(row.value(u"date"_s).toString(), Qt::ISODate)),
             timeRange(time(u"start"_s), time(u"end"_s)), row.value(u"activity"_s).toString(),
             row.value(u"role"_s).toString());
}

void printPlaces(const Cli &cli, const QJsonArray &places)
{
    QString last;
    for (const QJsonValue &value : places) {
        const QJsonObject place = value.toObject();
        const QString shift = place.value(u"shift"_s).toString();
        if (shift != last)
            cli.print(shiftWords(place));
        last = shift;
        cli.print(u"  %1 %2 – %3"_s.arg(place.value(u"is_new"_s).toBool() ? u"+"_s : u" "_s,
                                        shown(place.value(u"volunteer"_s)), shown(place.value(u"reason"_s))));
    }
}

void print(const Cli &cli, const QJsonObject &proposal)
{
    printPlaces(cli, proposal.value(u"assignments"_s).toArray());
    for (const QJsonValue &place : proposal.value(u"taken_off"_s).toArray())
        cli.print(tr("%1 – taken off: %2").arg(shiftWords(place.toObject()), shown(place[u"volunteer"_s])));
    for (const QJsonValue &gap : proposal.value(u"gaps"_s).toArray())
        cli.print(tr("%1 – %2 missing: %3")
                      .arg(shiftWords(gap.toObject()))
                      .arg(gap[u"missing"_s].toInt())
                      .arg(shown(gap[u"reason"_s])));
    for (const QJsonValue &remark : proposal.value(u"remarks"_s).toArray())
        cli.print(u"▲ "_s + shown(remark));
}

Status tell(const Cli &cli, Campaign &campaign, const RotaProposal &proposal)
{
    ROSETTE_ASSIGN(const auto ids, peopleWhoHelp(campaign.connection()));
    QJsonObject told = toJson(proposal, ids);
    ROSETTE_ASSIGN(const ReleasedListing released, release(campaign, told));
    if (cli.isJson()) {
        cli.print(told);
    } else {
        print(cli, told);
        cli.say(howGood(proposal.solution));
    }
    sayWhatStayed(cli, released);
    return {};
}

Result<RotaRequest> requestOf(const Fields &fields, const Clock &clock)
{
    RotaRequest request{.monday = mondayOf(clock.today())};
    if (fields.has(u"week"_s)) {
        request.monday = mondayOfIsoWeek(fields.text(u"week"_s));
        if (!request.monday.isValid())
            return invalid(tr("--week is a week of the year such as 2026-W48, not “%1”.").arg(fields.text(u"week"_s)));
    }
    ROSETTE_ASSIGN(request.weeks, fields.number(u"weeks"_s, 1));
    if (request.weeks < 1 || request.weeks > kMostWeeks)
        return invalid(tr("--weeks is a number from 1 to %1.").arg(kMostWeeks));
    if (fields.has(u"month"_s)) {
        if (fields.has(u"week"_s) || fields.has(u"weeks"_s))
            return invalid(tr("Give --month, or --week with --weeks, not both."));
        const QDate first = QDate::fromString(fields.text(u"month"_s), u"yyyy-MM"_s);
        if (!first.isValid())
            return invalid(tr("--month is a month such as 2026-12, not “%1”.").arg(fields.text(u"month"_s)));
        request.monday = mondayOf(first);
        request.weeks = int(request.monday.daysTo(mondayOf(first.addMonths(1).addDays(-1)))) / 7 + 1;
    }
    ROSETTE_ASSIGN(request.seconds, fields.number(u"seconds"_s, request.seconds));
    if (request.seconds < 1 || request.seconds > kMostSeconds)
        return invalid(tr("--seconds is a number from 1 to %1.").arg(kMostSeconds));
    return request;
}

/// The very model that was solved, so that another solver can confirm it.
Status writeModel(const RotaProblem &problem, const QString &path)
{
    QFile file(path);
    const QByteArray text = RotaModel(problem).linear().toMps();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return Error{ErrorCode::Io, tr("%1 could not be written: %2").arg(path, file.errorString()), {}};
    return {};
}

Status planRota(const Cli &cli, Campaign &campaign)
{
    ROSETTE_CHECK(cli.allowOptions({u"week"_s, u"weeks"_s, u"month"_s, u"seconds"_s, u"write-model"_s, u"keep"_s}));
    const Fields fields(cli.arguments());
    ROSETTE_ASSIGN(RotaRequest request, requestOf(fields, campaign.clock()));
    ROSETTE_ASSIGN(request.weights, RotaWeightsRepository::load(campaign.connection()));
    const Feedback feedback(cli.sayingSteps());
    ROSETTE_ASSIGN(const RotaProposal proposal,
                   proposeRota(campaign.connection(), request, campaign.clock(), feedback));
    if (fields.has(u"write-model"_s))
        ROSETTE_CHECK(writeModel(proposal.input.problem, fields.text(u"write-model"_s)));
    ROSETTE_CHECK(tell(cli, campaign, proposal));
    if (!cli.arguments().has(u"keep"_s))
        return {};
    return campaign.edit(tr("Fill the rota"), [&](Connection &c) { return keepRota(c, proposal, campaign.clock()); });
}

} // namespace

Exit runPlanRota(const Cli &cli)
{
    const auto campaign = cli.openCampaign(2);
    if (!campaign)
        return cli.fail(campaign.error());
    const Status status = planRota(cli, **campaign);
    return status ? Exit::Done : cli.fail(status.error());
}

} // namespace rosette::cli
