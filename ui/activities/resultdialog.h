#pragma once

#include "models/activities/activity.h"
#include "models/activities/activityresult.h"
#include "ui/activities/resultfields.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QLabel;
class QLineEdit;

namespace rosette {

/// What a stall gave, typed in a minute without the mouse: one line ("42c 6s 3r 300l rain"), or field by field with
/// Tab; each shows what the other understood. Saves by one undoable edit.
class ResultDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Opens it on that activity; it deletes itself. When the activity is gone the message bar says so.
    static void openFor(AppContext &context, ActivityId id, QWidget *parent);

private:
    ResultDialog(AppContext &context, const Activity &activity, const ActivityResult &result, QWidget *parent);

    void buildFields();
    void readLine();
    void showFields();
    void save();

    AppContext &m_context;
    const Activity m_activity;
    ActivityResult m_result;
    QLineEdit *m_line;
    QLabel *m_hint;
    ResultFields m_fields;
};

} // namespace rosette
