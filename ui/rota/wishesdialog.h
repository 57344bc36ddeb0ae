#pragma once

#include <QHash>

#include "models/rota/rotaweights.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QLabel;
class QSlider;

namespace rosette {

/// What matters when the rota is filled: each wish in plain words with a slider from "not at all" to "very much". Saves
/// by one undoable edit. Open it with open(); it deletes itself.
class WishesDialog : public FormDialog
{
    Q_OBJECT

public:
    WishesDialog(AppContext &context, const RotaWeights &weights, QWidget *parent);

private:
    void addWish(RotaWish wish);
    /// Puts the slider on the step that is nearest to the weight.
    void showWeight(RotaWish wish, double weight);
    void save();

    AppContext &m_context;
    RotaWeights m_weights; ///< as stored
    QHash<RotaWish, QSlider *> m_sliders;
};

} // namespace rosette
