#pragma once

#include "models/meetings/attendance.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace rosette {

/// Somebody nobody knew until they came to a meeting. Adds the person and that they came by one undoable edit; deletes
/// itself.
class NewcomerDialog : public FormDialog
{
    Q_OBJECT

public:
    NewcomerDialog(AppContext &context, ActivityId meeting, const QString &name, QWidget *parent);

private:
    void save();

    AppContext &m_context;
    const ActivityId m_meeting;
    QLineEdit *m_name;
    QLineEdit *m_contact;
    QCheckBox *m_hasAgreed;
};

} // namespace rosette
