#pragma once

#include "models/canvass/followup.h"
#include "ui/shell/page.h"
#include "ui/widgets/detailspane.h"

class QComboBox;
class QLineEdit;

namespace rosette {

class DateField;

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
    void fillOwners();
    void save(const FollowUp &followUp, const QString &text);

    AppContext &m_context;
    FollowUp m_followUp;
    QComboBox *m_owner;
    DateField *m_due;
    QLineEdit *m_note;
    QAction *m_done;
};

} // namespace rosette
