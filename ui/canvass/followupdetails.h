#pragma once

#include "models/canvass/followup.h"
#include "ui/shell/page.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QLineEdit;

namespace rosette {

class DateField;
class VolunteerBox;

/// One promise: who keeps it, until when, done or not.
class FollowUpDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit FollowUpDetails(AppContext &context, QWidget *parent = nullptr);

    void showFollowUp(const FollowUp &followUp);
    /// Done, or open again.
    void toggleDone();

private:
    void buildActions();
    void refill();
    QString howToReach() const;
    void makeVolunteer();
    void save(const FollowUp &followUp, const QString &text);

    AppContext &m_context;
    FollowUp m_followUp;
    VolunteerBox *m_owner;
    DateField *m_due;
    QLineEdit *m_note;
    QLabel *m_reach;
    QAction *m_done;
    QAction *m_volunteer;
};

} // namespace rosette
