#pragma once

#include <QDate>
#include <QObject>

#include "models/rota/rotaproposal.h"
#include "ui/shell/appcontext.h"

namespace rosette {

/// Fills a week's rota: plans it in a task, puts people on it in one undoable edit and says how good it is. Why each is
/// where they are stands on their card.
class RotaFilling : public QObject
{
    Q_OBJECT

public:
    RotaFilling(AppContext &context, QObject *parent);

    /// A filling that is under way is given up.
    void fill(QDate monday);

private:
    void keep(QDate monday, const RotaProposal &proposal);

    AppContext &m_context;
    int m_task = 0;
};

/// "7 people asked for 3 shifts. No rota is better …; 1 shift stays short."
QString fillingSentence(const RotaProposal &proposal);

} // namespace rosette
