#pragma once

#include "models/rota/rotahints.h"
#include "ui/rota/rotaedits.h"
#include "ui/widgets/detailspane.h"

class QAction;
class QLabel;

namespace rosette {

class ClashList;
class CoverList;
class RotaPeopleModel;
class TeamBox;
class WordsList;

/// One shift: what is missing, what clashes, who is on it and why, whom to ask next, why not the others and what one
/// change would do.
class ShiftDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit ShiftDetails(AppContext &context, QWidget *parent = nullptr);

    /// A shift of the week. Who was current stays so when it is the same as before.
    void showShift(const WeekPlan &plan, const PlannedShift &planned);
    /// Selects somebody: on the shift, or among those who might come.
    void choosePerson(VolunteerId volunteer);
    /// To the first to ask, else to the others.
    void takeFocus();

signals:
    void changeRequested(rosette::ShiftId shift);
    void removeRequested(rosette::ShiftId shift);
    void activityRequested(rosette::ActivityId activity);
    void cardRequested(rosette::VolunteerId volunteer);

private:
    void buildPeople();
    void buildActions();
    QLabel *addWords(const QString &objectName);
    void showHead();
    void showGap();
    void showClashes();
    void showPeople(VolunteerId chosen);
    void settle(const Clash &clash);
    VolunteerId currentPerson() const;
    const Activity &activity() const;

    AppContext &m_context;
    RotaEdits m_edits;
    WeekPlan m_plan;
    PlannedShift m_planned;
    QLabel *m_gap;
    ClashList *m_clashes;
    TeamBox *m_team;
    CoverList *m_cover;
    QLabel *m_why;
    QLabel *m_peopleTitle;
    RotaPeopleModel *m_people;
    WordsList *m_peopleList;
    QAction *m_results = nullptr;
};

} // namespace rosette
