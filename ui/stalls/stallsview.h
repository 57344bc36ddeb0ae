#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "ui/shell/appcontext.h"
#include "ui/stalls/cardview.h"

class QAction;

namespace rosette {

class StallDetails;
class StallsModel;

/// Stalls by date; Ctrl+G types what the chosen one gave.
class StallsView : public CardView
{
    Q_OBJECT

public:
    /// `planAction` is offered while there is none.
    StallsView(AppContext &context, QAction *planAction);

    Status reload();
    void choose(ActivityId stall);
    /// Chooses the stall, with the cursor on its packing list.
    void openPackingList(ActivityId stall);
    const StallsModel &model() const { return *m_model; }

signals:
    void changeRequested(rosette::ActivityId id);

private:
    void showCurrent();
    void typeResult();

    AppContext &m_context;
    StallsModel *m_model;
    StallDetails *m_card;
};

} // namespace rosette
