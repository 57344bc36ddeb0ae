#include "ui/rota/rotafilling.h"

#include <QMenu>

#include "models/base/localtime.h"
#include "models/rota/rotaweights.h"
#include "ui/rota/wishesdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthWeeks = 4;

QString weeksRange(QDate monday, int weeks)
{
    return u"%1 – %2"_s.arg(shortDate(monday), shortDate(monday.addDays(7 * weeks - 1)));
}

} // namespace

RotaFilling::RotaFilling(AppContext &context, QWidget *parent)
    : QAction(tr("Fill the rota"), parent)
    , m_context(context)
    , m_window(parent)
    , m_week(new QAction(this))
    , m_month(new QAction(this))
    , m_wishes(new QAction(tr("What matters…"), this))
{
    setObjectName(u"fillAction"_s);
    auto *menu = new QMenu(parent);
    menu->addActions({m_week, m_month});
    setMenu(menu);
    setToolTip(tr("Ask the people who fit best, with the reason beside each name. Locked places stay; Undo takes it "
                  "back."));
    m_week->setObjectName(u"fillRotaAction"_s);
    connect(m_week, &QAction::triggered, this, [this] { fill(1); });
    m_month->setObjectName(u"fillFourWeeksAction"_s);
    connect(m_month, &QAction::triggered, this, [this] { fill(kMonthWeeks); });
    m_wishes->setObjectName(u"wishesAction"_s);
    connect(m_wishes, &QAction::triggered, this, &RotaFilling::openWishes);
}

void RotaFilling::setMonday(QDate monday)
{
    m_monday = monday;
    m_week->setText(tr("The week %1").arg(weekRange(monday)));
    m_month->setText(tr("Four weeks, %1").arg(weeksRange(monday, kMonthWeeks)));
}

void RotaFilling::fill(int weeks)
{
    const QString when = weeks == 1 ? weekRange(m_monday) : weeksRange(m_monday, weeks);
    m_context.tasks.drop(m_task);
    m_task = m_context.tasks.run<RotaProposal>(
        tr("Filling the rota of %1").arg(when), this,
        [monday = m_monday, weeks, &clock = m_context.clock](const Feedback &feedback,
                                                             Connection &c) -> Result<RotaProposal> {
            ROSETTE_ASSIGN(const RotaWeights weights, RotaWeightsRepository::load(c));
            return proposeRota(c, {.monday = monday, .weeks = weeks, .weights = weights}, clock, feedback);
        },
        [this, when](const Result<RotaProposal> &proposal) {
            if (proposal)
                keep(when, *proposal);
            else if (!proposal.error().isCancelled())
                m_context.messages.showError(proposal.error());
        });
}

void RotaFilling::keep(const QString &when, const RotaProposal &proposal)
{
    const Status status = m_context.campaign.edit(
        tr("Fill the rota of %1").arg(when), [&](Connection &c) { return keepRota(c, proposal, m_context.clock); });
    if (!status)
        m_context.messages.showError(status.error());
    else
        m_context.messages.showMessage(proposal.gaps.isEmpty() ? Meaning::Done : Meaning::Attention,
                                       fillingSentence(proposal));
}

void RotaFilling::openWishes()
{
    const auto weights = RotaWeightsRepository::load(m_context.campaign.connection());
    if (weights)
        (new WishesDialog(m_context, *weights, m_window))->open();
    else
        m_context.messages.showError(weights.error());
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
        sentences +=
            RotaFilling::tr("%1 on %2.")
                .arg(asked == 1 ? RotaFilling::tr("1 place filled") : RotaFilling::tr("%1 places filled").arg(asked),
                     shifts.size() == 1 ? RotaFilling::tr("1 shift") : RotaFilling::tr("%1 shifts").arg(shifts.size()));
    if (proposal.takenOff.size() == 1)
        sentences += RotaFilling::tr("1 person taken off who had not answered.");
    else if (!proposal.takenOff.isEmpty())
        sentences += RotaFilling::tr("%1 people taken off who had not answered.").arg(proposal.takenOff.size());
    sentences += howGood(proposal.solution);
    if (!proposal.gaps.isEmpty())
        sentences += (proposal.gaps.size() == 1
                          ? RotaFilling::tr("1 shift stays short: the board says why.")
                          : RotaFilling::tr("%1 shifts stay short: the board says why.").arg(proposal.gaps.size()));
    sentences += proposal.remarks;
    return sentences.join(QLatin1Char(' '));
}

} // namespace rosette
