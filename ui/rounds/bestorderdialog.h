#pragma once

#include "models/rounds/round.h"
#include "models/rounds/roundorder.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QLabel;

namespace rosette {

/// The shortest sane walk past a round's doors beside the walk it has: metres, minutes, doors an hour, the stages and
/// why. Found in a task; nothing changes before the user says so. Deletes itself; open it with open().
class BestOrderDialog : public FormDialog
{
    Q_OBJECT

public:
    BestOrderDialog(AppContext &context, const Round &round, QWidget *parent = nullptr);
    ~BestOrderDialog() override;

public slots:
    /// Gives up the search as well.
    void reject() override;

private:
    void find();
    void show(const Result<RoundOrder> &order);
    void save();

    AppContext &m_context;
    Round m_round;
    RoundOrder m_order;
    QLabel *m_before;
    QLabel *m_after;
    QLabel *m_stages;
    QLabel *m_reasons;
    int m_task = 0;
};

} // namespace rosette
