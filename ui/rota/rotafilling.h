#pragma once

#include <QAction>
#include <QDate>

#include "models/rota/rotaproposal.h"
#include "ui/shell/appcontext.h"

namespace rosette {

/// "Fill the rota" with its menu, for one week or four: plans in a task, puts people on the shifts in one undoable edit
/// and says how good it is. Why each is where they are stands on their card.
class RotaFilling : public QAction
{
    Q_OBJECT

public:
    RotaFilling(AppContext &context, QWidget *parent);

    /// The week to begin with.
    void setMonday(QDate monday);
    /// "What matters…": the wishes and how much they weigh.
    QAction *wishesAction() const { return m_wishes; }

private:
    /// A filling that is under way is given up.
    void fill(int weeks);
    void keep(const QString &when, const RotaProposal &proposal);
    void openWishes();

    AppContext &m_context;
    QWidget *m_window;
    QAction *m_week;
    QAction *m_month;
    QAction *m_wishes;
    QDate m_monday;
    int m_task = 0;
};

/// "7 people asked for 3 shifts. No rota is better …; 1 shift stays short."
QString fillingSentence(const RotaProposal &proposal);

} // namespace rosette
