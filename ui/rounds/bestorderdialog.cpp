#include "ui/rounds/bestorderdialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "models/rounds/stagespec.h"
#include "models/rounds/walkwords.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 460;

QString inWords(const WalkFigures &figures)
{
    return BestOrderDialog::tr("%1, of which %2 past no door; %3, %4 doors an hour")
        .arg(distanceWords(figures.metres), distanceWords(figures.metresTwice), durationWords(figures.minutes))
        .arg(qRound(figures.doorsPerHour()));
}

QLabel *label(const QString &objectName)
{
    auto *made = new QLabel;
    made->setObjectName(objectName);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setMinimumWidth(kTextWidth);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

BestOrderDialog::BestOrderDialog(AppContext &context, const Round &round, QWidget *parent)
    : FormDialog(tr("Best order for %1").arg(round.name), tr("Walk it this way"), parent)
    , m_context(context)
    , m_round(round)
    , m_before(label(u"orderBeforeLabel"_s))
    , m_after(label(u"orderAfterLabel"_s))
    , m_stages(label(u"orderStagesLabel"_s))
    , m_reasons(label(u"orderReasonsLabel"_s))
{
    setObjectName(u"bestOrderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    form()->addRow(tr("Now"), m_before);
    form()->addRow(tr("Best found"), m_after);
    form()->addRow(tr("The walk"), m_stages);
    form()->addRow(tr("Why"), m_reasons);
    connect(this, &FormDialog::submitted, this, &BestOrderDialog::save);
    find();
}

BestOrderDialog::~BestOrderDialog() { m_context.tasks.drop(m_task); }

void BestOrderDialog::reject() { QDialog::reject(); }

void BestOrderDialog::find()
{
    setWorking(tr("Looking for the shortest walk past these doors…"));
    m_task = m_context.tasks.run<RoundOrder>(
        tr("Best order for %1").arg(m_round.name), this,
        [id = m_round.id](const Feedback &feedback, Connection &connection) {
            return bestOrder(connection, id, feedback);
        },
        [this](const Result<RoundOrder> &order) { show(order); });
}

void BestOrderDialog::show(const Result<RoundOrder> &order)
{
    m_task = 0;
    setWorking({});
    if (!order) {
        showProblem(order.error().message);
        return;
    }
    m_order = *order;
    m_before->setText(inWords(order->before));
    m_after->setText(order->isShorter() ? inWords(order->after) : tr("The walk it has: nothing shorter was found."));
    m_stages->setText(StageSpec::print(order->stages));
    m_reasons->setText(order->reasons.join(u'\n'));
    findChild<QPushButton *>(u"submitPushButton"_s)->setEnabled(order->isShorter());
}

void BestOrderDialog::save()
{
    const Status status = m_context.campaign.edit(tr("Best order for %1").arg(m_round.name), [this](Connection &c) {
        return StageRepository::replace(c, m_round.id, m_order.stages);
    });
    if (!status) {
        showProblem(status.error().message);
        return;
    }
    m_context.messages.showMessage(
        Meaning::Done,
        tr("%1 is %2 shorter now.").arg(m_round.name, distanceWords(m_order.before.metres - m_order.after.metres)));
    accept();
}

} // namespace rosette
