#pragma once

#include "models/activities/activity.h"
#include "models/activities/shift.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QComboBox;
class QSpinBox;

namespace rosette {

class TimeField;

/// A shift of one activity: new or to be changed. Saves by one undoable edit; what cannot be saved is said in the form.
/// Open it with open(); it deletes itself.
class ShiftDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `shift` without an id is a new one; times that are missing are the activity's.
    ShiftDialog(AppContext &context, const Activity &activity, const Shift &shift, QWidget *parent);

signals:
    void shiftSaved(rosette::ShiftId id);

private:
    void buildForm();
    void fillSkills();
    void save();

    AppContext &m_context;
    Shift m_shift;
    QComboBox *m_role;
    TimeField *m_start;
    TimeField *m_end;
    QSpinBox *m_minimum;
    QSpinBox *m_maximum;
    QComboBox *m_skill;
};

} // namespace rosette
