#pragma once

#include "models/canvass/survey.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QLineEdit;

namespace rosette {

class DateField;

/// Starts a survey or changes its name, purpose and period. Deletes itself; open it with open().
class SurveyDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A survey without an id is a new one.
    SurveyDialog(AppContext &context, const Survey &survey, QWidget *parent = nullptr);

signals:
    void saved(rosette::SurveyId id);

private:
    void save();

    AppContext &m_context;
    Survey m_survey;
    QLineEdit *m_name;
    QLineEdit *m_purpose;
    DateField *m_from;
    DateField *m_until;
};

} // namespace rosette
