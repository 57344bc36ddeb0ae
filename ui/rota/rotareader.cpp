#include "ui/rota/rotareader.h"

#include "ui/shell/messagebar.h"

namespace rosette {

RotaReader::RotaReader(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void RotaReader::read(const RotaPeriod &period)
{
    m_context.tasks.drop(m_task);
    if (!period.isMonth())
        return tell(period.load(m_context.campaign.connection(), m_context.clock));
    m_task = m_context.tasks.run<QList<WeekPlan>>(
        tr("Reading the month"), this,
        [period, &clock = m_context.clock](const Feedback &, Connection &c) { return period.load(c, clock); },
        [this](const Result<QList<WeekPlan>> &weeks) { tell(weeks); });
}

void RotaReader::tell(const Result<QList<WeekPlan>> &weeks)
{
    if (weeks)
        emit weeksRead(*weeks);
    else
        m_context.messages.showError(weeks.error());
}

} // namespace rosette
