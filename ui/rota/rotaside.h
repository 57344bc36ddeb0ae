#pragma once

#include <QStackedWidget>

#include "models/rota/weekplan.h"
#include "ui/rota/rotadrag.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class RotaOverview;
class ShiftDetails;

/// Beside the rota: the chosen shift, else what the rota needs and its people. Who is dropped here comes off their
/// shift.
class RotaSide : public QStackedWidget
{
    Q_OBJECT

public:
    explicit RotaSide(AppContext &context, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {minimumWidth(), QStackedWidget::sizeHint().height()}; }
    RotaOverview *overview() const { return m_overview; }
    ShiftDetails *details() const { return m_details; }
    /// `weeks`: what is shown, at least one; the people are those of the week that begins on `monday`.
    void showRota(const QList<WeekPlan> &weeks, QDate monday);
    /// A shift of these weeks; none shows the overview.
    void choose(ShiftId shift);
    /// To the people of the chosen shift, else to what the rota needs.
    void takeFocus();

signals:
    void takenOff(rosette::DraggedPerson person);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    AppContext &m_context;
    QList<WeekPlan> m_weeks;
    RotaOverview *m_overview;
    ShiftDetails *m_details;
};

} // namespace rosette
