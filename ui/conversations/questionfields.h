#pragma once

#include <QList>
#include <QWidget>

#include "models/canvass/question.h"

namespace rosette {

/// One field for each question: a choice among its options, or free text.
class QuestionFields : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionFields(QWidget *parent = nullptr);

    /// Makes the fields anew, without answers.
    void setQuestions(const QList<Question> &questions);
    void setAnswers(const QList<SurveyAnswer> &answers);
    /// Those that were given.
    QList<SurveyAnswer> answers() const;

private:
    QWidget *makeField(const Question &question);

    QList<Question> m_questions;
    QList<QWidget *> m_fields; ///< a QComboBox or, for free text, a QLineEdit
};

} // namespace rosette
