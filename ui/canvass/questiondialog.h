#pragma once

#include "models/canvass/question.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rosette {

/// Adds a question or changes its words. Deletes itself; open it with open().
class QuestionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A new one, for `survey` unless another is chosen.
    static QuestionDialog *adding(AppContext &context, SurveyId survey, QWidget *parent);
    static QuestionDialog *changing(AppContext &context, const Question &question, QWidget *parent);

private:
    QuestionDialog(AppContext &context, const QString &title, const QString &verb, QWidget *parent);
    void buildForm();
    void show(const Question &question);
    void showKind();
    Question typed() const;
    void save();

    AppContext &m_context;
    Question m_question;
    QLineEdit *m_text;
    QLineEdit *m_short;
    QComboBox *m_kind;
    QPlainTextEdit *m_choices;
    QComboBox *m_survey;
};

} // namespace rosette
