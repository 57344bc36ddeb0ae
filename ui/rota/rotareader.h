#pragma once

#include <QObject>

#include "ui/rota/rotaperiod.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

/// Reads a period of the rota: a week at once, a month in a task. Of several that were asked for the last one counts.
class RotaReader : public QObject
{
    Q_OBJECT

public:
    explicit RotaReader(AppContext &context, QObject *parent = nullptr);

    void read(const RotaPeriod &period);

signals:
    /// A failure is told in the message bar instead.
    void weeksRead(const QList<rosette::WeekPlan> &weeks);

private:
    void tell(const Result<QList<WeekPlan>> &weeks);

    AppContext &m_context;
    TaskRunner::TaskId m_task = 0;
};

} // namespace rosette
