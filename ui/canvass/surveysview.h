#pragma once

#include <QWidget>

#include "models/canvass/question.h"
#include "models/canvass/survey.h"
#include "ui/shell/appcontext.h"

class QAction;
class QComboBox;
class QLabel;

namespace rosette {

class DataTable;
class QuestionDetails;
class QuestionsModel;

/// What is asked beside the support answer: questions for every door, and surveys with a period of their own.
class SurveysView : public QWidget
{
    Q_OBJECT

public:
    explicit SurveysView(AppContext &context, QWidget *parent = nullptr);

    Status reload();

private:
    QWidget *buildTop();
    QAction *makeAction(const QString &icon, const QString &text, const QString &name, void (SurveysView::*run)());
    /// The chosen survey, none for every door; nothing for all.
    std::optional<SurveyId> chosen() const;
    void fillSurveys();
    Status fillQuestions();
    void showCurrent();
    void addQuestion();
    void addSurvey();
    void changeSurvey();
    void removeSurvey();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int steps);
    void openSurvey(const Survey &survey);
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    QList<Survey> m_surveyList;
    QuestionsModel *m_model;
    QComboBox *m_surveys;
    QLabel *m_about;
    DataTable *m_table;
    QuestionDetails *m_details;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace rosette
