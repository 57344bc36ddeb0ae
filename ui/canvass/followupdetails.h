#pragma once

#include "models/canvass/followup.h"
#include "ui/shell/page.h"
#include "ui/widgets/detailspane.h"

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
    void refill();
    void save(const FollowUp &followUp, const QString &text);

    AppContext &m_context;
    FollowUp m_followUp;
    VolunteerBox *m_owner;
    DateField *m_due;
    QLineEdit *m_note;
    QAction *m_done;
};

} // namespace rosette
