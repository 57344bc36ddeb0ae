#pragma once

#include "models/rota/swaps.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QListWidget;

namespace rosette {

/// With whom somebody changes places this week; swaps by one undoable edit. Open it with open(); it deletes itself.
class SwapDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `swaps`: those that are possible, at least one.
    SwapDialog(AppContext &context, const Assignment &assignment, const QList<Swap> &swaps, QWidget *parent);

private:
    void swap();

    AppContext &m_context;
    const Assignment m_assignment;
    const QList<Swap> m_swaps;
    QListWidget *m_list;
};

} // namespace rosette
