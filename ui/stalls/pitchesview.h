#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "ui/shell/appcontext.h"
#include "ui/stalls/cardview.h"

class QAction;

namespace rosette {

class PitchDetails;
class PitchesModel;

/// Pitches by place, with the campaign's rest days and insurance below.
class PitchesView : public CardView
{
    Q_OBJECT

public:
    /// `addAction` is offered while there is none.
    PitchesView(AppContext &context, QAction *addAction);

    Status reload();
    void choose(PitchId pitch);
    /// The first one, unless one is chosen.
    void chooseFirst();
    int count() const;

signals:
    void stallRequested(rosette::PitchId pitch);

private:
    void showCurrent();

    AppContext &m_context;
    PitchesModel *m_model;
    PitchDetails *m_card;
};

} // namespace rosette
