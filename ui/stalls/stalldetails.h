#pragma once

#include "models/activities/clashes.h"
#include "ui/activities/resultfields.h"
#include "ui/shell/appcontext.h"
#include "ui/stalls/stallsmodel.h"
#include "ui/widgets/detailspane.h"

class QFormLayout;
class QLabel;

namespace rosette {

class ClashWarning;
class PackingLines;

/// One stall: what stands in its way, its team with phones and gaps, its packing list, and afterwards what it gave,
/// typed in a minute.
class StallDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit StallDetails(AppContext &context, QWidget *parent = nullptr);

    void showStall(const StallRow &row);
    void focusPackingList();
    ActivityId stall() const { return m_row.stall.id; }

signals:
    void changeRequested(rosette::ActivityId id);

private:
    void refill();
    void saveResult();
    void cancelStall();
    void openRota();
    void removeStall();
    QList<Clash> clashesOfTheDay() const;

    AppContext &m_context;
    StallRow m_row;
    ClashWarning *m_clashes;
    QLabel *m_team;
    PackingLines *m_kit;
    ResultFields m_result;
    QLabel *m_recorded;             ///< that more talks were recorded than typed
    QFormLayout *m_given = nullptr; ///< m_later, then the fields
    QLabel *m_later;
    QAction *m_typeResult;
    QAction *m_fill; ///< in sight while the stall is to come; afterwards the menu has it
    QAction *m_rota;
    QAction *m_cancel;
};

} // namespace rosette
