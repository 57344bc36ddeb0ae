#include "ui/rota/rotafilling.h"

#include "models/base/localtime.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

namespace {

QString howGood(const RotaSolution &solution)
{
    if (!solution.hasSolver)
        return RotaFilling::tr("No solver is installed, so it was filled simply and may not be the best.");
    return solution.isProven ? RotaFilling::tr("No other rota keeps the rules and meets the wishes better.")
                             : RotaFilling::tr("It is the best that was found in the time.");
}

} // namespace

RotaFilling::RotaFilling(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void RotaFilling::fill(QDate monday)
{
    m_context.tasks.drop(m_task);
    m_task = m_context.tasks.run<RotaProposal>(
        tr("Filling the rota of %1").arg(weekRange(monday)), this,
        [monday, &clock = m_context.clock](const Feedback &feedback, Connection &c) {
            return proposeRota(c, {.monday = monday}, clock, feedback);
        },
        [this, monday](const Result<RotaProposal> &proposal) {
            if (proposal)
                keep(monday, *proposal);
            else if (!proposal.error().isCancelled())
                m_context.messages.showError(proposal.error());
        });
}

void RotaFilling::keep(QDate monday, const RotaProposal &proposal)
{
    const Status status = m_context.campaign.edit(tr("Fill the rota of %1").arg(weekRange(monday)), [&](Connection &c) {
        return keepRota(c, proposal, m_context.clock);
    });
    if (!status)
        m_context.messages.showError(status.error());
    else
        m_context.messages.showMessage(proposal.gaps.isEmpty() ? Meaning::Done : Meaning::Attention,
                                       fillingSentence(proposal));
}

QString fillingSentence(const RotaProposal &proposal)
{
    QSet<ShiftId> shifts;
    int asked = 0;
    for (const ProposedPlace &place : proposal.places) {
        if (!place.isNew)
            continue;
        ++asked;
        shifts.insert(place.shift);
    }
    QStringList sentences;
    if (asked == 0 && proposal.takenOff.isEmpty())
        sentences += RotaFilling::tr("The rota stays as it is.");
    else
        sentences += RotaFilling::tr("%1 on %2.")
                         .arg(RotaFilling::tr("%n place(s) filled", nullptr, asked),
                              RotaFilling::tr("%n shift(s)", nullptr, int(shifts.size())));
    if (!proposal.takenOff.isEmpty())
        sentences +=
            RotaFilling::tr("%n person(s) taken off who had not answered.", nullptr, int(proposal.takenOff.size()));
    sentences += howGood(proposal.solution);
    if (!proposal.gaps.isEmpty())
        sentences += (proposal.gaps.size() == 1
                          ? RotaFilling::tr("1 shift stays short: the board says why.")
                          : RotaFilling::tr("%1 shifts stay short: the board says why.").arg(proposal.gaps.size()));
    return sentences.join(QLatin1Char(' '));
}

} // namespace rosette
