#pragma once

#include <QWidget>

#include "ui/shell/appcontext.h"

class QListWidget;
class QStackedWidget;

namespace rosette {

class CodesView;
class ScriptsView;
class SurveysView;

/// What is asked at doors and how it is written down: outcomes, support, asks, questions and surveys, scripts.
class QuestionsView : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsView(AppContext &context, QWidget *parent = nullptr);

    Status reload();

private:
    void addPart(const QString &title, QWidget *view);

    QListWidget *m_parts;
    QStackedWidget *m_views;
    SurveysView *m_surveys;
    CodesView *m_outcomes;
    CodesView *m_support;
    CodesView *m_asks;
    ScriptsView *m_scripts;
};

} // namespace rosette
