#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "ui/shell/appcontext.h"
#include "ui/stalls/cardview.h"

class QAction;

namespace rosette {

class KitDetails;
class KitModel;

/// Gazebo, table, banner: what there is, who has it, where it goes.
class KitView : public CardView
{
    Q_OBJECT

public:
    /// `addAction` is offered while there is none.
    KitView(AppContext &context, QAction *addAction);

    Status reload();
    void choose(KitId kit);
    /// The first one, unless one is chosen.
    void chooseFirst();

private:
    void showCurrent();

    AppContext &m_context;
    KitModel *m_model;
    KitDetails *m_card;
};

} // namespace rosette
