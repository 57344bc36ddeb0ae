#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QFile>

#include "app/cli/fields.h"
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

    QString words(ShiftId id) const
    {
        const Shift shift = m_shifts.value(id);
        return tr("%1 %2, %3: %4")
            .arg(shortDate(shift.date), timeRange(shift.start, shift.end), m_titles.value(shift.activity), shift.role);
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

QJsonObject toJson(const RotaProposal &proposal)
{
    const Shifts shifts(proposal.input);
    QJsonArray assignments;
    for (const ProposedPlace &place : proposal.places) {
        QJsonObject object = shifts.json(place.shift);
        object.insert(u"volunteer"_s, place.name);
        object.insert(u"is_new"_s, place.isNew);
        object.insert(u"reason"_s, place.reason);
        assignments.append(object);
    }
    QJsonArray gaps;
    for (const ProposedGap &gap : proposal.gaps) {
        QJsonObject object = shifts.json(gap.shift);
        object.insert(u"missing"_s, gap.missing);
        object.insert(u"reason"_s, gap.reason);
        gaps.append(object);
    }
    QJsonArray takenOff;
    for (const ProposedPlace &place : proposal.takenOff) {
        QJsonObject object = shifts.json(place.shift);
        object.insert(u"volunteer"_s, place.name);
        takenOff.append(object);
    }
    QJsonObject weights;
    for (const RotaWish wish : kRotaWishes)
        weights.insert(toKey(wish), proposal.input.problem.weights.of(wish));
    const RotaSolution &solution = proposal.solution;
    return {{u"assignments"_s, assignments},
            {u"gaps"_s, gaps},
            {u"taken_off"_s, takenOff},
            {u"weights"_s, weights},
            {u"objective"_s, solution.objective},
            {u"bound"_s, solution.bound},
            {u"is_proven"_s, solution.isProven},
            {u"has_solver"_s, solution.hasSolver},
            {u"has_failed"_s, solution.hasFailed},
            {u"remarks"_s, QJsonArray::fromStringList(proposal.remarks)},
            {u"seconds"_s, solution.seconds}};
}

void print(const Cli &cli, const RotaProposal &proposal)
{
    const Shifts shifts(proposal.input);
    ShiftId last;
    for (const ProposedPlace &place : proposal.places) {
        if (place.shift != last)
            cli.print(shifts.words(place.shift));
        last = place.shift;
        cli.print(u"  %1 %2 – %3"_s.arg(place.isNew ? u"+"_s : u" "_s, place.name, place.reason));
    }
    for (const ProposedPlace &place : proposal.takenOff)
        cli.print(tr("%1 – taken off: %2").arg(shifts.words(place.shift), place.name));
    for (const ProposedGap &gap : proposal.gaps)
        cli.print(tr("%1 – %2 missing: %3").arg(shifts.words(gap.shift)).arg(gap.missing).arg(gap.reason));
    for (const QString &remark : proposal.remarks)
        cli.print(u"▲ "_s + remark);
    cli.say(howGood(proposal.solution));
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
    if (cli.isJson())
        cli.print(toJson(proposal));
    else
        print(cli, proposal);
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
