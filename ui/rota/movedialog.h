#pragma once

#include "models/rota/weekplan.h"
#include "ui/rota/rotaedits.h"
#include "ui/shell/formdialog.h"

class QListWidget;

namespace rosette {

/// To which other shift of the week somebody goes: those that take people, each with whether they could; moves by one
/// undoable edit. What dragging does, without a mouse. Open it with open(); it deletes itself.
class MoveDialog : public FormDialog
{
    Q_OBJECT

public:
    MoveDialog(AppContext &context, const WeekPlan &plan, const Assignment &assignment, QWidget *parent);

private:
    void fill();
    void move();

    AppContext &m_context;
    RotaEdits m_edits;
    const WeekPlan m_plan;
    const Assignment m_assignment;
    QList<ShiftId> m_shifts; ///< of the rows
    QListWidget *m_list;
};

} // namespace rosette
